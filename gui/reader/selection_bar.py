"""A small bar beside selected words: what can be done with them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from core.document.annotation import COLOURS, Colour
from gui.look.icons import icon
from gui.look.names import colour_names, named_colours
from gui.look.size import px, sized
from gui.look.theme import Theme
from gui.look.translations import speak
from gui.reader.floating import Floating
from gui.widgets.dot_button import DotButton

GAP = 7


class SelectionBar(Floating):
    """Five colours, note, tag, copy and copy with citation; it floats over its parent, beside the words."""

    colour_chosen = Signal(str)
    note_wanted = Signal()
    tag_wanted = Signal()
    copy_wanted = Signal()
    citation_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._meanings: Mapping[Colour, str] = {}
        self.setObjectName("selectionBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(7, 4, 5, 4)
        self._row.setSpacing(1)
        self._dots = {colour: self._dot() for colour in COLOURS}
        for name, dot in self._dots.items():
            dot.clicked.connect(lambda _=False, name=name: self.colour_chosen.emit(name))
        self._row.addSpacing(5)
        self._buttons = {
            "note": self._button(self.note_wanted.emit),
            "tag": self._button(self.tag_wanted.emit),
            "copy": self._button(self.copy_wanted.emit),
            "quote": self._button(self.citation_wanted.emit),
        }
        speak(self, self._say)
        self.follow_page()
        self.hide()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Selected words"))
        self.name_colours(self._meanings)
        names = {
            "note": (self.tr("Note"), "N"),
            "tag": (self.tr("Tag"), "T"),
            "copy": (self.tr("Copy"), "Ctrl+C"),
            "quote": (self.tr("Copy with citation"), "Ctrl+Shift+C"),
        }
        for button, (name, keys) in names.items():
            self._buttons[button].setAccessibleName(name)
            self._buttons[button].setToolTip(f"{name}  {keys}")

    def apply_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        self.setStyleSheet(
            f"#selectionBar {{ background: {theme.popup.name()}; border: 1px solid {theme.line.name()};"
            " border-radius: 9px }"
            "QToolButton { border: 0; border-radius: 6px; padding: 3px }"
            f"QToolButton:hover {{ background: {theme.soft.name()} }}"
        )
        for colour, dot in self._dots.items():
            dot.set_colours(theme.dot(colour), theme.accent)
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))

    def name_colours(self, meanings: Mapping[Colour, str]) -> None:
        """Say on the dots what the reader means by them."""
        self._meanings = dict(meanings)
        self._show_meanings(shown=True)
        names = named_colours(meanings)
        for key, (colour, dot) in enumerate(self._dots.items(), start=1):
            dot.setAccessibleName(names[colour])
            dot.setToolTip(f"{names[colour]}  {key}")

    def show_beside(self, first: QRect, last: QRect) -> None:
        """Stand above the first line of the words or below their last, never on them; else stay hidden."""
        room = self._over.rect()
        self._show_meanings(shown=True)
        if self.sizeHint().width() > room.width() - 2 * GAP:
            self._show_meanings(shown=False)
        size = self.sizeHint()
        top = first.top() - GAP - size.height()
        left, below = first.left(), last.bottom() + GAP
        if top < room.top() + 2:
            top, left = below, last.left()
        if top + size.height() > room.bottom():
            self.hide()
            return
        left = min(max(left, room.left() + GAP), room.right() - GAP - size.width())
        self.setGeometry(QRect(QPoint(left, top), size))
        self.show()
        self.raise_()

    def _show_meanings(self, *, shown: bool) -> None:
        for colour, name in colour_names().items():
            self._dots[colour].mean((self._meanings.get(colour, "") or name) if shown else "")
        self._row.invalidate()

    def _dot(self) -> DotButton:
        dot = DotButton(self)
        dot.setCheckable(False)
        dot.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(dot)
        return dot

    def _button(self, do: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        sized(button, lambda: button.setIconSize(QSize(px(18), px(18))))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(do)
        self._row.addWidget(button)
        return button
