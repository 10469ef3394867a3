"""What stands in the middle of the window: on each side the report in front, or a page that is none."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from gui.look.theme import Appearance
from gui.reader.binding import bind
from gui.reader.reader import Reader
from gui.session.annotation_actions import AnnotationActions
from gui.session.session import Session
from gui.session.side import Side
from gui.widgets.scrolled import Scrolled
from gui.widgets.splitter import Splitter
from gui.window.pages import PAGES, fetch


class Stage(QStackedWidget):
    """One side: the page of a report, or another page, which is made when it is first looked at."""

    def __init__(self, session: Session, appearance: Appearance, side: Side, reader: Reader) -> None:
        super().__init__()
        self._session, self._appearance, self._side = session, appearance, side
        self.reader = reader
        self._pages: dict[str, QWidget] = {}
        self._rooms: dict[str, Scrolled] = {}
        self._blank = QWidget()
        self.addWidget(reader.canvas)
        self.addWidget(self._blank)
        self.setFocusProxy(reader.canvas)
        session.tabs.changed.connect(self.follow)

    def currentWidget(self) -> QWidget | None:
        """What is shown: the page itself, not what lets it scroll."""
        shown = super().currentWidget()
        return shown.widget() if isinstance(shown, Scrolled) else shown

    def start(self, words: str) -> None:
        """Let what is shown begin with some words, as soon as it is there."""

        def begin() -> None:
            do = getattr(self.currentWidget(), "start", None)
            if do is not None:
                do(words)

        QTimer.singleShot(0, self, begin)

    @property
    def page(self) -> str:
        """The name of the page that is shown; none where it is a report's."""
        shown = self.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    @property
    def is_page(self) -> bool:
        """Whether what is shown is no report."""
        return self.currentWidget() is not self.reader.canvas

    @property
    def pages(self) -> list[QWidget]:
        """The pages that are no reports, as far as they were made."""
        return list(self._pages.values())

    def follow(self) -> None:
        """Show what is in front of the side."""
        front = self._side.front
        page = front.page if front is not None and front.page in PAGES else ""
        shown = self._page(page) if page else self.reader.canvas
        for gone in self._pages.keys() - {tab.page for tab in self._side.tabs}:
            self._pages.pop(gone)
            self._rooms.pop(gone).deleteLater()
        if shown is not self.currentWidget():
            focused = QApplication.focusWidget()
            had_focus = focused is not None and self.isAncestorOf(focused)
            self.setCurrentWidget(self._rooms.get(page, shown))
            self.setFocusProxy(shown)
            if had_focus:
                shown.setFocus()

    def _page(self, name: str) -> QWidget:
        """A page, blank until what it is made of is there."""
        if not PAGES[name].is_there:
            fetch(self._session, name, self._session.tabs.changed.emit)
            return self._blank
        if name not in self._pages:
            self._pages[name] = PAGES[name].make(self._session, self._appearance, self)
            self._rooms[name] = Scrolled(self._pages[name], self)
            self.addWidget(self._rooms[name])
        return self._pages[name]


class Stages(Splitter):
    """The left side, and the right one where there are two; each page scrolls by itself.

    `made` brings the reader of a side, the right one's when it is first needed; `widened` tells whether what
    is shown wants the whole width: panels beside it would say nothing of it.
    """

    made = Signal(object, object)
    split = Signal(int)
    widened = Signal(bool)

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._session, self._appearance = session, appearance
        self._is_wide, self._shown = False, 1
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._stages: list[Stage] = []
        self.actions_on_notes = AnnotationActions(
            session,
            place_read=lambda: self.reader.place.at,
            is_in_view=lambda words: self.reader.canvas.rect_of(words) is not None,
            parent=self,
        )
        self._add()
        session.tabs.changed.connect(self.follow)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    @property
    def reader(self) -> Reader:
        """The page of the side that one is with."""
        return self.here.reader

    @property
    def readers(self) -> list[Reader]:
        """The pages of all sides that were made."""
        return [stage.reader for stage in self._stages]

    @property
    def parts(self) -> list[QWidget]:
        """The sides that were made."""
        return list(self._stages)

    def on_each(self, do: Callable[[Reader], object]) -> None:
        """Do something to the page of each side, also of one that is made later."""
        for reader in self.readers:
            do(reader)
        self.made.connect(lambda reader, _: do(reader))

    def follow(self) -> None:
        """Have as many sides as there are sides with tabs."""
        sides = self._session.tabs.sides
        while len(self._stages) < len(sides):
            self._add()
        if len(sides) != self._shown:
            self._shown = len(sides)
            for number, stage in enumerate(self._stages):
                stage.setVisible(number < len(sides))
            self.setSizes([self.width() // len(sides)] * len(self._stages))
            self.split.emit(len(sides))
        here = self.here
        self.setFocusProxy(here)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and not here.isAncestorOf(focused):
            here.setFocus()
        is_wide = all(stage.is_page for stage in self._stages[: len(sides)])
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self.widened.emit(is_wide)

    @property
    def here(self) -> Stage:
        """The side that one is with."""
        number = self._session.tabs.both.index(self._session.tabs.side)
        return self._stages[min(number, len(self._stages) - 1)]

    def _follow_focus(self, _before: QWidget | None, focused: QWidget | None) -> None:
        """Be with the side that the keyboard is with."""
        for stage, side in zip(self._stages, self._session.tabs.both, strict=False):
            if focused is not None and stage.isAncestorOf(focused):
                self._session.tabs.go_to(side)

    def _add(self) -> None:
        look, side = self._appearance, self._session.tabs.both[len(self._stages)]
        reader = Reader(look.theme, look.page_font, look.text_size)
        bind(reader, self._session, look, side, self.actions_on_notes)
        stage = Stage(self._session, look, side, reader)
        self._stages.append(stage)
        self.addWidget(stage)
        stage.follow()
        self.made.emit(reader, side)
