"""The unnumbered sentences that open a paragraph as its headline."""

import re
from collections.abc import Iterator

from core.document.report import Section
from core.document.span import Span
from core.understanding.headings import NUMERALS
from core.understanding.structure_lines import stripped

_LONGEST = 60
_LONGEST_PLAIN = 26
_SHORTEST_PARAGRAPH = 30
"""A paragraph must go on for so many characters after its headline."""

_SENTENCE = re.compile(r"[^。！？；\n]{3,60}[。！？][”’」』）)]*")
_MARKED = re.compile(
    rf"[—\-－─–]{{1,4}}\s*|[{NUMERALS}]{{1,2}}\s?[是要](?![{NUMERALS}、])|第[{NUMERALS}]{{1,2}}[，,、]|[●■◆▲★·]\s*"
)
_TALKS = re.compile(
    r"^(?:各位|同志|同时|此外|另外|我们|我|这|今年|去年|过去|一年来|五年来|当前|目前|面对|在|为|经过|全年|全[省市县区国]|"
    r"[“\"]?(?:十[一二三四五]五)|\d|[１２]|必须|同時|過去|這|當前|為|經過|因此|其中|要看到|我國|我国|综上|各级|各部门|实践|事实)|"
    r"[：:]|\d+(?:\.\d+)?\s*(?:%|％|万|亿|萬|億|个|家|人)|是.*的[。！]$"
)


def find_leads(text: str, sections: tuple[Section, ...]) -> tuple[Span, ...]:
    """The lead sentences in reading order: marked by a dash or 一是, or short and followed by their matter."""
    back = min(
        (part.span.start for part in sections if part.kind in ("glossary", "annex")), default=len(text)
    )
    begin = sections[0].span.start if sections else 0
    after_heading = {part.heading.end for part in sections}
    headings = {part.heading.start for part in sections}
    return tuple(
        lead
        for paragraph in _paragraphs(text, begin, back)
        if paragraph.start not in headings and paragraph.start not in after_heading
        if (lead := _lead(text, paragraph))
    )


def _paragraphs(text: str, begin: int, end: int) -> Iterator[Span]:
    while begin < end:
        stop = text.find("\n", begin, end)
        stop = end if stop < 0 else stop
        line = stripped(text, Span(begin, stop))
        if line:
            yield line
        begin = stop + 1


def _lead(text: str, paragraph: Span) -> Span | None:
    marked = _MARKED.match(text, paragraph.start, paragraph.end)
    start = marked.end() if marked else paragraph.start
    sentence = _SENTENCE.match(text, start, paragraph.end)
    if not sentence or paragraph.end - sentence.end() < _SHORTEST_PARAGRAPH:
        return None
    words = sentence.group()
    if not marked and (len(words) > _LONGEST_PLAIN or _TALKS.search(words)):
        return None
    return Span(paragraph.start, sentence.end())
