"""The page of words: what is asked about them, and the table of the answer, each row of which leads on."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.analysis.tables import Lead, Place
from core.document.corpus import Where
from core.workspace.counted_places import Places
from core.workspace.words import Question
from gui.analysis.asking import Asking
from gui.analysis.attention import AttentionChart
from gui.analysis.head import SIDE, Head
from gui.analysis.model import Row
from gui.analysis.table import WordsTable
from gui.analysis.uses import Uses
from gui.look.menu_keys import with_keys
from gui.look.names import number
from gui.look.theme import Appearance
from gui.look.translations import sentence, speak
from gui.search.saved import Kept, kept
from gui.search.searching import show_concordance
from gui.session.comparing import comparing_of
from gui.session.session import Session
from gui.session.trail import Location
from gui.session.word_lists import WordLists
from gui.session.writing import write_out
from gui.widgets.empty_state import EmptyState
from gui.widgets.window_action import trigger

OTHERS = frozenset({"other", "other_per_10_000"})
"""Columns that tell of the reports that are compared with."""


class WordsPage(QFrame):
    """Asks, and shows the answer; what was asked stays when the page goes."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wordsPage")
        self._session, self._appearance = session, appearance
        self._asking = Asking.of(session)
        self.head, self._table, self._empty = Head(), WordsTable(appearance), EmptyState()
        self._chart = AttentionChart(session, appearance)
        self._uses = Uses(session, self._table)
        self._shown: object = None
        self._asked: Question | None = None
        self._lists = WordLists.of(session)
        self._is_other_lists = False
        self._arrange()
        self._connect()
        speak(self, self._say)
        self._apply_theme()
        self.head.options.lists.offer(self._lists.all)
        self._follow()

    def start(self, words: str = "") -> None:
        """Take the keyboard, for a word where one is asked about."""
        word = self.head.options.word
        if word.isVisible():
            if words:
                word.setText(words)
            word.setFocus(Qt.FocusReason.ShortcutFocusReason)
            word.selectAll()
        else:
            questions = self.head.questions
            questions.buttons[questions.what].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def export_to(self, path: Path) -> None:
        """Write the table as it stands into a workbook or a table, and say so when it is done."""
        rows = self._table.words.table()
        name = self.head.questions.buttons[self.head.questions.what].text()

        def write() -> None:
            from core.exporting.tables import write_table  # noqa: PLC0415 - seldom needed

            write_table(rows, path, name)

        write_out(self._session, path, write)

    def export(self) -> None:
        """Ask for a file, and write the table into it."""
        kinds = self.tr("Workbook (*.xlsx);;Table (*.csv)")
        name = self.head.questions.buttons[self.head.questions.what].text()
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export table"), f"{name}.xlsx", kinds)
        if chosen:
            self.export_to(Path(chosen))

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, for a spreadsheet."""
        rows, columns = self._table.chosen(), self._table.words.columns
        lines = ("\t".join("" if value is None else str(value) for value in row.values) for row in rows)
        heads = "\t".join(column.head for column in columns)
        QGuiApplication.clipboard().setText("\n".join((heads, *lines)))
        self._session.said.emit(self.tr("Copied: %Ln row(s)", "", len(rows)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.library.ask(kept, self._offer, lambda _: None)
        question = self._asking.question
        if question is None or (self._is_other_lists and question.what == "list"):
            self.head.ask_now()
        else:
            self._asking.look_again()
        self._is_other_lists = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._asking.is_running:
            self._asking.stop()
        elif event.key() == Qt.Key.Key_Escape and not self.head.back.isHidden():
            self.head.back.click()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(SIDE - 8, 4, SIDE - 8, 0)
        self._body.addWidget(self._chart, 1)
        self._body.addWidget(self._table, 1)
        self._body.addWidget(self._empty, 1)
        layout.addLayout(self._body, 1)
        self.setFocusProxy(self._table)

    def _connect(self) -> None:
        head, table, asking = self.head, self._table, self._asking
        head.asked.connect(lambda: asking.ask(head.question))
        head.stopped.connect(asking.stop)
        head.export_wanted.connect(self.export)
        table.wanted.connect(self._go)
        self._chart.wanted.connect(self._lead)
        table.copying.connect(self.copy)
        table.menu_wanted.connect(self._show_menu)
        table.left.connect(lambda: self.start())
        head.options.lists.editing.connect(self._edit_lists)
        self._lists.changed.connect(self._offer_lists)
        asking.changed.connect(self._follow)
        self._appearance.changed.connect(self._apply_theme)

    def _say(self) -> None:
        self._table.setAccessibleName(self.tr("What was counted"))
        self._table.words.name()
        self._tell()

    def _apply_theme(self) -> None:
        self.head.apply_look(self._appearance)
        self._empty.apply_theme(self._appearance.theme)
        self._table.set_anew()

    def _offer(self, there: Kept) -> None:
        if isValid(self):
            self.head.filters.offer(there.places, there.collections)

    def _offer_lists(self) -> None:
        """Ask anew about lists that are others now; where nobody looks, as soon as somebody does."""
        self.head.options.lists.offer(self._lists.all)
        question = self._asking.question
        if question is None or question.what != "list":
            return
        if self.isVisible():
            self.head.ask_now()
        else:
            self._is_other_lists = True

    def _edit_lists(self) -> None:
        trigger(self, "word_lists")

    # The answer

    def _follow(self) -> None:
        """Show what is asked, where it was not asked here, and the answer as soon as it is there."""
        asking = self._asking
        question, answer = asking.question, asking.answer
        if question is not None and question is not self._asked:
            self._asked = question
            if question != self.head.question:
                self.head.show_asked(question)
        if question is not None and answer is not None and answer is not self._shown:
            self._shown = answer
            self._table.show_answer(question.what, answer.table)
            self._chart.show_answer(question, answer.table)
        self._tell()

    def _tell(self) -> None:
        """Say how much was counted, or why there is nothing."""
        asking, head = self._asking, self.head
        answer, question = asking.answer, asking.question
        has_rows = answer is not None and bool(answer.table.rows)
        head.tell(self._told(), has_rows=has_rows)
        head.tell_progress(asking.done, asking.total, is_running=asking.is_running)
        head.again.setVisible(asking.is_stale or asking.is_stopped)
        head.back.setVisible(question is not None and question.what == "sentences")
        self._table.setVisible(has_rows)
        if not has_rows:
            self._chart.hide()
        self._empty.setVisible(not has_rows)
        self._empty.setText(self._why_nothing())

    def _told(self) -> str:
        asking, answer = self._asking, self._asking.answer
        if asking.is_running:
            return self.tr("Counting …")
        if asking.is_stopped:
            return self.tr("Stopped.")
        if answer is None:
            return ""
        parts = [
            self.tr("%Ln report(s)", "", answer.reports),
            self.tr("%Ln character(s)", "", answer.characters),
        ]
        if answer.others:
            parts.append(self.tr("compared with %Ln report(s)", "", answer.others))
        if asking.question and len(answer.table.rows) == asking.question.most:
            parts.append(self.tr("the first {count} rows").format(count=number(len(answer.table.rows))))
        if asking.is_stale:
            parts.append(self.tr("other reports are there now"))
        return " · ".join(parts)

    def _why_nothing(self) -> str:
        asking = self._asking
        if asking.problem is not None:
            return sentence(asking.problem)
        if asking.is_running or asking.is_stopped or asking.question is None:
            return ""
        return {
            "keyness": self.tr("Nothing is said surely more or less than there. Compare with other reports."),
            "collocation": self.tr(
                "Nothing stands near this word so often. Ask for fewer times, or more words."
            ),
            "new": self.tr("Nothing is new, and nothing is gone."),
            "first": self.tr("These reports do not use these words, or tell no year."),
            "sentences": self.tr("No sentences are alike."),
        }.get(asking.question.what, self.tr("Nothing stands there so often. Ask for fewer times."))

    # Where a row leads

    def _go(self, row: Row, column: str) -> None:
        question, lead = self._asking.question, row.lead
        if question is None:
            return
        if lead.places:
            self._go_to(lead.places[column == "other"])
        elif question.what == "new" and (pair := self._asking.pair) is not None:
            words = lead.items[0] if lead.items else ""
            comparing_of(self._session).compare(pair[1], pair[0], words)
        elif question.what == "similar":
            self._asking.ask(question._replace(what="sentences", beside=lead.corpus))
        else:
            is_other = column in OTHERS and lead.other is not None
            self._lead(lead._replace(corpus=lead.other or lead.corpus) if is_other else lead)

    def _lead(self, lead: Lead) -> None:
        """Show just what is counted, where it stands."""
        is_whole = self._asking.question is not None and self._asking.question.whole
        where: Where = "text" if is_whole else "body"

        def show(places: Places | None) -> None:
            show_concordance(self._session, lead.query, lead.corpus, where, places)

        self._asking.find(lead, show)

    def _go_to(self, place: Place) -> None:
        self._session.go(Location(place.text, place.span))

    def _show_menu(self, place: QPoint) -> None:
        index = self._table.currentIndex()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            row = self._table.words.rows[index.row()]
            column = self._table.words.columns[index.column()].name
            menu.addAction(with_keys(self.tr("Show its sentences"), "Return"), partial(self._go, row, column))
            menu.addSeparator()
        menu.addAction(with_keys(self.tr("Copy rows"), "Ctrl+C"), self.copy)
        menu.addAction(self.tr("Export this table…"), self.export)
        menu.popup(place)
