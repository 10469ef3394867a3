"""The index of a library: a file beside it that may be missing, old or damaged, and answers all the same.

Which documents there are is told anew each time; of each, the index knows by its stamp whether it has it.
What it lacks is handed in, is looked through as it is, and is kept in memory until it is saved.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from itertools import chain
from pathlib import Path
from threading import Lock
from typing import TypeVar

from core.document.problem import Problem
from core.document.text_id import TextId
from core.index.blocks import Damaged
from core.index.building import NARROW_MOST, Piece, Ready, ready
from core.index.building import segment as segment_of
from core.index.document import Count, Document, Found, Key, Kind
from core.index.loose import Loose
from core.index.matching import Meant, Searched, ask, counts, hits
from core.index.saved import Saved
from core.index.segment import Segment
from core.jobs.job import Job
from core.search.query import Query
from core.search.searchable import Within

T = TypeVar("T")
Feed = Callable[[list[Key]], Iterable[Document]]
"""Hands in documents, as far as they are still there."""
MOST_LOOSE = 16_000_000
"""Letters held in memory of documents that are not saved; they take two bytes each, and little more."""
SEGMENT = NARROW_MOST // 2
"""Letters of a segment, unless a document alone has more; to build it takes some 15 bytes for each."""
SMALL, MOST_SMALL = SEGMENT // 4, 8
"""Segments of less letters, and how many of them there may be before they become one."""


class Index:
    """The index in a file; it may be asked by several threads, and saved by another."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock, self._saving = Lock(), Lock()
        self._wanted: Mapping[Key, str] = {}
        self.saved = Saved()
        self._counting: dict[Segment, list[bool]] = {}
        self._loose: dict[Key, Loose] = {}
        self._held = 0
        self._lacking: dict[Key, str] = {}

    def bring(self, wanted: Mapping[Key, str]) -> list[Key]:
        """Answer for these documents from now on, each as its stamp says; gives those that are lacking."""
        with self._lock:
            is_current = self.saved.is_current(self._path)
            if not is_current:
                self.saved = Saved.at(self._path)
            if not is_current or wanted != self._wanted:
                self._wanted = dict(wanted)
                self._settle()
            return list(self._lacking)

    def add(self, document: Document) -> None:
        """Take in a document that is lacking."""
        self._take(document)

    @property
    def is_full(self) -> bool:
        """Whether there is enough in memory for a segment of its own."""
        return self._held >= SEGMENT

    def find(
        self,
        query: Query,
        kind: Kind = "text",
        reports: Collection[TextId] | None = None,
        within: Within | None = None,
        feed: Feed = lambda _: (),
    ) -> Iterator[Found]:
        """Where a query's words stand, a report after the other; `feed` hands in what is lacking."""
        for key, spans in self._answers(partial(hits, wanted=ask(query, within)), kind, reports, feed):
            yield Found(key.report, tuple(spans))

    def count(
        self,
        query: Query,
        kind: Kind = "text",
        reports: Collection[TextId] | None = None,
        within: Within | None = None,
        feed: Feed = lambda _: (),
    ) -> Iterator[Count]:
        """How often they stand there, in the same order."""
        for key, number in self._answers(partial(counts, wanted=ask(query, within)), kind, reports, feed):
            yield Count(key.report, number)

    def save(self, job: Job | None = None) -> None:
        """Write down what is only held in memory; what the disk does not take stays there."""
        with self._saving, suppress(OSError, Problem, Damaged):
            for kind in ("text", "notes"):
                self._save(kind, job or Job())

    def _answers(
        self,
        evaluate: Callable[[Searched, Meant], Iterator[tuple[int, T]]],
        kind: Kind,
        reports: Collection[TextId] | None,
        feed: Feed,
    ) -> Iterator[tuple[Key, T]]:
        def is_meant(key: Key) -> bool:
            return key.kind == kind and (reports is None or key.report in reports)

        def meant_of(searched: Searched, counting: list[bool]) -> Meant:
            return lambda number: counting[number] and is_meant(searched.keys[number])

        with self._lock:
            there: list[tuple[Searched, list[bool]]] = [*self._counting.items(), *self._loose_ones()]
            left = [key for key in self._lacking if is_meant(key)]
        for searched, counting in there:
            meant, answered = meant_of(searched, counting), set[int]()
            try:
                for number, answer in evaluate(searched, meant) if _has(searched, kind, reports) else ():
                    answered.add(number)
                    yield searched.keys[number], answer
            except Damaged:
                self._lose(searched)
                left += [
                    key
                    for number, key in enumerate(searched.keys)
                    if meant(number) and number not in answered
                ]
        for document in feed(left) if left else ():
            loose = self._take(document)
            yield from ((document.key, answer) for _, answer in evaluate(loose, lambda _: True))

    def _take(self, document: Document) -> Loose:
        loose = Loose(ready(document))
        with self._lock:
            if self._lacking.get(document.key) == document.stamp:
                del self._lacking[document.key]
                self._loose[document.key] = loose
                self._held += loose.length
                while self._held > MOST_LOOSE and len(self._loose) > 1:
                    self._let_go(next(iter(self._loose)))
        return loose

    def _loose_ones(self) -> Iterator[tuple[Searched, list[bool]]]:
        return ((loose, [True]) for loose in self._loose.values())

    def _let_go(self, key: Key) -> None:
        loose = self._loose.pop(key)
        self._held -= loose.length
        self._lacking[key] = loose.stamps[0]

    def _lose(self, damaged: Searched) -> None:
        with self._lock:
            self.saved = self.saved.without(damaged)
            self._settle()

    def _settle(self) -> None:
        """Find out anew which documents there are, and which are lacking; the newest of several counts."""
        lacking, self._counting = dict(self._wanted), {}
        for _, segment in reversed(self.saved.segments):
            self._counting[segment] = counting = []
            for key, stamp in zip(segment.keys, segment.stamps, strict=True):
                counting.append(lacking.get(key) == stamp)
                if counting[-1]:
                    del lacking[key]
        self._counting = dict(reversed(self._counting.items()))
        loose = [one for key, one in self._loose.items() if lacking.get(key) == one.stamps[0]]
        self._loose = {one.keys[0]: one for one in loose}
        self._held = sum(one.length for one in loose)
        self._lacking = {key: stamp for key, stamp in lacking.items() if key not in self._loose}

    def _save(self, kind: Kind, job: Job) -> None:
        with self._lock:
            loose = [one.document for key, one in self._loose.items() if key.kind == kind]
            old = dict(self._to_write_anew(kind))
        if not loose and not old:
            return
        kept = (one.documents(numbers) for one, numbers in old.items())
        total, done = len(loose) + sum(map(len, old.values())), 0
        try:
            for batch in _batches(chain(loose, *kept)):
                job.tell(done, total)
                self._write([segment_of(batch)])
                done += len(batch)
        except Damaged:
            return  # whoever asks for what was in it will find out, too
        if old:
            self._write([], old)

    def _to_write_anew(self, kind: Kind) -> Iterator[tuple[Segment, list[int]]]:
        """Segments that are mostly done with, or that are many and small, and what still counts of each."""
        found = [
            (segment, [number for number, counts in enumerate(counting) if counts])
            for segment, counting in self._counting.items()
            if segment.keys[0].kind == kind
        ]
        small = sum(segment.units < SMALL for segment, _ in found)
        for segment, numbers in found:
            is_small = segment.units < SMALL and small > MOST_SMALL
            if is_small or 2 * len(numbers) < len(segment.keys):
                yield segment, numbers

    def _write(self, new: Iterable[tuple[bytes, Piece]], gone: Collection[Segment] = ()) -> None:
        saved = self.saved.and_(self._path, new, gone)
        with self._lock:
            self.saved = saved
            self._settle()


def _has(searched: Searched, kind: Kind, reports: Collection[TextId] | None) -> bool:
    """Whether some of the documents are meant; those in one segment are of one kind."""
    if searched.keys[0].kind != kind:
        return False
    return reports is None or any(key.report in reports for key in searched.keys)


def _batches(documents: Iterable[Ready]) -> Iterator[list[Ready]]:
    """Documents in turn, as many together as a segment has."""
    batch, length = list[Ready](), 0
    for document in documents:
        if batch and length + len(document.text) >= SEGMENT:
            yield batch
            batch, length = [], 0
        batch.append(document)
        length += len(document.text) + 1
    if batch:
        yield batch
