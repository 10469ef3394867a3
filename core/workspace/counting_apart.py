"""Words counted in a process of its own: seconds of work that no window waits for, and a kill ends.

The process holds the samples that it was given for the next question, until it is closed or the work comes
to a bad end: four bytes a character, and while words are counted about a megabyte a report.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from msgspec import convert, to_builtins

from core.analysis.sample import Sample
from core.analysis.tables import Lead, Table
from core.document.problem import Problem
from core.document.text_id import TextId
from core.jobs import process
from core.jobs.job import Job
from core.jobs.limits import MEGABYTE, Limits
from core.jobs.process import Child
from core.workspace.counted_places import Places, counted_places
from core.workspace.counting import Counting
from core.workspace.words import Counter, Meant, Question, answer

LIMITS = Limits(memory=4096 * MEGABYTE, seconds=3600.0)
MOST = 2_000
"""Reports that are counted at once."""
TOO_MANY = (
    "{reports} reports are too many to be counted at once: at most {most} are. Choose a place, or years."
)
TOO_MUCH = "To count this needs more than {memory} MB of memory: choose fewer reports."
DIED = "This could not be counted: what counts in Zhupi stopped on it. Please report this."
_BAD_ENDS = {
    process.TOO_LARGE: TOO_MUCH,
    process.TOO_LONG: TOO_MUCH,
    process.TOO_SLOW: TOO_MUCH,
    process.DIED: DIED,
}
_NAME = "words"
_FOR_EVER = 1_000_000_000

_held: dict[TextId, Sample] = {}
"""What this process was given to count, where it is the one that counts."""
_counter = cache(Counter)


class Answer(NamedTuple):
    """An answer, and how much was counted for it: reports, their characters, and those compared with."""

    table: Table
    reports: int
    characters: int
    others: int


class CountingApart:
    """Has words counted elsewhere; used by one thread, but for `close`."""

    def __init__(self) -> None:
        self._child = Child(LIMITS, _FOR_EVER)
        self._counting = Counting()
        self._given = set[TextId]()

    def lacking(self, meant: Meant, counting: Counting) -> list[TextId]:
        """The reports that are yet to be given, to answer a question about these."""
        wanted = dict.fromkeys((*meant.reports, *meant.others))
        if len(wanted) > MOST:
            raise Problem(TOO_MANY, reports=len(wanted), most=MOST)
        if self._given and (counting != self._counting or len(self._given.union(wanted)) > MOST):
            self._do("forget", Job())
            self._given.clear()
        self._counting = counting
        return [text for text in wanted if text not in self._given]

    def take(self, samples: Sequence[Sample], job: Job) -> None:
        """Take in samples that were lacking."""
        self._do("hold", job, [to_builtins(one) for one in samples])
        self._given.update(one.text for one in samples)

    def answer(self, question: Question, meant: Meant, job: Job) -> Answer:
        """The answer to a question, once nothing is lacking."""
        head, *lines = self._do("count", job, to_builtins(question), *meant)
        rows, leads = [line["row"] for line in lines], [line["lead"] for line in lines]
        return convert([[head["columns"], rows, leads], *head["counted"]], Answer)

    def places(self, question: Question, meant: Meant, lead: Lead, job: Job) -> Places:
        """The places of what a row of an answer counts; none where that is not held any more."""
        found = self._do("find", job, to_builtins(question), *meant, to_builtins(lead)) if self._given else []
        return convert({line["text"]: line["places"] for line in found}, Places)

    def close(self) -> None:
        """Let go of the process, and of all that it holds."""
        self._given.clear()
        self._child.close()

    def _do(self, name: str, job: Job, *arguments: Any) -> list[dict[str, Any]]:
        try:
            return self._child.run(f"{__name__}:{name}", arguments, _NAME, job)
        except Exception as error:
            self.close()
            if isinstance(error, Problem) and error.sentence in _BAD_ENDS:
                raise Problem(_BAD_ENDS[error.sentence], memory=LIMITS.memory // MEGABYTE) from error
            raise


def forget(_: Job) -> Iterator[dict[str, Any]]:
    """The process' side of holding nothing any more."""
    _held.clear()
    _counter.cache_clear()
    yield from ()


def hold(_: Job, samples: list[Any]) -> Iterator[dict[str, Any]]:
    """The process' side of `take`."""
    _held.update((one.text, one) for one in convert(samples, list[Sample]))
    yield from ()


def count(job: Job, question: Any, reports: list[TextId], others: list[TextId]) -> Iterator[dict[str, Any]]:
    """The process' side of `answer`: the head of the table, then its rows."""
    ours, theirs = _there(reports), _there(others)
    table = answer(convert(question, Question), ours, theirs, job, _counter())
    counted = len(ours), sum(one.size for one in ours), len(theirs)
    yield {"columns": table.columns, "counted": counted}
    for row, lead in zip(table.rows, table.leads, strict=True):
        yield {"row": row, "lead": to_builtins(lead)}


def find(
    job: Job, question: Any, reports: list[TextId], others: list[TextId], lead: Any
) -> Iterator[dict[str, Any]]:
    """The process' side of `places`."""
    ours, theirs, counter = _there(reports), _there(others), _counter()
    counter.begin(job, len(ours) + len(theirs))
    found = counted_places(convert(question, Question), convert(lead, Lead), ours, theirs, counter)
    yield from ({"text": text, "places": spans} for text, spans in found.items())


def _there(texts: list[TextId]) -> list[Sample]:
    return [_held[text] for text in texts if text in _held]
