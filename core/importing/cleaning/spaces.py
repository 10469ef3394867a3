"""Steps for white space: blank lines, margins, letter-spaced titles and split words."""

import re

from core.document.clean_text import CleanText
from core.document.span import Span
from core.importing.cleaning.edits import Edit, edited, lines_of
from core.importing.cleaning.scripts import HAN

_BLANK = re.compile(r"\s++")
_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_LETTERS = re.compile(rf"(?<!\S)[{HAN}](?:[^\S\n]++[{HAN}](?!\S)){{3,}}+")
_SHORT_TITLE = re.compile(rf"^[{HAN}](?:[^\S\n]++[{HAN}]){{1,2}}$")
_NAME = re.compile(rf"(?<=[^\S\n])[{HAN}][^\S\n]++[{HAN}]$")
_GAP = re.compile(r"[^\S\n]++")
_WITHIN = re.compile(rf"(?<=[{HAN}，。、；：！？”’）》])[^\S\n]++(?=[{HAN}，。、；：！？“‘（《”’）》])")
_LONGEST_NAME_LINE = 40


def blank_lines_and_margins(clean: CleanText) -> CleanText:
    """Every break becomes one line feed; white space at the ends of lines and blank lines go."""
    text = clean.text
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if not end:
        return edited(clean, [Edit(0, len(text))]) if text else clean
    edits = [Edit(0, start)] if start else []
    edits += [
        Edit(*match.span(), put="\n")
        for match in _BLANK.finditer(text, start, end)
        if match.group() != "\n" and not _BREAKS.isdisjoint(match.group())
    ]
    if end < len(text):
        edits.append(Edit(end, len(text)))
    return edited(clean, edits)


def letter_spacing(clean: CleanText) -> CleanText:
    """Spaces between the letters of a title (政 府 工 作 报 告) and of a two-character name."""
    edits: list[Edit] = []
    for line in _spaced_lines(clean.text):
        words = line.of(clean.text)
        found = [*_LETTERS.finditer(words), *_SHORT_TITLE.finditer(words)]
        found += _NAME.finditer(words) if len(words) <= _LONGEST_NAME_LINE else ()
        gaps = {m.start() + gap.start(): len(gap.group()) for m in found for gap in _GAP.finditer(m.group())}
        edits += [Edit(line.start + at, line.start + at + gaps[at]) for at in sorted(gaps)]
    return edited(clean, edits)


def split_words(clean: CleanText) -> CleanText:
    """Spaces between Chinese characters inside a sentence (刚 刚过去的一年，…)."""
    edits: list[Edit] = []
    for line in _spaced_lines(clean.text):
        words = line.of(clean.text)
        if "。" in words or "，" in words:
            edits += [Edit(line.start + m.start(), line.start + m.end()) for m in _WITHIN.finditer(words)]
    return edited(clean, edits)


def _spaced_lines(text: str) -> list[Span]:
    """The lines of `text` that have white space inside."""
    return [line for line in lines_of(text) if len(line.of(text).split(None, 1)) > 1]
