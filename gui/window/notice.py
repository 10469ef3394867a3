"""What is said in passing in the status bar, and the way back beside it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from core.document.clean_text import DAMAGED, GARBLED, LOST, MISSING, MOJIBAKE, PICTURED, RECOGNIZED
from gui.look.announcing import announce
from gui.look.names import operation_name
from gui.look.translations import speak
from gui.session.notes import Done
from gui.session.session import Session
from gui.widgets.elided_label import ElidedLabel

STAYS_MS = 15_000
MOST_CHOICES = 2
Choice = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class Notice(QWidget):
    """Says what was removed, undone or done again, with the button that turns it back; then it goes away.

    It goes at the next edit and in another report, because the button would turn back something else there; a
    report that is loaded anew takes only what would be turned back along.
    """

    shown = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = ElidedLabel("", self)
        self._words.setObjectName("said")
        self._buttons = [QToolButton(self) for _ in range(MOST_CHOICES)]
        self._choices: Sequence[Choice] = ()
        self._is_undone = False
        self._tab = session.tabs.front
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._words)
        for number, button in enumerate(self._buttons):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._choose, number))
            row.addWidget(button)
        self._time = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._time.timeout.connect(self._go)
        self.hide()
        session.said.connect(self.say)
        session.done.connect(self._tell)
        session.opened.connect(self._greet)
        session.annotations_changed.connect(self._go)
        speak(self, self._go)

    @property
    def words(self) -> str:
        """What is said; nothing where that has gone."""
        return "" if self.isHidden() else self._words.text()

    def tell_of_lost(self, count: int, show: Callable[[], object]) -> None:
        """Say that the library holds notes of reports that it lost, with the button that shows them."""
        words = self.tr("%n note(s) have lost their report", "", count)
        self.say(words, (self.tr("Show"), show))

    def _greet(self) -> None:
        """Say what of a file just opened could not be read, or was put right."""
        before, self._tab = self._tab, self._session.tabs.front
        if self._tab is not before or any(do == self._turn_back for _, do in self._choices):
            self._go()
        report = self._session.document.report
        reasons = [removed.reason for removed in report.removed]
        said = []
        if lost := report.text.count(LOST):
            said.append(self.tr("%n character(s) of the file could not be read: �", "", lost))
        if MOJIBAKE in reasons:
            said.append(self.tr("The text was garbled by a wrong encoding and is put right"))
        if garbled := reasons.count(GARBLED):
            said.append(self.tr("%n garbled line(s) put right", "", garbled))
        if damaged := reasons.count(DAMAGED):
            said.append(self.tr("%n page(s) are damaged, and not in the text", "", damaged))
        if pictures := reasons.count(PICTURED):
            said.append(self.tr("%n page(s) are pictures without text", "", pictures))
        doubt = self.tr("Read off a scan: at least {share} of the text is wrong")
        shares = (removed.text for removed in report.removed if removed.reason == RECOGNIZED)
        said += [doubt.format(share=share) for share in shares]
        missing = self.tr("Words may be missing: {count} characters of the file are not in the text")
        counts = (removed.text for removed in report.removed if removed.reason == MISSING)
        said += [missing.format(count=count) for count in counts]
        if said:
            self.say(" · ".join(said))

    def _tell(self, done: Done) -> None:
        name = operation_name(done.kind) if done.kind else ""
        self._is_undone = done.cause == "undo"
        undo: Choice = self.tr("Undo"), self._turn_back
        if done.cause == "undo":
            redo: Choice = self.tr("Redo"), self._turn_back
            self.say(self.tr("Undone: {operation}").format(operation=name), redo)
        elif done.cause == "redo":
            self.say(self.tr("Done again: {operation}").format(operation=name), undo)
        elif done.kind == "remove":
            self.say(self.tr("%n annotation(s) moved to the trash", "", done.many), undo)

    def say(self, words: str, *choices: Choice) -> None:
        """Say something in passing, with buttons that do something about it."""
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._choices = choices
        for number, button in enumerate(self._buttons):
            button.setText(choices[number][0] if number < len(choices) else "")
            button.setVisible(number < len(choices))
        self.show()
        announce(self, words)
        self.shown.emit(True)
        self._time.start()

    def add(self, words: str, *choices: Choice) -> None:
        """Say something beside what is said, with buttons of its own."""
        said = self.words
        self.say(said if words in said else " · ".join(filter(None, (said, words))), *choices)

    def _choose(self, number: int) -> None:
        if number < len(self._choices):
            self._choices[number][1]()

    def _turn_back(self) -> None:
        notes = self._session.document.notes
        if self._is_undone:
            notes.redo()
        else:
            notes.undo()

    def _go(self, *_: object) -> None:
        self._time.stop()
        self.hide()
        self.shown.emit(False)
