"""What lies on the reader's desk: reports from files or from the library, and edits to their notes."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from core.document.annotation import Changes, Placed
from core.document.clean_text import CleanText, Source
from core.document.report import Report
from core.library.library import Library, ReportSummary
from core.page.page import Page, build_page
from core.understanding import EXTRACTOR
from core.workspace.edits import Edited, Edits

__all__ = ["Edit", "Edited", "Opened", "Workspace", "read_file", "unkept"]


class Opened(NamedTuple):
    """A report with all that a window needs to show it as it was left; unkept, it has no version."""

    version: int | None
    page: Page
    notes: Mapping[str, Placed]
    collapsed: frozenset[int]
    position: int
    changes: Changes


class Workspace(Edits):
    """The library and the reports opened from it; used from one thread only."""

    def __init__(self, path: Path) -> None:
        super().__init__(Library.open(path))

    @property
    def library(self) -> Library:
        """The library itself, for what concerns all of it."""
        return self._library

    def backup_when_due(self) -> Path | None:
        """Make a verified backup if something was done since the last; None where none was due."""
        return self._library.backup_when_due()

    def backup_now(self) -> Path:
        """Make a verified backup in the folder beside the library."""
        return self._library.backup_now()

    def check(self) -> list[str]:
        """What is damaged in the library, a sentence each."""
        return self._library.check()

    def take(self, source: Source, clean: CleanText) -> int:
        """Keep a text that came with annotations; gives its version."""
        from core.workspace.editions import keep  # noqa: PLC0415 - a report from the library needs none

        return keep(self._library, _understood(source, clean), EXTRACTOR)

    def edited(self, version: int, changes: Changes) -> Edited:
        """What changes to the library mean for an open report."""
        return self._edited(version, changes)

    def join(self, version: int, other: int) -> Opened:
        """Take two reports for versions of one, because the reader says so, and open the first anew."""
        self._library.join(version, other)
        return self.open_version(version)

    def close(self) -> None:
        """Let go of the library file."""
        self._library.close()

    def add_report(self, report: Report, path: Path) -> Opened:
        """Keep a report just read in the library and open it.

        Where the library has another text of the same report, this becomes a version of it, with all notes.
        """
        from core.workspace.editions import keep  # noqa: PLC0415 - a report from the library needs none

        version = keep(self._library, report, EXTRACTOR)
        self._reports[version] = report
        self._library.opened(version, path)
        return self._open(version)

    def open_version(self, version: int) -> Opened:
        """Open a report that the library keeps, understood by today's rules."""
        opened = self._open_again(version)
        self._library.opened(version)
        return opened

    def open_last(self) -> Opened | None:
        """Open the report that was open last, if there is one; that it stays the last needs no writing."""
        version = self._library.last_opened()
        return None if version is None else self._open_again(version)

    def _open_again(self, version: int) -> Opened:
        report = self._library.report(version)
        if self._library.extractor(version) < EXTRACTOR:
            report = _understood_anew(report)
            self._library.keep(report, EXTRACTOR)
        self._reports[version] = report
        return self._open(version)

    def recent(self, limit: int = 20) -> list[ReportSummary]:
        """The reports opened last, the latest first."""
        return self._library.recent(limit)

    def remember(self, version: int, collapsed: frozenset[int], position: int) -> None:
        """Keep how a report was left: what is folded, and where the reader was."""
        self._library.remember(version, collapsed, position)

    def _open(self, version: int) -> Opened:
        view = self._library.view(version)
        return Opened(
            version=version,
            page=build_page(self._reports[version]),
            notes=self._placed(version, self._library.annotations(version)),
            collapsed=view.collapsed,
            position=view.position,
            changes=self._library.history(version),
        )


Edit = Callable[[Workspace, int], Edited | None]
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


def _understood_anew(report: Report) -> Report:
    """A report kept by older rules, understood by today's from the same clean text."""
    return _understood(report.source, CleanText(report.text, report.removed, report.metadata.fields))


def _understood(source: Source, clean: CleanText) -> Report:
    """A clean text understood by today's rules."""
    from core.understanding.understand import understand  # noqa: PLC0415 - seldom needed

    return understand(source, clean)
