"""The contents: the section tree, the current section in it, a click away from each."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTreeWidgetItem, QVBoxLayout, QWidget

from core.page.outline import holdings
from core.text.folding import SEARCH
from gui.look.faces import small
from gui.look.size import sized
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.panels.contents_tree import COUNT, COUNT_EDGE, SECTION, ContentsTree
from gui.session.places import headings
from gui.session.session import Session
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_field import FilterField
from gui.widgets.when_seen import WhenSeen


class ContentsPanel(QWidget):
    """The sections of the report, left of the page."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._items: list[QTreeWidgetItem] = []
        self._here: int | None = None
        self._filter = FilterField()
        self._tree = ContentsTree(appearance.theme)
        self._counted = QLabel(self)
        self._counted.setObjectName("place")
        self._counted.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._counted.setContentsMargins(0, 0, COUNT_EDGE, 0)
        sized(self._counted, lambda: self._counted.setFont(small(QApplication.font())))
        self._empty = EmptyState()
        self._filling = WhenSeen(self, self._fill)
        self._arrange()
        self._filter.textChanged.connect(self._filling.unless_due(self._narrow))
        self._filter.returnPressed.connect(self._filling.unless_due(self._go_to_first))
        self._tree.opened.connect(self._filling.unless_due(self._go))
        self._tree.menu_wanted.connect(self._filling.unless_due(self._offer))
        session.opened.connect(self._filling.ask)
        session.script_changed.connect(self._name)
        session.position_changed.connect(self._follow)
        appearance.changed.connect(self._apply_theme)
        self._apply_theme()
        self._filling.ask()
        speak(self, self._say)

    def _say(self) -> None:
        self._filter.name(self.tr("Filter contents"))
        self._tree.setAccessibleName(self.tr("Contents"))
        self._counted.setText(self.tr("Figures"))
        self._counted.setToolTip(self.tr("The numbers below count the figures of a section"))
        self._empty.setText(self.tr("This report has no sections."))
        self._name()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._filter)
        layout.addWidget(self._counted)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._empty, 1)
        self.setFocusProxy(self._tree)
        self.setAutoFillBackground(True)

    def _apply_theme(self) -> None:
        self._filter.apply_theme(self._appearance.theme)
        self._tree.apply_theme(self._appearance.theme)
        self._tree.setFont(self._appearance.report_font(self.font()))
        self._empty.apply_theme(self._appearance.theme)

    def _fill(self) -> None:
        """Show another report's sections."""
        page = self._session.document.page
        self._tree.clear()
        self._items, self._here = [], None
        open_items: list[tuple[int, QTreeWidgetItem]] = []
        for index, held in enumerate(holdings(page, ())):
            level = page.report.sections[index].level
            while open_items and open_items[-1][0] >= level:
                open_items.pop()
            item = QTreeWidgetItem(open_items[-1][1] if open_items else self._tree.invisibleRootItem())
            item.setData(0, SECTION, index)
            item.setData(0, COUNT, held.figures)
            self._items.append(item)
            open_items.append((level, item))
        self._name()
        self._tree.expandAll()
        self._tree.setVisible(bool(self._items))
        self._empty.setVisible(not self._session.document.is_blank and not self._items)
        for part in (self._filter, self._counted):
            part.setVisible(bool(self._items))
        self._filter.clear()
        self._follow(self._session.document.view.position)

    def _name(self) -> None:
        """Call the sections what the page calls them."""
        document = self._session.document
        if self._filling.is_due:
            return
        for index, item in enumerate(self._items):
            words = headings(document)[index]
            held = self.tr("%n figure(s)", "", item.data(0, COUNT))
            item.setText(0, words)
            item.setToolTip(0, f"{words}\n{held}")
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words}, {held}")

    def _follow(self, position: int) -> None:
        """Mark the section at a position, unless it is marked already."""
        here = self._session.document.page.section_at(position)
        if here == self._here or self._filling.is_due:
            return
        self._here = here
        self._tree.mark(None if here is None else self._items[here])

    def _narrow(self, words: str) -> None:
        """Show the sections whose titles hold the words, and what they stand under."""
        wanted = SEARCH.fold(words.strip())
        shown: set[int] = set()
        for item in reversed(self._items):
            matches = id(item) in shown or wanted in SEARCH.fold(item.text(0))
            item.setHidden(not matches)
            if matches:
                shown.add(id(item.parent()))

    def _go(self, item: QTreeWidgetItem) -> None:
        self._session.document.view.go_to(
            self._session.document.report.sections[item.data(0, SECTION)].heading
        )

    def _offer(self, item: QTreeWidgetItem, place: QPoint) -> None:
        """What can be done with a section: go there, fold it on the page, or all."""
        view, section = self._session.document.view, item.data(0, SECTION)
        folded = view.collapsing.is_collapsed(section)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Go to this section"), lambda: self._go(item))
        menu.addAction(
            self.tr("Unfold on the page") if folded else self.tr("Fold on the page"),
            lambda: view.collapse(view.collapsing.toggled(section)),
        )
        menu.addSeparator()
        menu.addAction(self.tr("Fold all"), lambda: view.collapse(view.collapsing.with_all()))
        menu.addAction(self.tr("Unfold all"), lambda: view.collapse(view.collapsing.with_none()))
        menu.popup(place)

    def _go_to_first(self) -> None:
        wanted = SEARCH.fold(self._filter.text().strip())
        matching = (item for item in self._items if wanted in SEARCH.fold(item.text(0)))
        if first := next(matching, None):
            self._go(first)
