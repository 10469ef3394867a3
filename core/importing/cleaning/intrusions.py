"""Steps for what others put into a report: spam, watermarks, a paper's credits."""

import re

from core.document.clean_text import CleanText
from core.importing.cleaning import spaces
from core.importing.cleaning.edits import Edit, edited, lines_of, without_lines
from core.importing.cleaning.vocabulary import (
    AGENCY,
    CAPTION,
    CONGRESS,
    CREDIT,
    SPAM,
    WATERMARK,
    WATERMARK_LEAD,
)
from core.importing.cleaning.zones import opening
from core.text.folding import READING

_SHORTEST_SPAM = 12
_LONGEST_CAPTION = 160
_LONGEST_AGENCY = 40
_AGENCIES = ("新华", "新華", "本", "人民", "中新")
_LONGEST_LEAD = 12


def watermarks(clean: CleanText) -> CleanText:
    """Names that resellers of texts print into them."""
    edits = []
    for match in WATERMARK.finditer(clean.text):
        before = READING.fold(clean.text[max(0, match.start() - _LONGEST_LEAD) : match.start()])
        lead = WATERMARK_LEAD.search(before)
        edits.append(Edit(match.start() - (len(lead[0]) if lead else 0), match.end(), "watermark"))
    return edited(clean, edits)


def link_farms(clean: CleanText) -> CleanText:
    """Lines of spam: at least three of its words and no sentence."""
    spam = [i for i, line in enumerate(clean.text.split("\n")) if _is_spam(line)]
    return without_lines(clean, dict.fromkeys(spam, "link farm"))


def _is_spam(line: str) -> bool:
    if len(line) < _SHORTEST_SPAM or "。" in line:
        return False
    words = READING.fold(line)
    return sum(word in words for word in SPAM) >= 3


def agency_lines(clean: CleanText) -> CleanText:
    """The news agency's 新华社北京3月16日电, on a line of its own or before the report's first words."""
    lines, starts = lines_of(clean.text)
    above = opening(lines)
    edits = [
        Edit(starts[i], starts[i] + match.end(), "news agency")
        for i, line in enumerate(lines)
        if (match := _agency(line)) and (i < above or match.end() == len(line))
    ]
    return spaces.blank_lines_and_margins(edited(clean, edits)) if edits else clean


def _agency(line: str) -> re.Match[str] | None:
    """The agency's words that a line begins with; few lines need to be folded for it."""
    return AGENCY.match(READING.fold(line[:_LONGEST_AGENCY])) if line.startswith(_AGENCIES) else None


def photo_captions(clean: CleanText) -> CleanText:
    """What stood below the photograph of the speaker."""
    lines = clean.text.split("\n")
    start = opening(lines)
    captions = [i for i, line in enumerate(lines) if _is_caption(line, above=i < start)]
    return without_lines(clean, dict.fromkeys(captions, "photo caption"))


def _is_caption(line: str, *, above: bool) -> bool:
    """Whether a line credits a photographer or, above the report, says who gives it, but not where."""
    if not 4 < len(line) <= _LONGEST_CAPTION or line.startswith(("现在", "現在")):
        return False
    words = READING.fold(line) if above or line[-3:].strip(")）影").endswith(("摄", "攝")) else ""
    return bool(
        CREDIT.fullmatch(words) or (above and CAPTION.fullmatch(words) and not CONGRESS.search(words))
    )
