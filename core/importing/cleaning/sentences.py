"""The step that mends sentences which a page broke, mostly around its links."""

import re
from collections.abc import Sequence
from itertools import pairwise

from core.document.clean_text import CleanText
from core.importing.cleaning.edits import Edit, edited, lines_of, rows_of, seam
from core.importing.cleaning.zones import is_speaker, opening, starts_paragraph
from core.text.folding import READING
from core.text.numerals import COUNTING

_TITLE = re.compile(r".{0,40}(?:工作报告.{0,20}|上[）)]?)")
_HEADING = re.compile(rf"[（(]?[{COUNTING}\d]{{1,3}}[)）.、．]\s?(?P<title>.*)")
_BARE_NUMBER = re.compile(rf"[（(][{COUNTING}]{{1,3}}[)）]")
_OPEN = "，、“‘（《「『(,"
_CLOSING = "，。、；：！？”’）》」』％%,;)"
_ENDS = "。！？；：”!?;:）)…"
_LETTER = re.compile(r"[\w％%]")
_LONGEST_LINK = 14
_LONGEST_STRAY = 6
_LONGEST_RUN = 3
_LONGEST_CHAIN = 10
_SHORTEST_TITLE = 4
_LONG_LINE = 40
_TORN_LINES = 2
_MANY_LINKS = 10


def split_sentences(clean: CleanText) -> CleanText:
    """Breaks inside sentences, such as those around links."""
    printed, starts = lines_of(clean.text)
    lines, _ = lines_of(READING.by_line(clean.text))
    linked = _linked(lines)
    torn = sum(linked) + sum(line[0] in _CLOSING for line in lines if len(line) > 1) >= _TORN_LINES
    rows = rows_of(clean)
    edits: list[Edit] = []
    prose = False  # whether the paragraph so far, several lines perhaps, has a whole sentence
    for i, (before, after) in enumerate(pairwise(lines)):
        prose = torn and (prose or _is_prose(before) or _is_clause(before))
        at_link = _goes_on(before, after) and _at_link(i, lines, linked, prose=prose)
        if rows.isdisjoint((i, i + 1)) and (at_link or _broken(before, after, prose=prose)):
            edits.append(Edit(starts[i + 1] - 1, starts[i + 1], put=seam(*printed[i : i + 2])))
        else:
            prose = False
    return edited(clean, edits)


def _is_prose(line: str) -> bool:
    return "。" in line or "；" in line


def _is_clause(line: str) -> bool:
    """Whether a line without a whole sentence is too long for a heading, or the middle of a sentence."""
    return line.startswith(("，", "、")) or (len(line) >= _LONG_LINE and "，" in line)


def _goes_on(before: str, after: str) -> bool:
    """Whether nothing in the two lines says that a new paragraph begins."""
    return not starts_paragraph(after) and (before[-1:] not in _ENDS or before.count('"') % 2 == 1)


def _unfinished(line: str) -> bool:
    """Whether a line ends inside a sentence, if it is made of sentences."""
    return bool(line) and (bool(_LETTER.match(line[-1])) or line[-1] in _OPEN)


def _broken(before: str, after: str, *, prose: bool) -> bool:
    """Whether a break stands inside a sentence."""
    if not before or not after or starts_paragraph(after) or _is_title(after):
        return False
    if after[0] in _CLOSING and before[-1] not in "。！？：" and len(before) > 1:
        return True
    if _BARE_NUMBER.fullmatch(before) or (before[-1] in _OPEN and not before.startswith("各位")):
        return True
    return (prose and _unfinished(before)) or (after[0] == "的" and before[-1] not in "。！？：；")


def _at_link(i: int, lines: Sequence[str], linked: Sequence[bool], *, prose: bool) -> bool:
    """Whether line `i` is a link, or leads on to the one below it."""
    if linked[i] or not linked[i + 1]:
        return linked[i]
    return prose or _leads_on(lines[i], _after_links(i + 1, lines, linked))


def _leads_on(before: str, rest: str) -> bool:
    """Whether a line without a whole sentence goes on in the links below it and in `rest`, below those.

    A heading does where it is too short to be one, or where `rest` is no paragraph that could stand below it.
    """
    if heading := _HEADING.fullmatch(before):
        return len(heading["title"]) < _SHORTEST_TITLE or not rest.endswith(("。", "！", "：", "；"))
    return "，" in before or "、" in before


def _is_title(line: str) -> bool:
    return len(line) <= 60 and bool(_TITLE.fullmatch(line))


def _linked(lines: Sequence[str]) -> list[bool]:
    """Which lines are words that the page linked."""
    words = _links(lines)
    linked = [line in words for line in lines]
    if sum(linked) >= _MANY_LINKS:
        for start, end in _strays(lines):
            linked[start:end] = [True] * (end - start)
    return linked


def _links(lines: Sequence[str]) -> set[str]:
    """Short lines caught inside a broken sentence."""
    links = {
        line
        for before, line in pairwise(lines)
        if len(line) <= _LONGEST_LINK
        and _is_prose(before)
        and _unfinished(before)
        and not starts_paragraph(line)
        and not _is_title(line)
    }
    links |= {
        line
        for line, after in pairwise(lines)
        if len(line) <= _LONGEST_LINK and after[1:] and after[0] in _CLOSING
    }
    return links


def _strays(lines: Sequence[str]) -> list[tuple[int, int]]:
    """Short runs of lines too short for headings, in front of a sentence."""
    strays = []
    start = opening(lines)
    for i in range(start, len(lines)):
        if _is_stray(lines[i]):
            continue
        if 0 < i - start <= _LONGEST_RUN and (_is_prose(lines[i]) or "，" in lines[i]):
            strays.append((start, i))
        start = i + 1
    return strays


def _is_stray(line: str) -> bool:
    return (
        len(line) <= _LONGEST_STRAY
        and _unfinished(line)
        and not starts_paragraph(line)
        and not _is_title(line)
        and not is_speaker(line)
    )


def _after_links(i: int, lines: Sequence[str], linked: Sequence[bool]) -> str:
    """The first line from `i` on that is no link."""
    return next((lines[k] for k in range(i, min(i + _LONGEST_CHAIN, len(lines))) if not linked[k]), "")
