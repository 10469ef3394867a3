"""How the page is set and in which faces: whatever is chosen is seen at once, on the page itself."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from gui.look.reading import COLUMNS, LEADINGS, MARGINS, Reading
from gui.look.size import px

FROM_EDGE = 24
SLIDER_WIDTH, TOLD_WIDTH = 200, 84
Buttons = QDialogButtonBox.StandardButton


class Faces(NamedTuple):
    """The families of page, notes and interface; an empty one leaves the choice to Zhupi."""

    page: str = ""
    note: str = ""
    interface: str = ""


class ReadingDialog(QDialog):
    """Sliders and lists; `changed` tells how the page should look now."""

    changed = Signal(object, object)

    def __init__(self, reading: Reading, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reading settings"))
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(10)
        self.leading = self._slider(self.tr("Line spacing"), LEADINGS, "{:.2f}", per=100)
        self.column = self._slider(self.tr("Column width"), COLUMNS, self.tr("{} characters"))
        self.margin = self._slider(self.tr("Margins"), MARGINS, self.tr("{} pixels"))
        self.justified = QCheckBox(self.tr("Both edges of the column straight"))
        self._form.addRow("", self.justified)
        families = chinese_families()
        self.page = self._choice(self.tr("Page"), families)
        self.note = self._choice(self.tr("Notes"), families)
        self.interface = self._choice(self.tr("Interface"), families)
        self._arrange()
        self.show_choice(reading, faces)
        for slider, _ in self._sliders():
            slider.valueChanged.connect(self._tell)
        self.justified.toggled.connect(self._tell)
        for box in (self.page, self.note, self.interface):
            box.currentIndexChanged.connect(self._tell)

    def choice(self) -> tuple[Reading, Faces]:
        """What is chosen now."""
        leading, column, margin = (slider.value() * values.step for slider, values in self._sliders())
        faces = (str(box.currentData()) for box in (self.page, self.note, self.interface))
        return Reading(leading, column, margin, self.justified.isChecked()), Faces(*faces)

    def show_choice(self, reading: Reading, faces: Faces) -> None:
        """Show other choices."""
        for (slider, values), value in zip(self._sliders(), reading[:3], strict=True):
            slider.setValue(round(value / values.step))
        self.justified.setChecked(reading.justified)
        for box, face in zip((self.page, self.note, self.interface), faces, strict=True):
            box.setCurrentIndex(max(0, box.findData(face)))

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the right edge of the window, so that the page can be seen."""
        super().showEvent(event)
        if window := self.parentWidget():
            room = window.size() - self.size()
            corner = QPoint(max(0, room.width() - FROM_EDGE), max(0, room.height() // 2))
            self.move(window.mapToGlobal(corner))

    def _sliders(self) -> tuple[tuple[QSlider, range], ...]:
        return (self.leading, LEADINGS), (self.column, COLUMNS), (self.margin, MARGINS)

    def _tell(self, *_: object) -> None:
        self.changed.emit(*self.choice())

    def _slider(self, name: str, values: range, words: str, per: int = 1) -> QSlider:
        """A slider over some values, with its value beside it; it counts in steps of these."""
        slider, told = QSlider(Qt.Orientation.Horizontal), QLabel()
        slider.setRange(values[0] // values.step, values[-1] // values.step)
        slider.setAccessibleName(name)
        slider.setMinimumWidth(px(SLIDER_WIDTH))
        told.setMinimumWidth(px(TOLD_WIDTH))

        def tell(step: int) -> None:
            value = step * values.step
            told.setText(words.format(value / per if per > 1 else value))

        slider.valueChanged.connect(tell)
        tell(slider.value())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(slider, 1)
        row.addWidget(told)
        self._form.addRow(name, row)
        return slider

    def _choice(self, name: str, families: list[str]) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Automatic"), "")
        for family in families:
            box.addItem(family, family)
        box.setAccessibleName(name)
        self._form.addRow(name, box)
        return box

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(Buttons.Ok | Buttons.Cancel | Buttons.RestoreDefaults)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        usual = buttons.button(Buttons.RestoreDefaults)
        usual.clicked.connect(lambda: self.show_choice(Reading(), Faces()))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(20)
        column.addLayout(self._form)
        column.addWidget(buttons)


def chinese_families() -> list[str]:
    """The system's faces that have Chinese characters."""
    systems = QFontDatabase.WritingSystem
    found = set(QFontDatabase.families(systems.SimplifiedChinese))
    return sorted(found | set(QFontDatabase.families(systems.TraditionalChinese)))
