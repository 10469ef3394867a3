"""What happened on the page, said as it happens: where one came to, what was folded, found and done."""

from PySide6.QtCore import QObject

from core.document.annotation import Changes
from core.document.span import Span
from core.page.collapsing import Collapsing
from core.text.sentences import sentence_at
from gui.look.announcing import announce
from gui.look.names import operation_name
from gui.reader.things import Thing
from gui.session.notes import Done
from gui.session.places import headings
from gui.session.session import Session
from gui.session.side import Side
from gui.spoken.naming import said
from gui.spoken.surface import Surface


class Happenings(QObject):
    """Speaks of one side; what the status bar says in passing speaks for itself."""

    def __init__(self, session: Session, side: Side, surface: Surface) -> None:
        super().__init__(surface.canvas)
        self._session, self._side, self._surface = session, side, surface
        self._collapsing = side.document.view.collapsing
        self._changed = ""
        side.opened.connect(self._begin)
        side.travelled.connect(self._tell_place)
        side.collapsing_changed.connect(self._tell_folds)
        side.annotations_changed.connect(self._note_change)
        session.done.connect(self._tell_done)
        session.finding.changed.connect(self._tell_nothing_found)

    def tell(self, thing: Thing) -> None:
        """Say what a thing is, and what is to be known of it."""
        self._say(self._surface.named(thing).words)

    def _say(self, words: str) -> None:
        announce(self._surface.canvas, words)

    @property
    def _is_in_front(self) -> bool:
        return self._side.document is self._session.document

    def _begin(self) -> None:
        self._collapsing = self._side.document.view.collapsing
        self._say(self._surface.name())

    def _tell_place(self, words: Span) -> None:
        """The heading that one came to, or the sentence, and which of the hits it is."""
        document, finding = self._side.document, self._session.finding
        row = document.page.rows[document.page.row_at(words.start)]
        if row.role == "heading" and row.section is not None:
            told = self.tr("Heading, level {level}: {words}")
            where = told.format(level=row.level, words=headings(document)[row.section])
        else:
            where = said(document, sentence_at(document.report.text, words.start))
        is_hit = finding.is_shown and finding.current is not None and self._is_in_front
        if is_hit and finding.hits[finding.current or 0] == words:
            hit = self.tr("Hit {number} of {count}: {words}")
            where = hit.format(number=(finding.current or 0) + 1, count=len(finding.hits), words=where)
        self._say(where)

    def _tell_nothing_found(self) -> None:
        finding = self._session.finding
        if self._is_in_front and finding.is_shown and finding.words and not finding.hits:
            self._say(self.tr("These words are not in the report"))

    def _tell_folds(self) -> None:
        """Which heading was folded or opened; of several, how many are."""
        document = self._side.document
        before, self._collapsing = self._collapsing, document.view.collapsing
        changed = before.collapsed ^ self._collapsing.collapsed
        sections = [at for at, one in enumerate(document.report.sections) if one.span.start in changed]
        if len(sections) == 1:
            self._say(self._folded(self._collapsing, sections[0]))
        elif self._collapsing.collapsed:
            self._say(self.tr("%n heading(s) folded", "", len(self._collapsing.collapsed)))
        else:
            self._say(self.tr("All unfolded"))

    def _folded(self, collapsing: Collapsing, section: int) -> str:
        heading = headings(self._side.document)[section]
        if not collapsing.is_collapsed(section):
            return self.tr("Unfolded: {heading}").format(heading=heading)
        hidden = self._surface.summary_of(section)
        return "; ".join(filter(None, (self.tr("Folded: {heading}").format(heading=heading), hidden)))

    def _note_change(self, changes: Changes) -> None:
        self._changed = next(iter(changes.annotations), "")

    def _tell_done(self, done: Done) -> None:
        """What was done to an annotation; what was undone or removed is said in the status bar."""
        if done.cause != "do" or done.kind in (None, "remove") or not self._is_in_front:
            return
        mark = self._surface.canvas.overlays.marks.get(self._changed)
        told = [operation_name(done.kind)] if done.kind else []
        if mark is not None:
            name, description, _ = self._surface.named(Thing("annotation", mark.id, mark.span))
            told += filter(None, (name, description))
        self._say("; ".join(told))
