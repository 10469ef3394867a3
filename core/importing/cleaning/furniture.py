"""Steps for what a web page puts around a report: navigation, buttons, lists, imprint."""

import re
from collections.abc import Container, Iterator, Sequence

from core.document.clean_text import CleanText
from core.importing.cleaning.edits import Edit, edited, rows_of, without_lines
from core.importing.cleaning.spaces import squashed
from core.importing.cleaning.vocabulary import (
    BUTTON_ROW,
    DISCLAIMER,
    FOOTER,
    FOOTER_AFTER_SENTENCE,
    IMPRINT,
    MENU,
    NAVIGATION,
)
from core.importing.cleaning.zones import head_of, is_dateline, is_speaker, is_title, opening
from core.text.folding import READING

_LINK = re.compile(r"(?:[^\W\d_]|[·（）()]){2,20}")
_SEPARATOR = re.compile(r"[>＞»›]{1,2}")
_DATE = re.compile(r"\d{4}[-年]\d{1,2}[-月]\d{1,2}日?")
_SHORTEST_DIRECTORY = 15
_SHORTEST_MENU = 36
_LONGEST_MENU = 600
_MENU_ITEMS = 4
_LONGEST_INLINE = 140


def page_tail(clean: CleanText) -> CleanText:
    """All below the report: sharing, previous and next, related lists, tag clouds, imprint."""
    lines = clean.text.split("\n")
    first = opening(lines)
    opened = squashed("".join(lines[: first + 2])[:1000])
    last, rows = len(lines), rows_of(clean)
    while last > first + 1 and last - 1 not in rows and not _is_body(lines[last - 1], opened):
        last -= 1
    start = next((i for i in range(last, len(lines)) if _is_tail(lines[i])), len(lines))
    directory = start
    while directory > last and _LINK.fullmatch(lines[directory - 1]):
        directory -= 1
    start = directory if start - directory >= _SHORTEST_DIRECTORY and start < len(lines) else start
    if 0 < start < len(lines):
        return without_lines(clean, dict.fromkeys(range(start, len(lines)), "page footer"))
    end = len(clean.text)
    start = end - min(len(lines[-1]), _LONGEST_INLINE)
    found = FOOTER_AFTER_SENTENCE.search(READING.fold(clean.text[start:end]))
    if found and start + found.end() == end:
        return edited(clean, [Edit(start + found.start(), end, "page footer")])
    return clean


def _is_body(line: str, opened: str) -> bool:
    """Whether a line has the report's own sentences and is no copy of its opening."""
    whole = "。" in line or (len(line) >= 60 and any(mark in line for mark in "，、；,;"))
    return whole and not _is_tail(line) and squashed(line) not in opened


def _is_tail(line: str) -> bool:
    words = READING.fold(line)
    return (
        bool(BUTTON_ROW.fullmatch(words) or FOOTER.fullmatch(words) or DISCLAIMER.match(words))
        or len(IMPRINT.findall(words)) >= 2
    )


def page_head(clean: CleanText) -> CleanText:
    """All above the report but its title block: breadcrumbs, menus, font sizes."""
    head = head_of(clean.text)
    marks = {i for i, line in enumerate(head) if _is_navigation(line)}
    marks |= {i + 1 for i in marks if i + 1 < len(head) and _SEPARATOR.fullmatch(head[i])}
    first = 0 if len(marks) >= _MENU_ITEMS else min(marks, default=0)
    reasons = {
        i: "site navigation"
        for i in range(first, max(marks, default=-1) + 1)
        if i in marks or not _is_titling(head[i])
    }
    reasons |= dict.fromkeys(_echoes(head, reasons), "site navigation")
    return without_lines(clean, reasons)


def _is_navigation(line: str) -> bool:
    words = READING.fold(line)
    menu = (
        len(line) >= _SHORTEST_MENU
        and "。" not in line
        and sum(word in words for word in MENU) >= _MENU_ITEMS
    )
    return len(line) <= _LONGEST_MENU and (
        menu or bool(BUTTON_ROW.fullmatch(words) or NAVIGATION.fullmatch(words))
    )


def _is_titling(line: str) -> bool:
    return not _DATE.fullmatch(line) and (is_title(line) or is_dateline(line) or is_speaker(line))


def _echoes(head: Sequence[str], gone: Container[int]) -> Iterator[int]:
    """Lines of the title block that the page prints again, whole, further down."""
    left = [(i, squashed(line)) for i, line in enumerate(head) if i not in gone]
    for k, (i, words) in enumerate(left[:-1]):
        if not is_title(words) and not is_dateline(words):
            continue
        for later in range(k + 1, len(left)):
            joined = ""
            for _, other in left[later:]:
                joined += other
                if len(joined) >= len(words):
                    break
            if joined == words or (READING.fold(words) == "工作报告" and is_title(left[later][1])):
                yield i
                break
