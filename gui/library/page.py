"""The page of all reports."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.document.text_id import TextId
from core.library.records.reports import ReportSummary
from core.workspace.catalogue import Arranged, Asked, Column, Grouping, Heading
from core.workspace.correcting import Known, correct, known, take_back
from core.workspace.workspace import Workspace
from gui.library import PAGE
from gui.library.adding_strip import AddingStrip
from gui.library.commands import LibraryCommands, compared
from gui.library.head import LibraryHead
from gui.library.invitation import FEW, Invitation
from gui.library.places import NARROW, WIDTH, PlacesList
from gui.library.remembered import asked_said, place_said, said_of
from gui.library.reports_model import ReportsModel
from gui.library.reports_table import ReportsTable
from gui.library.shelf import Fetched, Place, Shelf
from gui.look.names import level_names
from gui.look.size import px
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.session.adding import adding_of
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.session.trail import Location
from gui.widgets.empty_state import EmptyState
from gui.widgets.message import Message

SIDE, TOP, BETWEEN = 24, 18, 24
AT_ONCE = 9
"""So many reports are opened by one key at most."""
ROOMY = 820
"""Narrower than this, the page gives the list of places less room."""
CONTEXT_MENU = (
    *("correct_metadata", "put_into", "take_out", ""),
    *("compare_versions", "compare_with", "open_versions", "join_versions", "part_versions", ""),
    *("words_of_report", "glance_of_report", "", "remove_report", "bring_back"),
)
"""What the context menu of a report offers where it can work; an empty name is a line."""


class LibraryPage(QFrame):
    """Shows the reports of the library and lets them be opened, put in order, removed and corrected.

    `do` does what an action of the window of that name does here, `possible` tells which can work now;
    `search_wanted` tells of a search that is kept.
    """

    possible_changed = Signal()
    search_wanted = Signal(object)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self._session, self._appearance = session, appearance
        self._arranged = Arranged()
        self.shelf = Shelf(session, self)
        self._model = ReportsModel(self)
        self.table = ReportsTable(self._model)
        self.head = LibraryHead(self.table.columns.menu)
        self.places = PlacesList()
        self.message = Message()
        self._commands = LibraryCommands(session, self.message, self)
        self._empty, self._invitation = EmptyState(), Invitation()
        self._is_known = False
        self._strip = AddingStrip(session)
        self._deeds = self._what_can_be_done()
        self._arrange()
        self._be_as_left()
        self._connect()
        speak(self, self._say)
        self._apply_theme()

    def start(self, words: str = "") -> None:
        """Take the keyboard to find reports; words narrow them at once."""
        if words:
            self.head.field.setText(words)
        self.head.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.field.selectAll()

    def possible(self) -> set[str]:
        """The names of what can be done with what is chosen."""
        chosen, place = self.table.chosen(), self.shelf.place
        in_trash = place.kind == "trash"
        can = {
            "empty_trash": in_trash and self._arranged.of > 0,
            "bring_back": in_trash and bool(chosen),
            "remove_report": not in_trash and bool(chosen),
            "words_of_report": not in_trash and bool(chosen),
            "glance_of_report": not in_trash and bool(chosen),
            "correct_metadata": not in_trash and len(chosen) == 1,
            "new_collection": not in_trash,
            "put_into": not in_trash and bool(chosen),
            "take_out": place.kind == "collection" and bool(chosen),
            "join_versions": not in_trash and len(chosen) > 1,
        }
        several = not in_trash and any(len(report.versions) > 1 for report in chosen)
        can |= dict.fromkeys(("open_versions", "part_versions"), several)
        can["compare_with"] = not in_trash and len(chosen) in (1, 2)
        can["compare_versions"] = not in_trash and compared(chosen) is not None
        return {name for name, is_possible in can.items() if is_possible}

    def do(self, name: str) -> None:
        """Do something with what is chosen."""
        if name in self.possible():
            self._deeds[name]()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self.message.turn_back():
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shelf.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.places.setFixedWidth(px(WIDTH if self.width() >= px(ROOMY) else NARROW))

    def _what_can_be_done(self) -> dict[str, Callable[[], object]]:
        commands = self._commands

        def texts() -> list[TextId]:
            return [report.text for report in self.table.chosen()]

        return {
            "empty_trash": lambda: commands.empty_trash(self._arranged.of),
            "bring_back": lambda: commands.bring_back(texts()),
            "remove_report": lambda: commands.remove(texts()),
            "correct_metadata": self._ask_metadata,
            "new_collection": lambda: commands.new_collection(texts()),
            "put_into": self._offer_collections,
            "take_out": lambda: commands.take_out(self.shelf.place, texts()),
            "join_versions": lambda: commands.join(self.table.chosen()),
            "part_versions": lambda: commands.part(self.table.chosen()),
            "open_versions": self._open_versions,
            "compare_versions": lambda: commands.compare(self.table.chosen()),
        }

    def _say(self) -> None:
        heads = (
            *(self.tr("Title"), self.tr("Place"), self.tr("Level"), self.tr("Year"), self.tr("Figures")),
            *(self.tr("Notes"), self.tr("Tags"), self.tr("Added"), self.tr("Read")),
        )
        self.table.setAccessibleName(self.tr("Reports"))
        self._model.name(heads, level_names())
        self.table.columns.name(heads)
        self.head.show_grouping(self.shelf.asked.grouping)
        self.shelf.name(level_names())
        self._tell()

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(12)
        for part, stretch in ((self.head, 0), (self.table, 2), (self._empty, 3), (self._invitation, 3)):
            right.addWidget(part, stretch)
        right.addWidget(self.message)
        right.addWidget(self._strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, TOP, SIDE, 0)
        row.setSpacing(BETWEEN)
        row.addWidget(self.places)
        row.addLayout(right, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        session, table, head = self._session, self.table, self.head
        self.shelf.shown.connect(self._show)
        self.shelf.fetched.connect(self._show_places)
        head.words_changed.connect(lambda words: self._ask(words=words))
        head.grouping_chosen.connect(self._group)
        head.all_to_fold.connect(self._fold_all)
        table.sorted_by.connect(self._sort)
        table.turned.connect(self._turn)
        table.wanted.connect(self._open)
        table.columns.changed.connect(self._remember)
        table.removed.connect(lambda: self.do("remove_report"))
        table.chosen_changed.connect(self.possible_changed)
        table.customContextMenuRequested.connect(self._offer)
        self.places.wanted.connect(self._go_to)
        self.places.search_wanted.connect(self.search_wanted)
        self.places.dropped.connect(self._commands.put_into)
        self.places.removed.connect(self._commands.remove_collection)
        self.places.renamed.connect(self._commands.rename)
        self._appearance.changed.connect(self._apply_theme)
        adding = adding_of(session)
        for signal in (session.opened, session.annotations_changed, adding.changed):
            signal.connect(self._look_soon)
        for signal in (session.reports_changed, adding.ended):
            signal.connect(self.shelf.look)

    def _look_soon(self, *_: object) -> None:
        """Follow what happens in the library while somebody sees it; whoever comes back looks anyway."""
        if self.isVisible():
            self.shelf.look_soon()

    # How the reports stand

    def _be_as_left(self) -> None:
        """Show what was shown before the window was closed."""
        said = memory_of(self._session).of(PAGE)
        self.shelf.asked, self.shelf.place = asked_said(said), place_said(said)
        self.places.choose(self.shelf.place)
        self.table.columns.take(said.get("columns"))

    def _remember(self) -> None:
        said = said_of(self.shelf.asked, self.shelf.place)
        memory_of(self._session).keep(PAGE, columns=self.table.columns.kept(), **said)

    def _ask(self, **changed: object) -> None:
        self.shelf.ask(self.shelf.asked._replace(**changed))  # type: ignore[arg-type]
        self._remember()

    def _sort(self, column: str, is_descending: bool) -> None:
        self._ask(column=cast("Column", column), is_descending=is_descending)

    def _group(self, grouping: str) -> None:
        self._ask(grouping=cast("Grouping", grouping), folded=frozenset())
        self.head.show_grouping(cast("Grouping", grouping))

    def _turn(self, heading: Heading) -> None:
        self._ask(folded=self.shelf.asked.folded ^ {heading.path})

    def _fold_all(self, fold: bool) -> None:
        """Fold the highest headings, or unfold all."""
        paths = (line.path for line in self._arranged.lines if isinstance(line, Heading) and not line.depth)
        self._ask(folded=frozenset(paths) if fold else frozenset())

    def _go_to(self, place: Place) -> None:
        """Show another place; what was read last stands in that order."""
        asked = self.shelf.asked
        if place.kind == "recent":
            asked = asked._replace(column="opened", is_descending=True)
        elif asked.column == "opened":
            asked = asked._replace(column=Asked().column, is_descending=False)
        self.shelf.asked = asked
        self.shelf.go_to(place)
        self._remember()

    # What is done with them

    def _open(self, reports: Sequence[ReportSummary]) -> None:
        if self.shelf.place.kind != "trash":
            for report in reports[:AT_ONCE]:
                self._session.open_text(report.text)

    def _open_versions(self) -> None:
        """Open the versions of a report, each in a tab."""
        for report in self.table.chosen()[:1]:
            for text in report.versions:
                self._session.go(Location(text))

    def _ask_metadata(self) -> None:
        for report in self.table.chosen()[:1]:
            self._session.library.ask(partial(_known, report.text), partial(self._correct, report.text))

    def _correct(self, text: TextId, what: Known) -> None:
        from gui.library.metadata import MetadataDialog  # noqa: PLC0415 - only when asked for

        if not isValid(self):
            return
        dialog = MetadataDialog(self._session, what, self.window())

        def keep() -> None:
            correction = dialog.correction()
            self._commands.change(
                lambda library: correct(library, text, correction),
                self.tr("Metadata corrected"),
                lambda library: take_back(library, text),
            )

        dialog.accepted.connect(keep)
        dialog.open()

    def _offer_collections(self) -> None:
        """Let a person choose the collection that the chosen reports are put into."""
        texts = [report.text for report in self.table.chosen()]
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for place in self.places.collections():
            menu.addAction(place.name.replace("&", "&&"), partial(self._commands.put_into, place, texts))
        menu.addSeparator()
        menu.addAction(self.tr("New collection…"), partial(self._commands.new_collection, texts))
        rows = self.table.visualRect(self.table.currentIndex())
        menu.popup(self.table.viewport().mapToGlobal(rows.bottomLeft() + QPoint(40, 0)))

    def _offer(self, place: QPoint) -> None:
        """The context menu, of the window's own actions."""
        possible, menu = self.possible(), QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for name in CONTEXT_MENU:
            action = cast("QAction | None", self.window().findChild(QAction, name)) if name else None
            if not name:
                menu.addSeparator()
            elif action is not None and name in possible:
                menu.addAction(action)
        menu.popup(self.table.viewport().mapToGlobal(place))

    # What is shown

    def _show_places(self, fetched: Fetched) -> None:
        """Follow the collections; one that is gone has no reports to show, and all are shown."""
        self._is_known = True
        self.places.show_holdings(fetched.holdings, fetched.searches)
        here = self.shelf.place
        known = {(place.kind, place.number): place for place, _ in fetched.holdings}
        if known.get((here.kind, here.number)) != here:
            place = known.get((here.kind, here.number), Place())
            self.places.choose(place)
            self._go_to(place)

    def _show(self, arranged: Arranged) -> None:
        self._arranged = arranged
        self.table.show_lines(arranged, self.shelf.asked)
        self._tell()
        self.possible_changed.emit()

    def _tell(self) -> None:
        arranged, place = self._arranged, self.shelf.place
        self.head.tell(self.places.called(place), arranged if self._is_known else None)
        is_inviting = place.kind == "all" and arranged.found == arranged.of <= FEW
        self.table.setVisible(bool(arranged.lines) or is_inviting)
        self._empty.setVisible(not arranged.lines and not is_inviting)
        self._invitation.setVisible(is_inviting and self._is_known)
        nothing = {
            "all": "",
            "recent": self.tr("What you read last stands here."),
            "trash": self.tr("The trash is empty."),
            "collection": self.tr("Drag reports onto the collection's name, or press Ctrl+K on them."),
        }[place.kind]
        self._empty.setText(self.tr("No report says this of itself.") if arranged.of else nothing)

    def _apply_theme(self) -> None:
        self.head.apply_look(self._appearance)
        self._invitation.apply_look(self._appearance)
        self._empty.apply_theme(self._appearance.theme)


def _known(text: TextId, workspace: Workspace) -> Known:
    return known(workspace.library, text)
