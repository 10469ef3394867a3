"""A report and its notes on their way out: what goes is chosen and seen before, then written."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.exporting.formats import FORMATS, exported, in_format, write_exported
from core.exporting.preview import Preview, preview
from core.interchange.notebook import Notebook
from core.jobs.job import Job
from core.workspace.exchange import gather, place
from gui.dialogs.export_options import ExportOptions
from gui.dialogs.interchange import end, fail, may_replace
from gui.look.size import window_size
from gui.look.theme import Theme
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.session.writing import written

SIZE = 860, 560
PAUSE_MS = 60
"""Boxes are checked several at once: the preview follows when no more are."""
REMEMBERED = "export"


class ExportDialog(QDialog):
    """Options on the left, on the right what comes of them; what is slow is done beside the window."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.resize(window_size(*SIZE))
        self._session, self._notebook = session, Notebook({}, (), session.document.report)
        self._gathering = self._looking = Job()
        self.options = ExportOptions(session.document.report, theme)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(self.tr("Preview"))
        self.lines.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.save = QPushButton(self.tr("&Export…"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._choose_file)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._arrange()
        self._remember()
        self.options.changed.connect(self._follow)
        self._gather()

    def done(self, result: int) -> None:
        self._pause.stop()
        self._gathering.cancel()
        self._looking.cancel()
        memory_of(self._session).keep(REMEMBERED, format=self.options.name, author=self.options.author.text())
        super().done(result)
        self.deleteLater()

    def _remember(self) -> None:
        said = memory_of(self._session).of(REMEMBERED)
        self.options.format.setCurrentIndex(max(0, self.options.format.findData(said.get("format"))))
        self.options.author.setText(str(said.get("author", "")))

    def _arrange(self) -> None:
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.count)
        shown.addWidget(self.lines, 1)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(self.options)
        both.addLayout(shown, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(28, 24, 28, 20)
        page.setSpacing(16)
        page.addLayout(both, 1)
        page.addWidget(buttons)

    def _gather(self) -> None:
        """Read the notes at one moment, and find their places."""
        text, report = self._session.document.kept.text, self._session.document.report
        self.save.setEnabled(False)
        if text is None:
            self._take(self._notebook)
            return

        def find(notebook: Notebook) -> None:
            self._gathering = self._session.aside.run(lambda: place(notebook), self._take)

        self._gathering = self._session.library.ask(
            lambda workspace: gather(workspace.library, text, report), find
        )

    def _take(self, notebook: Notebook) -> None:
        self._notebook = notebook
        tags = sorted({tag for note in notebook.here for tag in note.tags})
        self.options.offer(tags, notebook.meanings)
        self._look()

    def _follow(self) -> None:
        self.save.setEnabled(not self.options.is_empty())
        self._pause.start()

    def _look(self) -> None:
        self._looking.cancel()
        if self.options.is_empty():
            self._show(Preview(0, 0, 0, ()))
            return
        notebook, selection = self._notebook, self.options.selection
        self._looking = self._session.aside.run(lambda: preview(notebook, selection), self._show)

    def _show(self, told: Preview) -> None:
        words = self.tr("Paragraphs: {paragraphs} · notes: {notes} · footnotes: {footnotes}")
        self.count.setText(words.format(**told._asdict()))
        self.lines.setPlainText("\n".join(told.lines))
        is_nothing = self.options.is_empty() or not (told.paragraphs or told.notes)
        has_report = FORMATS[self.options.name].has_report and not self.options.is_empty()
        nothing = self.tr("Nothing of this goes out: choose sections, or other notes.")
        whole = self.tr("The whole text goes out, and no note.")
        self.lines.setPlaceholderText((whole if has_report else nothing) if is_nothing else "")
        self.save.setEnabled(has_report or not is_nothing)

    def _choose_file(self) -> None:
        name = self.options.name
        ending = FORMATS[name].ending
        called = Path(self._session.document.report.source.name).stem + ending
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), called, f"{self.options.format.currentText()} (*{ending})"
        )
        path = in_format(chosen, name)
        if chosen and may_replace(path, chosen, self):
            self._write(path, written(path))
            self.accept()

    def _write(self, path: Path, said: str) -> None:
        """Write the file beside the window, which says so when it is done, and is not closed before."""
        session, name = self._session, self.options.name
        notebook, selection = self._notebook, self.options.selection

        def write_out() -> None:
            write_exported(path, exported(notebook, name, selection), name)

        def done(_: None) -> None:
            end(session)
            session.said.emit(said)

        session.saving.begin()
        session.aside.run(write_out, done, partial(fail, session))
