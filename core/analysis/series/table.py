"""Points of one measure laid out: for each place and time its result and its target."""

from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from core.analysis.series.point import FORMS, Form, Point, within_rounding
from core.document.report import Horizon, Status

Path = tuple[str, ...]
"""The names of a place and of those above it, the highest first."""


class Told(NamedTuple):
    """A point with the place of its report; `newest` unless there is a newer version of the report."""

    place: Path
    point: Point
    newest: bool = True


class Source(NamedTuple):
    """A report that points come from, as lists call it."""

    heading: str
    place: Path
    year: int | None


class Cell(NamedTuple):
    """What is said of one place at one time: the point that counts, and those that say something else."""

    place: Path
    point: Point
    also: tuple[Point, ...] = ()

    @property
    def status(self) -> Status:
        """Whether it is a result or a target."""
        return self.point.status

    @property
    def horizon(self) -> Horizon:
        """Whether it is of a year, of several, or of the time until one."""
        return self.point.horizon

    @property
    def from_year(self) -> int | None:
        """The first year that it is of."""
        return self.point.from_year

    @property
    def to_year(self) -> int | None:
        """The last year that it is of."""
        return self.point.to_year

    @property
    def year(self) -> int | None:
        """The one year that it is of; None for several."""
        return self.point.year


class Series(NamedTuple):
    """One measure in one form and unit, for one scope: cells by their places, of each by their years."""

    measure: str
    form: Form
    unit: str | None
    scope: str | None
    cells: tuple[Cell, ...]

    @property
    def places(self) -> tuple[Path, ...]:
        """The places that there are cells of, in their order."""
        return tuple(dict.fromkeys(cell.place for cell in self.cells))

    @property
    def years(self) -> tuple[int, ...]:
        """The single years that there are cells of, in turn."""
        return tuple(sorted({year for cell in self.cells if (year := cell.year) is not None}))


def laid_out(told: Iterable[Told], ordered: Callable[[Path], Any] | None = None) -> list[Series]:
    """Series of points, the places as they are `ordered`, or else as they first come.

    The whole place comes before its parts, levels before growth, what is said most before what is said less.
    """
    numbers: dict[_Values, int] = {}
    by_place: dict[Path, dict[int, Told | list[Told]]] = {}
    for one in told:
        place, point, _ = one
        key = _KEY(point)
        number = numbers.setdefault(key, len(numbers))
        if (own := by_place.get(place)) is None:
            own = by_place[place] = {}
        known = own.setdefault(number, one)
        if isinstance(known, list):
            known.append(one)
        elif known is not one:
            own[number] = [known, one]
    kinds: dict[_Values, list[Cell]] = {}
    there = [kinds.setdefault(key[:_OF_KIND], []) for key in numbers]
    in_turn = {numbers[key]: rank for rank, key in enumerate(sorted(numbers, key=_time))}
    for place in sorted(by_place, key=ordered) if ordered else by_place:
        own = by_place[place]
        for number in sorted(own, key=in_turn.__getitem__):
            found = own[number]
            there[number].append(_cell(found) if isinstance(found, list) else Cell(place, found.point))
    return sorted((_series(kind, cells) for kind, cells in kinds.items()), key=_order)


_Values = tuple[Any, ...]
_KIND = ("measure", "form", "unit", "scope")
_OF_KIND = len(_KIND)
_KEY = itemgetter(*map(Point._fields.index, (*_KIND, "to_year", "from_year", "status", "average", "horizon")))
"""What points have in common that tell of the same; there are few of these, and many thousands of points."""


def _series(kind: _Values, cells: Sequence[Cell]) -> Series:
    measure, form, unit, scope = kind
    return Series(measure, form, unit, scope, tuple(cells))


def _time(key: _Values) -> _Values:
    last, first, status, average, _ = key[_OF_KIND:]
    return last or 0, first or 0, status, average


def _cell(told: Sequence[Told]) -> Cell:
    """What counts of several points that tell of the same."""
    first, *others = sorted(told, key=_standing)
    also = tuple(other.point for other in others if not within_rounding(other.point, first.point))
    return Cell(first.place, first.point, also)


def _standing(told: Told) -> tuple[object, ...]:
    """The lower, the rather it counts: what leads its report, is sure, in the report of its time."""
    point = told.point
    time = point.to_year if point.status == "outcome" else point.from_year or point.to_year
    due = (time or 0) + (point.status == "outcome")
    return (
        *(not point.by_hand, point.rank > 0, not told.newest, not point.sure),
        *(abs((point.report_year or 0) - due), point.text, point.span),
    )


def _order(series: Series) -> tuple[object, ...]:
    return (
        series.scope is not None,
        FORMS.index(series.form),
        -len(series.cells),
        series.scope or "",
        str(series.unit),
    )
