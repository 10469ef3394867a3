"""Writes what there is to say about a document as one text, in the appearance's colours and faces."""

from collections.abc import Iterable

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from core.document.clean_text import Removed
from gui.theme import Appearance
from gui.widgets.faces import quoted, small

_NAMES = 76
"""Width of the column of names."""
_AROUND = 8
"""Characters shown on both sides of what was removed."""
_LONGEST = 120


class AboutText:
    """A document being written from the top."""

    def __init__(self, document: QTextDocument, appearance: Appearance, interface: QFont) -> None:
        document.clear()
        self._cursor = QTextCursor(document)
        self._theme = appearance.theme
        self._interface = interface
        self._page = quoted(appearance.page_font)
        self._begun = False

    def title(self, words: str) -> None:
        """The document's own title, in the page's face."""
        face = QFont(self._page)
        face.setPixelSize(face.pixelSize() + 3)
        face.setWeight(QFont.Weight.DemiBold)
        self._line(0)
        self._write(words, self._theme.ink, face)

    def heading(self, words: str) -> None:
        """What the lines below are about."""
        face = QFont(self._interface)
        face.setWeight(QFont.Weight.DemiBold)
        self._line(20)
        self._write(words, self._theme.ink, face)

    def pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Names, and values in a column beside them."""
        for name, value in pairs:
            self._line(4, hanging=_NAMES)
            self._write(f"{name}\t", self._theme.mute, small(self._interface))
            self._write(value, self._theme.ink, self._interface)

    def remark(self, words: str) -> None:
        """A line said in passing."""
        self._line(4)
        self._write(words, self._theme.mute, small(self._interface))

    def removal(self, removed: Removed, text: str, reason: str) -> None:
        """What was removed, struck out between the words around it; a link to where it stood."""
        at = removed.position
        struck = removed.text.strip().replace("\n", " ")
        struck = struck if len(struck) <= _LONGEST else f"{struck[:_LONGEST]}…"
        self._line(8)
        self._write(text[max(0, at - _AROUND) : at].rpartition("\n")[2], self._theme.mute, self._page)
        self._write(struck, self._theme.accent, self._page, link=f"#{at}")
        self._write(text[at : at + _AROUND].partition("\n")[0], self._theme.mute, self._page)
        self._line(0)
        self._write(reason, self._theme.mute, small(self._interface))

    def _line(self, above: int, hanging: int = 0) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if hanging:
            block.setLeftMargin(hanging)
            block.setTextIndent(-hanging)
            block.setTabPositions([QTextOption.Tab(hanging, QTextOption.TabType.LeftTab)])
        if self._begun:
            self._cursor.insertBlock(block)
        else:
            self._cursor.setBlockFormat(block)
            self._begun = True

    def _write(self, words: str, colour: QColor, face: QFont, link: str = "") -> None:
        style = QTextCharFormat()
        style.setFont(face)
        style.setForeground(colour)
        if link:
            style.setAnchor(True)
            style.setAnchorHref(link)
            style.setFontStrikeOut(True)
        self._cursor.insertText(words, style)
