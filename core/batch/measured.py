"""What a batch tells of measures: each statement of a report, and the main ones side by side."""

from collections.abc import Iterator

from core.analysis.series.glance import Seen, glance
from core.analysis.series.point import Point
from core.analysis.series.table import Told
from core.analysis.series.words import in_words
from core.batch.table import OF, PLACE, SPAN, Read, Row, Table
from core.exporting.parquet import Field

_YEAR = Field("report_year", "int32", "the year of the report")


def _measures(read: Read) -> Iterator[Row]:
    place = (*read.where, read.report.metadata.year)
    for point in read.points:
        yield (
            *(read.text, *place),
            *(point.measure, point.indicator, point.form, point.scope, point.status),
            *(point.year, point.horizon, point.from_year, point.to_year, point.average),
            *(in_words(point), point.value, point.upper, point.unit, point.bound, point.change),
            *(point.signed, point.sure, point.doubt, point.rank, point.differs),
            *(read.sentence(point.span), *point.span),
        )


MEASURES = Table(
    "measures",
    "a row for each statement of a report on a measure: how much 地区生产总值 was, or is to be, in a year",
    (
        OF,
        *PLACE,
        _YEAR,
        Field("measure", "string", "the one name of what is called by many"),
        Field("indicator", "string", "what the report calls it"),
        Field("form", "string", "level (how much), growth (by what share) or added (by how much)"),
        Field("scope", "string", "for what part of the place it holds; nothing for the place itself"),
        Field("status", "string", "outcome or target"),
        Field("year", "int32", "the one year that it is of"),
        Field("horizon", "string", "year, multi (several years), or until a year"),
        Field("from_year", "int32", "the first year that it is of"),
        Field("to_year", "int32", "the last year that it is of"),
        Field("average", "bool", "whether it holds for each of several years"),
        Field("said", "string", "in few words: 5%左右"),
        Field("value", "float64", "in the plain unit, without a sign"),
        Field("upper", "float64", "the upper end, where two are named"),
        Field("unit", "string", "the plain unit: 元, %, 人"),
        Field("bound", "string", ">= 以上, <= 以内, ~ 左右"),
        Field("change", "string", "increase or decrease"),
        Field("signed", "float64", "the value, below nothing where it fell"),
        Field("sure", "bool", "whether nothing speaks against it"),
        Field("doubt", "string", "what does: its year, area, period, or that the report differs"),
        Field("rank", "int32", "0 for the one that stands for all of the report that tell the same"),
        Field("differs", "bool", "whether another of the report says something else"),
        Field("sentence", "string", "the sentence that it stands in"),
        *SPAN,
    ),
    _measures,
)


def _table(read: Read) -> Iterator[Row]:
    year = read.report.metadata.year
    if year is None:
        return
    told = [Told(read.place, point) for point in read.points]
    for seen in glance(told, read.place, year, [(one,) for one in read.measures]):
        if not seen.is_blank:
            yield (*read.where, year, seen.measure, *_seen(read, seen), read.path, read.text)


def _seen(read: Read, seen: Seen) -> Row:
    growth = seen.growth if seen.growth and seen.growth.form == "growth" else None
    targets = [next((one for one in seen.target if one.form == form), None) for form in ("growth", "level")]
    points = (seen.level, growth, *targets)
    return (
        *((seen.level.signed, seen.level.unit) if seen.level else (None, None)),
        growth and growth.signed,
        *_ends(targets[0])[:3],
        *_ends(targets[1]),
        all(point.sure for point in points if point),
        *(point and read.sentence(point.span) for point in (seen.level, growth)),
        next((read.sentence(point.span) for point in targets if point), None),
    )


def _ends(point: Point | None) -> Row:
    """The least and the most of a target, how it is bound, and its unit."""
    if point is None:
        return None, None, None, None
    low, high = point.value, point.value if point.upper is None else point.upper
    sign = -1 if point.signed < 0 else 1
    return (*sorted((sign * low, sign * high)), point.bound, point.unit)


TABLE = Table(
    "table",
    "a row for each report and measure, as far as the report says something of it for the place itself",
    (
        *PLACE,
        _YEAR,
        Field("measure", "string", "the one name of what is called by many"),
        Field("result", "float64", "how much it was in the year before the report's"),
        Field("result_unit", "string", "the plain unit: 元, %, 人"),
        Field("growth", "float64", "by how many percent it grew in that year"),
        Field("target_growth_low", "float64", "by how many percent it is to grow in the report's year"),
        Field("target_growth_high", "float64", "likewise, the upper end; the same where one number is named"),
        Field("target_growth_bound", "string", ">= 以上, <= 以内, ~ 左右"),
        Field("target_level_low", "float64", "how much it is to be in the report's year"),
        Field("target_level_high", "float64", "likewise, the upper end; the same where one number is named"),
        Field("target_level_bound", "string", ">= 以上, <= 以内, ~ 左右"),
        Field("target_level_unit", "string", "the plain unit: 元, %, 人"),
        Field("sure", "bool", "whether nothing speaks against any of these"),
        Field("result_sentence", "string", "the sentence of the result"),
        Field("growth_sentence", "string", "the sentence of the growth"),
        Field("target_sentence", "string", "the sentence of the target"),
        Field("path", "string", "the file"),
        OF,
    ),
    _table,
)
