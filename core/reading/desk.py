"""What lies on the reader's desk: reports from files or from the library, and edits to their notes."""

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from core.anchoring.anchor import describe, place
from core.document.annotation import Annotation, Changes, Colour, Placed
from core.document.clean_text import CleanText
from core.document.offset_map import OffsetMap
from core.document.report import Report
from core.document.span import Span
from core.library.library import Library, Shelved, default_path
from core.reading.page import Page, build_page
from core.understanding import EXTRACTOR


class Opened(NamedTuple):
    """A report with all that a window needs to show it as it was left; unkept, it has no version."""

    version: int | None
    page: Page
    notes: Mapping[str, Placed]
    folded: frozenset[int]
    position: int
    changes: Changes


class Edited(NamedTuple):
    """What an edit changed, and the annotations it touched as they are now; a removed one is missing."""

    version: int
    changes: Changes
    notes: Mapping[str, Placed]


class Desk:
    """The library and the reports opened from it; used from one thread only."""

    def __init__(self, path: Path) -> None:
        self._library = Library.open(path)
        self._reports: dict[int, Report] = {}

    def close(self) -> None:
        """Let go of the library file."""
        self._library.close()

    def shelve(self, report: Report, path: Path) -> Opened:
        """Keep a report just read in the library and open it.

        A file that is known, with notes, opens in the text that the notes were made on.
        """
        known = self._library.version_of(report.source.sha256)
        if known is not None and self._library.annotations(known):
            return self.open_version(known, path)
        version = self._library.keep(report, EXTRACTOR)
        self._reports[version] = report
        return self._open(version, path)

    def open_version(self, version: int, path: Path | None = None) -> Opened:
        """Open a report that the library keeps, understood by today's rules."""
        report = self._library.report(version)
        if self._library.extractor(version) < EXTRACTOR:
            report = _understood_anew(report)
            self._library.keep(report, EXTRACTOR)
        self._reports[version] = report
        return self._open(version, path)

    def open_last(self) -> Opened | None:
        """Open the report that was open last, if there is one."""
        version = self._library.last_opened()
        return None if version is None else self.open_version(version)

    def recent(self, limit: int = 20) -> list[Shelved]:
        """The reports opened last, the latest first."""
        return self._library.recent(limit)

    def tags(self) -> list[str]:
        """Every tag in use."""
        return self._library.tags()

    def remember(self, version: int, folded: frozenset[int], position: int) -> None:
        """Keep how a report was left: what is folded, and where the reader was."""
        self._library.remember(version, folded, position)

    def highlight(self, version: int, span: Span, colour: Colour) -> Edited:
        """Annotate the words of a span."""
        selectors = describe(self._reports[version], span)
        return self._edited(version, self._library.add(version, selectors, colour))

    def recolour(self, version: int, ids: Collection[str], colour: Colour) -> Edited:
        """Give annotations another colour."""
        return self._edited(version, self._library.recolour(ids, colour))

    def write_note(self, version: int, annotation: str, note: str, *, continues: bool) -> Edited:
        """Write an annotation's note; `continues` makes it one step of undo with the writing before."""
        return self._edited(version, self._library.write_note(annotation, note, continues=continues))

    def set_tags(self, version: int, annotation: str, tags: Sequence[str]) -> Edited:
        """Give an annotation these tags and no others."""
        return self._edited(version, self._library.set_tags(annotation, tags))

    def remove(self, version: int, ids: Collection[str]) -> Edited:
        """Take annotations off the page; their history stays."""
        return self._edited(version, self._library.remove(ids))

    def undo(self, version: int) -> Edited | None:
        """Take back the last edit of a report's notes; None where there is none."""
        changes = self._library.undo(version)
        return None if changes is None else self._edited(version, changes)

    def redo(self, version: int) -> Edited | None:
        """Do again what was last taken back; None where there is nothing."""
        changes = self._library.redo(version)
        return None if changes is None else self._edited(version, changes)

    def _open(self, version: int, path: Path | None) -> Opened:
        self._library.opened(version, path)
        view = self._library.view(version)
        return Opened(
            version=version,
            page=build_page(self._reports[version]),
            notes=_placed(self._library.annotations(version), self._reports[version]),
            folded=view.folded,
            position=view.position,
            changes=self._library.history(version),
        )

    def _edited(self, version: int, changes: Changes) -> Edited:
        notes = self._library.annotations(version, changes.annotations)
        return Edited(version, changes, _placed(notes, self._reports[version]))


Edit = Callable[[Desk, int], Edited | None]
"""An edit of the notes of the report version it is given."""


def read_file(path: Path) -> Report:
    """Read and understand a file; Problem where it cannot be."""
    from core.importing.importer import import_file  # noqa: PLC0415 - a report from the library needs none
    from core.understanding.understand import understand  # noqa: PLC0415 - likewise

    return understand(*import_file(path))


def unkept(report: Report) -> Opened:
    """A report to read only, where there is no library to keep it and its notes."""
    nothing = Changes(frozenset(), undo=None, redo=None)
    return Opened(None, build_page(report), {}, frozenset(), 0, nothing)


def notes_of_file(path: Path, library: Path | None) -> list[Placed]:
    """The annotations of the report in a file, in reading order; none where there is no library."""
    report = read_file(path)
    where = library or default_path()
    if not where.exists():
        return []
    with Library.open(where) as kept:
        version = kept.version_of(report.source.sha256)
        notes = [] if version is None else kept.annotations(version)
        return list(_placed(notes, report if version is None else kept.report(version)).values())


def _placed(notes: Sequence[Annotation], report: Report) -> dict[str, Placed]:
    return {note.id: Placed(note, place(note, report, note.version)) for note in notes}


def _understood_anew(report: Report) -> Report:
    """A report kept by older rules, understood by today's from the same clean text."""
    from core.understanding.understand import understand  # noqa: PLC0415 - seldom needed

    fields, length = report.metadata.fields, len(report.text)
    return understand(
        report.source, CleanText(report.text, report.removed, fields, OffsetMap.identity(length))
    )
