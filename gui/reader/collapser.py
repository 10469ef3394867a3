"""Folding and unfolding sections from the page."""

from PySide6.QtCore import QObject, Signal

from gui.reader.canvas import Canvas
from gui.reader.place import Place
from gui.reader.selection import Selection


class Collapser(QObject):
    """Asks to hide or show what stands under a heading; the caret goes to the heading."""

    asked = Signal(object)

    def __init__(self, canvas: Canvas, selection: Selection, place: Place) -> None:
        super().__init__(canvas)
        self._canvas, self._selection, self._place = canvas, selection, place

    def toggle(self, section: int) -> None:
        """Fold or unfold a section."""
        self._selection.stand_at(self._canvas.page.report.sections[section].heading.start)
        self.asked.emit(self._canvas.collapsing.toggled(section))

    def collapse_here(self, *, fold: bool) -> bool:
        """Fold or unfold the section being read; whether there was one."""
        page = self._canvas.page
        around = page.ancestors(page.section_at(self._place.at))
        for section in reversed(around):
            if self._canvas.collapsing.is_collapsed(section) != fold:
                self.toggle(section)
                return True
        return False
