"""What importing hands to understanding: a clean text and an account of how it came about."""

from typing import Literal, NamedTuple

from core.document.span import Span

LOST = "\ufffd"
"""What stands in a text where something of its file could not be read."""
UNREADABLE, MOJIBAKE, GARBLED = "unreadable bytes", "mojibake", "garbled line"
"""Reasons of `Removed`: bytes that are no character, and a text or a line read in a wrong encoding before."""
DAMAGED, PICTURED, RECOGNIZED = "damaged page", "picture of a page", "recognized text"
"""Likewise: pages that give no text, and how much of a text that was read off pictures is doubtful."""
MISSING = "missing words"
"""Likewise: how many, of how many characters that a second count finds in a file, are not accounted for."""
COMMENT = "comment"
"""Likewise: what somebody wrote beside the text."""


class Source(NamedTuple):
    """The file as it was read; `sha256` is of its bytes."""

    name: str
    sha256: str
    media_type: str
    encoding: str


class Removed(NamedTuple):
    """Words that cleaning took out, why, and where in the clean text they stood."""

    text: str
    reason: str
    position: int


MarkKind = Literal["heading", "note", "note-text", "raised", "supplied"]


class Mark(NamedTuple):
    """What a file tells of words besides them; `value` is a heading's level, or the number of a note.

    A `note` is where a footnote or endnote is called, without characters where its number is not printed;
    its `note-text` is what it says. `raised` are superscripts, `supplied` characters that the file does not
    have as such: the computed number of a list, a radical's character.
    """

    span: Span
    kind: MarkKind
    value: int = 0

    @property
    def flat(self) -> tuple[int, int, MarkKind, int]:
        """The mark as plain values, to be written down."""
        return (*self.span, self.kind, self.value)

    @classmethod
    def of_flat(cls, start: int, end: int, kind: MarkKind, value: int) -> "Mark":
        """The mark that was written down so."""
        return cls(Span(start, end), kind, value)


class CleanText(NamedTuple):
    """One paragraph a line, no blank line, every character the source's own but for those `supplied`.

    `fields` are the page's own name and value pairs, `marks` what its file tells besides, in order.
    """

    text: str
    removed: tuple[Removed, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    marks: tuple[Mark, ...] = ()
