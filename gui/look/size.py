"""How much larger than usual the words around the page are, and what grows along with them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from gui.look.fonts import INTERFACE_SIZE

_AROUND = QSize(40, 80)
"""Room that the frame of a window and the system's bars take."""


class _Size(QObject):
    changed = Signal()


_size = _Size()


def px(pixels: float) -> int:
    """So many pixels at the usual size, in the size of the moment."""
    return round(pixels * max(1.0, QApplication.font().pixelSize() / INTERFACE_SIZE))


def window_size(width: int, height: int) -> QSize:
    """The size of a dialog for words of this size, as far as the screen has room for it."""
    usual = QSize(width, height)
    room = QGuiApplication.primaryScreen().availableSize() - _AROUND
    return QSize(px(width), px(height)).boundedTo(room).expandedTo(usual)


def sized(widget: QWidget, fit: Callable[[], object]) -> None:
    """Do what follows from the size of words now, and again in every other, as long as a widget lives."""
    fit()
    _size.changed.connect(_Listener(widget, fit).hear)


def wear(font: QFont, sheet: str | None = None) -> None:
    """Have another face or size around the page, and another stylesheet; whatever grows along hears of it.

    In this order: a stylesheet gives widgets back the faces that they had before their first.
    """
    app = QApplication.instance()
    if font != QApplication.font():
        QApplication.setFont(font)
    elif sheet is None:
        return
    if sheet is not None and isinstance(app, QApplication):
        app.setStyleSheet(sheet)
    _size.changed.emit()


class _Listener(QObject):
    """Goes with its widget."""

    def __init__(self, widget: QWidget, fit: Callable[[], object]) -> None:
        super().__init__(widget)
        self._fit = fit

    @Slot()  # Qt's own connection goes with the widget; one of Python's would outlive it
    def hear(self) -> None:
        if isValid(self):
            self._fit()
