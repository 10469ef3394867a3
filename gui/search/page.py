"""The page that searches all reports."""

from collections.abc import Hashable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.document.report import beside
from core.library.records.saved_searches import SavedSearch
from core.search.concordance import Context, Line
from core.search.order import Group
from core.search.query import parse, understood
from core.search.searchable import About
from core.workspace.answering import around
from core.workspace.searching import Asked
from gui.look.faces import small
from gui.look.names import number
from gui.look.theme import Appearance
from gui.look.translations import sentence, speak
from gui.search import PAGE
from gui.search.head import SIDE, Head
from gui.search.in_script import InScript
from gui.search.keeping_up import KeepingUp
from gui.search.line_menu import show_menu
from gui.search.model import ConcordanceModel, Opened
from gui.search.remembered import scope_said
from gui.search.saved import Kept, keep, kept
from gui.search.searching import MOST, WIDTH, Searching
from gui.search.view import ConcordanceView
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.session.trail import Location
from gui.session.word_lists import WordLists
from gui.session.writing import write_out, written
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState
from gui.widgets.window_action import trigger


class SearchPage(QFrame):
    """Asks, lists what is found, and leads to it; what is found stays when the page goes."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchPage")
        self._session, self._appearance = session, appearance
        self._searching = Searching.of(session)
        self._keeping_up = KeepingUp.of(session)
        self._head = Head()
        self._model = ConcordanceModel(self._name_group, InScript(session, self), self)
        self._view = ConcordanceView(self._model, appearance)
        self._empty = EmptyState()
        self._below = ElidedLabel()
        self._below.setObjectName("place")
        self._arrange()
        self._connect()
        if self._searching.asked is None:
            where, corpus = scope_said(memory_of(session).of(PAGE))
            self._head.show_asked("", where, corpus, self._searching.arrangement)
        self._follow()
        self._note_past()
        speak(self, self._say)
        self._apply_theme()
        self._look_at_kept()
        self._keeping_up.begin()

    def start(self, words: str = "") -> None:
        """Take the keyboard; words are looked for at once."""
        if words:
            self._head.query.setText(words)
            self._head.look_now()
        self._head.query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._head.query.selectAll()

    def take_saved(self, saved: SavedSearch) -> None:
        """Look for what was kept."""
        self._head.show_asked(saved.words, saved.where, saved.corpus, self._searching.arrangement)
        self._head.look_now()

    def export(self) -> None:
        """Ask for a file, and write the lines into it as they are listed."""
        words = self._searching.asked.words if self._searching.asked else ""
        name = "".join(sign for sign in words if sign not in '\\/:*?"<>|').strip()[:40]
        kinds = self.tr("Workbook (*.xlsx);;Table (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export lines"), f"{name}.xlsx", kinds)
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the lines as they are listed into a workbook or table, and say so when it is done."""
        lines, total = self._model.lines(), self._searching.found.total

        def write() -> None:
            from core.exporting.concordance import write_concordance  # noqa: PLC0415 - seldom needed

            write_concordance(lines, path)

        said = written(path)
        if len(lines) < total:
            some = self.tr("{file}; these are the first {count} of {total} hits")
            said = some.format(file=said, count=number(len(lines)), total=number(total))
        write_out(self._session, path, write, said)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._searching.look_again()

    def _say(self) -> None:
        self._view.setAccessibleName(self.tr("Hits in all reports"))
        self._tell_meaning()
        self._list()
        self._tell()
        self._tell_index()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._empty, 1)
        below = QVBoxLayout()
        below.setContentsMargins(SIDE, 4, SIDE, 6)
        below.addWidget(self._below)
        layout.addLayout(below)
        self._below.setFont(small(self.font()))
        self.setFocusProxy(self._head.query)

    def _connect(self) -> None:
        head, view, searching = self._head, self._view, self._searching
        head.asked.connect(lambda: searching.look_for(self._asked()))
        head.arranged.connect(lambda: searching.arrange(head.arrangement))
        head.export_wanted.connect(self.export)
        head.query.done.connect(searching.remember)
        head.query.done.connect(self._note_past)
        head.query.left.connect(view.start)
        head.saved.keeping.connect(self._keep)
        head.saved.change.connect(self._change_kept)
        head.saved.wanted.connect(self.take_saved)
        head.saved.words_wanted.connect(self.start)
        head.saved.editing.connect(self._edit_lists)
        WordLists.of(self._session).changed.connect(self._look_at_kept)
        view.wanted.connect(self._go)
        view.around_wanted.connect(self._open)
        view.copying.connect(self._copy)
        view.menu_wanted.connect(lambda place: show_menu(view, place, self._copy, self.export))
        view.left.connect(lambda: head.query.setFocus(Qt.FocusReason.OtherFocusReason))
        searching.began.connect(self._heed)
        searching.changed.connect(self._tell)
        searching.arranged.connect(self._list)
        self._keeping_up.changed.connect(self._tell_index)
        self._appearance.changed.connect(self._apply_theme)

    def _apply_theme(self) -> None:
        self._head.apply_look(self._appearance)
        self._empty.apply_theme(self._appearance.theme)
        self._view.setFont(self._appearance.report_font(self.font()))
        self._view.set_anew()

    # Asking

    def _heed(self) -> None:
        if not self._searching.is_again:  # else what is typed meanwhile stays
            self._follow()

    def _follow(self) -> None:
        """Show what is looked for, where it was not asked here."""
        asked = self._searching.asked
        if asked is not None and asked[:3] != self._asked()[:3]:
            self._head.show_asked(asked.words, asked.where, asked.corpus, self._searching.arrangement)
        self._model.forget()
        self._tell_meaning()

    def _asked(self) -> Asked:
        filters = self._head.filters
        return Asked(self._head.query.text(), filters.corpus, filters.where, width=WIDTH)

    def _tell_meaning(self) -> None:
        words = self._head.query.text()
        self._head.tell_meaning(understood(parse(words)) if words.strip() else [])

    def _note_past(self) -> None:
        self._head.query.past = self._searching.past

    # What is found

    def _list(self) -> None:
        grouping = self._searching.arrangement.grouping
        groups = self._searching.groups
        first = groups[0].lines[0] if groups else None
        self._view.painting.tells_section = grouping == "report"
        self._view.painting.make_room(first)
        with self._view.place_kept():
            self._model.show(groups, is_grouped=grouping is not None)
        self._tell()

    def _tell(self) -> None:
        """Say how much there is, or why there is nothing."""
        searching = self._searching
        found, asked = searching.found, searching.asked
        is_asked = asked is not None and bool(asked.words.strip())
        told = ""
        if is_asked and found.total:
            told = self.tr("{hits} in {reports}").format(
                hits=self.tr("%Ln hit(s)", "", found.total),
                reports=self.tr("%Ln report(s)", "", len(found.hits)),
            )
            if found.total > MOST and not searching.is_running:
                told = self.tr("{found}; the first {count} are listed").format(found=told, count=number(MOST))
        if searching.at is not None and told:
            told = self.tr("{found}, as counted. Enter finds all.").format(found=told)
        if searching.is_running:
            told = f"{told} …" if told else self.tr("Searching …")
        has_lines = bool(searching.groups) and bool(found.total or searching.is_running)
        self._head.tell(told, has_lines=has_lines, can_export=not searching.is_running)
        self._head.saved.allow(keeping=is_asked)
        self._view.setVisible(has_lines)
        self._empty.setVisible(not has_lines)
        self._empty.setText(self._why_nothing(is_asked=is_asked))

    def _why_nothing(self, *, is_asked: bool) -> str:
        searching = self._searching
        if searching.problem is not None:
            return sentence(searching.problem)
        if searching.is_running:
            return ""
        if not is_asked:
            return self.tr(
                "Every place of the words in all reports, in any script.\n\n"
                'Several words: all in one paragraph · "…": exactly so · -word: not in the paragraph · '
                "OR: one or the other"
            )
        if self._head.filters.are_narrow:
            return self.tr("Nothing found in these reports. In all of them there may be more.")
        return self.tr("Nothing found.")

    def _tell_index(self) -> None:
        done, total = self._keeping_up.done, self._keeping_up.total
        self._below.setVisible(total > 0)
        self._below.setText(
            self.tr("The index is being made: {done} of {total}. One can search meanwhile.").format(
                done=number(done), total=number(total)
            )
        )

    def _name_group(self, group: Group) -> tuple[str, str]:
        """What a group of lines is called, and how many there are, also of reports where it has several."""
        told = number(len(group.lines))
        if group.reports > 1:
            told = f"{told} · {self.tr('%Ln report(s)', '', group.reports)}"
        return self._name(group.key), told

    def _name(self, key: Hashable) -> str:
        """What a group of lines is called."""
        match self._searching.arrangement.grouping:
            case "report" if isinstance(key, About):
                return " · ".join(filter(None, (beside(key.title, key.place, key.year), key.title)))
            case "kind":
                kinds = {
                    "outcome": self.tr("What was achieved"),
                    "plan": self.tr("What is planned"),
                    "annex": self.tr("Annexes"),
                    "glossary": self.tr("Glossaries"),
                    None: self.tr("Other sections"),
                }
                return kinds.get(key, "")  # type: ignore[call-overload, no-any-return]
            case "place" if key is None:
                return self.tr("Place not known")
            case "year" if key is None:
                return self.tr("Year not known")
        return str(key)

    # What is done with it

    def _go(self, line: Line) -> None:
        """Show the page at a line, all hits marked."""
        searching, about = self._searching, line.about
        searching.remember()
        self._note_past()
        words = searching.asked.words if searching.asked else ""
        hits = searching.found.hits
        is_text = searching.asked is None or searching.asked.where != "notes"

        def arrive() -> None:
            if line.span is None:
                self._session.said.emit(self.tr("This note has no place in the text."))
            elif is_text:
                self._session.finding.mark(words, hits, line.span)

        self._session.go(Location(about.report, line.span), arrive)

    def _open(self, line: Line) -> None:
        def show(context: Context) -> None:
            if isValid(self) and context.sentence:
                self._model.opened[line] = Opened(context)
                self._view.give_room_to(line)

        beside = self._searching.beside
        self._session.library.ask(lambda workspace: around(beside.of(workspace), line), show)

    def _copy(self) -> None:
        from core.exporting.concordance import citation  # noqa: PLC0415 - seldom needed

        def put(lines: list[Line]) -> None:
            rows = ("\t".join((line.before, line.match, line.after, citation(line))) for line in lines)
            QGuiApplication.clipboard().setText("\n".join(rows))
            self._session.said.emit(self.tr("Copied: %Ln line(s)", "", len(lines)))

        self._model.script.lines(self._view.chosen(), put)

    # What is kept

    def _keep(self) -> None:
        asked = self._asked()
        if asked.words.strip():
            self._change_kept(partial(keep, self._name_search(asked), asked.words, asked.corpus, asked.where))

    def _name_search(self, asked: Asked) -> str:
        corpus = asked.corpus
        years = "–".join(str(year) for year in dict.fromkeys((corpus.first_year, corpus.last_year)) if year)
        where = self._head.filters.where_said
        return " · ".join(filter(None, (asked.words.strip(), where, corpus.place, years, corpus.collection)))

    def _change_kept(self, change: object) -> None:
        self._session.library.ask(change, self._take_kept)  # type: ignore[arg-type]

    def _look_at_kept(self) -> None:
        self._session.library.ask(kept, self._take_kept, lambda _: None)

    def _edit_lists(self) -> None:
        trigger(self, "word_lists")

    def _take_kept(self, there: Kept) -> None:
        if isValid(self):
            self._head.filters.offer(there.places, there.collections)
            self._head.saved.show_kept(there)
