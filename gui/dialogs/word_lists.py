"""The reader's word lists: their names, their words, and files of them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from core.document.problem import Problem
from core.document.word_list import WordList
from core.library.records.word_lists import KeptList
from core.workspace.word_lists import TakenIn
from gui.dialogs.list_names import ListNames
from gui.dialogs.words_edit import WordsEdit
from gui.look.size import window_size
from gui.look.translations import sentence, speak
from gui.session.session import Session
from gui.session.word_lists import WordLists
from gui.widgets.dropped_files import files_of, take_copies
from gui.widgets.message import Message

KEEP_AFTER_MS = 400
"""What is typed is kept when one pauses."""
SPACE = 12


class WordListsDialog(QDialog):
    """The lists at the left, the chosen one at the right; what is typed is kept without being asked for."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._lists = WordLists.of(session)
        self._shown: int | None = None
        self._later = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self.lines, self.name, self.words = ListNames(), QLineEdit(), WordsEdit()
        self.hint, self.message = QLabel(), Message()
        self.new, self.remove = QPushButton(), QPushButton()
        self.bring_in, self.write_out = QPushButton(), QPushButton()
        self._arrange()
        self._connect(session)
        speak(self, self._say)
        self._fill()

    def done(self, result: int) -> None:
        self._hand_in()
        super().done(result)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Keep the lists of files beside those that there are."""
        self._hand_in()
        self._lists.read(paths, self._took_in, self._refuse)

    def write(self, path: Path) -> None:
        """Write all lists into a file."""

        def tell(count: int) -> None:
            if isValid(self):
                words = self.tr("%n list(s) written into {file}", "", count)
                self.message.say(words.format(file=path.name))

        self._hand_in()
        self._lists.write(path, tell, self._refuse)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            take_copies(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if (paths := files_of(event)) and take_copies(event):
            self.take_in(paths)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Word lists"))
        self.lines.setAccessibleName(self.tr("Word lists"))
        self.name.setAccessibleName(self.tr("Name of the list"))
        self.name.setPlaceholderText(self.tr("Name"))
        self.words.setAccessibleName(self.tr("Words of the list"))
        self.hint.setText(self.tr("A word a line, or several with + or 、 between. All is kept as you type."))
        self.new.setText(self.tr("New"))
        self.remove.setText(self.tr("Remove"))
        self.bring_in.setText(self.tr("Import…"))
        self.write_out.setText(self.tr("Export…"))
        self._say_empty()

    def _say_empty(self) -> None:
        nothing = self.tr(
            "Several words that stand for one matter: 环境 = 环境 + 环保 + 污染.\n\n"
            "Make a list, or drop a plain text file here."
        )
        self.words.setPlaceholderText("" if self._lists.all else nothing)

    # Which list is shown

    def _fill(self) -> None:
        """Follow the lists; of the chosen one, what is being typed stays."""
        if not isValid(self):
            return
        self.lines.show_lists(self._lists.all)
        self._say_empty()
        numbers = [kept.number for kept in self._lists.all]
        self._choose(self._shown if self._shown in numbers else next(iter(numbers), None))

    def _choose(self, number: int | None) -> None:
        self.lines.choose(number)
        self._show(number)

    def _show(self, number: int | None) -> None:
        is_other = number != self._shown
        if is_other:
            self._hand_in()
        self._shown = number
        kept = self._kept()
        for widget in (self.name, self.words, self.remove):
            widget.setEnabled(kept is not None)
        self.write_out.setEnabled(kept is not None)
        words = kept.list.words if kept else ()
        if is_other or not self.name.hasFocus():
            self.name.setText(kept.list.name if kept else "")
        if is_other or (not self.words.document().isModified() and words != self.words.words()):
            self.words.show_words(words)

    def _kept(self) -> KeptList | None:
        """The list that is shown, as it is kept."""
        return next((kept for kept in self._lists.all if kept.number == self._shown), None)

    # What is done with it

    def _hand_in(self) -> None:
        """Keep what was typed."""
        self._rename()
        self._keep()

    def _keep(self) -> None:
        self._later.stop()
        if self._shown is not None and self.words.document().isModified():
            self.words.document().setModified(False)
            self._lists.put(self._shown, self.words.words())

    def _rename(self) -> None:
        kept, name = self._kept(), " ".join(self.name.text().split())
        if kept is not None and name != kept.list.name:
            self._lists.rename(kept.number, name, self._refuse)

    def _make(self) -> None:
        self._hand_in()
        taken, name, number = {kept.list.name for kept in self._lists.all}, self.tr("New list"), 1
        free = name
        while free in taken:
            number += 1
            free = f"{name} {number}"

        def start(number: int) -> None:
            if isValid(self):
                self._choose(number)
                self.name.setFocus(Qt.FocusReason.OtherFocusReason)
                self.name.selectAll()

        self._lists.make(WordList(free, ()), start)

    def _remove(self) -> None:
        kept = self._kept()
        if kept is None:
            return
        at = self._lists.all.index(kept)
        beside = (*self._lists.all[at + 1 :], *self._lists.all[:at][::-1])
        self._show(beside[0].number if beside else None)
        self._lists.remove(kept.number)
        said = self.tr("“{name}” removed").format(name=kept.list.name)
        self.message.say(said, partial(self._bring_back, kept.number))

    def _bring_back(self, number: int) -> None:
        def show(_: None) -> None:
            if isValid(self):
                self._choose(number)

        self._lists.bring_back(number, show)

    def _take_pasted(self, lists: list[WordList]) -> None:
        self._hand_in()
        self._lists.take_in(lists, self._took_in)

    def _took_in(self, taken: list[TakenIn]) -> None:
        if isValid(self):
            said = self.tr("%n list(s) taken in", "", len(taken))
            self.message.say(said, partial(self._lists.take_back, taken))
            self._choose(taken[0].number)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            raise error
        if isValid(self):
            self.message.say(sentence(error))
            self._show(self._shown)

    def _ask_for_file(self) -> None:
        kinds = f"{self.tr('Plain text')} (*.txt);;{self.tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Import word lists"), "", kinds)
        if chosen:
            self.take_in([Path(name) for name in chosen])

    def _ask_where(self) -> None:
        """The name is taken as it is chosen: the system has asked whether a file of it may go."""
        name, kinds = f"{self.tr('Word lists')}.txt", f"{self.tr('Plain text')} (*.txt)"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export word lists"), name, kinds)
        if chosen:
            self.write(Path(chosen))

    def _connect(self, session: Session) -> None:
        self._lists.changed.connect(self._fill)
        session.leaving.connect(self._hand_in)
        self.lines.wanted.connect(self._show)
        self.lines.removing.connect(self._remove)
        self.lines.renaming.connect(self._start_renaming)
        self.lines.turning_back.connect(self.message.turn_back)
        self.name.editingFinished.connect(self._rename)
        self.name.returnPressed.connect(self.words.setFocus)
        self.words.textChanged.connect(self._later.start)
        self.words.lists_pasted.connect(self._take_pasted)
        self._later.timeout.connect(self._keep)
        for button, do in (
            (self.new, self._make),
            (self.remove, self._remove),
            (self.bring_in, self._ask_for_file),
            (self.write_out, self._ask_where),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(do)

    def _start_renaming(self) -> None:
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def _arrange(self) -> None:
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        self.name.setAcceptDrops(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        beside_lines, below = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (beside_lines, (self.new, self.remove)),
            (below, (self.bring_in, self.write_out)),
        ):
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        below.addWidget(buttons)
        middle = QGridLayout()
        middle.setSpacing(SPACE)
        middle.setVerticalSpacing(8)
        middle.addWidget(self.lines, 0, 0, 2, 1)
        middle.addWidget(self.name, 0, 1)
        middle.addWidget(self.words, 1, 1)
        middle.addWidget(self.hint, 2, 1)
        middle.addLayout(beside_lines, 2, 0)
        middle.setRowStretch(1, 1)
        middle.setColumnStretch(1, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(28, 24, 28, 20)
        page.setSpacing(SPACE)
        page.addLayout(middle, 1)
        page.addWidget(self.message)
        page.addSpacing(4)
        page.addLayout(below)
        self.resize(window_size(700, 460))
