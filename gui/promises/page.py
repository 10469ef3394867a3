"""The page of promises: a row for each, with what became of it, and below both sentences."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QVBoxLayout, QWidget

from core.analysis.promises.promise import Told
from core.document.span import Span
from core.workspace.promise_links import Outcome
from core.workspace.promise_view import counted, place_of_outcome, place_of_promise
from gui.look.menu_keys import with_keys
from gui.look.theme import Appearance
from gui.look.translations import sentence, speak
from gui.promises.asking import Asking, Looked
from gui.promises.head import SIDE, Head
from gui.promises.names import summary
from gui.promises.sentences import Sentences
from gui.promises.table import PromisesTable
from gui.promises.two_sides import show_both
from gui.search.in_script import InScript
from gui.session.session import Session
from gui.session.trail import Location
from gui.session.writing import write_out
from gui.widgets.empty_state import EmptyState
from gui.widgets.splitter import Splitter
from gui.widgets.window_action import trigger


class PromisesPage(QFrame):
    """Shows what became of promises, and lets a reader settle what is not certain."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("promisesPage")
        self._session, self._appearance = session, appearance
        self._asking = Asking.of(session)
        self._script = InScript(session, self)
        self.head, self.table = Head(), PromisesTable(self._script, appearance)
        self.sentences, self._empty = Sentences(self._script, appearance), EmptyState()
        self._shown: Looked | None = None
        self._is_other = True
        self._outcomes: tuple[Outcome, ...] = ()
        self.head.about.choose(self._asking.about)
        self._arrange()
        self._connect()
        speak(self, self._say)
        self._apply_theme()
        self._follow()

    def start(self, _: str = "") -> None:
        """Take the keyboard for words that rows are to have."""
        self.head.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.words.selectAll()

    def confirm(self) -> None:
        """Let the chosen outcome be that of the row."""
        self.sentences.confirm_chosen()

    def refuse(self) -> None:
        """Keep that the row has no outcome."""
        self._settle(self._asking.refuse)

    def export(self) -> None:
        """Ask for a file, and write the rows as they stand into it."""
        kinds = self.tr("Word document (*.docx);;Workbook (*.xlsx);;Table (*.csv);;Markdown (*.md)")
        pair = self.table.promises.pair
        if pair is None:
            return
        name = self.tr("{report} promises").format(report=pair.headings[0])
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export table"), f"{name}.docx", kinds)
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the rows as they stand, and say so when it is done."""
        model = self.table.promises
        if model.pair is None:
            return
        rows, title = model.table(), " → ".join(model.pair.headings)
        told, sheet = summary(counted(model.rows)), self.tr("Promises")

        def write() -> None:
            from core.exporting.laid_out import write_laid_out  # noqa: PLC0415 - seldom needed

            write_laid_out(rows, path, title, told, sheet)

        write_out(self._session, path, write)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, for a spreadsheet."""
        table = self.table.promises.table()
        chosen = [self.table.promises.rows.index(one) for one in self.table.chosen()]
        lines = [table[0], *(table[1 + row] for row in chosen)]
        words = ("\t".join(" ".join(str(cell or "").split()) for cell in line) for line in lines)
        QGuiApplication.clipboard().setText("\n".join(words))
        self._session.said.emit(self.tr("Copied: %Ln row(s)", "", len(chosen)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        asking = self._asking
        if asking.looked is None and not asking.is_running:  # also where a report may be there by now
            asking.ask_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)  # from outside: what moves into another widget is dressed anew
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        below = Splitter(Qt.Orientation.Vertical)
        below.setHandleWidth(1)
        below.setChildrenCollapsible(False)
        layout.addWidget(below, 1)
        rows = QWidget()
        below.addWidget(rows)
        below.addWidget(self.sentences)
        below.setSizes([420, 230])
        below.setStretchFactor(0, 1)
        inside = QVBoxLayout(rows)
        inside.setContentsMargins(SIDE - 8, 4, SIDE - 8, 0)
        inside.addWidget(self.table, 1)
        inside.addWidget(self._empty, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        head, table, asking, sentences = self.head, self.table, self._asking, self.sentences
        head.paired.connect(lambda: asking.ask(head.texts))
        head.allowed.connect(lambda: asking.allow(head.about.value))
        head.narrowed.connect(self._narrow)
        head.ordered.connect(self._order)
        head.export_wanted.connect(self.export)
        table.wanted.connect(self._go)
        table.chosen_changed.connect(self._show_row)
        table.picked.connect(sentences.choose)
        table.copying.connect(self.copy)
        table.menu_wanted.connect(self._show_menu)
        table.left.connect(self.start)
        sentences.opened.connect(self._open)
        sentences.confirming.connect(self._confirm)
        sentences.refusing.connect(self.refuse)
        sentences.leaving_open.connect(lambda: self._settle(asking.leave_open))
        sentences.both_wanted.connect(self._show_both)
        asking.changed.connect(self._follow)
        self._appearance.changed.connect(self._apply_theme)

    def _say(self) -> None:
        self.table.setAccessibleName(self.tr("Promises and what became of them"))
        self.table.promises.name()
        self.table.set_anew()
        self._tell()

    def _apply_theme(self) -> None:
        self.head.apply_look(self._appearance)
        self._empty.apply_theme(self._appearance.theme)
        self.table.set_anew()
        self.sentences.set_anew()

    # What is shown

    def _follow(self) -> None:
        """Show which reports are asked about, and what became of the promises as soon as it is told."""
        asking = self._asking
        looked = asking.looked
        if looked is None or self._shown is None or looked.pair.texts != self._shown.pair.texts:
            self._is_other = True
        if looked is not self._shown:
            self._shown = looked
            self.head.show_pair(looked)
        if looked is None or not asking.is_running:
            self._show_outcomes()
        self._tell()

    def _show_outcomes(self) -> None:
        asking, looked = self._asking, self._asking.looked
        if asking.outcomes is self._outcomes and not asking.wanted:
            return
        at = self.table.current
        self._outcomes = asking.outcomes
        self.head.count(counted(asking.outcomes))
        self.table.promises.show(looked, asking.outcomes)
        if self._is_other and looked is not None and asking.outcomes:
            self._is_other = False
            is_later = looked.is_later or (asking.wanted is not None and asking.is_wanted_later)
            self.head.order.choose("outcome" if is_later else "promise")
            self._order()
        if asking.wanted is not None and asking.outcomes:
            self._find(asking.wanted, is_later=asking.is_wanted_later)
        else:
            self.table.point_at(at.promise.promise.span if at else None)
        self._show_row()

    def _find(self, figure: Span, *, is_later: bool) -> None:
        """Be at the row that a figure is about, or say that there is none."""
        self._asking.wanted = None
        place = (place_of_outcome if is_later else place_of_promise)(self._outcomes, figure)
        if place is None:
            self.table.point_at(None)
            self._session.said.emit(
                self.tr("No promise of the report before leads to this figure.")
                if is_later
                else self.tr("This figure is no promise that can be followed.")
            )
            return
        self.head.ask_for_all()
        self.table.point_at(self._outcomes[place].promise.promise.span)

    def _narrow(self) -> None:
        at = self.table.current
        self.table.promises.narrow(self.head.wanted)
        self.table.point_at(at.promise.promise.span if at else None)
        self._show_row()
        self._tell()

    def _order(self) -> None:
        self.table.order_by("outcome" if self.head.order.value == "outcome" else "promise")

    def _show_row(self) -> None:
        model = self.table.promises
        self.sentences.show_row(model.pair, self.table.current, (model.region(0), model.region(1)))

    def _tell(self) -> None:
        """Say what became of all, or why there is nothing."""
        asking, model = self._asking, self.table.promises
        told = self.tr("Comparing …") if asking.is_running else ""
        if asking.outcomes:
            told = summary(counted(asking.outcomes))
            if len(model.rows) < len(asking.outcomes):
                shown = self.tr("%Ln shown", "", len(model.rows))
                told = f"{told} · {shown}"
        has_rows = bool(model.rows)
        self.head.tell(told, has_rows=has_rows)
        self.table.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        self._empty.setText("" if has_rows else self._why_nothing())

    def _why_nothing(self) -> str:
        asking = self._asking
        if asking.problem is not None:
            return sentence(asking.problem)
        if asking.is_running or asking.looked is None:
            return ""
        if asking.outcomes:
            return self.tr("No promise matches.")
        return self.tr("The earlier report promises nothing that is counted.")

    # What is settled, and where rows lead

    def _confirm(self, outcome: Told) -> None:
        one = self.table.current
        if one is not None:
            self._asking.confirm(one, outcome.span)

    def _settle(self, do: Callable[[Outcome], None]) -> None:
        one = self.table.current
        if one is not None:
            do(one)

    def _go(self, one: Outcome, column: str) -> None:
        """Go to the sentence of a column; without one, to both."""
        chosen = self.sentences.chosen
        if not column:
            self._show_both()
        elif column in ("outcome", "verdict", "standing", "why") and chosen is not None:
            self._open(1, chosen.outcome.span)
        else:
            self._open(0, one.promise.promise.span)

    def _open(self, side: int, span: Span) -> None:
        pair = self.table.promises.pair
        if pair is not None:
            self._session.go(Location(pair.texts[side], span))

    def _show_both(self) -> None:
        pair, one, chosen = self.table.promises.pair, self.table.current, self.sentences.chosen
        if pair is not None and one is not None:
            outcome = chosen.outcome.span if chosen else None
            show_both(self._session, pair.texts, (one.promise.promise.span, outcome))

    def _show_menu(self, place: QPoint) -> None:
        one, sentences = self.table.current, self.sentences
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def add(words: str, keys: str, do: Callable[[], object]) -> None:
            menu.addAction(with_keys(words, keys), do)

        if one is not None:
            add(self.tr("Go to the promise"), "", partial(self._open, 0, one.promise.promise.span))
            if sentences.chosen is not None:
                span = sentences.chosen.outcome.span
                add(self.tr("Go to the outcome"), "", partial(self._open, 1, span))
            add(self.tr("Both side by side"), "Shift+Return", self._show_both)
            menu.addSeparator()
            for name, button in (("confirm_pair", sentences.confirm), ("refuse_pair", sentences.refuse)):
                if not button.isHidden() and button.isEnabled():
                    keys = "Ctrl+Return" if name == "confirm_pair" else "Ctrl+Backspace"
                    add(button.text(), keys, partial(trigger, self, name))
            if not sentences.leave_open.isHidden():
                add(sentences.leave_open.text(), "", partial(self._settle, self._asking.leave_open))
            menu.addSeparator()
        add(self.tr("Copy rows"), "Ctrl+C", self.copy)
        add(self.tr("Export this table…"), "", self.export)
        menu.popup(place)
