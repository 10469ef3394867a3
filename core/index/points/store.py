"""The points of a library's reports: a file beside it that may be missing, old or damaged at any time.

Which texts there are, and what is new of them, is told anew each time. What is lacking is handed in, and kept
in memory until it is saved.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from itertools import chain
from pathlib import Path
from threading import Lock, RLock
from typing import TypeVar

from core.analysis.series.point import Form, Point
from core.document.problem import Problem
from core.document.text_id import TextId
from core.index.blocks import Damaged
from core.index.file import IndexFile, Place, append, make, version_of
from core.index.points.segment import Segment, Stated, segment_of

T = TypeVar("T")
FORMAT = 1
"""To be raised whenever segments are written otherwise."""
VERSION = version_of(f"points {FORMAT}")
TEXTS = 500
"""So many texts are written together at most; their points take some megabytes while they are."""
SMALL, MOST_SMALL = TEXTS // 4, 8
"""Segments of fewer texts, and how many of them there may be before they are put together."""
Feed = Callable[[list[TextId]], Iterable[Stated]]
"""Hands in what texts state, as far as they are still there."""


class Points:
    """The points in a file; it may be asked by several threads, and saved by another."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock, self._saving = RLock(), Lock()
        self._wanted: Mapping[TextId, str] = {}
        self._file: IndexFile | None = None
        self._segments: dict[Segment, Place] = {}
        self._counting: dict[Segment, list[bool]] = {}
        self._loose: dict[TextId, Stated] = {}
        self._lacking: dict[TextId, str] = {}

    def bring(self, wanted: Mapping[TextId, str]) -> list[TextId]:
        """Answer for these texts from now on, each as its stamp says; gives those that are lacking."""
        with self._lock:
            is_current = self._file.is_at_its_place() if self._file else not self._path.exists()
            if not is_current:
                self._open()
            if not is_current or wanted != self._wanted:
                self._wanted = dict(wanted)
                self._settle()
            return list(self._lacking)

    def add(self, stated: Stated) -> None:
        """Take in what a text states that is lacking."""
        with self._lock:
            if self._lacking.get(stated.text) == stated.stamp:
                del self._lacking[stated.text]
                self._loose[stated.text] = stated

    def lacks(self, text: TextId) -> bool:
        """Whether nobody has taken in yet what a text states."""
        return text in self._lacking

    @property
    def is_full(self) -> bool:
        """Whether there is enough in memory for a segment of its own."""
        return len(self._loose) >= TEXTS

    def points(
        self,
        measures: Iterable[str],
        feed: Feed,
        form: Form | None = None,
        texts: Collection[TextId] | None = None,
    ) -> list[Point]:
        """The points of measures, in one form or in all, in these texts or in all."""
        wanted = frozenset(measures)

        def of_segment(segment: Segment, counting: list[bool]) -> list[Point]:
            return [point for name in wanted for point in segment.points(name, form, counting)]

        def of_text(stated: Stated) -> list[Point]:
            return [one for one in stated.points if one.measure in wanted and form in (None, one.form)]

        return [point for found in self._each(of_segment, of_text, feed, texts) for point in found]

    def counts(self, feed: Feed, texts: Collection[TextId] | None = None) -> Counter[str]:
        """In how many texts each measure is stated."""

        def of_segment(segment: Segment, counting: list[bool]) -> Counter[str]:
            return Counter(dict(segment.counts(counting)))

        def of_text(stated: Stated) -> Counter[str]:
            return Counter({point.measure for point in stated.points})

        return sum(self._each(of_segment, of_text, feed, texts), Counter[str]())

    def save(self) -> None:
        """Write down what is in memory; where the disk does not take it, it stays there.

        Whoever asks meanwhile is answered; another one that saves does it for this one, too.
        """
        if self._saving.acquire(blocking=False):
            try:
                with suppress(OSError, Problem, Damaged):
                    self._save()
            finally:
                self._saving.release()

    def _save(self) -> None:
        with self._lock:
            file, anew = self._file, dict(self._to_write_anew())
            places = [place for segment, place in self._segments.items() if segment not in anew]
            stated = list(self._loose.values())
        stated += [one for segment, counting in anew.items() for one in segment.stated(counting)]
        if not stated and not anew:
            return
        new = (segment_of(stated[at : at + TEXTS]) for at in range(0, len(stated), TEXTS))
        if file and not anew and file.is_at_its_place():
            append(self._path, file.turn, places, new, VERSION)
        else:
            copies = ((file.read(one.start, one.length), one.head) for one in places if file)
            make(self._path, chain(copies, new), VERSION)
        with self._lock:
            self._open()
            self._settle()

    def _each(
        self,
        of_segment: Callable[[Segment, list[bool]], T],
        of_text: Callable[[Stated], T],
        feed: Feed,
        texts: Collection[TextId] | None,
    ) -> Iterator[T]:
        """An answer for each segment and for each text that is in none; what is damaged is fed anew."""
        with self._lock:
            for segment, counts in list(self._counting.items()):
                counting = counts if texts is None else _those(segment, counts, texts)
                if any(counting):
                    try:
                        yield of_segment(segment, counting)
                    except Damaged:
                        self._segments.pop(segment, None)
                        self._settle()
            for stated in list(self._loose.values()):
                if texts is None or stated.text in texts:
                    yield of_text(stated)
            for stated in feed([text for text in self._lacking if texts is None or text in texts]):
                yield of_text(stated)
                self.add(stated)
                if self.is_full:
                    self.save()

    def _open(self) -> None:
        """Open the file that is there now; none that cannot be read."""
        self._file, self._segments = None, {}
        with suppress(Damaged):
            self._file = IndexFile(self._path, VERSION)
        if self._file is None:
            return
        for place in self._file.places:
            with suppress(Damaged):
                self._segments[Segment(partial(_read, self._file, place.start), place.head)] = place

    def _settle(self) -> None:
        """Find out anew which texts there are, and which are lacking; the newest of several counts."""
        lacking, counting = dict(self._wanted), dict[Segment, list[bool]]()
        for segment in reversed(self._segments):
            counting[segment] = counts = []
            for text, stamp in zip(segment.texts, segment.stamps, strict=True):
                counts.append(lacking.get(text) == stamp)
                if counts[-1]:
                    del lacking[text]
        self._counting = dict(reversed(counting.items()))
        self._loose = {text: one for text, one in self._loose.items() if lacking.get(text) == one.stamp}
        self._lacking = {text: stamp for text, stamp in lacking.items() if text not in self._loose}

    def _to_write_anew(self) -> Iterator[tuple[Segment, list[bool]]]:
        """Segments that are mostly done with, or that are many and small, and what still counts of each."""
        small = sum(len(segment.texts) < SMALL for segment in self._segments)
        for segment, counting in self._counting.items():
            is_small = len(segment.texts) < SMALL and small > MOST_SMALL
            if is_small or 2 * sum(counting) < len(counting):
                yield segment, counting


def _those(segment: Segment, counting: list[bool], texts: Collection[TextId]) -> list[bool]:
    return [counts and text in texts for text, counts in zip(segment.texts, counting, strict=True)]


def _read(file: IndexFile, begin: int, start: int, length: int) -> bytes:
    return file.read(begin + start, length)
