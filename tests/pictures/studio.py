"""A real window with a reader's notes on the bundled report, to be painted in every state."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from core.cli import Start
from core.document.annotation import Colour
from core.document.span import Span
from core.workspace import edits
from gui.reader.explaining import Explaining
from gui.reader.popup import Popup
from gui.window.application import Application
from gui.window.settings import Settings

Notes = tuple[tuple[str, Colour, str, tuple[str, ...]], ...]
NOTES: Notes = (
    ("落戶全省首家融資租賃SPV公司", "yellow", "查2022年報告：當時寫“爭取”，今年落地。", ("金融", "制度創新")),
    ("4563億元", "red", "與2024年目標“占全國份額穩定”對照。", ("外貿",)),
    ("盤活存量土地2819畝", "green", "2024目標：盤活2000畝。", ("土地/盤活",)),
    ("無感監測營商指數全市第一", "blue", "", ()),
    ("營商指數全市第一", "purple", "", ("營商",)),
)
MEANINGS: dict[Colour, str] = {"yellow": "新提法", "red": "承諾"}


class Studio:
    """A window with a library of its own, and time that passes until it is at rest."""

    def __init__(self, app: QApplication, folder: Path, language: str, size: tuple[int, int]) -> None:
        start = Start(size=size, language=language, theme="light", with_report=True)
        settings = Settings(folder / "settings.ini")
        self.program = Application(app, settings, folder / f"{language}.sqlite", start)
        self.window, self.session = self.program.window, self.program.session
        self.notes: list[str] = []
        self.program.show()
        while not self.window.is_populated or self.session.document.kept.text is None:
            self.rest(100)
        self.rest()

    def rest(self, milliseconds: int = 400) -> None:
        """Let the window do what it has to."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def span(self, words: str) -> Span:
        """Where words first stand in the open report."""
        start = self.session.document.report.text.index(words)
        return Span(start, start + len(words))

    def annotate(self, written: Notes = NOTES, meanings: Mapping[Colour, str] = MEANINGS) -> None:
        """Put a reader's notes on the report."""
        notes = self.session.document.notes
        for count, (words, colour, note, tags) in enumerate(written, start=1):
            notes.do(edits.highlight(self.span(words), colour), self._gather)
            while len(self.notes) < count:
                self.rest(50)
            notes.write(self.notes[-1], note)
            notes.do(edits.set_tags(self.notes[-1], tags))
        for named, meaning in meanings.items():
            self.session.meanings.put(named, meaning)
        self.rest()

    def _gather(self, edited: edits.Edited) -> None:
        self.notes.extend(edited.notes)

    def tidy(self) -> None:
        """Leave nothing chosen, looked for or explained from what was shown before, and no other page."""
        front = self.session.tabs.front
        if front is not None and front.page:
            self.session.tabs.close(front)
            self.rest()
        self.popup.dismiss()
        self.window.find_bar.look_for("")
        self.session.document.notes.choose(())

    def do(self, action: str) -> None:
        """Choose an action from the menu."""
        self.window.actions_[action].trigger()

    @property
    def popup(self) -> Popup:
        """What explains words of the page."""
        explaining = self.window.reader.canvas.findChild(Explaining)
        assert explaining
        return explaining.popup

    def explain(self, kind: str, key: object, span: Span) -> None:
        """Pin the popup of a thing of the page."""
        reader = self.window.reader
        self.session.document.view.go_to(span)
        self.rest(1000)
        rect = reader.canvas.rect_of(span)
        assert rect
        rect.moveTopLeft(reader.canvas.viewport().mapToGlobal(rect.topLeft()))
        reader.pointer.activated.emit(kind, key, rect)
        self.rest()

    def explain_term(self) -> None:
        """Open the popup of entry 4, pinned."""
        report = self.session.document.report
        index, reference = next(
            (index, reference)
            for index, reference in enumerate(report.references)
            if reference.origin == "marker" and report.glossary[reference.entry].number == 4
        )
        self.explain("reference", index, reference.span)

    def look(self) -> QImage:
        """The window as it is."""
        return self.window.grab().toImage()

    def close(self) -> None:
        """Close the window and its library."""
        self.window.close()
