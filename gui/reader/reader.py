"""The page as a person reads it: a canvas, and the parts that work on it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from gui.look.theme import Theme
from gui.reader.canvas import Canvas
from gui.reader.caret import Caret
from gui.reader.collapser import Collapser
from gui.reader.context import Context
from gui.reader.grains import Grains
from gui.reader.keyboard import Keyboard
from gui.reader.mouse import Mouse
from gui.reader.place import Place
from gui.reader.pointer import Pointer
from gui.reader.selection import Selection
from gui.reader.walker import Walker


class Reader(QObject):
    """Puts the parts together; each does one thing, and whoever wants it done asks that part.

    The canvas is the widget, and owns the other parts.
    """

    def __init__(self, theme: Theme, page_font: QFont, text_size: int, parent: QWidget | None = None) -> None:
        canvas = self.canvas = Canvas(theme, page_font, text_size, parent)
        super().__init__(canvas)
        self.selection = Selection(Grains(""), canvas.printed, canvas)
        self.place = Place(canvas, self.selection)
        self.collapser = Collapser(canvas, self.selection, self.place)
        self.mouse = Mouse(canvas, self.selection, self.collapser)
        self.pointer = Pointer(canvas, self.mouse)
        self.walker = Walker(canvas, self.pointer, self.place)
        self.context = Context(canvas, self.selection, self.place)
        self.caret = Caret(canvas, self.selection, self.place)
        self._keyboard = Keyboard(canvas, self.selection, self.place, self.caret, self.walker, self.collapser)
        self.mouse.pressed.connect(self.caret.leave)
        canvas.page_changed.connect(self._begin)
        self.selection.moved.connect(canvas.select)

    def _begin(self, position: int) -> None:
        self.selection.start_over(Grains(self.canvas.page.report.text), position)
