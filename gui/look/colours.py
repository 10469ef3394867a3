"""The five colours of annotations where they stand alone, without words on them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from core.document.annotation import Colour
from gui.look.theme import Theme


def dot_colour(theme: Theme, colour: Colour) -> QColor:
    """A highlight's colour strong enough for a small dot; as a ground it is pale, or dim."""
    ground = theme.highlights[colour]
    return ground.lighter(180) if theme.dark else ground.darker(106)


def colour_names() -> dict[Colour, str]:
    """The colours' names in the window's language."""
    return {
        "yellow": QCoreApplication.translate("Colour", "Yellow"),
        "red": QCoreApplication.translate("Colour", "Red"),
        "green": QCoreApplication.translate("Colour", "Green"),
        "blue": QCoreApplication.translate("Colour", "Blue"),
        "purple": QCoreApplication.translate("Colour", "Purple"),
    }
