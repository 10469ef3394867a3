"""The list of a concordance: tens of thousands of lines of one height, but for those that are opened."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from core.search.concordance import Line
from gui.look.theme import Appearance
from gui.search.model import ConcordanceModel, Heading
from gui.search.painting import LinePainter
from gui.widgets.rows_table import OPENING, RowsTable

_OWN = (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, *OPENING)


class ConcordanceView(RowsTable):
    """A click or Enter wants a line's page, the space bar or an arrow its surroundings; headings fold."""

    wanted = Signal(object)
    around_wanted = Signal(object)

    def __init__(
        self, model: ConcordanceModel, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.painting = LinePainter(appearance, model, self)
        self.setItemDelegate(self.painting)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.set_anew()
        model.script.changed.connect(self.viewport().update)
        self.clicked.connect(self._click)

    def set_anew(self) -> None:
        """Take the appearance's colours and faces."""
        self.painting.set_anew()
        self.verticalHeader().setMinimumSectionSize(self.painting.height)
        self.verticalHeader().setDefaultSectionSize(self.painting.height)
        self.give_room()
        self.viewport().update()

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """Let other rows be shown; the current one stays where it is, if it was in view."""
        before = self.current
        top = self.visualRect(self.currentIndex()).top()
        was_in_view = before is not None and 0 <= top < self.viewport().height()
        yield
        self.give_room()
        number = -1 if before is None else self._lines.number_of(before)
        if number < 0:
            self.scrollToTop()
            return
        self.setCurrentIndex(self._lines.index(number, 0))
        if was_in_view:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.currentIndex()).top() - top)

    @property
    def current(self) -> Heading | Line | None:
        """What the keys are at."""
        return self._lines.row(self.currentIndex().row())

    def chosen(self) -> list[Line]:
        """The lines that are chosen."""
        return self._lines.lines_at(index.row() for index in self.selectedIndexes())

    def give_room(self) -> None:
        """Let each opened line have the height that it needs."""
        header, rows = self.verticalHeader(), range(self._lines.rowCount())
        if not self._lines.opened:
            return
        for number in rows:
            row = self._lines.row(number)
            if isinstance(row, Line) and row in self._lines.opened:
                header.resizeSection(number, self.painting.height_of(row, self.viewport().width()))

    def give_room_to(self, line: Line) -> None:
        """Let a line have the height that it needs now, and be in view."""
        number = self._lines.number_of(line)
        if number >= 0:
            self.verticalHeader().resizeSection(
                number, self.painting.height_of(line, self.viewport().width())
            )
            self.scrollTo(self._lines.index(number, 0))
            self.viewport().update()

    def start(self) -> None:
        """Take the keyboard; where no row was chosen, the first line is."""
        if not self.currentIndex().isValid():
            is_line = isinstance(self._lines.row(0), Line)
            self.setCurrentIndex(self._lines.index(0 if is_line else 1, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if event.matches(QKeySequence.StandardKey.Copy) or (plain and event.key() in _OWN):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.current, event.key()
        if row is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier and key in _OWN:
            self._do(row, Qt.Key(key))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.give_room()

    def _click(self, index: QModelIndex) -> None:
        row = self._lines.row(index.row())
        if row is not None and not self.is_choosing and len(self.selectedIndexes()) <= 1:
            self._do(row, Qt.Key.Key_Return)

    def do(self, key: Qt.Key) -> None:
        """Do what a key does to the current row."""
        if self.current is not None:
            self._do(self.current, key)

    @property
    def is_grouped(self) -> bool:
        """Whether there are groups that fold."""
        return isinstance(self._lines.row(0), Heading)

    def fold_all(self, *, folded: bool) -> None:
        """Hide the lines of all groups, or show them."""
        with self.place_kept():
            self._lines.fold_all(folded=folded)

    def _do(self, row: Heading | Line, key: Qt.Key) -> None:
        """What a key does to a row: a heading folds, a line is opened here, or its page."""
        if isinstance(row, Heading):
            folded = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}.get(key, not row.is_folded)
            with self.place_kept():
                self._lines.fold(row, folded=folded)
        elif key in OPENING:
            self.wanted.emit(row)
        elif key == Qt.Key.Key_Left:
            self._close(row)
        else:
            self._open(row, again=key == Qt.Key.Key_Space)

    def _open(self, line: Line, *, again: bool) -> None:
        """Show more of what is around a line; the space bar begins again after the paragraph."""
        opened = self._lines.opened.get(line)
        if opened is None:
            self.around_wanted.emit(line)
        elif opened.has_more:
            self._lines.opened[line] = opened._replace(whole=True)
        elif again:
            del self._lines.opened[line]
        self.give_room_to(line)

    def _close(self, line: Line) -> None:
        """Show less of what is around a line; where nothing is, go to its heading."""
        if self._lines.opened.pop(line, None) is not None:
            self.give_room_to(line)
        else:
            above = self._lines.heading_above(self.currentIndex().row())
            if isinstance(self._lines.row(above), Heading):
                self.setCurrentIndex(self._lines.index(above, 0))
