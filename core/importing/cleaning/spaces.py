"""Steps for white space: blank lines, margins, letter-spaced titles and split words."""

import re

from core.document.clean_text import CleanText
from core.importing.cleaning.edits import Edit, edited, lines_of
from core.importing.cleaning.scripts import HAN

_BLANK = re.compile(r"\s++")
_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_LETTERS = re.compile(rf"(?<!\S)[{HAN}](?:[^\S\n]++[{HAN}](?!\S)){{3,}}+")
_SHORT_TITLE = re.compile(rf"^[{HAN}](?:[^\S\n]++[{HAN}]){{1,2}}$", re.MULTILINE)
_NAME = re.compile(rf"(?<=[^\S\n])[{HAN}][^\S\n]++[{HAN}]$", re.MULTILINE)
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
    found = [*_LETTERS.finditer(clean.text), *_SHORT_TITLE.finditer(clean.text), *_name_ends(clean.text)]
    gaps = {m.start() + gap.start(): gap for m in found for gap in _GAP.finditer(m.group())}
    return edited(clean, [Edit(start, start + len(gaps[start].group())) for start in sorted(gaps)])


def _name_ends(text: str) -> list[re.Match[str]]:
    """Names at the ends of lines short enough to be a speaker's."""
    return [
        match
        for match in _NAME.finditer(text)
        if match.end() - text.rfind("\n", 0, match.start()) <= _LONGEST_NAME_LINE
    ]


def split_words(clean: CleanText) -> CleanText:
    """Spaces between Chinese characters inside a sentence (刚 刚过去的一年，…)."""
    edits: list[Edit] = []
    for line in lines_of(clean.text):
        words = line.of(clean.text)
        if " " not in words and "\u3000" not in words and "\xa0" not in words:
            continue
        if "。" in words or "，" in words:
            edits += [Edit(line.start + m.start(), line.start + m.end()) for m in _WITHIN.finditer(words)]
    return edited(clean, edits)
