"""What is on the page as it is told to those who do not see it: rows and things, their names and places."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from core.document.span import Span
from core.page.occurrences import leading
from core.page.printed import heading_line
from gui.reader.reader import Reader
from gui.reader.things import Thing
from gui.session.session import Session
from gui.session.side import Side
from gui.spoken.naming import Named, named, said


class Surface:
    """The rows of a page that can be seen, the things in them, and the widgets over it."""

    def __init__(self, session: Session, side: Side, reader: Reader) -> None:
        self._session, self._side, self._reader = session, side, reader
        self.canvas = reader.canvas
        self._in_rows: dict[int, list[Thing]] | None = None

    def look_again(self) -> None:
        """Find anew what is in the rows."""
        self._in_rows = None

    # What there is

    @property
    def shown(self) -> list[int]:
        """The rows that no fold hides."""
        return self.canvas.page_layout.column.shown

    def things_in(self, row: int) -> list[Thing]:
        """The terms, figures and annotations that begin in a row, in reading order."""
        if self._in_rows is None:
            self._in_rows = {}
            for thing in sorted(self._all_things(), key=lambda thing: (thing.span, thing.kind)):
                self._in_rows.setdefault(self.canvas.page.row_at(thing.span.start), []).append(thing)
        return self._in_rows.get(row, [])

    def _all_things(self) -> list[Thing]:
        report, things = self.canvas.page.report, self.canvas.things
        figures = [Thing("figure", index, figure.span) for index, figure in enumerate(report.figures)]
        return [*map(things.reference, leading(report)), *figures, *things.of_kind("annotation")]

    def over(self) -> list[QWidget]:
        """What lies over the page and can be seen: a popup, what is said beside the words."""
        bar = self.canvas.verticalScrollBar().parentWidget()
        view = self.canvas.viewport()
        own = [child for child in self.canvas.children() if isinstance(child, QWidget)]
        over = [child for child in own if child.isVisible() and child not in (bar, view)]
        has_more = any(isinstance(child, QWidget) and child.isVisible() for child in view.children())
        return [*over, view] if has_more else over

    # What it is called

    def name(self) -> str:
        """What the page is called."""
        document = self._side.document
        return self.canvas.accessibleName() if document.is_blank else document.view.name

    def way_in(self) -> str:
        """How the page is read letter by letter: the action that lets arrow keys do it, and its key."""
        action = self.canvas.window().findChild(QAction, "caret")
        if not isinstance(action, QAction) or action.isChecked():
            return ""
        return f"{action.text()}: {action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}"

    def name_of_row(self, index: int) -> str:
        """The words of a row."""
        row, document = self.canvas.page.rows[index], self._side.document
        if row.role == "heading" and row.section is not None:
            return heading_line(self.canvas.page, row.section, document.view.shown)
        return said(document, row.span)

    def summary_of(self, section: int) -> str:
        """What a folded heading hides."""
        return self.canvas.page_layout.compositor.summary_of(section)

    def named(self, thing: Thing) -> Named:
        """What a thing is called, and what is to be known of it."""
        return named(self._session, self._side.document, thing)

    # Where it is

    def rect_of(self, span: Span) -> QRect:
        """Where words are on the screen, as far as they are in view."""
        view, whole = self.canvas.viewport(), QRect()
        for rect in self.canvas.rects_of(span):
            whole = whole.united(rect)
        whole = whole.intersected(view.rect())
        return QRect(view.mapToGlobal(whole.topLeft()), whole.size()) if not whole.isEmpty() else QRect()

    def row_at(self, x: int, y: int) -> int | None:
        """The row at a point of the screen."""
        point = self.canvas.viewport().mapFromGlobal(QPoint(x, y))
        if not self.canvas.viewport().rect().contains(point):
            return None
        found = self.canvas.page_layout.row_at(self.canvas.point_on_page(point).y())
        return found.number if found else None

    def thing_at(self, x: int, y: int) -> Thing | None:
        """What lies at a point of the screen."""
        point = self.canvas.viewport().mapFromGlobal(QPoint(x, y))
        return self.canvas.things.under(self.canvas.point_on_page(point))

    # What can be done

    def fold(self, section: int) -> None:
        """Fold or unfold a section."""
        self._reader.collapser.toggle(section)

    def open(self, thing: Thing) -> None:
        """Go to a thing and have it explained."""
        view, at = self._side.document.view, thing.span.start
        view.collapse(view.collapsing.revealing(at))
        self._reader.place.stand(at)
        self._reader.pointer.activate(thing)
