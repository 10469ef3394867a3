"""A word that opens a menu."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.look.size import px, sized

_PADDING, LEAST, _ICON = 5, 24, 16


def grow_button(button: QToolButton) -> None:
    """Let a button with an icon be easily hit, and its icon grow with the words around it."""

    def fit() -> None:
        button.setMinimumSize(px(LEAST), px(LEAST))
        button.setIconSize(QSize(px(_ICON), px(_ICON)))

    sized(button, fit)


class MenuButton(QToolButton):
    """Shows what is chosen and a small triangle; a click or the space bar opens its menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def name(self, words: str) -> None:
        """Say what is chosen here."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(f"{self.text()} ▾")
        return QSize(words + 2 * _PADDING, max(LEAST, self.fontMetrics().height() + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if self.hasFocus():
            painter.setPen(QPen(palette.accent().color(), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(palette.text().color() if lit else palette.placeholderText().color())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), f"{self.text()} ▾")
