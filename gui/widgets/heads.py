"""The heads of a table's columns by keys: arrows choose one, Enter sorts by it, its menu tells what else."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QWidget

from gui.look.announcing import announce
from gui.look.menu_keys import with_keys
from gui.look.size import px
from gui.look.translations import speak

SECTION = "section"
"""The property of a header that tells at which column the keys are."""
WIDER, NARROWER = "Ctrl+]", "Ctrl+["
STEP = 24
"""Pixels that a column, or a part of the window, becomes wider at once."""
_SORTING = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}
_LEAVING = Qt.Key.Key_Down, Qt.Key.Key_Escape
_OWN = {*_SORTING, *_STEPS, *_LEAVING}


class Heads(QObject):
    """Lets the keyboard come to the heads of a table; `sort` and `resize` do what a click and a drag do."""

    def __init__(
        self,
        table: QAbstractItemView,
        header: QHeaderView,
        sort: Callable[[int], None] | None = None,
        resize: Callable[[int, int], None] | None = None,
    ) -> None:
        super().__init__(header)
        self._table, self._header, self._sort = table, header, sort
        self._resize = resize or header.resizeSection
        self.more: Sequence[QMenu] = ()
        """What else the menu of a head offers."""
        header.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer)
        header.installEventFilter(self)
        header.setProperty(SECTION, 0)
        header.sortIndicatorChanged.connect(self._tell_order)
        header.model().headerDataChanged.connect(self._name)
        header.model().modelReset.connect(self._name)
        speak(header, self._name)

    @property
    def header(self) -> QHeaderView:
        """Where they stand."""
        return self._header

    @property
    def section(self) -> int:
        """The column that the keys are at, one that is shown."""
        shown, kept = self._shown(), self._header.property(SECTION)
        return kept if kept in shown or not shown else shown[0]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something here from the window, and from Qt."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.key() in _OWN and not event.modifiers() & _modifiers():
            event.accept()
            if kind == QEvent.Type.KeyPress:
                self._press(Qt.Key(event.key()))
            return kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if isinstance(event, QContextMenuEvent) and event.reason() == QContextMenuEvent.Reason.Keyboard:
            left = self._header.sectionViewportPosition(self.section)
            self._offer(QPoint(left + 4, self._header.height()))
            return True
        if kind == QEvent.Type.FocusIn:
            self._header.window().setAttribute(
                Qt.WidgetAttribute.WA_KeyboardFocusChange
            )  # no click leads here
            self._be_at(self.section)
        return False

    def widen(self, step: int) -> None:
        """Make the column wider, or narrower, where a hand could."""
        section, header = self.section, self._header
        if header.sectionResizeMode(section) == QHeaderView.ResizeMode.Interactive:
            wanted = header.sectionSize(section) + px(step)
            self._resize(section, max(header.minimumSectionSize(), wanted))
            self._be_at(section)

    def menu(self) -> QMenu:
        """What can be done to the column."""
        menu = QMenu(self._header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered: list[tuple[str, str, Callable[[], None]]] = [
            (self.tr("Wider column"), WIDER, lambda: self.widen(STEP)),
            (self.tr("Narrower column"), NARROWER, lambda: self.widen(-STEP)),
        ]
        if self._sort is not None:
            offered.insert(0, (self.tr("Sort by this column"), "Return", self._sort_here))
        for words, keys, do in offered:
            action = QAction(with_keys(words, keys), menu)
            action.triggered.connect(lambda _=False, do=do: do())
            menu.addAction(action)
        for other in self.more:
            menu.addMenu(other)
        return menu

    def _press(self, key: Qt.Key) -> None:
        if key in _SORTING:
            self._sort_here()
        elif key in _LEAVING:
            self._table.setFocus(Qt.FocusReason.TabFocusReason)
        elif shown := self._shown():
            at = shown.index(self.section) + _STEPS[key]
            self._be_at(shown[min(max(at, 0), len(shown) - 1)])

    def _sort_here(self) -> None:
        if self._sort is not None:
            self._sort(self.section)

    def _be_at(self, section: int) -> None:
        """Show a head, and say what it is called and how it sorts."""
        column = self._table.model().index(max(0, self._table.currentIndex().row()), section)
        self._table.scrollTo(column)
        self._header.setProperty(SECTION, section)
        self._name()
        announce(self._header, self._header.accessibleName())

    def _tell_order(self) -> None:
        """Say how the rows stand now, which may be a while after it was asked for."""
        self._name()
        if self._header.hasFocus():
            announce(self._header, self._header.accessibleName())

    def _name(self) -> None:
        header, section = self._header, self.section
        words = str(self._table.model().headerData(section, Qt.Orientation.Horizontal) or "")
        way = ""
        if header.isSortIndicatorShown() and header.sortIndicatorSection() == section:
            is_up = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            way = self.tr("sorted upwards") if is_up else self.tr("sorted downwards")
        told = ", ".join(filter(None, (words, way)))
        header.setAccessibleName(self.tr("Head of a column: {told}").format(told=told))

    def _shown(self) -> list[int]:
        """The columns that are shown, from left to right."""
        sections = map(self._header.logicalIndex, range(self._header.count()))
        return [one for one in sections if not self._header.isSectionHidden(one)]

    def _offer(self, place: QPoint) -> None:
        section = self._header.logicalIndexAt(place)
        if section >= 0:
            self._header.setProperty(SECTION, section)
        self.menu().popup(self._header.viewport().mapToGlobal(place))


def heads_in(part: QWidget) -> Heads | None:
    """The heads of the first table in a part of the window, if one is shown."""
    return next((one for one in part.findChildren(Heads) if one.header.isVisible()), None)


def _modifiers() -> Qt.KeyboardModifier:
    held = Qt.KeyboardModifier
    return held.ControlModifier | held.AltModifier | held.ShiftModifier | held.MetaModifier
