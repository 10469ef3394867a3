"""The colours and type of the window, as roles that themes fill."""

import json
import re
from string import Template
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette

from core.document.annotation import Colour
from core.document.report import FigureKind
from core.text.regions import Region
from gui.look.fonts import INTERFACE_SIZE, in_region
from gui.look.reading import Reading
from resources import ROOT

THEMES = ("light", "dark", "sepia")
TEXT_SIZES = (13, 14, 15, 16, 17, 18, 20, 22, 25, 28, 32, 34, 36, 41, 46, 51)
"""Of the page in pixels, up to three times the usual; what is around it grows along, but is never smaller."""
USUAL_TEXT_SIZE, LEAST_TEXT_SIZE = 17, 11
TOOL_BAR_HEIGHT, TAB_STRIP_HEIGHT, STATUS_BAR_HEIGHT = 44, 33, 28


class Theme(NamedTuple):
    """Every colour the window uses, by role."""

    name: str
    dark: bool
    ui: QColor
    page: QColor
    ink: QColor
    soft: QColor
    mute: QColor
    line: QColor
    edge: QColor
    accent: QColor
    current: QColor
    popup: QColor
    shadow: QColor
    hit: QColor
    figures: dict[str, QColor]
    highlights: dict[Colour, QColor]
    dots: dict[Colour, QColor]

    def figure(self, kind: FigureKind) -> QColor:
        """The colour of a figure's words; kinds without one of their own are quiet."""
        return self.figures.get(kind, self.figures["quiet"])

    @property
    def selection(self) -> QColor:
        """The ground of selected words: the page with some of the accent; opaque, so that all is legible."""
        return mixed(self.accent, self.page, 0.13)

    def dot(self, colour: Colour) -> QColor:
        """A highlight's colour for dots and ticks, which stand out from every ground."""
        return self.dots[colour]


def stepped(text_size: int, steps: int) -> int:
    """The size of text some steps larger or smaller, as far as there are any."""
    at = TEXT_SIZES.index(min(TEXT_SIZES, key=lambda known: abs(known - text_size))) + steps
    return TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)]


def scale_of(text_size: int) -> float:
    """How much larger than usual the words around a page of this size are; never smaller."""
    return max(1.0, text_size / USUAL_TEXT_SIZE)


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """Some of one colour over another; opaque."""
    return QColor(
        *(
            round(below + (over - below) * share)
            for over, below in (
                (colour.red(), ground.red()),
                (colour.green(), ground.green()),
                (colour.blue(), ground.blue()),
            )
        )
    )


def load_theme(name: str) -> Theme:
    """A theme that ships with Zhupi, by its name in THEMES."""
    table = json.loads((ROOT / "themes" / f"{name}.json").read_text("utf-8"))
    return Theme(
        name=table["name"],
        dark=table["dark"],
        figures={kind: QColor(colour) for kind, colour in table["figure"].items()},
        highlights={name: QColor(colour) for name, colour in table["highlight"].items()},
        dots={name: QColor(colour) for name, colour in table["dot"].items()},
        **{role: QColor(colour) for role, colour in table["role"].items()},
    )


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's own roles, for everything that the stylesheet leaves to Qt."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.ui,
        role.WindowText: theme.ink,
        role.Base: theme.page,
        role.AlternateBase: theme.ui,
        role.Text: theme.ink,
        role.PlaceholderText: theme.mute,
        role.Button: theme.ui,
        role.ButtonText: theme.ink,
        role.BrightText: theme.accent,
        role.ToolTipBase: theme.popup,
        role.ToolTipText: theme.ink,
        role.Highlight: theme.current,
        role.HighlightedText: theme.ink,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.page,
        role.Midlight: theme.soft,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Shadow: theme.line,
    }
    painted = QPalette()
    for name, colour in colours.items():
        painted.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        painted.setColor(QPalette.ColorGroup.Disabled, name, theme.mute)
    return painted


def stylesheet(theme: Theme, scale: float = 1.0) -> str:
    """The lines and corners that the palette cannot say, in the theme's colours; what holds words grows."""
    lines = (ROOT / "themes" / "window.qss").read_text("utf-8").splitlines()
    template = Template(
        "\n".join(line if line.startswith(_STAYING) else _grown(line, scale) for line in lines)
    )
    roles = {name: getattr(theme, name) for name in Theme._fields}
    colours = {role: c.name() for role, c in roles.items() if isinstance(c, QColor)}
    return template.substitute(colours, icons=(ROOT / "icons").as_posix())


_GROWING = re.compile(r"((?:font-size|min-height|max-height|[{;] height|[{;] width): )(\d+)px")
_STAYING = "QScrollBar", "QMenu::separator", "QDialog QSlider"
"""What holds no words, and is as thick as ever."""


def _grown(line: str, scale: float) -> str:
    return _GROWING.sub(lambda found: f"{found[1]}{round(int(found[2]) * scale)}px", line)


class Appearance(QObject):
    """How the window looks now; whoever paints listens to `changed`."""

    changed = Signal()

    def __init__(self, theme: Theme, page_font: QFont, text_size: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.text_size = text_size
        self.region: Region = "TC"
        self.reading = Reading()
        self._note_face = ""
        self._face = QFont(page_font)

    @property
    def page_font(self) -> QFont:
        """The face of the page, in its size and with the shapes of the report's region."""
        return self.page_font_in(self.region)

    def page_font_in(self, region: Region) -> QFont:
        """The same with the shapes of another region: a report beside the one in front may be of another."""
        face = in_region(self._face, region)
        face.setPixelSize(self.text_size)
        return face

    def report_font(self, interface: QFont) -> QFont:
        """The interface's face for words of the report: with the shapes of its region."""
        return in_region(interface, self.region)

    def beside_text(self, pixels: int) -> int:
        """A size that suits the usual text, grown and shrunk with it, and still legible."""
        return max(LEAST_TEXT_SIZE, round(pixels * self.text_size / USUAL_TEXT_SIZE))

    def note_font(self, interface: QFont) -> QFont:
        """The face of notes, which grows and shrinks with the page."""
        face = QFont(interface)
        if self._note_face:
            face.setFamilies([self._note_face, *interface.families()])
        face.setPixelSize(self.beside_text(INTERFACE_SIZE))
        return face

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.theme = theme
        self.changed.emit()

    def set_text_size(self, pixels: int) -> None:
        """Set the page in another size."""
        self.text_size = pixels
        self.changed.emit()

    def set_reading(self, reading: Reading, page: str, note: str = "") -> None:
        """Set the page in another way, and page and notes in other faces."""
        self.reading, self._face, self._note_face = reading, QFont([page]), note
        self.changed.emit()

    def set_region(self, region: Region) -> None:
        """Print the report with the shapes of another region."""
        if region != self.region:
            self.region = region
            self.changed.emit()
