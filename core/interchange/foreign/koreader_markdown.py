"""What KOReader's exporter writes as Markdown: books, their chapters, and under each page its highlights."""

import re
from collections.abc import Iterator

from core.interchange.foreign.note import Foreign, utc

_ENTRY = re.compile(r"^### Page .{1,40} @ (?P<time>.+)$", re.MULTILINE)
_AFTER = re.compile(r"^(?:#{1,2} |_Generated at: ).*", re.MULTILINE | re.DOTALL)
_BACK = re.compile(r"^\[[^\]\n]*\]\(<?file://.*$", re.MULTILINE)
_BOOK = re.compile(r"^# (.*)\n#{5} ", re.MULTILINE)
_LOOKS = (("**_", "_**"), ("**", "**"), ("==", "=="), ("++", "++"), ("~~", "~~"), ("<u>", "</u>"), ("*", "*"))
"""What KOReader puts around a highlight for how it is drawn."""
RULE = "\n---\n"


def is_koreader_markdown(data: bytes) -> bool:
    """Whether a file has pages and books as that exporter writes them."""
    head = data[:4000].decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    return bool(_BOOK.search(head) and _ENTRY.search(head))


def koreader_markdown(data: bytes, _name: str) -> Iterator[Foreign]:
    """The highlights, each with the note on it."""
    text = data.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    books = [(found.start(), found[1].strip()) for found in _BOOK.finditer(text)]
    entries = list(_ENTRY.finditer(text))
    ends = [*(one.start() for one in entries[1:]), len(text)]
    for entry, end in zip(entries, ends, strict=True):
        body = _BACK.sub("", _AFTER.sub("", text[entry.end() : end]))
        words, _, note = body.partition(RULE)
        book = next((title for start, title in reversed(books) if start < entry.start()), "")
        time = utc(entry["time"].strip(), "%d %B %Y %I:%M:%S %p")
        yield Foreign(f"urn:book:{book}", _undrawn(words.strip()), note.strip(), created=time, modified=time)


def _undrawn(words: str) -> str:
    for before, after in _LOOKS:
        if words.startswith(before) and words.endswith(after) and len(words) > len(before + after):
            return words[len(before) : -len(after)]
    return words
