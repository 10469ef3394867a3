"""Choosing the faces of page and interface."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget


class FontDialog(QDialog):
    """Two lists of the system's Chinese faces; the first line of each leaves the choice to Zhupi."""

    def __init__(self, page: str, interface: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fonts"))
        families = chinese_families()
        self._page = self._choice(families, page)
        self._interface = self._choice(families, interface)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Page"), self._page)
        form.addRow(self.tr("Interface"), self._interface)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        buttons = QDialogButtonBox(ok | cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(20)
        column.addLayout(form)
        column.addWidget(buttons)

    def page(self) -> str:
        """The chosen face of the page; empty for Zhupi's own choice."""
        return str(self._page.currentData())

    def interface(self) -> str:
        """The chosen face of the interface; empty for Zhupi's own choice."""
        return str(self._interface.currentData())

    def _choice(self, families: list[str], chosen: str) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Automatic"), "")
        for family in families:
            box.addItem(family, family)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box


def chinese_families() -> list[str]:
    """The system's faces that have Chinese characters."""
    systems = QFontDatabase.WritingSystem
    found = set(QFontDatabase.families(systems.SimplifiedChinese))
    return sorted(found | set(QFontDatabase.families(systems.TraditionalChinese)))
