"""The quick switcher: one line to type in, and below it all that one may go to."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from core.document.text_id import TextId
from core.text.picking import Line, pick
from gui.look.size import px
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.session.comparing_with import comparable_goals
from gui.session.jobs import Worker
from gui.session.session import Session
from gui.session.switching import Goal, Kind, asked, kept_goals, lines, note_goals, open_goals

WIDTH, TOP, ROW, MOST = 600, 64, 32, 200
SHOWN = 12
"""So many rows are seen at once."""
GOAL = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
SIDE = 12


class Switcher(QFrame):
    """Lies over the page until something is chosen, Esc is pressed or the keyboard goes elsewhere.

    What is open is listed at once; notes and the library's reports follow as they are read, off this thread.
    """

    def __init__(
        self, session: Session, appearance: Appearance, page_name: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("switcher")
        self._session, self._appearance, self._page_name = session, appearance, page_name
        self._folding = Worker("switcher", session.library.tell, self)
        self._turn = 0
        self._before: QWidget | None = None
        self._plain: list[Goal] = []
        self._lines: list[Line[Goal]] = []
        self._kept: list[Line[Goal]] = []
        self.field = QLineEdit(self)
        self._hint = QLabel(self)
        self._none = QLabel(self)
        self._none.setMargin(SIDE)
        self._model = _Goals(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(appearance, self._model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        for part in (self.field, self.list, self._none, self._hint):
            column.addWidget(part)
        self.field.textChanged.connect(lambda _: self._narrow())
        self.field.installEventFilter(self)
        appearance.changed.connect(self.hide)
        session.opened.connect(self.hide)
        self.hide()
        speak(self, self._say)

    def start(self) -> None:
        """Come up with nothing typed, above all else."""
        session, document = self._session, self._session.document
        self._say()
        self._hint.show()
        turn = self._come_up(open_goals(session, self._page_name))
        goals, notes = list(self._plain), list(document.notes.placed.values())
        self._folding.run(
            lambda: lines([*goals, *note_goals(document, notes)]), lambda found: self._take(turn, found)
        )
        if session.library.is_open:
            but = {tab.text for tab in session.tabs if tab.text is not None}
            session.library.ask(
                lambda workspace: kept_goals(session, workspace, but),
                lambda found: self._take_kept(turn, found),
            )

    def start_comparing(self, text: TextId) -> None:
        """Come up with the reports that one can be compared with, the likeliest first."""
        session = self._session
        turn = self._come_up([])
        self._none.setText(self.tr("No other report is called so."))
        self._hint.hide()
        self.field.setPlaceholderText(self.tr("Compare with"))
        session.library.ask(
            lambda workspace: comparable_goals(session, text, workspace),
            lambda found: self._take_kept(turn, found),
        )

    def _come_up(self, plain: list[Goal]) -> int:
        """Lie above all else, with nothing typed; the number of this turn."""
        self._turn += 1
        self._plain, self._lines, self._kept = plain, [], []
        self.field.clear()
        self._narrow()
        room = self.window().width()
        width = min(px(WIDTH), room - 40)
        self.setGeometry((room - width) // 2, px(TOP), width, self.sizeHint().height())
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.field.setFocus()
        return self._turn

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self.hide()
        return False

    def _key(self, key: int) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN, Qt.Key.Key_PageUp: -SHOWN}
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key in steps:
            self._step(steps[Qt.Key(key)])
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        rows = self._model.rowCount()
        if rows:
            at = self.list.currentIndex().row() + by
            at = at % rows if abs(by) == 1 else min(max(at, 0), rows - 1)
            self.list.setCurrentIndex(self._model.index(at, 0))

    def _choose(self, index: QModelIndex) -> None:
        goal: Goal | None = index.data(GOAL)
        if goal is not None:
            self._leave()
            goal.go()

    def _leave(self) -> None:
        """Give the keyboard back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before):
            before.setFocus()

    def _take(self, turn: int, found: list[Line[Goal]]) -> None:
        if turn == self._turn:
            self._lines, self._plain = found, []
            self._narrow(keep=True)

    def _take_kept(self, turn: int, found: list[Line[Goal]]) -> None:
        if isValid(self) and turn == self._turn:
            self._kept = found
            self._narrow(keep=True)

    def _narrow(self, *, keep: bool = False) -> None:
        """List what the typed words ask for; where more is known of the same words, what is chosen stays."""
        kind, words = asked(self.field.text())
        is_plain = bool(self._plain) and not words.strip()
        found = self._plain if is_plain else pick([*self._lines, *self._kept], words)
        shown = [goal for goal in found if kind in (None, goal.kind)][:MOST]
        chosen: Goal | None = self.list.currentIndex().data(GOAL)
        self._model.show(shown)
        at = shown.index(chosen) if keep and chosen in shown else 0
        self.list.setCurrentIndex(self._model.index(at, 0))
        room = self.window().height() - px(TOP) - self.sizeHint().height() + self.list.height()
        self.list.setFixedHeight(
            px(ROW) * max(1, min(len(shown), SHOWN, room // px(ROW) - 1)) if shown else 0
        )
        self._none.setVisible(not shown)
        self.resize(self.width(), self.sizeHint().height())

    def _say(self) -> None:
        self.field.setPlaceholderText(self.tr("Go to a report, section, note or term"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.list.setAccessibleName(self.tr("What can be gone to"))
        self._none.setText(self.tr("Nothing here is called so."))
        self._hint.setText(self.tr("/ reports   @ sections   # notes and tags   ? terms"))
        self._model.name(
            {
                "report": self.tr("Report"),
                "section": self.tr("Section"),
                "note": self.tr("Note"),
                "term": self.tr("Term"),
            }
        )


class _Goals(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._goals: list[Goal] = []
        self.names: dict[Kind, str] = {}

    def show(self, goals: list[Goal]) -> None:
        self.beginResetModel()
        self._goals = goals
        self.endResetModel()

    def name(self, names: dict[Kind, str]) -> None:
        self.names = names

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._goals)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        goal = self._goals[index.row()]
        if role == GOAL:
            return goal
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " · ".join(filter(None, (goal.name, goal.beside, self.names[goal.kind])))
        return None


class _Delegate(QStyledItemDelegate):
    """The name, where it is, and at the right of what kind it is."""

    def __init__(self, appearance: Appearance, model: _Goals, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance, self._model = appearance, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        goal: Goal = index.data(GOAL)
        theme, rect = self._appearance.theme, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.current)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        room = rect.adjusted(SIDE, 0, -SIDE, 0)
        painter.setPen(theme.mute)
        room = self._write(painter, room, self._model.names[goal.kind], Qt.AlignmentFlag.AlignRight)
        painter.setFont(self._appearance.report_font(option.font))
        if goal.beside:
            most = room.adjusted(room.width() // 2, 0, 0, 0)
            room.setRight(self._write(painter, most, goal.beside, Qt.AlignmentFlag.AlignRight).right())
        painter.setPen(theme.ink)
        self._write(painter, room, goal.name, Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def _write(self, painter: QPainter, room: QRect, words: str, side: Qt.AlignmentFlag) -> QRect:
        """Write words at a side; the room that is left of them."""
        metrics = painter.fontMetrics()
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), words)
        return room.adjusted(0, 0, -metrics.horizontalAdvance(words) - SIDE, 0)
