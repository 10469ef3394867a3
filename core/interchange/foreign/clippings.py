"""`My Clippings.txt`, which a Kindle keeps, and which KOReader writes too."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.interchange.foreign.note import Foreign

RULE = "=========="
_NOTE = re.compile(r"\bnote\b|\bnota\b|\bnotiz\b|笔记|筆記", re.IGNORECASE)
_BOOKMARK = re.compile(r"\bbookmark\b|书签|書籤", re.IGNORECASE)
_PLACE = re.compile(r"#?(\d+)(?:\s*[-–]\s*(\d+))?")


class Clipping(NamedTuple):
    """A book's name, where in the book the clipping ends, and its words."""

    book: str
    about: str
    end: str
    words: str


def is_clippings(data: bytes) -> bool:
    """Whether a file looks like clippings: a rule of ten signs after a line that begins with a hyphen."""
    head = data[:4000].decode("utf-8", errors="replace").replace("\r\n", "\n")
    return bool(re.search(rf"^\s*- .*\n(?:.*\n)*?{RULE}\s*$", head, re.MULTILINE))


def clippings(data: bytes, _name: str) -> Iterator[Foreign]:
    """The highlights, each with the note made on it: the one after or before it that ends at its place."""
    found = list(_clippings(data.decode("utf-8-sig", errors="replace")))
    notes = {at: one for at, one in enumerate(found) if _NOTE.search(one.about)}
    taken: set[int] = set()
    for at, one in enumerate(found):
        if at in notes or _BOOKMARK.search(one.about) or not one.words:
            continue
        own = next(
            (
                near
                for near in (at + 1, at - 1)
                if near in notes
                and near not in taken
                and (notes[near].book, notes[near].end) == (one.book, one.end)
            ),
            None,
        )
        taken |= {own} if own is not None else set()
        yield Foreign(f"urn:book:{one.book}", one.words, notes[own].words if own is not None else "")
    for at, note in notes.items():
        if at not in taken:
            yield Foreign(f"urn:book:{note.book}", "", note.words)


def _clippings(text: str) -> Iterator[Clipping]:
    for part in re.split(rf"^{RULE}\s*$", text.replace("\r\n", "\n"), flags=re.MULTILINE):
        book, _, rest = part.strip("\n \ufeff").partition("\n")
        about, _, words = rest.partition("\n")
        if not about.startswith("-"):
            continue
        places = [found[2] or found[1] for found in _PLACE.finditer(about.partition("|")[0])]
        more = (
            [found[2] or found[1] for found in _PLACE.finditer(about.split("|")[1])]
            if about.count("|") > 1
            else []
        )
        yield Clipping(book.strip(), about, (more or places or [""])[-1], words.strip())
