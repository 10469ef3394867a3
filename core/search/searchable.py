"""A report as it is searched: its text, and what is told of a hit in it."""

from collections.abc import Iterator
from typing import NamedTuple

from core.document.report import Report, SectionKind
from core.document.span import Span
from core.document.text_id import TextId


class About(NamedTuple):
    """What tells a report from others; `report` is the id of its text that is searched."""

    report: TextId
    title: str
    place: str | None
    year: int | None


class Part(NamedTuple):
    """A section with its title and what it is for."""

    span: Span
    title: str
    kind: SectionKind | None


class Searchable(NamedTuple):
    """A report's text with its printed markers and its sections, both in reading order."""

    about: About
    text: str
    markers: tuple[Span, ...] = ()
    sections: tuple[Part, ...] = ()

    def chain(self, position: int) -> str:
        """The titles of the sections around a position, from the top."""
        return " / ".join(section.title for section in self._around(position))

    def kind(self, position: int) -> SectionKind | None:
        """What the innermost section around a position is for, or else those around that one."""
        kinds = [section.kind for section in self._around(position) if section.kind]
        return kinds[-1] if kinds else None

    def _around(self, position: int) -> Iterator[Part]:
        return (section for section in self.sections if position in section.span)


def searchable(text: TextId, report: Report) -> Searchable:
    """A report as it is searched, named by its text's id."""
    metadata = report.metadata
    return Searchable(
        About(text, report.name, metadata.place, metadata.year),
        report.text,
        report.markers,
        tuple(Part(section.span, section.title, section.kind) for section in report.sections),
    )
