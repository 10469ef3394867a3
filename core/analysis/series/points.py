"""The points of series that a report states."""

from bisect import bisect_right
from decimal import Decimal
from typing import NamedTuple

from core.analysis.series.by_hand import Corrected, as_said, said_of
from core.analysis.series.headline import ranked
from core.analysis.series.lists import doubting_lists
from core.analysis.series.point import Doubt, Form, Point
from core.analysis.series.scopes import scope_beside, without_place
from core.analysis.series.surroundings import (
    Around,
    adds,
    around,
    doubt_of,
    is_another_matter,
    is_average,
    is_whole,
    makes,
    speaks_of_growth,
)
from core.analysis.series.units import plain_unit, times
from core.document.point_correction import PointCorrection
from core.document.report import Figure, Metadata, Report
from core.document.text_id import TextId
from core.text.sentences import sentences
from core.vocabulary.measures import level_of

RULES = 3
"""To be raised whenever a report states other points than before."""
_KINDS = ("money", "percent", "points", "multiple", "quantity")
_FLOWS = ("新增", "再就业", "转移就业", "改造")
"""What is itself so much more or so many made anew."""
PRICES = ("居民消费价格",)
"""Measures whose rate is their growth."""
NOTHING_CORRECTED: Corrected = {}
_INDEX = 90
"""From so many percent on, a price is an index of the year before, not its growth."""
_PER_CENT = ("%", "‰")


class _Amount(NamedTuple):
    """What a figure's value is counted in, and how many of that it is."""

    unit: str | None
    factor: Decimal


class _Time(NamedTuple):
    """The years of a figure, and what is doubtful in them."""

    first: int | None
    last: int | None
    doubt: Doubt | None = None


def points_of(text: TextId, report: Report, corrected: Corrected = NOTHING_CORRECTED) -> list[Point]:
    """What a report states of measures, in reading order; who tells the same is ranked.

    What counts others, is compared, or is a share of something is left out; but a person may say otherwise.
    """
    told = (point_of(text, report, figure, said_of(figure, corrected)) for figure in report.figures)
    found = doubting_lists(report.text, [point for point in told if point])
    starts = [sentence.start for sentence in sentences(report.text)]
    places = [bisect_right(starts, point.span.start) for point in found]
    whole = [is_whole(around(report.text, point.span)) for point in found]
    return ranked(found, places, whole)


def point_of(
    text: TextId, report: Report, figure: Figure, said: PointCorrection | None = None
) -> Point | None:
    """What a figure states of a measure; None for nothing that could stand in a series."""
    if said and said.verdict == "counts not":
        return None
    figure = as_said(figure, said) if said else figure
    if figure.indicator is None or figure.status is None or figure.kind not in _KINDS:
        return None
    words = around(report.text, figure.span)
    figure = figure._replace(measure=figure.measure or without_place(figure.indicator))
    form = _form(figure, words)
    if said:
        form = form or _form_by_hand(figure)
    elif is_another_matter(figure, words):
        return None
    point = _point(text, report.metadata, figure, form, words) if form else None
    return point._replace(by_hand=True) if point and said else point


def _point(text: TextId, told: Metadata, figure: Figure, form: Form, words: Around) -> Point:
    unit, factor = _amount(figure)
    time, measure = _time(figure, told.year), figure.measure or ""
    return Point(
        *(text, figure.span, told.place, told.year, figure.indicator or measure, measure, form),
        status=figure.status or "outcome",
        value=times(figure.value, factor),
        upper=None if figure.upper is None else times(figure.upper, factor),
        unit=unit,
        bound=figure.bound,
        change=figure.change,
        horizon=figure.horizon or "year",
        from_year=time.first,
        to_year=time.last,
        average=figure.horizon == "multi" and is_average(words),
        scope=scope_beside(figure.scope, measure, told),
        doubt=time.doubt or doubt_of(words, figure.indicator or "", told.place or ""),
    )


def _form_by_hand(figure: Figure) -> Form:
    """Of what a person says that it is a point: so much, or so much more in shares."""
    return "growth" if figure.kind in ("percent", "multiple") else "added" if figure.change else "level"


def _form(figure: Figure, words: Around) -> Form | None:
    """Whether it is the measure itself or its growth; None where it is neither."""
    measure = figure.measure or ""
    level = level_of(measure)
    is_rate = level in (None, "percent")
    match figure.kind:
        case "percent" if measure in PRICES:
            return "growth" if figure.unit == "%" and figure.value < _INDEX else None
        case "percent":
            return _form_of_share(figure, words, is_rate=is_rate)
        case "points":
            return "added" if is_rate and figure.change else None
        case "multiple":
            return "growth" if figure.change else None
    return _form_of_amount(figure, measure, words) if _is_counted_so(figure, level) else None


def _form_of_amount(figure: Figure, measure: str, words: Around) -> Form:
    if any(word in measure for word in _FLOWS):
        return "added" if figure.change and adds(words) else "level"
    is_made = figure.kind == "quantity" and makes(words)
    return "added" if figure.change or is_made else "level"


def _is_counted_so(figure: Figure, level: str | None) -> bool:
    """Whether a measure, of a level that is counted in something, can be so much."""
    return level in (None, figure.kind) or (level == "money" and figure.unit is None)


def _form_of_share(figure: Figure, words: Around, *, is_rate: bool) -> Form | None:
    if figure.unit not in _PER_CENT:
        return None
    if figure.change:
        return "growth"
    if is_rate:
        return "level"
    return "growth" if speaks_of_growth(words) else None


def _amount(figure: Figure) -> _Amount:
    measure = figure.measure or ""
    is_money = figure.kind == "money" or level_of(measure) == "money"
    bare = "元" if figure.unit is None and figure.kind in ("money", "quantity") and is_money else figure.unit
    return _Amount(*plain_unit(bare, measure))


def _time(figure: Figure, year: int | None) -> _Time:
    """The years that a figure is of; what a report of a year tells is mostly of the year before."""
    first, last = figure.from_year, figure.to_year
    is_outcome = figure.status == "outcome"
    if figure.horizon in ("multi", "until"):
        return _Time(first, last, None if last else "year")
    if last is None:
        assumed = (year - 1 if is_outcome else year) if year else None
        return _Time(assumed, assumed, "year")
    is_strange = year is not None and (last >= year if is_outcome else last < year - 1)
    return _Time(last, last, "year" if is_strange else None)
