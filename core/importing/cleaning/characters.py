"""Steps for single characters: what extraction lost, wrote out or left invisible."""

import re

from core.document.clean_text import LOST, CleanText
from core.importing.cleaning.edits import Edit, edited
from core.text.han import HAN
from core.text.layers import INVISIBLE, PRIVATE

_WRITTEN_BREAK = re.compile(r"(?:\\r\\n|\\[rn](?![A-Za-z]))++")
_LOST_SPACE = re.compile(
    "(?:(?:[\ue5e5\u2800]|"  # GBK's own wide space, and Braille's empty letter
    r"<U\+(?:00A0|3000|200[0-9A-F]|FEFF)>|&(?:nbsp|[et][mn]sp|thinsp|#160|#12288);?|\?{2,})\s*+)++"
)
_ONE_REFERENCE = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"
_REFERENCE = re.compile(f"{_ONE_REFERENCE}(?:{_ONE_REFERENCE})*")  # what begins with a sign is quickly found
_INVISIBLE = re.compile(f"{INVISIBLE}+")
_PRIVATE = re.compile(f"{PRIVATE}(?:{PRIVATE})*")
_NO_CHARACTERS = frozenset(f"\0{LOST}")
_STYLE = re.compile(r"[.#][A-Za-z][\w-]{0,40} {0,2}\{[^{}\n]{0,300}\}")
_LOST_CHARACTER = re.compile(rf"\?(?<!\S\?)(?={HAN})")
_LONGEST_COMMENT = 500


def written_out_breaks(clean: CleanText) -> CleanText:
    r"""Line breaks printed as the characters \r\n become line breaks."""
    if "\\" not in clean.text:
        return clean
    found = _WRITTEN_BREAK.finditer(clean.text)
    return edited(clean, [Edit(*m.span(), "written-out line break", "\n") for m in found])


def lost_spaces(clean: CleanText) -> CleanText:
    """Spaces printed as ????, <U+00A0> or &nbsp; become spaces."""
    text = clean.text
    if not any(mark in text for mark in ("\ue5e5", "\u2800", "??", "<U+", "&nbsp", "&e", "&thinsp", "&#1")):
        return clean
    edits = []
    for match in _LOST_SPACE.finditer(text):
        end = match.start() + len(match.group().rstrip())
        beside = text[match.start() - 1 : match.start()] + text[end : end + 1]
        put = "" if any(character.isspace() for character in beside) else " "
        edits.append(Edit(match.start(), end, "lost space", put))
    return edited(clean, edits)


def character_references(clean: CleanText) -> CleanText:
    """Characters that a web page wrote as &#22320; or &ldquo; are those characters."""
    if "&" not in clean.text:
        return clean
    from html import unescape  # noqa: PLC0415 - a long table that few texts need

    found = ((match, unescape(match.group())) for match in _REFERENCE.finditer(clean.text))
    return edited(
        clean,
        [
            Edit(*match.span(), "character reference", meant)
            for match, meant in found
            if meant != match.group() and not set(meant) & _NO_CHARACTERS
        ],
    )


def invisible_characters(clean: CleanText) -> CleanText:
    """Marks of byte order and direction, zero-width spaces and control characters."""
    return edited(clean, [Edit(*m.span(), "invisible character") for m in _INVISIBLE.finditer(clean.text)])


def private_characters(clean: CleanText) -> CleanText:
    """Characters that mean something in one font only, such as its bullets."""
    if clean.text.isascii():
        return clean
    return edited(clean, [Edit(*m.span(), "private character") for m in _PRIVATE.finditer(clean.text)])


def comments_and_styles(clean: CleanText) -> CleanText:
    """HTML comments and style rules that leaked into the text."""
    edits, at = [], 0
    while (start := clean.text.find("<!--", at)) >= 0 and (end := clean.text.find("-->", start)) >= 0:
        if end - start <= _LONGEST_COMMENT:
            edits.append(Edit(start, end + 3, "HTML comment", "\n"))
        else:  # a comment as long as that may hold the report: only its marks go
            edits += [Edit(start, start + 4, "HTML comment"), Edit(end, end + 3, "HTML comment")]
        at = end + 3
    clean = edited(clean, edits)
    if "{" not in clean.text:
        return clean
    return edited(clean, [Edit(*m.span(), "style rule") for m in _STYLE.finditer(clean.text)])


def lost_characters(clean: CleanText) -> CleanText:
    """A question mark before a character and after white space stands for a lost character."""
    if "?" not in clean.text:
        return clean
    return edited(clean, [Edit(*m.span(), "lost character") for m in _LOST_CHARACTER.finditer(clean.text)])
