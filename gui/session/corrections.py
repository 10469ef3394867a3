"""Metadata that were corrected show at once in every report that is open."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject

from core.document.report import Metadata
from core.document.text_id import TextId
from core.library.records.reports import ReportSummary
from core.workspace.correcting import known
from core.workspace.workspace import Workspace
from gui.session.library_worker import LibraryWorker
from gui.session.tab import Named
from gui.session.tabs import Tabs


class _Now(NamedTuple):
    """What holds of reports: all of those that are loaded, and what the others are called."""

    metadata: Mapping[TextId, Metadata]
    others: Sequence[ReportSummary]


class Corrections(QObject):
    """Follows the library, whenever a list of its reports may be out of date."""

    def __init__(self, library: LibraryWorker, tabs: Tabs, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tabs = library, tabs

    def look(self) -> None:
        """Ask what the open reports are called now."""
        texts = {tab.text: tab.document is not None for tab in self._tabs if tab.text is not None}
        if texts and self._library.is_open:
            self._library.ask(partial(_now, texts), self._take, lambda _: None)

    def _take(self, now: _Now) -> None:
        others = {report.text: report for report in now.others}
        for tab in self._tabs:
            metadata = now.metadata.get(tab.text) if tab.text is not None else None
            if tab.document is not None and metadata is not None:
                tab.document.correct(metadata)
            elif tab.document is None and tab.text in others:
                report = others[tab.text]
                tab.name(Named(report.title or report.name, report.place, report.year))
        self._tabs.named.emit()


def _now(texts: Mapping[TextId, bool], workspace: Workspace) -> _Now:
    library = workspace.library
    loaded = [text for text, is_loaded in texts.items() if is_loaded and text in library.reports]
    others = library.reports.of(texts.keys() - set(loaded))
    return _Now({text: known(library, text).metadata for text in loaded}, others)
