"""The page of places at a glance: a table as in a book, each figure of which leads to its sentence."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.analysis.series.point import Point
from core.exporting.cells import Cell
from core.exporting.glance import Page, write_glance
from core.exporting.series import COLUMNS, record
from gui.glance import PAGE
from gui.glance.head import SIDE, Head
from gui.glance.laid import arranged_said, laid_out
from gui.glance.look import Look, Measures, look_of, measured
from gui.glance.looking import Found, Looking, points_in
from gui.glance.paper import Paper, Said
from gui.glance.shown import Shown, on_paper
from gui.glance.table import GlanceTable
from gui.glance.words import beside_of, lacking_said, remarks_of, rows_of, title_of
from gui.look.theme import Appearance, load_theme
from gui.look.translations import sentence, speak
from gui.search.saved import Kept, kept
from gui.series.asking import show_series
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.session.trail import Location
from gui.session.writing import write_out
from gui.widgets.empty_state import EmptyState
from gui.widgets.print_preview import PrintPreview

SMALLER = 0.88
"""The size of the table's words beside those of a report's."""
TITLE = 1.55
PRINTED = 14
REMARKS_WIDTH = 420


class GlancePage(QFrame):
    """Asks, and shows the answer; what was asked stays when the page goes."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("glancePage")
        self._session, self._appearance = session, appearance
        self.looking = Looking.of(session)
        self.head, self.table, self._empty = Head(), GlanceTable(self._look), EmptyState()
        self._title, self._beside, self._remarks = QLabel(), QLabel(), QLabel()
        self._shown: object = None
        self._stop_laying: Callable[[], None] | None = None
        self._said = Said()
        self._asked: object = None
        self._arrange()
        self.head.show_arranged(arranged_said(memory_of(session).of(PAGE)))
        self._connect()
        speak(self, self._say)
        self._apply_theme()
        self._follow()

    def start(self, words: str = "") -> None:
        """Take the keyboard, for places where some are named."""
        if words:
            self.head.places.setText(words)
            self.head.ask_now()
        self.head.places.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.places.selectAll()

    def print_page(self) -> None:
        """Show the page as it goes onto paper, and from there print it."""
        if self.table.shown.laid.rows:
            paper = Paper(self.table.shown, self._said, self._printed)
            PrintPreview(paper.paint, self._said.title, self.window(), is_wide=paper.is_wide).open()

    def export(self) -> None:
        """Ask for a file, and write the page into it."""
        kinds = self.tr(
            "Word document (*.docx);;Workbook (*.xlsx);;Table (*.csv);;Markdown text (*.md);;PDF (*.pdf)"
        )
        name = self._title.text().replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export this page"), f"{name}.docx", kinds)
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the page in the form that the file's ending tells, and say so when it is done."""
        write = partial(_write, self.looking.found, self.table.shown, self._said, path)
        write_out(self._session, path, write)

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, for a spreadsheet."""
        rows = self.table.chosen_rows()
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
        self._session.said.emit(self.tr("Copied: %Ln line(s)", "", len(rows) - 1))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.library.ask(kept, self._offer, lambda _: None)
        if not self.looking.is_running:
            self.looking.look_again()  # a report may have come that nobody told of

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_remarks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.looking.is_running:
            self.looking.stop()
        else:
            super().keyPressEvent(event)

    @property
    def _look(self) -> Look:
        look = self._appearance
        return look_of(look.page_font, self.font(), look.theme, round(look.text_size * SMALLER))

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        body = QVBoxLayout()
        body.setContentsMargins(SIDE, 10, SIDE, 12)
        body.setSpacing(0)
        for label in (self._title, self._beside, self._remarks):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self._title, self._beside):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self._title)
        body.addSpacing(2)
        body.addWidget(self._beside)
        body.addSpacing(14)
        body.addWidget(self.table, 100, Qt.AlignmentFlag.AlignHCenter)
        body.addSpacing(8)
        body.addWidget(self._remarks, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self._empty, 100)
        body.addStretch(1)
        layout.addLayout(body, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        head, table = self.head, self.table
        head.asked.connect(lambda: self.looking.look(head.meant))
        head.arranged_anew.connect(self._arrange_anew)
        head.stopped.connect(self.looking.stop)
        head.print_wanted.connect(self.print_page)
        head.export_wanted.connect(self.export)
        table.wanted.connect(self._go)
        table.years_wanted.connect(partial(show_series, self._session))
        table.copying.connect(self.copy)
        table.left.connect(lambda: self.start())
        self.looking.changed.connect(self._follow)
        self._appearance.changed.connect(self._apply_theme)

    def _say(self) -> None:
        self.table.setAccessibleName(self.tr("What the reports say of places"))
        self._show()

    def _apply_theme(self) -> None:
        look = self._look
        self.head.apply_look(self._appearance)
        self._empty.apply_theme(self._appearance.theme)
        title = QFont(look.words)
        title.setPixelSize(round(look.words.pixelSize() * TITLE))
        for label, face, colour in (
            (self._title, title, look.theme.ink),
            (self._beside, look.heads, look.theme.mute),
            (self._remarks, look.notes, look.theme.mute),
        ):
            label.setFont(face)
            palette = label.palette()
            palette.setColor(palette.ColorRole.WindowText, colour)
            label.setPalette(palette)
        self._show()

    def _offer(self, there: Kept) -> None:
        if isValid(self):
            self.head.offer(there.places)

    # The answer

    def _follow(self) -> None:
        """Show what is asked, where it was not asked here, and the answer as soon as it is there."""
        looking = self.looking
        if looking.meant is not self._asked:
            self._asked = looking.meant
            if looking.meant != self.head.meant:
                self.head.show_asked(looking.meant)
        if looking.found is not self._shown:
            self._shown = looking.found
            self._show()
        self._tell()
        if looking.is_old and not looking.is_running and self.isVisible():
            looking.look_again()

    def _show(self) -> None:
        """Have the answer laid out in the chosen way, beside the window: there may be many places."""
        found, arranged, look = self.looking.found, self.head.arranged, self._look
        within = "、".join(self.looking.meant.places) if self.looking.meant.below else ""
        if self._stop_laying is not None:
            self._stop_laying()

        def lay_out() -> tuple[Shown, Measures, Said]:
            places = found.glances.places if found else ()
            laid = laid_out(places, arranged)
            shown = Shown(laid, *((found.sentences, found.verdicts) if found else ({}, {})))
            remarks = remarks_of(laid, places, found) if found and laid.rows else ()
            return shown, measured(shown, look), Said(title_of(laid, within), beside_of(laid), tuple(remarks))

        def take(told: tuple[Shown, Measures, Said]) -> None:
            if isValid(self):
                shown, measures, self._said = told
                self._stop_laying = None
                self._set(shown, measures, look)

        self._stop_laying = self._session.aside.run(lay_out, take).cancel

    def _arrange_anew(self) -> None:
        """Show the answer otherwise, and so again in another window."""
        arranged = self.head.arranged
        memory_of(self._session).keep(PAGE, part=arranged.part, turned=arranged.is_turned)
        self._show()

    def _set(self, shown: Shown, measures: Measures, look: Look) -> None:
        self.table.show_table(shown, look, measures)
        self._title.setText(self._said.title)
        self._beside.setText(self._said.beside)
        self._remarks.setText("\n".join(self._said.remarks))
        self._fit_remarks()
        self._tell()

    def _fit_remarks(self) -> None:
        """Let remarks be as wide as the table that they stand below, where there is room."""
        wide = max(self.table.sizeHint().width(), REMARKS_WIDTH)
        wide = min(wide, self.width() - 2 * SIDE)
        self._remarks.setFixedSize(max(0, wide), max(0, self._remarks.heightForWidth(wide)))

    @property
    def is_at_rest(self) -> bool:
        """Whether all that is asked is shown."""
        return not self.looking.is_running and not self.head.is_waiting and self._stop_laying is None

    def _tell(self) -> None:
        looking, laid = self.looking, self.table.shown.laid
        has_rows = bool(laid.rows)
        self.head.tell(self._told(), places=len(laid.named), part=self.head.arranged.part)
        self.head.tell_progress(looking.done, looking.total, is_running=looking.is_running)
        self.head.again.setVisible(looking.is_stopped)
        for part in (self._title, self._beside, self.table, self._remarks):
            part.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        self._empty.setText(self._why_nothing())

    def _told(self) -> str:
        if self.looking.is_running:
            return self.tr("Reading the reports …") if self.looking.total else ""
        points = len({(one.text, one.span) for one in self._points()})
        return self.tr("%Ln figure(s), each from a sentence", "", points) if points else ""

    def _points(self) -> list[Point]:
        found = self.looking.found
        return list(points_in(found.glances.places)) if found else []

    def _why_nothing(self) -> str:
        looking = self.looking
        if looking.problem is not None:
            return sentence(looking.problem)
        if looking.is_running:
            return ""
        if looking.found is not None and looking.found.glances.places:
            return "\n".join(map(lacking_said, looking.found.glances.places))
        if looking.found is not None:
            return self.tr("There is no report of such a place.")
        return self.tr(
            "Name one place or several: their main indicators stand here, as their reports tell them."
        )

    # Where it leads, and how it goes out

    def _go(self, point: Point) -> None:
        self._session.go(Location(point.text, point.span))

    @property
    def _printed(self) -> Look:
        """The faces on paper, which is white."""
        return look_of(self._appearance.page_font, self.font(), load_theme("light"), PRINTED)


def _write(found: Found | None, shown: Shown, said: Said, path: Path) -> None:
    figures: list[list[Cell]] = [list(COLUMNS)]
    if found is not None:
        told = dict.fromkeys(points_in(found.glances.places))
        figures += [list(record(one, found.glances.reports, found.sentences).values()) for one in told]
    rows = rows_of(shown.laid, shown.verdicts)
    write_glance(Page(said.title, said.beside, rows, said.remarks, figures, on_paper(shown)), path)
