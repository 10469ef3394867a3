"""What importing hands to understanding: a clean text and an account of how it came about."""

from dataclasses import dataclass

from core.document.offset_map import OffsetMap


@dataclass(frozen=True, slots=True)
class Source:
    """The file as it was read; `sha256` is of its bytes."""

    name: str
    sha256: str
    media_type: str
    encoding: str


@dataclass(frozen=True, slots=True)
class Removed:
    """Words that cleaning took out, why, and where in the clean text they stood."""

    text: str
    reason: str
    position: int


@dataclass(frozen=True, slots=True)
class CleanText:
    """One paragraph a line, no blank line, every character the source's own.

    `fields` are the page's own name and value pairs; `origin` maps the decoded file onto `text`.
    """

    text: str
    removed: tuple[Removed, ...]
    fields: tuple[tuple[str, str], ...]
    origin: OffsetMap
