"""The page of the guide: its chapters and a field to find words in them, and the chapter that is read."""

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QTreeWidgetItem, QVBoxLayout, QWidget

from gui.guide import PAGE
from gui.guide.chapters import Chapter, chapters, folder, spoken
from gui.guide.leaf import Leaf
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.widgets.filter_field import FilterField
from gui.widgets.ringed_lines import RingedLines
from gui.widgets.window_action import window_action

CHAPTER = Qt.ItemDataRole.UserRole
AROUND, LARGEST = 64, 0.34
"""Room around the longest title, and the share of the page that the contents take at most."""
LINE = 30
_PICTURE = re.compile(r"!\[(.*?)\]\(.*?\)")


class GuidePage(QFrame):
    """Shows the guide in the window's language."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidePage")
        self._memory, self._appearance = memory_of(session), appearance
        self._side, self.field, self.contents = QFrame(), FilterField(), RingedLines()
        self.leaf = Leaf(appearance)
        self._shown = ""
        self._heeds_caret = False
        self._arrange()
        self.field.textChanged.connect(self._look_for)
        self.field.returnPressed.connect(self._find_next)
        self.contents.currentItemChanged.connect(self._read)
        self.leaf.led.connect(self.open)
        appearance.changed.connect(self._apply_look)
        speak(self, self._say)
        self._apply_look()

    def start(self, words: str = "") -> None:
        """Take the keyboard for words that are looked for; with #, to read a chapter, of that name if any."""
        if words.startswith("#"):
            self.open(words[1:] or self._shown)
            self.leaf.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def chapter(self) -> Chapter:
        """The chapter that is read."""
        return next((one for one in self._chapters if one.name == self._shown), self._chapters[0])

    def open(self, name: str) -> None:
        """Show a chapter, or the first where there is none of the name."""
        found = next((one for one in self._chapters if one.name == name), self._chapters[0])
        self._shown = found.name
        self._memory.keep(PAGE, chapter=found.name)
        self.leaf.setAccessibleName(found.title)
        self.leaf.show_chapter(found.words + self._onward(found), folder(self._language))
        self._choose()

    def showEvent(self, event: QShowEvent) -> None:
        """Heed F7, which also asks for a caret on the pages of reports."""
        super().showEvent(event)
        self._list()
        self._choose()
        caret = window_action(self, "caret")
        if caret is not None and not self._heeds_caret:
            self._heeds_caret = True
            caret.toggled.connect(self.leaf.use_caret)
            self.leaf.use_caret(caret.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.leaf.hasFocus():
            self.leaf.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.field.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.contents.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Give lines their height as the window's text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._list()
            self._choose()
            self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _arrange(self) -> None:
        contents = self.contents
        contents.setObjectName("places")
        contents.setFrameShape(QFrame.Shape.NoFrame)
        contents.setColumnCount(2)
        contents.setHeaderHidden(True)
        contents.setRootIsDecorated(False)
        contents.setIndentation(0)
        contents.setUniformRowHeights(True)
        contents.header().setStretchLastSection(False)
        contents.header().setMinimumSectionSize(1)
        contents.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        contents.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        contents.viewport().setAutoFillBackground(False)
        self._side.setObjectName("guideContents")
        column = QVBoxLayout(self._side)
        column.setContentsMargins(8, 10, 8, 8)
        column.addWidget(self.field)
        column.addWidget(contents, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self.leaf, 1)
        self.setFocusProxy(self.leaf)

    def _say(self) -> None:
        self._language = spoken()
        self._chapters = chapters(self._language)
        self.field.name(self.tr("Find in the guide"))
        self.contents.setAccessibleName(self.tr("Chapters of the guide"))
        self._plain = {one.name: _plain(one.words + self._onward(one)) for one in self._chapters}
        self._list()
        self.open(self._shown or str(self._memory.of(PAGE).get("chapter", "")))
        self._share_width()

    def _list(self) -> None:
        """List the chapters that have the words looked for, and how often each has them."""
        words = self.field.text().strip().casefold()
        self.contents.blockSignals(True)
        self.contents.clear()
        for one in self._chapters:
            count = self._plain[one.name].count(words) if words else 0
            if count or not words:
                item = QTreeWidgetItem([one.title, str(count or "")])
                item.setData(0, CHAPTER, one.name)
                item.setSizeHint(0, QSize(0, max(LINE, self.fontMetrics().height() + 12)))
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.contents.addTopLevelItem(item)
        self.contents.setColumnHidden(1, not words)
        self.contents.blockSignals(False)

    def _items(self) -> list[QTreeWidgetItem]:
        return [
            item
            for at in range(self.contents.topLevelItemCount())
            if (item := self.contents.topLevelItem(at))
        ]

    def _choose(self) -> None:
        """Show in the list which chapter is read."""
        self.contents.blockSignals(True)
        for item in self._items():
            if item.data(0, CHAPTER) == self._shown:
                self.contents.setCurrentItem(item)
        self.contents.blockSignals(False)

    def _look_for(self) -> None:
        self._list()
        self.leaf.mark(self.field.text().strip())
        names = [item.data(0, CHAPTER) for item in self._items()]
        if self._shown not in names and names:
            self.open(names[0])
        else:
            self._choose()

    def _find_next(self) -> None:
        """Go to the next place of the words, in the next chapter after the last of one."""
        if self.leaf.find_next():
            return
        names = [item.data(0, CHAPTER) for item in self._items()]
        if names:
            at = names.index(self._shown) + 1 if self._shown in names else 0
            self.open(names[at % len(names)])
            self.leaf.find_next(anew=True)

    def _read(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.open(item.data(0, CHAPTER))

    def _onward(self, chapter: Chapter) -> str:
        """A line that leads to the next chapter."""
        at = self._chapters.index(chapter) + 1
        if at == len(self._chapters):
            return ""
        onward = self._chapters[at]
        return f"\n\n[{onward.title} →]({onward.name}.md)\n"

    def _share_width(self) -> None:
        metrics = self.contents.fontMetrics()
        wanted = max(metrics.horizontalAdvance(one.title) for one in self._chapters) + AROUND
        self._side.setFixedWidth(min(wanted, round(self.width() * LARGEST)))

    def _apply_look(self) -> None:
        self.field.apply_theme(self._appearance.theme)
        self.leaf.set_anew()


def _plain(words: str) -> str:
    """What is read of a chapter, what is said of its pictures, too, in small letters."""
    document = QTextDocument()
    document.setMarkdown(_PICTURE.sub(r"\1", words))
    return document.toPlainText().casefold()
