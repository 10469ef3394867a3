"""Headings as they are printed: their numbering styles, and where a heading's words end."""

import re
from typing import NamedTuple

from core.document.span import Span
from core.text.numerals import COUNTING, read_count
from core.understanding.structure.glued import glued_end, is_plainly_glued

RANKS = {
    "chapter": 0.0,  # 第一部分
    "comma": 1.0,  # 一、
    "bracket": 3.0,  # （一）
    "held": 3.6,  # 一、 between 第一 and 第二
    "digit": 4.0,  # 1.
    "bracket-digit": 5.0,  # (1)
    "circle": 6.0,  # ①
    "nth": 3.4,  # 第一，
    "item": 7.0,  # 一是, alone on its line
}
"""How far up a numbering style stands among the others; the lower, the nearer to the top."""

_N = COUNTING
_NUMBER = re.compile(
    rf"(?P<chapter>第[{_N}]{{1,3}}(?:部分|章|编|篇))[\s：:、，,．.]*"
    rf"|(?P<bracket>[（(〔【\[]?\s?[{_N}]{{1,3}}\s?[）)〕】\]])[、，,．.\s]*"
    rf"|(?P<nth>第\s?[{_N}]{{1,2}})[，,、：:]\s*"
    rf"|(?P<comma>[{_N}]{{1,3}})\s?[、．.﹑](?![{_N}]{{1,3}}[、产])\s*"
    r"|(?P<digit>\d{1,2})\s?[、．.](?!\d)\s*"
    r"|(?P<bracket_digit>[（(]\s?\d{1,2}\s?[）)]|\d{1,2}[）)])\s*"
    r"|(?P<circle>[①-⑳])\s*"
    rf"|(?P<item>[{_N}]{{1,2}})\s?[是要](?![{_N}、])"
)
_BARE_NUMBER = re.compile(rf"[{_N}]{{1,2}}")
_SENTENCE_END = re.compile(r"[。！？!?]+[”’」』）)]*")
_LABEL = re.compile(r"[^，,。：:]{2,12}[：:]")

LONGEST_TITLE = 60
LONGEST_RUN_IN = 48
_CLAUSE_END = re.compile(r"[，,：:；;。]")


class Heading(NamedTuple):
    """A stretch of the text that may be a heading; `span` has number, title and closing punctuation.

    `style` is a key of RANKS for numbered headings; `alone` says that nothing else stands on its line.
    """

    span: Span
    title: Span
    style: str
    ordinal: int
    number: Span | None
    alone: bool


def ordinal_of(number: str) -> int:
    """The value of a heading's number, Chinese or Arabic; 0 where there is none."""
    return ord(number) - ord("①") + 1 if "①" <= number <= "⑳" else read_count(number)


def numbered_heading(text: str, line: Span, *, glued: bool = False) -> Heading | None:
    """The numbered heading that opens a line of simplified text, or None.

    `glued` says that in this text paragraphs follow their headings with nothing between.
    """
    if _BARE_NUMBER.fullmatch(text, line.start, line.end):
        return Heading(line, Span(line.end, line.end), "comma", ordinal_of(line.of(text)), line, alone=True)
    match = _NUMBER.match(text, line.start, line.end)
    if not match or match.end() >= line.end:
        return None
    style = str(match.lastgroup).replace("_", "-")
    number = Span(*match.span(str(match.lastgroup)))
    ordinal = ordinal_of(number.of(text))
    title_end = _title_end(text, Span(match.end(), line.end), style, glued=glued)
    if not ordinal or title_end is None:
        return None
    alone = title_end == line.end
    if style == "item" and not alone:
        return None
    title = trimmed(text, Span(match.end(), title_end))
    return Heading(Span(line.start, title_end), title, style, ordinal, number, alone) if title else None


def is_glued(text: str, heading: Heading) -> bool:
    """Whether a heading's paragraph follows it with no punctuation between."""
    if heading.alone and heading.title.end == heading.span.end:
        return False
    open_end = not _SENTENCE_END.match(text, heading.title.end)
    return open_end or is_plainly_glued(text, heading.title)


def ended(text: str, heading: Heading, end: int) -> Heading:
    """The heading with another end, where that leaves it words."""
    title = trimmed(text, Span(heading.title.start, end))
    if end == heading.span.end or not title:
        return heading
    return heading._replace(span=Span(heading.span.start, end), title=title, alone=False)


def _title_end(text: str, rest: Span, style: str, *, glued: bool) -> int | None:
    """Where the heading ends whose words begin with `rest`; None where they are no heading."""
    near = min(rest.end, rest.start + LONGEST_TITLE + 1)
    stop = _SENTENCE_END.search(text, rest.start, near)
    end = stop.end() if stop else rest.end
    weak = style not in ("chapter", "comma", "bracket")
    if weak and style != "nth" and _LABEL.match(text, rest.start, near):
        return None
    if glued and not weak and (split := glued_end(text, Span(rest.start, min(end, near)))):
        return split
    if end - rest.start <= (LONGEST_TITLE if end == rest.end else LONGEST_RUN_IN):
        return _after_spaces(text, end, rest.end)
    if weak:
        return None
    words = Span(rest.start, near)
    return _space_end(text, words) or glued_end(text, words) or _clause_end(text, words)


def _space_end(text: str, words: Span) -> int | None:
    """Behind the space that parts a title from its paragraph."""
    for position in range(words.start + 4, words.end):
        if text[position].isspace():
            return _after_spaces(text, position, words.end)
    return None


def _clause_end(text: str, words: Span) -> int | None:
    """The end of the first clause, the last resort for a heading without an end of its own."""
    match = _CLAUSE_END.search(text, words.start + 4, words.end)
    return match.end() if match else None


def trimmed(text: str, span: Span) -> Span:
    """The span without the punctuation behind it and the spaces and dashes around it."""
    start, end = span
    while start < end and text[end - 1] in " \t\u3000\xa0。！？!?：:；;，,、.．—-":
        end -= 1
    while start < end and text[start] in " \t\u3000\xa0—-－─–":
        start += 1
    return Span(start, end)


def _after_spaces(text: str, position: int, limit: int) -> int:
    """The first position from `position` on that holds no space."""
    while position < limit and text[position].isspace():
        position += 1
    return position
