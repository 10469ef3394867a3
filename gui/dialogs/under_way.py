"""The foot of a window that lets the library work: what is under way, and what came of it."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from core.document.problem import Problem
from gui.look.announcing import announce
from gui.look.translations import sentence

T = TypeVar("T")
HEIGHT = 3


class UnderWay(QWidget):
    """A line that moves while something is done; one sentence when it is done."""

    def __init__(self, *held: QWidget) -> None:
        super().__init__()
        self._held = held
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(HEIGHT)
        self._bar.setAccessibleName(self.tr("Under way"))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setMinimumHeight(self._words.fontMetrics().lineSpacing() * 2)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self._bar.hide()

    @property
    def words(self) -> str:
        """What was said last."""
        return self._words.text()

    def begin(self, words: str) -> None:
        """Say what is under way; nothing else can be asked for until it is done."""
        self._show(words, busy=True)

    def end(self, words: str) -> None:
        """Say what came of it."""
        self._show(words, busy=False)

    def fail(self, error: Exception) -> None:
        """Say what went wrong outside Zhupi; a bug stays one."""
        self.end(sentence(error) if isinstance(error, Problem) else "")
        if not isinstance(error, Problem):
            raise error

    def _show(self, words: str, *, busy: bool) -> None:
        self._bar.setVisible(busy)
        self._words.setText(words)
        self._words.setAccessibleName(words)
        announce(self, words)
        for widget in self._held:
            widget.setDisabled(busy)
