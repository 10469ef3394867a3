"""What a panel says while it has nothing to show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.theme import Theme


class EmptyState(QLabel):
    """One friendly sentence in the upper middle of an empty panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(28, 56, 28, 12)

    def apply_theme(self, theme: Theme) -> None:
        """Speak in the theme's quiet colour."""
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.mute)
        self.setPalette(palette)
