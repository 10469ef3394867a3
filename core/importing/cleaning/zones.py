"""What a line can be: where a report's own words begin, its headings, the lines of its title block."""

import re
from collections.abc import Sequence

from core.text.folding import READING
from core.text.numerals import COUNTING, YEAR_DIGIT
from core.text.offices import HEADS
from core.text.remembered import remembered

_SALUTATION = re.compile(
    r"(?:各位|同志们|代表们).{0,16}[：:！!，,]?$|各位(?:代表|委员)[：:，,！!]|(?:现在|下面)[，,]?.{0,4}我代表|我.{0,4}代表.{2,20}政府"
)
_HEADING = re.compile(rf"[{COUNTING}]{{1,3}}、")
NUMBER = (
    rf"(?:[{COUNTING}]{{1,3}}、|[（(][{COUNTING}]{{1,3}}[)）]"
    rf"|第[{COUNTING}]{{1,3}}[章节部，、])"
)
_START = re.compile(
    rf"{NUMBER}|[（(]?\d{{1,3}}[)）.、．](?!\d)|[\[［〔【]\d{{1,3}}[\]］〕】](?![，。、；])"
    r"|[—–－―-]{2}|[※*●■◆▲①-⑳]|各位|附[件：:表]|名词|注释"
)
_TITLE = re.compile(r"[^。]{0,50}工作(?:的)?报告[^。]{0,20}")
_DATELINE = re.compile(
    rf".{{0,60}}{YEAR_DIGIT}{{4}}年.{{1,8}}日.{{0,50}}"
    r"|[—–－―-]{1,3}.{0,60}上(?:的.{0,12})?[)）]?"
)
_NUMBER_REACH = 12
"""Characters of a line that tell whether it opens with a number."""
_HEAD_LINES = 200
_PARAGRAPH = 40


def head_of(text: str) -> list[str]:
    """The lines above the speech."""
    lines = text.split("\n", _HEAD_LINES)[:_HEAD_LINES]
    return lines[: opening(lines)]


def opening(lines: Sequence[str]) -> int:
    """The number of the first line of the speech: its salutation, first heading or first paragraphs."""
    paragraph = -2
    for number, line in enumerate(lines[:_HEAD_LINES]):
        start = READING.fold(line[:_PARAGRAPH])
        if _SALUTATION.match(start) or _HEADING.match(start):
            return number
        if len(line) >= _PARAGRAPH and "。" in line:
            if paragraph == number - 1:
                return paragraph
            paragraph = number
    return max(paragraph, 0)


def starts_paragraph(line: str) -> bool:
    """Whether a line opens with a number, a dash or words that no sentence goes on with."""
    return _is_start(line[:_NUMBER_REACH])


@remembered
def _is_start(start: str) -> bool:
    return _START.match(READING.fold(start)) is not None


_SPEAKER = re.compile(rf".{{0,20}}(?:{HEADS})\s*.{{0,16}}")


def is_speaker(line: str) -> bool:
    """Whether a line can name the speaker and the office."""
    return len(line) <= 40 and bool(_SPEAKER.fullmatch(READING.fold(line)))


def is_title(line: str) -> bool:
    """Whether a line can be the report's title."""
    return len(line) <= 70 and bool(_TITLE.fullmatch(READING.fold(line)))


def is_dateline(line: str) -> bool:
    """Whether a line can say when and where the report was given."""
    return len(line) <= 110 and bool(_DATELINE.fullmatch(READING.fold(line)))
