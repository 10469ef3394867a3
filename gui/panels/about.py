"""The About panel: what the document says of itself, what was counted in it, what was taken out of it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from core.document.report import Report
from core.document.span import Span
from gui.panels.about_text import AboutText
from gui.session import Session
from gui.theme import Appearance

_MOST = 300
"""Removals shown at most; where a page has more, most of it was never the report's."""


class AboutPanel(QWidget):
    """One text that can be selected; a removed word is a link to where it stood."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._text = _PlainBrowser(self)
        self._text.setAccessibleName(self.tr("About this document"))
        self._text.anchorClicked.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)
        self.setFocusProxy(self._text)
        session.opened.connect(self._fill)
        appearance.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        """Tell of the open report."""
        report = self._session.report
        text = AboutText(self._text.document(), self._appearance, self.font())
        if report is None:
            return
        text.title(report.metadata.title or report.source.name)
        text.pairs(self._said(report))
        if report.metadata.fields:
            text.heading(self.tr("From the page"))
            text.pairs(report.metadata.fields)
        text.heading(self.tr("In numbers"))
        text.pairs(self._counted(report))
        text.heading(self.tr("File"))
        text.pairs(self._file(report))
        text.heading(self.tr("Removed on opening"))
        self._tell_removed(text, report)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _said(self, report: Report) -> Iterator[tuple[str, str]]:
        data = report.metadata
        for name, value in (
            (self.tr("Place"), data.place),
            (self.tr("Year"), data.year),
            (self.tr("Speaker"), data.speaker),
            (self.tr("Delivered"), data.delivered),
        ):
            if value:
                yield name, str(value)

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
        yield self.tr("Encoding"), report.source.encoding
        yield "SHA-256", f"{report.source.sha256[:16]}…"

    def _tell_removed(self, text: AboutText, report: Report) -> None:
        if not report.removed:
            text.remark(self.tr("Nothing: the file held the report and no more."))
        for removed in report.removed[:_MOST]:
            text.removal(removed, report.text, QCoreApplication.translate("Removed", removed.reason))
        if len(report.removed) > _MOST:
            text.remark(self.tr("and %n more", "", len(report.removed) - _MOST))

    def _go(self, link: QUrl) -> None:
        """Bring into view where a removed word stood."""
        report = self._session.report
        if report is not None:
            at = int(link.fragment())
            self._session.go_to(Span(at, min(at + 1, len(report.text))))


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
