"""A place at a glance: of each main measure the result, its growth, and what was and is aimed at."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from core.analysis.series.point import Form, Point
from core.analysis.series.table import Path, Told, laid_out
from core.document.report import Status
from core.vocabulary.main_measures import main_measures

_USUAL = ("元", "吨", "人", "%")
"""Of results in several units, one in these is shown."""


class Seen(NamedTuple):
    """What is said of a measure of a place: its result of the year before, how it grew, and targets.

    `measure` is the one that is told of, which may stand for the one that is asked for. `before` is what was
    aimed at for the year of the result, `target` for the report's own year, in each of their forms.
    """

    measure: str
    level: Point | None = None
    growth: Point | None = None
    before: tuple[Point, ...] = ()
    target: tuple[Point, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing is said of it."""
        return self.level is None and self.growth is None and not (self.before or self.target)


def glance(
    told: Iterable[Told], place: Path, year: int, asked: Sequence[tuple[str, ...]] | None = None
) -> list[Seen]:
    """What a place's reports say of each measure that is asked about in a year; blank where they say nothing.

    Asked are the main ones where no others are named, each with those that stand for it.
    """
    there: dict[tuple[str, Status, int, Form], list[Point]] = {}
    for series in laid_out(one for one in told if one.place == place and one.point.scope is None):
        for cell in series.cells:
            if cell.year is not None:
                key = series.measure, cell.status, cell.year, series.form
                there.setdefault(key, []).append(cell.point)
    found = []
    for measures in asked or main_measures():
        seen = [_seen(there, measure, year) for measure in measures]
        found.append(max(seen, key=_told_of))
    return found


def _seen(there: Mapping[tuple[str, Status, int, Form], Sequence[Point]], measure: str, year: int) -> Seen:
    def usual(status: Status, of: int, *forms: Form) -> Point | None:
        points = [point for form in forms for point in there.get((measure, status, of, form), ())]
        return min(points, key=_rank, default=None)

    def all_of(of: int) -> tuple[Point, ...]:
        found = (usual("target", of, form) for form in ("growth", "level", "added"))
        return tuple(point for point in found if point)

    return Seen(
        measure,
        usual("outcome", year - 1, "level"),
        usual("outcome", year - 1, "growth") or usual("outcome", year - 1, "added"),
        all_of(year - 1),
        all_of(year),
    )


def _told_of(seen: Seen) -> int:
    """How much is told of a measure by the report itself, and then by the one before it."""
    return 2 * bool(seen.level or seen.growth) + 2 * bool(seen.target) + bool(seen.before)


def _rank(point: Point) -> tuple[bool, bool]:
    return not point.sure, point.unit not in _USUAL
