"""The About panel: what the document says of itself, what was counted in it, what was taken out of it."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby, islice

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from core.document.clean_text import Removed
from core.document.report import Report
from core.document.span import Span
from gui.look.names import field_name, format_name
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.panels.about_text import CUT, AboutText, Cut
from gui.session.places import said_in_script
from gui.session.session import Session
from gui.widgets.when_seen import WhenSeen

BESIDE = frozenset(
    (
        *("comment", "page header", "page footer", "table of contents", "web page", "page metadata"),
        *("damaged page", "picture of a page", "recognized text", "missing words"),
        *("unreadable bytes", "mojibake"),
    )
)
"""Reasons of what stood beside the text and not between its words."""
_AT_ONCE = 100
"""Places shown at first, and added whenever the reader comes near the end of those shown."""


class AboutPanel(QWidget):
    """One text that can be selected; a removed word is a link to where it stood."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._text = _PlainBrowser(self)
        self._places: Iterator[tuple[int, list[Removed]]] = iter(())
        self._cuts: list[Cut] = []
        self._text.anchorClicked.connect(self._go)
        self._text.verticalScrollBar().valueChanged.connect(
            self._show_more,
            Qt.ConnectionType.QueuedConnection,  # the text may be in the midst of its layout
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)
        self.setFocusProxy(self._text)
        self._filling = WhenSeen(self, self._fill)
        session.opened.connect(self._filling.ask)
        for signal in (session.script_changed, appearance.changed):
            signal.connect(self._fill)
        speak(self, self._say)

    def _say(self) -> None:
        """Tell of the report in the window's language, and stay at the place that is read."""
        at = self._text.verticalScrollBar().value()
        self._text.setAccessibleName(self.tr("About this document"))
        self._fill()
        self._text.verticalScrollBar().setValue(at)

    def _fill(self) -> None:
        """Tell of the open report."""
        report = self._session.document.report
        self._places = iter(())
        self._cuts.clear()
        self._text.document().clear()
        text = self._end()
        if self._session.document.is_blank:
            return
        text.title(self._session.document.view.name)
        text.pairs(self._said(report))
        if report.metadata.fields:
            text.heading(self.tr("From the page"))
            fields = report.metadata.fields
            text.pairs((field_name(name) or self._shown(name), self._shown(value)) for name, value in fields)
        text.heading(self.tr("In numbers"))
        text.pairs(self._counted(report))
        text.heading(self.tr("File"))
        text.pairs(self._file(report))
        text.heading(self.tr("Removed on opening"))
        self._tell_removed(text, report)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _end(self) -> AboutText:
        return AboutText(self._text.document(), self._appearance, self.font(), self._cuts)

    def _said(self, report: Report) -> Iterator[tuple[str, str]]:
        data = report.metadata
        for name, value in (
            (self.tr("Place"), data.place),
            (self.tr("Year"), data.year),
            (self.tr("Speaker"), data.speaker),
            (self.tr("Delivered"), data.delivered),
        ):
            if value:
                yield name, self._shown(str(value))

    def _shown(self, words: str) -> str:
        return said_in_script(self._session.document, words)

    def _counted(self, report: Report) -> Iterator[tuple[str, str]]:
        for name, count in (
            (self.tr("Characters"), len(report.text) - report.text.count("\n")),
            (self.tr("Sections"), len(report.sections)),
            (self.tr("Figures"), len(report.figures)),
            (self.tr("Terms"), len(report.glossary)),
            (self.tr("References"), len(report.references)),
        ):
            yield name, f"{count:,}"

    def _file(self, report: Report) -> Iterator[tuple[str, str]]:
        yield self.tr("Name"), report.source.name
        yield self.tr("Kind"), format_name(report.source.media_type)
        yield self.tr("Encoding"), report.source.encoding
        yield "SHA-256", f"{report.source.sha256[:16]}…"

    def _tell_removed(self, text: AboutText, report: Report) -> None:
        if not report.removed:
            text.remark(self.tr("Nothing: the file held the report and no more."))
            return
        counts = Counter(removed.reason for removed in report.removed)
        text.pairs((_named(reason), f"{count:,}") for reason, count in counts.most_common())
        places = groupby(report.removed, lambda removed: removed.position)
        self._places = ((position, list(removed)) for position, removed in places)
        self._write_places(text, report)

    def _write_places(self, text: AboutText, report: Report) -> None:
        """Show some more of what was removed, each place with the words around it."""
        shown = self._session.document.view.shown
        for position, pieces in islice(self._places, _AT_ONCE):
            within = [(piece.text, _named(piece.reason)) for piece in pieces if piece.reason not in BESIDE]
            if within:
                text.place(shown, position, within)
            for piece in pieces:
                if piece.reason in BESIDE:
                    text.beside(shown, position, piece.text, _named(piece.reason))

    def _show_more(self, value: int) -> None:
        bar, report = self._text.verticalScrollBar(), self._session.document.report
        if value > bar.maximum() - bar.pageStep():
            self._write_places(self._end(), report)

    def _go(self, link: QUrl) -> None:
        """Bring into view where a removed word stood, or show all of what is shown in short."""
        if link.fragment().startswith(CUT):
            self._end().open(int(link.fragment().removeprefix(CUT)))
            return
        document, at = self._session.document, int(link.fragment())
        document.view.go_to(Span(at, min(at + 1, len(document.report.text))))


def _named(reason: str) -> str:
    """Why words were removed, in the window's language."""
    return QCoreApplication.translate("Removed", reason)


class _PlainBrowser(QTextBrowser):
    """Text and links within the program; it opens nothing and loads nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(14)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        return None
