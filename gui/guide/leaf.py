"""A chapter of the guide, to be read: like the page of a book, in the colours and sizes of the window."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from core.text.regions import Region
from gui.guide.typesetting import Look, set_margins, typeset
from gui.look.theme import Appearance
from gui.widgets.when_seen import WhenSeen

WIDEST = 40
"""Ems of the widest column: longer lines are hard to follow."""
SIDE, ABOVE = 28, 30
_REGIONS: dict[str, Region] = {"zh_CN": "SC", "zh_TW": "TC"}
_DIMMED = QColor(0, 0, 0, 46)
"""What lies over the light pictures of a dark page."""
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class Leaf(QTextBrowser):
    """`led` tells the chapter that a link leads to; nothing is loaded but pictures of the guide."""

    led = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words, self._folder, self._sought = "", Path(), ""
        self._column = 0
        self._page: QTextDocument | None = None
        self._is_begun = True
        self._setting = WhenSeen(self, self._set_chapter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(lambda url: self.led.emit(url.path().removesuffix(".md")))

    def show_chapter(self, words: str, folder: Path) -> None:
        """Show a chapter, given in Markdown, with the pictures in a folder, from its beginning."""
        self._words, self._folder, self._is_begun = words, folder, True
        self._setting.ask()
        if self.isVisible():
            self._setting.now()

    def set_anew(self) -> None:
        """Set the chapter in the faces, colours and width of then as soon as it is seen."""
        self._setting.ask()

    def use_caret(self, wanted: bool) -> None:
        """Let arrow keys move a caret and, with Shift, select from there; else they scroll."""
        flags = Qt.TextInteractionFlag.TextBrowserInteraction
        if wanted:
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)

    def mark(self, words: str) -> None:
        """Mark words wherever they stand."""
        self._sought = words
        self._mark()

    def find_next(self, *, back: bool = False, anew: bool = False) -> bool:
        """Choose the next place of the marked words; whether there is one."""
        if anew:
            end = QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start
            self.moveCursor(end)
        flag = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        return bool(self._sought) and self.find(self._sought, flag)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | None:
        """A picture that lies beside the chapter, as wide as the column has room for."""
        path = (self._folder / QUrl(name).path()).resolve()
        if kind != QTextDocument.ResourceType.ImageResource.value or self._folder not in path.parents:
            return None
        picture = QImage(str(path))
        if picture.isNull():
            return None
        ratio = self.devicePixelRatioF()
        room = max(1, round(self._column * ratio))
        if picture.width() > room:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        self._frame(picture)
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._column:
            self.set_anew()
        else:
            self._centre()

    def sizeHint(self) -> QSize:
        return QSize(WIDEST * self._appearance.text_size, 400)

    def _set_chapter(self) -> None:
        """Set the chapter, and stay at the place that is read."""
        bar = self.verticalScrollBar()
        share = 0 if self._is_begun else bar.value() / max(1, bar.maximum())
        self._is_begun = False
        self._column = self._room()
        before, self._page = self._page, QTextDocument(self)  # a new one loads its pictures anew, too
        self._page.setMarkdown(self._words, _MARKDOWN)
        typeset(self._page, self._look())
        self.setDocument(self._page)
        if before is not None:  # Qt takes the first away by itself
            before.deleteLater()
        self._centre()
        self._mark()
        bar.setValue(round(share * bar.maximum()))

    def _look(self) -> Look:
        language = self._folder.name
        face = self._appearance.page_font_in(_REGIONS.get(language, "SC"))
        return Look(face, self.font(), self._appearance.theme)

    def _room(self) -> int:
        """The width of the column, which is the same with and without a scroll bar."""
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * SIDE
        return max(1, min(room, WIDEST * self._appearance.text_size))

    def _centre(self) -> None:
        """Have the column in the middle."""
        set_margins(self.document(), (self.viewport().width() - self._column) // 2, ABOVE)

    def _frame(self, picture: QImage) -> None:
        """Draw a line around a picture, so that its page is told from ours."""
        painter, theme = QPainter(picture), self._appearance.theme
        if theme.dark:
            painter.fillRect(picture.rect(), _DIMMED)
        painter.setPen(theme.line)
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _mark(self) -> None:
        found: list[QTextEdit.ExtraSelection] = []
        cursor = QTextCursor(self.document())
        form = QTextCharFormat()
        form.setBackground(self._appearance.theme.hit)
        while self._sought:
            cursor = self.document().find(self._sought, cursor)
            if cursor.isNull():
                break
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, form
            found.append(selection)
        self.setExtraSelections(found)
