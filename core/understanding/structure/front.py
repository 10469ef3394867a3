"""The lines that stand before a report's first words: title, date line, speaker, salutation."""

import re
from datetime import date

from core.document.report import FrontLine, FrontRole
from core.document.span import Span
from core.text.folding import READING
from core.text.han import HAN
from core.text.numerals import COUNTING, YEAR_DIGIT
from core.text.offices import HEADS
from core.text.sentences import paragraph_at
from core.text.surnames import is_name

_REACH = 3000
"""How many characters the front may fill at most, with what a web page left before it."""
_PARAGRAPH = 90
"""A line longer than this is the body's first paragraph, unless the front is glued to it."""

_YEAR = rf"(?:{YEAR_DIGIT}\s?){{4}}"
_DAY = rf"[0-9０-９{COUNTING}]{{1,3}}"
DATE = rf"(?P<year>{_YEAR})\s?年\s?(?P<month>{_DAY})\s?月\s?(?P<day>{_DAY})\s?日(?:[和至、—-]{_DAY}日)?"
_GAP = r"[^\S\n]{0,8}"
_DASHES = r"[—\-－─–]{0,6}"

_SALUTATION = re.compile(r"(?:各位代表|名位代表|各位委员|代表们|同志们)[^。，\n]{0,16}?[：:！!]")
_FIRST_HEADING = re.compile(rf"^{_GAP}(?:一、|[（(]一[）)])", re.MULTILINE)
_MEETING = r"会议(?:上|(?:审议)?通过)?(?:所?作?的(?:政府工作报告|工作报告|报告|讲话))?[）)]?"
_DATE_LINE = re.compile(
    rf"{_DASHES}{_GAP}[（(]?{_GAP}{DATE}{_GAP}[）)]?{_GAP}\n?{_GAP}"
    rf"(?P<meeting>[在于]?[^。，：]{{2,50}}?{_MEETING})?"
)
_MEETING_LINE = re.compile(
    rf"^{_DASHES}{_GAP}[（(]?[在于][^。，：\n]{{4,50}}?{_MEETING}(?:{_GAP}[（(]{DATE}[）)])?{_GAP}$",
    re.MULTILINE,
)
SPEAKER = re.compile(
    rf"(?:报告人[：:])?{HAN}{{0,28}}?代?(?:{HEADS})(?:兼{HAN}{{2,8}}?(?:部长|主任|委员长))?"
    rf"(?:&nbsp;|[\s　：:]){{0,8}}(?P<name>{HAN}(?:{_GAP}[·•・‧.]?{_GAP}{HAN}){{1,11}})"
    rf"{_GAP}(?=\n|\Z|[（(])"
)
_NAME_LINE = re.compile(rf"(?:^|\n){_GAP}(?P<name>{HAN}(?:{_GAP}{HAN}){{1,3}})\s{{0,8}}\Z")
_TITLE = re.compile(
    r"(?<!报)(?P<title>(?:(?!报\s?告)[^\s。，：；、！—－\-]){0,30}?"
    r"政\s?府\s?工\s?作\s?(?:的\s?)?报\s?告(?:[（(][^）)\n]{1,12}[）)])?)"
    rf"{_GAP}(?=\n|\Z|[—\-－─–（(]|{_YEAR}年)"
)
_SPACED_TITLE = re.compile(
    rf"^{_GAP}(?P<title>{_YEAR}{_GAP}年(?:{_GAP}{HAN}){{1,24}}?{_GAP}政\s?府\s?工\s?作\s?报\s?告){_GAP}$",
    re.MULTILINE,
)
_TOPIC_TITLE = re.compile(
    rf"^{_GAP}(?P<title>关于[^。，：；\n]{{2,40}}(?:\n[^。，：；\n]{{2,40}}){{0,3}}?报告){_GAP}$",
    re.MULTILINE,
)
_NEWS_AGENCY = re.compile(r"^.*?电")


def find_front(text: str) -> tuple[FrontLine, ...]:
    """The lines set apart before the report's first words, in reading order."""
    head = READING.by_line(text[:_REACH])
    zone_end, salutation = _zone(head)
    zone = head[:zone_end]
    found = [FrontLine(salutation, "salutation")] if salutation else []
    dates = _dates(zone)
    found += [_line(zone, span, "dateline") for span in dates]
    found += [
        _line(zone, Span(*match.span("title")), "title")
        for pattern in (_TITLE, _SPACED_TITLE, _TOPIC_TITLE)
        for match in pattern.finditer(zone)
        if not zone[: match.end()].endswith("》") and "作政府" not in match["title"]
    ]
    rest = _blanked(zone, [line.span for line in found if line.span.end <= zone_end])
    speakers = [Span(*match.span()) for match in SPEAKER.finditer(rest) if is_name(spaceless(match["name"]))]
    if not speakers and dates and (match := _NAME_LINE.search(rest)) and is_name(spaceless(match["name"])):
        speakers = [Span(*match.span("name"))]
    found += [_line(zone, span, "speaker") for span in speakers]
    return _disjoint(sorted(found, key=lambda line: line.span.start))


def said(text: str, front: tuple[FrontLine, ...], role: FrontRole) -> list[str]:
    """The words of the front lines of one role, without line breaks."""
    return [line.span.of(text).replace("\n", "") for line in front if line.role == role]


def end_of(front: tuple[FrontLine, ...]) -> int:
    """Where the report's own words begin."""
    return max((line.span.end for line in front), default=0)


def spaceless(words: str) -> str:
    """Words without the spaces that line them up in print."""
    return "".join(words.split())


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day of the calendar, if there is such a one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _zone(head: str) -> tuple[int, Span | None]:
    """Where the front ends: at the salutation, else before the first heading or long paragraph."""
    heading = _FIRST_HEADING.search(head)
    limit = heading.start() if heading else len(head)
    salutation = _SALUTATION.search(head, 0, limit)
    if salutation:
        return salutation.start(), Span(*salutation.span())
    position = 0
    for line in head[:limit].split("\n"):
        if len(line) > _PARAGRAPH:
            break
        position += len(line) + 1
    return min(position, limit), None


def _dates(zone: str) -> list[Span]:
    """The date lines: those that name the meeting, else dates alone on their line below a title."""
    named, alone = [], []
    for match in _DATE_LINE.finditer(zone):
        span = Span(*match.span()).stripped(zone)
        if match["meeting"]:
            named.append(span)
        elif _is_line(zone, span) or span.of(zone).startswith(("（", "(")):
            alone.append(span)
    meetings = [Span(*match.span()) for match in _MEETING_LINE.finditer(zone)]
    meetings = [span for span in meetings if not any(span.overlaps(other) for other in named)]
    if named:
        return named
    return meetings + alone[-1:]


def _is_line(zone: str, span: Span) -> bool:
    first, last = paragraph_at(zone, span.start), paragraph_at(zone, span.end)
    return not zone[first.start : span.start].strip() and not zone[span.end : last.end].strip()


def _blanked(zone: str, spans: list[Span]) -> str:
    """The zone with what is already understood turned into line breaks."""
    for span in spans:
        zone = zone[: span.start] + "\n" * len(span) + zone[span.end :]
    return zone


def _line(zone: str, span: Span, role: FrontRole) -> FrontLine:
    span = span.stripped(zone)
    if role == "title" and (agency := _NEWS_AGENCY.match(span.of(zone))):
        span = Span(span.start + agency.end(), span.end)
    return FrontLine(span, role)


def _disjoint(lines: list[FrontLine]) -> tuple[FrontLine, ...]:
    kept: list[FrontLine] = []
    for line in lines:
        if line.span and (not kept or line.span.start >= kept[-1].span.end):
            kept.append(line)
    return tuple(kept)
