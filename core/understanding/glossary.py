"""The terms that a report explains."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from core.document.clean_text import LOST, Mark
from core.document.report import GlossaryEntry, Section
from core.document.span import Span
from core.text.folding import READING
from core.text.numerals import COUNTING, read_count
from core.understanding.called import called_terms, term_left_out
from core.understanding.markers.numbers import number_of
from core.understanding.markers.sequence import LARGEST, Candidate, best_sequence

_OPENING = re.compile(
    r"(?:^|(?<=[。；;！!）)]))[ \t\u3000]*+(?:[※*＊●·@＠][ \t\u3000]*+)?(?:注释?(?=[0-9]))?(?:"
    r"\^?[\[［〔【﹝(（]注?[ \u3000]?(?P<bracket>[0-9]{1,3})[ \u3000]?[\]］〕】﹞)）]"
    r"|(?P<circle>[①-⒛㉑-㉟㊱-㊿])"
    r"|(?P<point>[0-9]{1,3})[ \u3000]?(?:[.．、:：)）]|(?=[ \u3000]*[“\"「《\[［【]))"
    rf"|(?P<word>[{COUNTING}]{{1,3}})、"
    r")[ \t\u3000]*[.．、:：]?",
    re.MULTILINE,
)
_BRACKETED_TERM = re.compile(r"\s*[\[［【〔]([^\[\]［］【】〔〕\n]{1,80})[\]］】〕]\s*[:：]?")
_CLEAR = r"[：:。\n]|——+|[，,]\s*(?=[即指]|是指|系指)|(?=是指|指的是)"
_AFTER_QUOTE = r"(?<=[”」』\"］\]】）)])\s*(?=[即指系为是])"
_SCAN = re.compile(
    rf"(?P<open>[“「『《(（\[【])|(?P<close>[”」』》)）\]】])|(?P<separator>{_CLEAR}|{_AFTER_QUOTE})"
)
_WEAK_SEPARATOR = re.compile(r"(?=[指即为是])|[ \u3000]+|[，,]")
_PAGE = re.compile(r"[(（]见(?:本?报告)?第?\s*[0-9]{1,3}[^()（）\n]{0,8}[)）]$")
_LINE = re.compile(r"[^\n]+")
_LOST_NUMBER = re.compile(rf"{LOST}{{1,3}}[.．、:：)）][ \t\u3000]*")
_TERM_REACH = 100
"""A term ends within so many characters."""
_QUOTED = "quoted"


class _Opening(NamedTuple):
    """Where an entry may begin; `words` is where its own words do, `divided` whether they read `term：…`."""

    start: int
    words: int
    number: int | None
    family: str
    opens_line: bool
    divided: bool


def find_glossary(
    text: str, sections: Sequence[Section], marks: Sequence[Mark] = ()
) -> tuple[GlossaryEntry, ...]:
    """The entries of the glossary sections in reading order."""
    called = called_terms(text, marks)
    entries: list[GlossaryEntry] = []
    for section in glossary_sections(sections):
        start = min(max(section.heading.end, section.span.start), section.span.end)
        found = _entries(text[start : section.span.end], {at - start: terms for at, terms in called.items()})
        entries += [entry._replace(span=entry.span.shifted(start)) for entry in found if entry.term]
    return tuple(entries)


def _entries(text: str, called: Mapping[int, tuple[str, str]]) -> Iterator[GlossaryEntry]:
    """The entries of one glossary's text, without a term where none is found.

    `called` is what stands before the calls of notes, by where these begin.
    """
    simple = READING.by_line(text)
    openings = _chosen(simple)
    bounds = [*(opening.start for opening in openings), len(text)]
    for opening, end in zip(openings, bounds[1:], strict=True):
        entry = _entry(text, simple, opening, end)
        said = text[opening.words : entry.span.end].strip()
        if opening.start in called and (term := term_left_out(entry.term, said, called[opening.start])):
            entry = entry._replace(term=term, definition=said)
        yield entry


def glossary_sections(sections: Sequence[Section]) -> list[Section]:
    """The outermost sections that are glossaries, in order and disjoint."""
    found: list[Section] = []
    glossaries = [section for section in sections if section.kind == "glossary"]
    for section in sorted(glossaries, key=lambda section: (section.span.start, -section.span.end)):
        if not found or section.span.start >= found[-1].span.end:
            found.append(section)
    return found


def _chosen(text: str) -> list[_Opening]:
    """The openings that are entries: the family of numbers with the best sequence, and what fills gaps."""
    families: dict[str, list[_Opening]] = {}
    for opening in _openings(text):
        families.setdefault(opening.family, []).append(opening)
    sequences = [_sequence(openings) for openings in families.values()]
    best = max(sequences, key=lambda found: sum(1 + opening.opens_line for opening in found), default=[])
    lines = _unnumbered_lines(text)
    if not best or (len(best) < 2 and len(lines) > len(best)):
        return lines
    numbered = {opening.start for opening in best}
    rivals = [other for other in families[best[0].family] if other.opens_line and other.divided]
    loose = {other.start: other for other in (*lines, *rivals) if other.start not in numbered}
    return _gaps_filled(best, [loose[start] for start in sorted(loose)])


def _openings(text: str) -> Iterator[_Opening]:
    for match in _OPENING.finditer(text):
        family = match.lastgroup or ""
        printed = match[family]
        number = read_count(printed) if family == "word" else number_of(printed)
        opens_line = match.start() == 0 or text[match.start() - 1] == "\n"
        runs_on = family == "point" and text[match.end() : match.end() + 1].isdigit()
        if 1 <= number <= LARGEST and (opens_line or not runs_on):
            divided = _separator(text, match.end(), _line_end(text, match.end())) is not None
            yield _Opening(match.start(), match.end(), number, family, opens_line, divided)


def _line_end(text: str, start: int) -> int:
    """Where the line ends, or at least a term would."""
    reach = min(len(text), start + _TERM_REACH)
    found = text.find("\n", start, reach)
    return reach if found < 0 else found


def _sequence(openings: list[_Opening]) -> list[_Opening]:
    candidates = [
        Candidate(at, at, opening.number or 0, 1.0 + opening.opens_line + opening.divided)
        for at, opening in enumerate(openings)
    ]
    return [openings[candidate.place] for candidate in best_sequence(candidates)]


def _unnumbered_lines(text: str) -> list[_Opening]:
    """The lines without a number, or with one that cannot be read, that read `term：definition`."""
    found = []
    for match in _LINE.finditer(text):
        lost = _LOST_NUMBER.match(text, match.start(), match.end())
        start, words = match.start(), lost.end() if lost else match.start()
        separator = _separator(text, words, min(match.end(), start + 40))
        if separator and text[separator.start()] in "：:" and not _OPENING.match(text, start):
            family = _QUOTED if text[start] in '“「"' else ""
            found.append(_Opening(start, words, None, family, opens_line=True, divided=True))
    return found


def _gaps_filled(sequence: list[_Opening], loose: list[_Opening]) -> list[_Opening]:
    """The sequence with those of the loose openings that are entries, too."""
    filled: list[_Opening] = []
    before, at = 0, 0
    for opening in sequence:
        number = opening.number or 0
        end = bisect_left(loose, opening.start, key=lambda line: line.start)
        filled += [*_between(loose[at:end], before, number), opening]
        before, at = number, end
    return [*filled, *_between(loose[at:], before, before + 1)]


def _between(loose: Iterable[_Opening], before: int, after: int) -> Iterator[_Opening]:
    """Where numbers are missing, lines that have lost or misprint theirs; else repeated and quoted ones."""
    for line in loose:
        if before + 1 < after:
            before += 1
            yield line._replace(number=before)
        elif line.number == before or line.family == _QUOTED:
            yield line


def _entry(text: str, simple: str, opening: _Opening, end: int) -> GlossaryEntry:
    start, stop = Span(opening.start, end).stripped(text)
    words = opening.words
    if bracketed := _BRACKETED_TERM.match(simple, words, stop):
        term, definition = Span(*bracketed.span(1)), Span(bracketed.end(), stop)
    else:
        while words < stop and text[words].isspace():
            words += 1
        reach = min(stop, words + _TERM_REACH)
        cut = _separator(simple, words, stop) or _WEAK_SEPARATOR.search(simple, words + 1, reach)
        term = Span(words, cut.start() if cut else reach)
        definition = Span(cut.end() if cut else reach, stop)
    return GlossaryEntry(
        Span(start, stop),
        opening.number,
        _without_page(term.of(text)).strip(" \t\u3000：:。，,、.；;"),
        _without_page(definition.of(text)).lstrip("：:—，,。；;、 \t\n\u3000"),
    )


def _without_page(words: str) -> str:
    """The words without the page of the report that they end with."""
    words = words.strip()
    page = _PAGE.search(READING.fold(words)) if words.endswith((")", "）")) else None
    return words[: page.start()] if page else words


def _separator(text: str, start: int, end: int) -> re.Match[str] | None:
    """What divides a term from its definition: the first with words after it outside closed brackets."""
    depth = 0
    inside: re.Match[str] | None = None
    for match in _SCAN.finditer(text, start, min(end, start + _TERM_REACH)):
        if match.lastgroup == "open":
            depth += 1
        elif match.lastgroup == "close":
            depth = max(0, depth - 1)
        elif match.start() > start and match.end() < end:
            if not depth:
                return match
            inside = inside or match
    return inside if depth else None
