"""Fonts derived from a font."""

from PySide6.QtGui import QFont


def small(font: QFont) -> QFont:
    """A face one size down, for what is said in passing."""
    smaller = QFont(font)
    if font.pixelSize() > 0:
        smaller.setPixelSize(font.pixelSize() - 1)
    else:
        smaller.setPointSizeF(font.pointSizeF() * 0.92)
    return smaller


def quoted(page_font: QFont) -> QFont:
    """The page's face at the size that its words have in a panel."""
    face = QFont(page_font)
    face.setPixelSize(max(12, round(page_font.pixelSize() * 0.82)))
    return face
