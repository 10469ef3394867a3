"""What is asked about the words of reports, and its answer; it outlives the page that shows it."""

from collections.abc import Callable, Sequence
from functools import partial

from core.analysis.sample import Sample
from core.analysis.tables import Lead
from core.document.corpus import Corpus
from core.document.problem import Problem
from core.document.text_id import TextId
from core.workspace.counted_places import Places
from core.workspace.counting import Counting, samples
from core.workspace.counting_apart import Answer, CountingApart
from core.workspace.words import Meant, Question, completed, meant
from core.workspace.workspace import Workspace
from gui.analysis import PAGE
from gui.session.adding import adding_of
from gui.session.asker import Asker
from gui.session.jobs import Worker
from gui.session.session import Session
from gui.session.trail import Location

MOST = 1_000
"""Rows of an answer that are shown."""
AT_ONCE = 4
"""Reports that the library is asked for in one go, some milliseconds each: edits have not to wait."""


class Asking(Asker):
    """Has what is asked counted in another process."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._worker = Worker("words", session.library.tell, self)
        self._apart = apart = CountingApart()
        self.destroyed.connect(lambda: apart.close())
        self.question: Question | None = None
        self.answer: Answer | None = None
        self.is_stale = self._is_old = False
        self._meant: Meant | None = None
        self._complete = Question()
        for signal in (session.reports_changed, adding_of(session).ended):
            signal.connect(self._grow_old)

    def ask(self, question: Question) -> None:
        """Answer this, and nothing any more that was asked before."""
        self._begin_anew()
        question = question._replace(most=question.most or MOST)
        self.question, self.answer, self.is_stale = question, None, False
        if self._is_old:
            self._is_old = False
            self._worker.run(self._apart.close)
        self._ask_library(partial(_complete, question), self._begin)
        self.changed.emit()

    def look_again(self) -> None:
        """See whether what was asked is about other reports now."""
        question, before = self.question, self._meant
        if question is None or before is None or self.is_running or self.is_stale:
            return

        def compare(now: tuple[Question, Meant]) -> None:
            if question is self.question and not self.is_running and now != (self._complete, before):
                self.is_stale = True
                self.changed.emit()

        self._library.ask(partial(_complete, question), compare, lambda _: None)

    @property
    def pair(self) -> tuple[TextId, TextId] | None:
        """The report that is asked about and the one that it is compared with, if it is one and one."""
        found = self._meant
        if found is None or self.is_running or len(found.reports) != 1 or len(found.others) != 1:
            return None
        return found.reports[0], found.others[0]

    def find(self, lead: Lead, done: Callable[[Places | None], None]) -> None:
        """The places of what a row of the answer counts; none where they are not known any more."""
        question, found = self._complete, self._meant
        if found is None or self.is_running or not lead.items:
            done(None)
            return
        self._worker.run_job(
            lambda job: self._apart.places(question, found, lead, job),
            lambda places: done(places or None),
            lambda _: done(None),
        )

    # Counting: the library gives the reports, a few at a time, then another process counts.

    def _begin(self, asked: tuple[Question, Meant]) -> None:
        self._complete, self._meant = asked
        found = self._meant
        counting, apart = self._counting, self._apart
        self._cancel = self._worker.run(
            lambda: apart.lacking(found, counting), partial(self._feed, found), self._refuse
        ).cancel

    @property
    def _counting(self) -> Counting:
        question = self._complete
        return Counting(question.corpus.part, question.whole)

    def _feed(self, found: Meant, lacking: list[TextId]) -> None:
        """Have what is lacking given, then all counted."""
        if not self.total:
            self.total = len(lacking) + len(found.reports) + len(found.others)
        if not lacking:
            self._count(found)
            return
        some, later, counting = lacking[:AT_ONCE], lacking[AT_ONCE:], self._counting

        def give(told: list[Sample]) -> None:
            self._cancel = self._worker.run_job(
                partial(self._apart.take, told), lambda _: self._feed(found, later), self._refuse
            ).cancel
            self.done += len(some)
            self.changed.emit()

        self._ask_library(lambda workspace: samples(workspace.library, some, counting), give)

    def _count(self, found: Meant) -> None:
        question, given = self._complete, self.done

        def tell(done: int, _: int) -> None:
            self.done = given + done
            self.changed.emit()

        self._cancel = self._worker.run_job(
            lambda job: self._apart.answer(question, found, job), self._take, self._refuse, tell
        ).cancel

    def _take(self, answer: Answer) -> None:
        self.answer, self.is_running = answer, False
        self.changed.emit()

    def _grow_old(self) -> None:
        """What is held may be of reports that are other now."""
        self._is_old = True
        self.look_again()


def _complete(question: Question, workspace: Workspace) -> tuple[Question, Meant]:
    whole = completed(workspace.library, question)
    return whole, meant(workspace.library, whole)


def show_words(session: Session, question: Question) -> None:
    """Let the page of words answer a question."""
    Asking.of(session).ask(question)
    session.go(Location(page=PAGE))


def words_of(session: Session, texts: Sequence[TextId]) -> None:
    """Let the page of words tell of just these: compared with last year's, or counted where there is none."""
    corpus = Corpus(reports=tuple(texts))

    def show(question: Question) -> None:
        show_words(session, question)

    session.library.ask(partial(_first_question, corpus), show)


def _first_question(corpus: Corpus, workspace: Workspace) -> Question:
    question = Question("keyness", corpus)
    try:
        meant(workspace.library, question)
    except Problem:
        return question._replace(what="frequency")
    return question
