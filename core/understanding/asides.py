"""Who gave a report and when, where no line of its own says so: by a title, a caption, words around."""

import re
from collections.abc import Iterable
from datetime import date

from core.document.report import FrontLine
from core.text.folding import READING
from core.text.numerals import read_count
from core.text.offices import HEADS
from core.text.surnames import NAME, TRANSCRIBED, is_name
from core.understanding.structure.front import DATE, calendar_day, end_of, spaceless

_NUMERIC = r"(?P<year>(?:19|20)\d\d)[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})(?!\d)"
_DATES = (re.compile(DATE), re.compile(_NUMERIC))
_OF_MEETING = re.compile("会|报告")
_DAY = re.compile(r"(?P<month>\d{1,2})月(?P<day>\d{1,2})日")
_OPENING = 300
"""Within so many characters a page tells who reports: 2月4日，市长某某在会议上作政府工作报告."""
_TELLS = re.compile(
    rf"(?:\d{{1,2}}月\d{{1,2}}日[，,])?[^。\n]{{0,60}}(?:{HEADS})[^。\n]{{2,60}}作.{{0,2}}政府工作报告"
)
_NAMED = rf"(?P<name>{TRANSCRIBED}|{NAME})"
_NO_PERSON = re.compile("大会|会议|代表|人民|政府|同志|全体")
_ACTS = "在|作|做|代表|向|受|所作"
_INLINE = (
    re.compile(rf"(?:{HEADS}){_NAMED}(?:同志)?(?={_ACTS}|[，。：:（(]|$)"),
    re.compile(rf"(?:^|[^\w]|日){_NAMED}(?:同志)?代?(?:{HEADS})(?={_ACTS})"),
    re.compile(rf"(?:^|[^\w]|日){_NAMED}(?:同志)?(?=(?:在|代表).{{2,40}}报告|所?作.{{0,4}}政府工作报告)"),
)
"""The office before the name, behind it, and a name alone that gives the report."""


def around(text: str, front: tuple[FrontLine, ...]) -> list[str]:
    """The lines above the report's first words, and the sentence behind that tells who reports."""
    begin = end_of(front)
    behind = _TELLS.search(READING.fold(text[begin : begin + _OPENING]))
    told = [text[begin + behind.start() : begin + behind.end()]] if behind else []
    return [*text[:begin].split("\n"), *told]


def dated(lines: Iterable[str]) -> date | None:
    """The first day with its year that a line on a meeting or a report names."""
    for simple in map(READING.fold, lines):
        for match in (match for pattern in _DATES for match in pattern.finditer(simple)):
            day = calendar_day(*(read_count(match[part]) for part in ("year", "month", "day")))
            if day and _OF_MEETING.search(simple):
                return day
    return None


def day_in(lines: Iterable[str], year: int) -> date | None:
    """The day that a line names which tells who reports, in the report's year."""
    told = (match for line in lines if (match := _TELLS.search(READING.fold(line))))
    days = (_DAY.search(match[0]) for match in told)
    return next((calendar_day(year, int(day["month"]), int(day["day"])) for day in days if day), None)


def speaker_in(lines: Iterable[str], place: str) -> str | None:
    """The name beside an office inside a line; 云溪市长 names no person where the place is 云溪市."""
    place = READING.fold(place)
    for words in map(spaceless, lines):
        simple = READING.fold(words)
        for match in (match for pattern in _INLINE for match in pattern.finditer(simple)):
            if not _NO_PERSON.search(match["name"]) and is_name(match["name"]) and match["name"] not in place:
                return words[slice(*match.span("name"))]
    return None
