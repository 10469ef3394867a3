"""The points that the reports of a library state, kept in a file beside it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from core.analysis.series.point import Form, Point
from core.analysis.series.points import RULES, points_of
from core.analysis.series.table import Source
from core.document.clean_text import Source as File
from core.document.original import Original
from core.document.report import Report
from core.document.text_id import TextId
from core.index.points.segment import Stated
from core.index.points.store import Points
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.understanding import EXTRACTOR
from core.understanding.divisions import NATION
from core.understanding.gazetteer import Path as Place
from core.workspace.correcting import corrected
from core.workspace.correcting_points import corrections_in
from core.workspace.listed import listed
from core.workspace.workspace import report_of

FIGURES = ("figures",)
"""What of the findings points are made from."""


@lru_cache(maxsize=4)
def points_at(library: Path) -> Points:
    """The points of the library at a path, for all who ask in this process."""
    file = library.resolve()  # beside the file itself, where the path is a link
    return Points(file.with_name(f"{file.name}.points"))


class Stating:
    """A library whose reports' points are kept; used from the library's thread only."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._state: tuple[int, int] | None = None
        self._stamps: dict[TextId, str] = {}
        self.reports: list[ReportSummary] = []
        self.sources: dict[TextId, Source] = {}
        self.kept = points_at(library.store.path)

    def bring(self) -> list[TextId]:
        """Let the points be those of what the library has now; gives the texts whose points it lacks."""
        state = self.library.stamp
        if state != self._state:
            self.reports = listed(self.library)
            said = self.library.point_corrections.last()
            self._stamps = {
                text: _stamp(report, [said.get(version, 0) for version in report.versions])
                for report in self.reports
                if report.length
                for text in report.versions or (report.text,)
            }
            self.sources = {
                text: source
                for report in self.reports
                for source in [Source(report.heading, place_of(report), report.year)]
                for text in report.versions or (report.text,)
            }
            self._state = state
        return self.kept.bring(self._stamps)

    def feed(self, texts: Iterable[TextId]) -> Iterator[Stated]:
        """What texts state, as far as they are still there."""
        for text in texts:
            if text in self._stamps:
                yield Stated(text, self._stamps[text], stated(self.library, text))

    def taking_in(self) -> Iterator[tuple[int, int]]:
        """Have all points taken in that are lacking, a text's at each step: so many of how many are done.

        Several may be at it in turn: none does again what another did.
        """
        lacking = self.bring()
        for done, text in enumerate(lacking):
            yield done, len(lacking)
            for one in self.feed([text] if self.kept.lacks(text) else ()):
                self.kept.add(one)

    def points(
        self, measures: Iterable[str], texts: Iterable[TextId], form: Form | None = None
    ) -> list[Point]:
        """The points of measures in texts, in one form or in all."""
        return self.kept.points(measures, self.feed, form, frozenset(texts))

    def counts(self, texts: Iterable[TextId]) -> Counter[str]:
        """In how many texts each measure is stated."""
        return self.kept.counts(self.feed, frozenset(texts))


@contextmanager
def stating(library: Library) -> Iterator[Stating]:
    """A library whose points are brought up to date, and written down when they were asked for."""
    there = Stating(library)
    there.bring()
    yield there
    there.kept.save()


def stated(library: Library, text: TextId) -> list[Point]:
    """What a text of a report states."""
    words = library.texts.words(text)
    original = Original(File("", "", "", ""), words)
    found = (
        library.findings.report(text, original, EXTRACTOR, *FIGURES) if words else Report(original.source, "")
    )
    report = report_of(library, text) if found is None else corrected(library, text, found)
    return points_of(text, report, corrections_in(library, text, words))


def place_of(report: ReportSummary) -> Place:
    """Where the place of a report lies; the nation's needs no name, and a report of no place is its own."""
    if report.level == "nation":
        return (NATION,)
    return report.places or (report.title or report.name,)


def _stamp(report: ReportSummary, said: Sequence[int]) -> str:
    """Another whenever a report's figures, or what is known or said of it, may be other ones."""
    told = repr((report.place, report.level, report.year, *said))
    return f"{EXTRACTOR} {RULES} {blake2b(told.encode(), digest_size=8).hexdigest()}"
