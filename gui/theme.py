"""The colours and type of the window, as roles that themes fill."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont

from core.document.annotation import Colour
from core.document.report import FigureKind

THEMES = ("light", "dark", "sepia")
PAGE_FACES = (
    "Noto Serif CJK TC", "Noto Serif CJK SC", "Source Han Serif TC", "Source Han Serif SC",
    "Songti TC", "Songti SC", "SimSun", "PMingLiU",
)  # fmt: skip
"""Song faces in order of preference; the first that the system has is the page's."""
TEXT_SIZES = (13, 14, 15, 16, 17, 18, 20, 22, 25, 28, 32)
LEADING = 1.95
COLUMN = 34
"""Width of the column in em; Chinese is read with ease up to about 40."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour the window uses, by role."""

    name: str
    dark: bool
    ui: QColor
    page: QColor
    ink: QColor
    soft: QColor
    mute: QColor
    line: QColor
    accent: QColor
    current: QColor
    popup: QColor
    shadow: QColor
    hit: QColor
    figures: dict[str, QColor]
    highlights: dict[Colour, QColor]

    def figure(self, kind: FigureKind) -> QColor:
        """The colour of a figure's words; kinds without one of their own are quiet."""
        return self.figures.get(kind, self.figures["quiet"])


def load_theme(name: str) -> Theme:
    """A theme that ships with Zhupi, by its name in THEMES."""
    table = tomllib.loads((files("resources") / "themes" / f"{name}.toml").read_text("utf-8"))
    return Theme(
        name=table["name"],
        dark=table["dark"],
        figures={kind: QColor(colour) for kind, colour in table["figure"].items()},
        highlights={name: QColor(colour) for name, colour in table["highlight"].items()},
        **{role: QColor(colour) for role, colour in table["role"].items()},
    )


class Appearance(QObject):
    """How the window looks now; whoever paints listens to `changed`."""

    changed = Signal()

    def __init__(self, theme: Theme, page_font: QFont, text_size: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.text_size = text_size
        self.page_font = QFont(page_font)
        self.page_font.setPixelSize(text_size)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.theme = theme
        self.changed.emit()

    def set_text_size(self, pixels: int) -> None:
        """Set the page in another size."""
        self.text_size = pixels
        self.page_font.setPixelSize(pixels)
        self.changed.emit()

    def set_page_font(self, family: str) -> None:
        """Set the page in another face."""
        self.page_font.setFamily(family)
        self.changed.emit()
