"""Steps for what a page prints more than once: abstracts and whole bodies."""

import re
from collections.abc import Iterator, Sequence

from core.document.clean_text import CleanText
from core.importing.cleaning.edits import without_lines
from core.importing.cleaning.spaces import squashed
from core.text.folding import READING

_LABEL = re.compile(r"(?:内容)?(?:摘要|导读|提要|简介)[:：]?")
_CUT = re.compile(r"(?:&[a-z]{0,7}|[.。…·]{1,30}|\s)+$")
_ABSTRACT_LINES = 60
_LONGEST_ABSTRACT = 2000
_LONG = 20
_LONG_RUN = 150


def abstracts(clean: CleanText) -> CleanText:
    """A cut opening of the report that a page prints above it."""
    lines = clean.text.split("\n", _ABSTRACT_LINES * 2)[: _ABSTRACT_LINES * 2]
    reasons: dict[int, str] = {}
    for i, line in enumerate(lines[:_ABSTRACT_LINES]):
        label = _LABEL.match(READING.fold(line[:8])) if i + 1 < len(lines) else None
        if label and label.end() == len(line):
            if _repeats(lines[i + 1], lines[i + 2 :]):
                reasons |= {i: "abstract", i + 1: "abstract"}
        elif (label or line.endswith(("...", "…"))) and _repeats(
            line[label.end() if label else 0 :], lines[i + 1 :]
        ):
            reasons[i] = "abstract"
    return without_lines(clean, reasons)


def _repeats(abstract: str, after: Sequence[str]) -> bool:
    """Whether the words of `abstract`, but for its cut end, open what follows."""
    words = squashed(abstract[:_LONGEST_ABSTRACT])
    words = words[:-60] + _CUT.sub("", words[-60:])
    words = words[: max(len(words) - 10, 20)]
    opened = "".join(squashed(line[:_LONGEST_ABSTRACT]) for line in after)
    return len(words) >= 20 and words in opened[: len(words) + 1000]


def repeated_lines(clean: CleanText) -> CleanText:
    """Later copies of a body, and the navigation between them."""
    lines = [squashed(line) for line in clean.text.split("\n")]
    first: dict[str, int] = {}
    again = [first.setdefault(line, i) < i if line else False for i, line in enumerate(lines)]
    reasons: dict[int, str] = {}
    for start, end in _copies(lines, again):
        reasons |= {i: "repeated text" for i in range(start, end) if again[i]}
        reasons |= dict.fromkeys(_between(lines, again, start), "site navigation")
    return without_lines(clean, reasons)


def _copies(lines: Sequence[str], again: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Stretches of lines whose long ones all stood before, with the short ones about them that did too."""
    start, size = -1, 0
    for i in range(len(lines) + 1):
        new = i == len(lines) or (len(lines[i]) >= _LONG and not again[i])
        if new:
            if size >= _LONG_RUN:
                yield start, _last_again(again, start, i)
            start, size = -1, 0
        elif again[i]:
            start = i if start < 0 else start
            size += len(lines[i]) if len(lines[i]) >= _LONG else 0


def _last_again(again: Sequence[bool], start: int, end: int) -> int:
    while end > start and not again[end - 1]:
        end -= 1
    return end


def _between(lines: Sequence[str], again: Sequence[bool], start: int) -> Iterator[int]:
    """The short lines before a copy that are no part of the text: without a sentence and printed once."""
    once = {line for line, repeated in zip(lines[start:], again[start:], strict=True) if repeated}
    i = start - 1
    while i > 0 and len(lines[i]) <= 30 and "。" not in lines[i] and lines[i] not in once:
        yield i
        i -= 1
