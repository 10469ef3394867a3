"""The places that reports are in, in a list beside them: all, read last, trash, collections."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from core.library.records.saved_searches import SavedSearch
from gui.library.reports_model import REPORTS, texts_of
from gui.library.shelf import Holding, Place
from gui.look.size import px, sized
from gui.look.translations import speak

PLACE = Qt.ItemDataRole.UserRole
WIDTH, NARROW = 190, 148


class PlacesList(QTreeWidget):
    """Tells which place is chosen, and which reports are dropped on one; Del and F2 are for collections.

    The searches that are kept stand there, too; `search_wanted` tells of one.
    """

    wanted = Signal(object)
    search_wanted = Signal(object)
    dropped = Signal(object, list)
    removed = Signal(object)
    renamed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("places")
        self.setFrameShape(QFrame.Shape.NoFrame)
        sized(self, lambda: self.setFixedWidth(px(WIDTH)))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.viewport().setAutoFillBackground(False)
        self._holdings: Sequence[Holding] = ()
        self._searches: Sequence[SavedSearch] = ()
        self._chosen = Place()
        self.itemSelectionChanged.connect(self._choose)
        self.itemActivated.connect(self._look_for)
        self.itemClicked.connect(self._look_for)
        speak(self, self._say)

    @property
    def chosen(self) -> Place:
        """The place whose reports are shown."""
        return self._chosen

    def collections(self) -> list[Place]:
        """The collections that there are."""
        return [place for place, _ in self._holdings if place.kind == "collection"]

    def called(self, place: Place) -> str:
        """What a place is called, in the window's language."""
        names = {"all": self.tr("All reports"), "recent": self.tr("Read last"), "trash": self.tr("Trash")}
        return names.get(place.kind, place.name)

    def show_holdings(self, holdings: Sequence[Holding], searches: Sequence[SavedSearch] = ()) -> None:
        """Show the places that there are, and the searches."""
        if (holdings, searches) != (self._holdings, self._searches):
            self._holdings, self._searches = holdings, searches
            self._say()

    def choose(self, place: Place) -> None:
        """Show which place is looked at."""
        self._chosen = place
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_collection = self._chosen.kind == "collection"
        if is_collection and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self._chosen)
        elif is_collection and event.key() == Qt.Key.Key_F2:
            self.renamed.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(REPORTS))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        place = self._place_at(event)
        is_taken = event.mimeData().hasFormat(REPORTS) and place is not None and place.kind in TAKING
        event.setAccepted(is_taken)

    def dropEvent(self, event: QDropEvent) -> None:
        place = self._place_at(event)
        if place is not None and place.kind in TAKING and event.mimeData().hasFormat(REPORTS):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(place, texts_of(event.mimeData()))

    def _place_at(self, event: QDropEvent) -> Place | None:
        item = self.itemAt(event.position().toPoint())
        place = item.data(0, PLACE) if item is not None else None
        return place if isinstance(place, Place) else None

    def _choose(self) -> None:
        for item in self.selectedItems():
            place = item.data(0, PLACE)
            if isinstance(place, Place) and place != self._chosen:
                self._chosen = place
                self.wanted.emit(place)

    def _look_for(self, item: QTreeWidgetItem) -> None:
        search = item.data(0, PLACE)
        if isinstance(search, SavedSearch):
            self.search_wanted.emit(search)

    def _say(self) -> None:
        """Name the places, the collections below a heading of their own."""
        self.setAccessibleName(self.tr("Places of reports"))
        self.blockSignals(True)
        self.clear()
        has_heading = False
        for place, reports in self._holdings:
            if place.kind == "collection" and not has_heading:
                has_heading = True
                self._add_heading(self.tr("Collections"))
            item = QTreeWidgetItem([self.called(place), str(reports or "")])
            item.setData(0, PLACE, place)
            item.setToolTip(0, item.text(0))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.addTopLevelItem(item)
            if (place.kind, place.number) == (self._chosen.kind, self._chosen.number):
                self.setCurrentItem(item)
        self._add_searches()
        self.blockSignals(False)

    def _add_searches(self) -> None:
        if self._searches:
            self._add_heading(self.tr("Saved searches"))
        for search in self._searches:
            item = QTreeWidgetItem([search.name])
            item.setData(0, PLACE, search)
            item.setToolTip(0, search.words)
            self.addTopLevelItem(item)

    def _add_heading(self, words: str) -> None:
        heading = QTreeWidgetItem([words])
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addTopLevelItem(heading)


TAKING = ("collection", "trash")
"""What reports can be dropped on."""
