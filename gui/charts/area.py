"""A chart that scrolls where it is high, with a menu to copy and to save it."""

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.charts.chart import Chart
from gui.look.menu_keys import with_keys
from gui.look.size import px
from gui.look.theme import Appearance

_HIGHEST, _LOWEST = 480, 120
_SIDE, _BELOW = 8, 14


class ChartArea(QScrollArea):
    """`saving` brings a file and the picture that is to be written into it."""

    saving = Signal(Path, bytes)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = Chart(appearance)
        self.file_name = ""
        """What a saved chart is called, before its ending."""
        inside, layout = QWidget(), QVBoxLayout()
        layout.setContentsMargins(_SIDE, 0, _SIDE, _BELOW)
        layout.addWidget(self.chart)
        layout.addStretch(1)
        inside.setLayout(layout)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for ground in (self.viewport(), inside):
            ground.setAutoFillBackground(False)
        self.chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.chart.customContextMenuRequested.connect(self._offer)

    def save(self, path: Path) -> None:
        """Have the chart written as a picture, in the form of the file's ending."""
        self.saving.emit(path, self.chart.picture(path.suffix.lower()))

    def ask_where(self) -> None:
        """Ask for a file, and have the chart written into it."""
        kinds = f"{self.tr('Picture')} (*.png);;{self.tr('Drawing')} (*.svg);;{self.tr('PDF file')} (*.pdf)"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save this chart"), f"{self.file_name}.png", kinds
        )
        if chosen:
            self.save(Path(chosen))

    def sizeHint(self) -> QSize:
        return QSize(420, min(self.chart.height() + _BELOW, px(_HIGHEST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, px(_LOWEST))

    def _offer(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(with_keys(self.tr("Copy this chart"), "Ctrl+C"), self.chart.copy)
        menu.addAction(self.tr("Save this chart…"), self.ask_where)
        menu.popup(self.chart.mapToGlobal(place))
