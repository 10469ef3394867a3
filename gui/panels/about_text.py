"""Writes what there is to say about a document as one text, in the appearance's colours and faces."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from gui.look.faces import quoted, small
from gui.look.theme import Appearance

_NAMES, _WIDEST, _GAP = 76, 160, 12
"""Width of the column of names: usual, at most, and how much of it stays free."""
_AROUND = 12
"""Characters shown on both sides of what was removed."""
_HEAD, _TAIL = 90, 30
"""Of longer removals, what is shown of their beginning and their end."""
CUT = "cut"
"""What the links begin with that show all of what is shown in short."""
_BLANKS = {"\n": "↵", "\r": "", "\t": "⇥", " ": "␣", "\u00a0": "␣", "\u3000": "␣"}
"""How blanks are shown where nothing else was removed."""


Cut = tuple[QTextCursor, str]
"""Where something is shown in short, and all of it."""


class AboutText:
    """Writes on at the end of a document; what it shows in short is among the `cuts`."""

    def __init__(
        self, document: QTextDocument, appearance: Appearance, interface: QFont, cuts: list[Cut]
    ) -> None:
        self._cursor = QTextCursor(document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._theme = appearance.theme
        self._interface = interface
        self._page = quoted(appearance.page_font)
        self._report = appearance.report_font(interface)
        self._begun = not document.isEmpty()
        self._cuts = cuts

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
        rows, face = list(pairs), small(self._interface)
        widths = (QFontMetrics(face).horizontalAdvance(name) + _GAP for name, _ in rows)
        column = min(max((_NAMES, *widths)), _WIDEST)
        for name, value in rows:
            self._line(4, hanging=column)
            self._write(f"{name}\t", self._theme.mute, face)
            self._write(value, self._theme.ink, self._report)

    def remark(self, words: str) -> None:
        """A line said in passing."""
        self._line(4)
        self._write(words, self._theme.mute, small(self._interface))

    def place(self, text: str, position: int, removed: Sequence[tuple[str, str]]) -> None:
        """What was removed at one place, struck out between the words around it; each with its reason below.

        The struck words are a link to where they stood, the sign for what is left out of them one to all.
        """
        last = len(removed) - 1
        for number, (words, reason) in enumerate(removed):
            self._line(6 if number else 12)
            if number == 0:
                self._around(text[max(0, position - _AROUND) : position])
            self._removed(words, position, struck=True)
            if number == last:
                self._around(text[position : position + _AROUND])
            self._reason(reason)

    def beside(self, text: str, position: int, words: str, reason: str) -> None:
        """What stood beside the text, as a comment does, in its own right; before its place in the text."""
        self._line(12)
        self._removed(words, position, struck=False)
        self._reason(reason)
        if position:
            self._write(" · ", self._theme.mute, small(self._interface))
            before = " ".join(text[max(0, position - _AROUND) : position].split())
            self._write(f"{before}▾", self._theme.mute, small(self._interface))

    def open(self, cut: int) -> None:
        """Write in full what was shown in short."""
        place, words = self._cuts[cut]
        look = QTextCharFormat(place.charFormat())
        look.setAnchorHref("")
        look.setAnchor(False)
        place.insertText(words, look)

    def _removed(self, words: str, position: int, *, struck: bool) -> None:
        head, middle, tail = _in_short(words)
        colour = self._theme.accent if struck else self._theme.ink
        self._write(head, colour, self._page, link=f"#{position}", struck=struck)
        if middle:
            start = self._cursor.position()
            self._write(" … ", self._theme.accent, self._page, link=f"#{CUT}{len(self._cuts)}")
            cut = QTextCursor(self._cursor)
            cut.setKeepPositionOnInsert(True)  # what is written behind it is no part of it
            cut.setPosition(start)
            cut.setPosition(self._cursor.position(), QTextCursor.MoveMode.KeepAnchor)
            self._cuts.append((cut, middle))
            self._write(tail, colour, self._page, link=f"#{position}", struck=struck)

    def _reason(self, reason: str) -> None:
        self._line(0)
        self._write(reason, self._theme.mute, small(self._interface))

    def _around(self, words: str) -> None:
        for number, line in enumerate(words.split("\n")):
            self._write(" ¶ " if number else "", self._theme.mute, self._page)
            self._write(line, self._theme.ink, self._page)

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

    def _write(
        self, words: str, colour: QColor, face: QFont, link: str = "", *, struck: bool = False
    ) -> None:
        style = QTextCharFormat()
        style.setFont(face)
        style.setForeground(colour)
        if link:
            style.setAnchor(True)
            style.setAnchorHref(link)
            style.setFontStrikeOut(struck)
        self._cursor.insertText(words, style)


def _in_short(words: str) -> tuple[str, str, str]:
    """Removed words on one line: of many the first, the middle, and the last; blanks alone made visible."""
    plain = " ".join(words.split())
    if not plain:
        return "".join(_BLANKS.get(blank, "␣") for blank in words[:_HEAD]), "", ""
    if len(plain) <= _HEAD + _TAIL:
        return plain, "", ""
    return plain[:_HEAD], plain[_HEAD:-_TAIL], plain[-_TAIL:]
