"""Brings the bar with what can be done to selected words, and takes it away again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.document.span import Span
from gui.look.theme import Appearance
from gui.reader.reader import Reader
from gui.session.annotation_actions import AnnotationActions
from gui.session.session import Session

if TYPE_CHECKING:
    from gui.reader.selection_bar import SelectionBar


class BarHost(QObject):
    """Shows the bar beside the selected words while they stay where they are."""

    def __init__(
        self, reader: Reader, session: Session, appearance: Appearance, actions: AnnotationActions
    ) -> None:
        super().__init__(reader.canvas)
        self._canvas, self._selection = reader.canvas, reader.selection
        self._session, self._appearance, self._actions = session, appearance, actions
        self.bar: SelectionBar | None = None
        self._selection.changed.connect(self._show)
        for signal in (reader.mouse.pressed, reader.canvas.scrolling.moved, reader.canvas.page_changed):
            signal.connect(self._hide)
        session.meanings.changed.connect(self._name_colours)
        appearance.changed.connect(self._apply_theme)

    def _show(self, span: Span | None) -> None:
        if span is None:
            self._hide()
        elif rects := self._canvas.rects_of(span):
            self.bar = self.bar or self._make()
            self.bar.show_beside(rects[0], rects[-1])

    def _hide(self) -> None:
        if self.bar:
            self.bar.hide()

    def _make(self) -> "SelectionBar":
        from gui.reader.selection_bar import SelectionBar  # noqa: PLC0415 - not before the first paint

        bar = SelectionBar(self._canvas.viewport())
        bar.apply_theme(self._appearance.theme)
        bar.name_colours(self._session.meanings.words)
        self._session.meanings.learn()
        bar.colour_chosen.connect(self._actions.highlight)
        bar.note_wanted.connect(self._actions.note)
        bar.tag_wanted.connect(self._actions.tag)
        bar.copy_wanted.connect(self._selection.copy)
        bar.citation_wanted.connect(self._actions.copy_citation)
        return bar

    def _name_colours(self) -> None:
        if self.bar:
            self.bar.name_colours(self._session.meanings.words)

    def _apply_theme(self) -> None:
        if self.bar:
            self.bar.apply_theme(self._appearance.theme)
