"""What importing hands to understanding: a clean text and an account of how it came about."""

from typing import NamedTuple

LOST = "\ufffd"
"""What stands in a text where something of its file could not be read."""
UNREADABLE, MOJIBAKE, GARBLED = "unreadable bytes", "mojibake", "garbled line"
"""Reasons of `Removed`: bytes that are no character, and a text or a line read in a wrong encoding before."""


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


class CleanText(NamedTuple):
    """One paragraph a line, no blank line, every character the source's own.

    `fields` are the page's own name and value pairs.
    """

    text: str
    removed: tuple[Removed, ...]
    fields: tuple[tuple[str, str], ...]
