"""The strip below the page: where one is, what the report holds, and whether all is on disk."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gui.look.size import px, sized
from gui.look.theme import STATUS_BAR_HEIGHT, Appearance
from gui.look.translations import speak
from gui.session.places import headings
from gui.session.session import Session
from gui.widgets.elided_label import ElidedLabel
from gui.window.notice import Notice
from gui.window.stage import Stages

READ_IN_A_MINUTE = 400
"""Characters that a practised reader takes in."""


class StatusBar(QFrame):
    """Follows the session, says nothing of its own."""

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        stages: Stages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        sized(self, lambda: self.setFixedHeight(px(STATUS_BAR_HEIGHT)))
        self._session, self._appearance, self._stages = session, appearance, stages
        self._where = ElidedLabel("", self)
        self._progress = _label(self)
        self._counts = _label(self)
        self.notice = Notice(session, self)
        self._saved = _label(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(18)
        row.addWidget(self._where)
        row.addWidget(self._progress)
        row.addWidget(self._counts)
        row.addWidget(self.notice)
        row.addStretch(1)
        row.addWidget(self._saved)
        session.opened.connect(self._show_all)
        session.failed.connect(self._look_again)
        session.position_changed.connect(self._show_where)
        session.annotations_changed.connect(self._look_again)
        session.script_changed.connect(self._show_all)
        session.collapsing_changed.connect(self._show_progress)
        session.saving.changed.connect(self._show_saved)
        stages.on_each(lambda reader: reader.canvas.scrolling.top_changed.connect(self._show_progress))
        session.busy.connect(self._show_busy)
        self.notice.shown.connect(self._make_room)
        appearance.changed.connect(self._apply_look)
        self._apply_look()
        speak(self, self._show_all)

    def _apply_look(self) -> None:
        self._where.setFont(self._appearance.report_font(self.font()))

    def _make_room(self, shown: bool) -> None:
        """Let what is said in passing stand in the place of what can be read again later."""
        for label in (self._where, self._progress, self._counts):
            label.setVisible(not shown)

    def _show_all(self) -> None:
        self._show_where(self._session.document.view.position)
        self._show_progress()
        self._look_again()

    def _look_again(self, *_: object) -> None:
        self._show_counts()
        self._show_saved(saved=self._session.saving.is_done)

    def _show_where(self, position: int) -> None:
        document = self._session.document
        section = document.page.section_at(position)
        words = "" if section is None else headings(document)[section]
        self._where.setText(words)

    def _show_progress(self, *_: object) -> None:
        """How much of the report lies above, and how long the rest takes; in an overview nothing is read."""
        document, scrolling = self._session.document, self._stages.reader.canvas.scrolling
        if document.is_blank:
            self._progress.clear()
            return
        length = len(document.report.text)
        is_overview = scrolling.y == 0 and bool(document.view.collapsing.collapsed)
        is_read = scrolling.is_at_end and not is_overview
        left = 0 if is_read else length - scrolling.top_position()
        read, minutes = 1 - left / length, ceil(left / READ_IN_A_MINUTE)
        rest = self.tr("{minutes} min left").format(minutes=minutes)
        self._progress.setText(" · ".join((f"{read:.0%}", rest) if minutes else (f"{read:.0%}",)))

    def _show_counts(self) -> None:
        document = self._session.document
        if document.is_blank:
            self._counts.clear()
            return
        figures, terms = len(document.report.figures), len(document.report.glossary)
        notes = len(document.notes.placed)
        said = (
            self.tr("1 figure") if figures == 1 else self.tr("{count} figures").format(count=figures),
            self.tr("1 term") if terms == 1 else self.tr("{count} terms").format(count=terms),
            self.tr("1 note") if notes == 1 else self.tr("{count} notes").format(count=notes),
        )
        self._counts.setText(" · ".join(said))

    def _show_saved(self, saved: bool) -> None:
        if not self._session.document.is_blank:
            can_save = self._session.document.kept.is_possible
            saving = self._session.saving
            stuck = saving.unwritten or saving.is_lost or not can_save
            pending = self.tr("Not saved") if stuck else self.tr("Saving…")
            self._saved.setText(self.tr("Saved") if saved and can_save else pending)

    def _show_busy(self, busy: bool) -> None:
        if busy:
            self._saved.setText(self.tr("Opening…"))
        else:
            self._show_saved(saved=self._session.saving.is_done)


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
