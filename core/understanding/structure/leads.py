"""The unnumbered sentences that open a paragraph as its headline."""

import re
from collections import Counter
from collections.abc import Iterator

from core.document.report import Section
from core.document.span import Span
from core.text.folding import READING
from core.text.numerals import COUNTING

_LONGEST_PLAIN = 26
_SHORTEST_PARAGRAPH = 20
"""A paragraph must go on for so many characters after its headline."""

_SENTENCE = re.compile(r"[^。！？；\n]{3,60}[。！？][”’」』）)]*")
_MARKED = re.compile(
    rf"[—\-－─–]{{1,4}}\s*|[{COUNTING}]{{1,2}}\s?[是要](?![{COUNTING}、])|第[{COUNTING}]{{1,2}}[，,、]|[●■◆▲★·]\s*"
)
_ADDRESSES = re.compile(r"各位|同志|同时|此外|另外|因此|其中|为此")
_TALKS = re.compile(
    r"^(?:各位|同志|同时|此外|另外|我|这|今年|去年|过去|一年来|五年来|当前|目前|面对|在|为|经过|全年|全[省市县区国]|"
    r"[“\"]?十[一二三四五]五|\d|必须|因此|其中|要看到|综上|各级|实践|事实)|"
    r"[：:]|是.*的[。！]$"
)
_FIGURE = re.compile(r"\d(?:\.\d+)?\s*(?:%|％|万|亿|个|家|人)")


def find_leads(text: str, sections: tuple[Section, ...]) -> tuple[Span, ...]:
    """The lead sentences in reading order: marked by a dash or 一是, short, or alike (五年来，…。)."""
    back = min(
        (part.span.start for part in sections if part.kind in ("glossary", "annex")), default=len(text)
    )
    begin = sections[0].span.start if sections else 0
    headings = {part.heading.start for part in sections}
    opened = [
        (paragraph, sentence)
        for paragraph in _paragraphs(text, begin, back)
        if paragraph.start not in headings and (sentence := _first_sentence(text, paragraph))
    ]
    kin = Counter(_opening(text, sentence) for _, sentence in opened)
    return tuple(
        Span(paragraph.start, sentence.end)
        for paragraph, sentence in opened
        if _leads(text, paragraph, sentence, kin[_opening(text, sentence)])
    )


def _first_sentence(text: str, paragraph: Span) -> Span | None:
    """The first sentence behind the paragraph's mark, where enough follows it."""
    marked = _MARKED.match(text, paragraph.start, paragraph.end)
    match = _SENTENCE.match(text, marked.end() if marked else paragraph.start, paragraph.end)
    if not match or paragraph.end - match.end() < _SHORTEST_PARAGRAPH:
        return None
    return Span(*match.span())


def _opening(text: str, sentence: Span) -> str:
    """The words up to a comma that comes soon, by which a row of leads is alike."""
    return sentence.of(text)[:10].partition("，")[0]


def _leads(text: str, paragraph: Span, sentence: Span, kin: int) -> bool:
    """Whether a paragraph's first sentence is its headline."""
    if sentence.start > paragraph.start:
        return True
    words = READING.fold(sentence.of(text))
    if kin >= 3 and "，" in words[:10]:
        return not _ADDRESSES.match(words) and not _FIGURE.search(words)
    return len(words) <= _LONGEST_PLAIN and not _TALKS.search(words) and not _FIGURE.search(words)


def _paragraphs(text: str, begin: int, end: int) -> Iterator[Span]:
    while begin < end:
        stop = text.find("\n", begin, end)
        stop = end if stop < 0 else stop
        line = Span(begin, stop).stripped(text)
        if line:
            yield line
        begin = stop + 1
