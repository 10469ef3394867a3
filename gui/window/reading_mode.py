"""Reading mode: the page alone on the screen; Esc, or the key that began it, ends it."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.window.actions import Actions
from gui.window.arrangement import Arrangement


class ReadingMode(QObject):
    """Hides the bars of a window; contents and panels come as drawers, and Find brings its bar."""

    def __init__(
        self, window: QMainWindow, arrangement: Arrangement, actions: Actions, bars: Iterable[QWidget]
    ) -> None:
        super().__init__(window)
        self._window, self._arrangement = window, arrangement
        self._bars = list(bars)
        self._action = actions["full_screen"]
        self.geometry_before: QByteArray | None = None
        window.addActions(actions.all())  # the menus that answer their keys are hidden, too
        self._action.toggled.connect(self._turn)
        actions["find"].triggered.connect(self._bars[0].show)

    def leave(self) -> bool:
        """End it; whether it was on."""
        is_on = self._action.isChecked()
        self._action.setChecked(False)
        return is_on

    def _turn(self, on: bool) -> None:
        if on:
            self.geometry_before = self._window.saveGeometry()
        for bar in self._bars:
            bar.setVisible(not on)
        self._arrangement.set_alone(on)
        if on:
            self._window.showFullScreen()
        elif self.geometry_before is not None:
            self._window.showNormal()
            self._window.restoreGeometry(self.geometry_before)
            self.geometry_before = None
