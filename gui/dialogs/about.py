"""What Zhupi is, and which version of it runs."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from core.cli import VERSION


class AboutDialog(QDialog):
    """Name, version, purpose, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Zhupi"))
        page = QVBoxLayout(self)
        page.setContentsMargins(36, 28, 36, 20)
        page.setSpacing(8)
        for words, name in (
            ("朱批", "name"),
            (f"Zhupi {VERSION}", "heading"),
            (self.tr("A reader and annotator for Chinese government work reports."), ""),
            (self.tr("Free software under the MIT licence. Works offline."), "quiet"),
            (f"Qt {qVersion()}", "quiet"),
        ):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setObjectName(name)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            page.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.setCenterButtons(True)
        buttons.rejected.connect(self.reject)
        page.addSpacing(12)
        page.addWidget(buttons)
