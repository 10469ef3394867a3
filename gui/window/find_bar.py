"""Finding words in the open report: a field in the toolbar, with the count and the way to the next hit."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from gui.look.size import px, sized
from gui.look.translations import speak
from gui.session.session import Session
from gui.window.actions import Actions

LOOK_AFTER_MS = 120
WIDTH, WIDTH_IN_USE = 170, 286
LEAST, FIELD = 90, 46
"""Widths in a narrow window: of the whole without words, and of the field with its buttons beside it."""
ICON = 16
LONGEST = 60
"""Selected words are looked for up to so many characters; more are a passage to work on."""


class FindBar(QFrame):
    """Looks for what is typed; where it is, the session tells everybody."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self._session = session
        self._finding = session.finding
        self._field = QLineEdit(self)
        self._field.setFrame(False)
        self._field.setMinimumWidth(0)
        self._field.setAcceptDrops(False)  # a file that falls here is for the window
        self._field.installEventFilter(self)
        self._count = QLabel(self)
        self._count.setObjectName("count")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._in_use = [
            self._count,
            self._button(actions, "find_previous"),
            self._button(actions, "find_next"),
            self._button(actions, "hits"),
        ]
        self._waiting = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._waiting.timeout.connect(self._look)
        self._field.textChanged.connect(self._waiting.start)
        self._finding.changed.connect(self._show_count)
        self._finding.marked.connect(self._take)
        self._arrange()
        speak(self, self._say)
        sized(self, self._show_count)
        self._follow(actions["find"])

    def start(self) -> None:
        """Take the keyboard, ready to type other words; selected words are looked for at once."""
        selection, words = self._session.document.view.selection, self.selected()
        if selection and words:
            self._field.setText(words)
            self._look(selection.start)
        else:
            self._finding.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def selected(self) -> str:
        """The selected words, where they are some to look for and no passage."""
        view = self._session.document.view
        words = view.selection.of(view.shown).strip() if view.selection else ""
        return words if len(words) <= LONGEST and "\n" not in words else ""

    def look_for(self, words: str) -> None:
        """Find these words at once."""
        self._field.setText(words)
        self._look()

    def next(self) -> None:
        """Go to the hit after the current one, round and round; ask for words where there are none."""
        self._step(1)

    def previous(self) -> None:
        """Go to the hit before the current one."""
        self._step(-1)

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        beside = sum(widget.sizeHint().width() for widget in self._in_use if not widget.isHidden())
        return QSize(px(FIELD) + beside if beside else px(LEAST), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Esc to the page; the words stay to go on with."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._step(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._waiting.stop()
                self._finding.leave()
                return True
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        self._field.setAccessibleName(self.tr("Find in this report"))
        self._show_count()

    def _follow(self, action: QAction) -> None:
        """Prompt with the name and the key of the action, in whatever language."""

        def prompt() -> None:
            self._field.setPlaceholderText(action.toolTip())

        action.changed.connect(prompt)
        prompt()

    def _button(self, actions: Actions, action: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(actions[action])
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sized(button, lambda: button.setIconSize(QSize(px(ICON), px(ICON))))
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 2, 0)
        row.setSpacing(0)
        row.addWidget(self._field, 1)
        for widget in self._in_use:
            row.addWidget(widget)

    def _look(self, start: int | None = None) -> None:
        self._waiting.stop()
        self._finding.look_for(self._field.text(), start)

    def _take(self, words: str) -> None:
        """Bear words that were found already."""
        self._field.setText(words)
        self._waiting.stop()
        self._show_count()

    def _step(self, by: int) -> None:
        if self._field.text().strip() != self._finding.words:
            self._look()
        elif self._finding.words:
            self._finding.step(by)
        else:
            self.start()

    def _show_count(self) -> None:
        finding, in_use = self._finding, bool(self._field.text().strip())
        for widget in self._in_use:
            widget.setVisible(in_use)
        count, full = self.tr("Not found"), self.tr("These words are not in the report")
        if finding.current is not None:
            numbers = {"number": finding.current + 1, "count": len(finding.hits)}
            count = "{number} / {count}".format(**numbers)
            full = self.tr("Hit {number} of {count}").format(**numbers)
        self._count.setText(count)
        self._count.setToolTip(full)
        self._count.setAccessibleName(full)
        self.setMaximumWidth(px(WIDTH_IN_USE if in_use else WIDTH))
        self.updateGeometry()
