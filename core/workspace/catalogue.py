"""The reports of a library as its page lists them: narrowed, sorted, and under headings that fold."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any, Literal, NamedTuple

from core.document.corpus import LEVELS
from core.document.report import PlaceLevel
from core.library.records.reports import ReportSummary
from core.text.folding import SEARCH
from core.understanding.gazetteer import also_called, place_order

Column = Literal["title", "place", "level", "year", "figures", "notes", "tags", "added", "read"]
Grouping = Literal["none", "place", "year"]
Path = tuple[str, ...]
"""What a heading says, after those that it stands below; an empty word where a place or a year is unknown."""
HEIGHTS: Mapping[PlaceLevel | None, int] = {level: height for height, level in enumerate(LEVELS)}


class Heading(NamedTuple):
    """A heading over so many reports, those under headings below it, too."""

    path: Path
    reports: int
    is_folded: bool

    @property
    def depth(self) -> int:
        """Under how many others it stands."""
        return len(self.path) - 1


Line = Heading | ReportSummary


class Asked(NamedTuple):
    """How a person wants to see the reports; of folded headings only the heading is shown."""

    words: str = ""
    column: Column | Literal["opened"] = "place"
    is_descending: bool = False
    grouping: Grouping = "none"
    folded: frozenset[Path] = frozenset()


class Arranged(NamedTuple):
    """The lines of the page, how many reports are found, and of how many."""

    lines: Sequence[Line] = ()
    found: int = 0
    of: int = 0


class Catalogue:
    """Reports with all that they are sorted and found by, made ready when it is first needed.

    `levels` says what levels are called where somebody looks for them. To be used by one thread at a time.
    """

    def __init__(
        self, reports: Iterable[ReportSummary] = (), levels: Mapping[PlaceLevel, str] | None = None
    ) -> None:
        self._reports = tuple(reports)
        self._levels = levels or {}

    def arranged(self, asked: Asked) -> Arranged:
        """The reports as they are asked for."""
        wanted = SEARCH.fold(asked.words).split()
        found: Iterable[int] = self._by_place
        if wanted:
            folded = self._folded
            found = [number for number in found if all(word in folded[number] for word in wanted)]
        numbers = self._sorted(found, asked)
        lines = tuple(self._lines(numbers, asked))
        return Arranged(lines, len(numbers), len(self._reports))

    def prepare(self) -> None:
        """Make ready what takes a moment, before anybody waits for it."""
        _ = self._folded, self._by_place

    def _sorted(self, numbers: Iterable[int], asked: Asked) -> list[int]:
        """By a column, those that have nothing there last; the rest as they stand in the gazetteer."""
        if asked.column == "place" and not asked.is_descending:
            return list(numbers)  # as they stand anyway
        value = self._value(asked.column)
        keys = [value(report) for report in self._reports]
        known, unknown = list[int](), list[int]()
        for number in numbers:
            (unknown if keys[number] is None else known).append(number)
        known.sort(key=keys.__getitem__, reverse=asked.is_descending)
        return known + unknown

    def _value(self, column: str) -> Callable[[ReportSummary], Any]:
        values: dict[str, Callable[[ReportSummary], Any]] = {
            "title": lambda report: SEARCH.fold(report.title or report.name),
            "place": lambda report: self._ranks[report.places] if report.places else None,
            "level": lambda report: HEIGHTS.get(report.level),
            "year": lambda report: report.year,
            "figures": lambda report: report.figures,
            "notes": lambda report: report.notes or None,
            "tags": lambda report: report.tags or None,
            "added": lambda report: report.added or None,
            "read": lambda report: report.read,
            "opened": lambda report: report.opened,
        }
        return values[column]

    def _lines(self, numbers: Sequence[int], asked: Asked) -> Iterator[Line]:
        if asked.grouping == "none":
            return (self._reports[number] for number in numbers)
        reports = [self._reports[number] for number in numbers]
        if asked.grouping == "place":
            ranks = self._ranks
            reports.sort(key=lambda report: ranks[report.places])
        else:
            sign = 1 if asked.column == "year" and not asked.is_descending else -1
            reports.sort(key=lambda report: _year_rank(report, sign))
        paths = [path_of(report, asked.grouping) for report in reports]
        return self._under_headings(reports, paths, asked.folded)

    def _under_headings(
        self, reports: Sequence[ReportSummary], paths: Sequence[Path], folded: frozenset[Path]
    ) -> Iterator[Line]:
        counts = Counter[Path]()
        for path, number in Counter(paths).items():
            for above in _all_above(path):
                counts[above] += number
        here: Path = ()
        is_hidden = False
        for report, path in zip(reports, paths, strict=True):
            if path != here:
                yield from _headings(here, path, counts, folded)
                here = path
                is_hidden = not folded.isdisjoint(_all_above(path))
            if not is_hidden:
                yield report

    @cached_property
    def _ranks(self) -> Mapping[Path, int]:
        """The places that reports lie in, as they stand in the gazetteer, those of no place last."""
        places = {report.places for report in self._reports}
        ordered = sorted(places, key=lambda path: (not path, place_order(path)))
        return {path: rank for rank, path in enumerate(ordered)}

    @cached_property
    def _by_place(self) -> list[int]:
        """The reports by place, each place's newest first: as they stand where a column has the same."""
        ranks = self._ranks
        keys = [(ranks[report.places], -(report.year or 0)) for report in self._reports]
        return sorted(range(len(keys)), key=keys.__getitem__)

    @cached_property
    def _folded(self) -> list[str]:
        """All that is known of each report, in the form that searches compare."""
        return SEARCH.fold("\n".join(map(self._said, self._reports))).split("\n")

    def _said(self, report: ReportSummary) -> str:
        said = (
            *(report.title, report.name, report.place, *report.places, report.speaker, report.delivered),
            *(str(report.year or ""), self._levels.get(report.level) if report.level else ""),
            *(*report.tags, *report.collections),
            *(path[-1] for path in (also_called((report.places,)) if report.places else ())),
        )
        return " ".join(" ".join(filter(None, said)).split())


def _year_rank(report: ReportSummary, sign: int) -> tuple[bool, int]:
    """The newest first, or with 1 the oldest; those of no year come last."""
    year = report.year or 0
    return not year, sign * year


def path_of(report: ReportSummary, grouping: Grouping) -> Path:
    """The headings that a report stands under."""
    if grouping == "none":
        return ()
    return report.places or ("",) if grouping == "place" else (str(report.year or ""),)


@lru_cache(maxsize=20_000)
def _all_above(path: Path) -> tuple[Path, ...]:
    """A path and all paths above it, the highest first."""
    return tuple(path[: end + 1] for end in range(len(path)))


def _headings(here: Path, path: Path, counts: Mapping[Path, int], folded: frozenset[Path]) -> Iterator[Line]:
    """The headings between the reports of one path and those of the next, as far as they can be seen."""
    for above in _all_above(path):
        if above != here[: len(above)]:
            yield Heading(above, counts[above], is_folded=above in folded)
        if above in folded:
            return
