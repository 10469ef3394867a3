"""Steps for white space: blank lines, margins, letter-spaced titles and split words."""

import re

from core.document.clean_text import CleanText
from core.importing.cleaning.edits import Edit, edited, lines_of
from core.importing.cleaning.zones import is_speaker
from core.text.han import HAN
from core.text.layers import BREAKS

_BLANK = re.compile(r"\s++")
_LETTERS = re.compile(rf"(?<!\S){HAN}(?:[^\S\n]++{HAN}(?!\S)){{3,}}+")
_SHORT_TITLE = re.compile(rf"^{HAN}(?:[^\S\n]++{HAN}){{1,2}}$")
_NAME = re.compile(rf"(?<=[^\S\n]){HAN}[^\S\n]++{HAN}$")
_GAP = re.compile(r"[^\S\n]++")
_WITHIN = re.compile(
    rf"(?:(?<={HAN})|(?<=[，。、；：！？”’）》]))[^\S\n]++(?={HAN}|[，。、；：！？“‘（《”’）》])"
)
_LONGEST_NAME_LINE = 40
_MANY = 10


def blank_lines_and_margins(clean: CleanText) -> CleanText:
    """Every break becomes one line feed; white space at the ends of lines and blank lines go."""
    text = clean.text
    if _is_tidy(text):
        return clean
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if not end:
        return edited(clean, [Edit(0, len(text))]) if text else clean
    edits = [Edit(0, start)] if start else []
    edits += [
        Edit(*match.span(), put="\n")
        for match in _BLANK.finditer(text, start, end)
        if match.group() != "\n" and not BREAKS.isdisjoint(match.group())
    ]
    if end < len(text):
        edits.append(Edit(end, len(text)))
    return edited(clean, edits)


def _is_tidy(text: str) -> bool:
    """Whether every line has words, no margins, and ends in a line feed only."""
    lines = text.split("\n")
    return lines == text.splitlines() and all(line and line == line.strip() for line in lines)


def letter_spacing(clean: CleanText) -> CleanText:
    """Spaces between the letters of a title (政 府 工 作 报 告) and of a two-character name."""
    edits: list[Edit] = []
    for line, start in _spaced_lines(clean.text):
        found = [*_LETTERS.finditer(line), *_SHORT_TITLE.finditer(line)]
        found += _NAME.finditer(line) if len(line) <= _LONGEST_NAME_LINE else ()
        gaps = {m.start() + gap.start(): len(gap.group()) for m in found for gap in _GAP.finditer(m.group())}
        edits += [Edit(start + at, start + at + gaps[at]) for at in sorted(gaps)]
    return edited(clean, edits)


def split_words(clean: CleanText) -> CleanText:
    """Spaces between Chinese characters inside a sentence (刚 刚过去的) and, where many, in headings."""
    sentences: list[Edit] = []
    others: list[Edit] = []
    for line, start in _spaced_lines(clean.text):
        gaps = [Edit(start + match.start(), start + match.end()) for match in _WITHIN.finditer(line)]
        if any(mark in line for mark in "。，,"):
            sentences += gaps
        elif not is_speaker(line):
            others += gaps
    return edited(clean, sorted(sentences + others) if len(sentences) >= _MANY else sentences)


def _spaced_lines(text: str) -> list[tuple[str, int]]:
    """The lines of `text` that have white space inside, and where they start."""
    return [
        (line, start)
        for line, start in zip(*lines_of(text), strict=True)
        if len(line) > 2 and len(line.split(None, 1)) > 1
    ]


def squashed(text: str) -> str:
    """`text` without white space."""
    return "".join(text.split())
