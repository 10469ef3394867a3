"""A report as it is searched: its text, and what is told of a hit in it."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from core.document.corpus import Part
from core.document.report import Report, SectionKind
from core.document.span import Span
from core.document.text_id import TextId

Within = Part | Literal["entries", "body"]
"""Where hits are wanted, if not everywhere: in sections of one kind, in the glossary's entries, or in what is
neither glossary nor front."""


class About(NamedTuple):
    """What tells a report from others; `report` is the id of its text that is searched."""

    report: TextId
    title: str
    place: str | None
    year: int | None


class Chapter(NamedTuple):
    """A section with its title and what it is for."""

    span: Span
    title: str
    kind: SectionKind | None


class Searchable(NamedTuple):
    """A report's text with its printed markers, its sections and its glossary's entries, all in order.

    `front` is where title, date and speaker end.
    """

    about: About
    text: str
    markers: tuple[Span, ...] = ()
    sections: tuple[Chapter, ...] = ()
    entries: tuple[Span, ...] = ()
    front: int = 0

    def chain(self, position: int) -> str:
        """The titles of the sections around a position, from the top."""
        return " / ".join(section.title for section in self._around(position) if section.title)

    def kind(self, position: int) -> SectionKind | None:
        """What the innermost section around a position is for, or else those around that one."""
        kinds = [section.kind for section in self._around(position) if section.kind]
        return kinds[-1] if kinds else None

    def is_in(self, position: int, within: Within | None) -> bool:
        """Whether hits at a position are wanted; everywhere for None."""
        if within in ("entries", "body"):
            is_entry = any(position in entry for entry in self.entries)
            is_body = not is_entry and position >= self.front and self.kind(position) != "glossary"
            return is_entry if within == "entries" else is_body
        return within is None or self.kind(position) == within

    def _around(self, position: int) -> Iterator[Chapter]:
        return (section for section in self.sections if position in section.span)


def searchable(about: About, report: Report) -> Searchable:
    """A report as it is searched."""
    return Searchable(
        about,
        report.text,
        report.markers,
        tuple(Chapter(section.span, section.title, section.kind) for section in report.sections),
        tuple(entry.span for entry in report.glossary),
        max((line.span.end for line in report.front), default=0),
    )
