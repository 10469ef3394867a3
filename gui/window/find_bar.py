"""Finding words in the open report: a field in the toolbar, with the count and the way to the next hit."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from core.document.span import Span
from gui.session.session import Session
from gui.window.actions import Actions

LOOK_AFTER_MS = 120
WIDTH, WIDTH_IN_USE = 170, 250


class FindBar(QFrame):
    """Looks for what is typed; whoever shows the page listens to `found`, and to `left` for the focus."""

    found = Signal(object, object)
    left = Signal()

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self._session = session
        self._hits: list[Span] = []
        self._current: int | None = None
        self._field = QLineEdit(self)
        self._field.setFrame(False)
        self._field.setAccessibleName(self.tr("Find in this report"))
        self._field.setPlaceholderText(actions["find"].toolTip())
        self._field.installEventFilter(self)
        self._count = QLabel(self)
        self._count.setObjectName("count")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._in_use = [
            self._count,
            self._button(actions, "find_previous"),
            self._button(actions, "find_next"),
        ]
        self._waiting = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._waiting.timeout.connect(self._look)
        self._field.textChanged.connect(self._expect)
        session.opened.connect(self._look)
        self._arrange()

    def start(self) -> None:
        """Take the keyboard, ready to type other words."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def look_for(self, words: str) -> None:
        """Find these words at once."""
        self._field.setText(words)
        self._look()

    def next(self) -> None:
        """Go to the hit after the current one, round and round."""
        self._step(1)

    def previous(self) -> None:
        """Go to the hit before the current one."""
        self._step(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Esc to the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._step(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.look_for("")
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _button(self, actions: Actions, action: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(actions[action])
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 2, 0)
        row.setSpacing(0)
        row.addWidget(self._field, 1)
        for widget in self._in_use:
            row.addWidget(widget)
        self._show_count()

    def _expect(self) -> None:
        self._waiting.start()

    def _look(self) -> None:
        from core.page.finding import Finder  # noqa: PLC0415 - its table is not needed to show a page

        self._waiting.stop()
        words = self._field.text().strip()
        self._hits = Finder(self._session.document.report.text).find(words) if words else []
        self._current = self._first_from_here()
        self._tell()

    def _first_from_here(self) -> int | None:
        if not self._hits:
            return None
        here = self._session.document.view.position
        return next((at for at, hit in enumerate(self._hits) if hit.start >= here), 0)

    def _step(self, by: int) -> None:
        if self._waiting.isActive():
            self._look()
        elif self._hits and self._current is not None:
            self._current = (self._current + by) % len(self._hits)
            self._tell()

    def _tell(self) -> None:
        self._show_count()
        self.found.emit(self._hits, self._current)
        if self._current is not None:
            self._session.document.view.go_to(self._hits[self._current])

    def _show_count(self) -> None:
        in_use = bool(self._field.text().strip())
        for widget in self._in_use:
            widget.setVisible(in_use)
        current = 0 if self._current is None else self._current + 1
        self._count.setText(f"{current} / {len(self._hits)}")
        self.setFixedWidth(WIDTH_IN_USE if in_use else WIDTH)
