"""What others read out of the shared reports, and what our points say: `python -m tests.series` prints it.

Each row of a table is looked for in the reports at hand; a row whose figure stands in no text is told apart.
"""

import csv
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from core.analysis.series.asking import known_as
from core.analysis.series.point import Point
from core.analysis.series.points import points_of
from core.analysis.series.words import in_words
from core.document.report import Report, Status
from core.document.text_id import TextId
from core.text.folding import FIGURES
from core.text.sentences import sentence_at
from core.workspace.reading import read_file
from tests.conftest import SHARED

TRUTH, REPORTS = SHARED / "truth", SHARED / "reports"
NATION = "国务院"
BEFORE, BEHIND = 40, 12
"""Characters of a sentence that are printed around a figure."""
_BOUNDS = {"左右": "~", "以上": ">=", "": None, "区间": None}


class Row(NamedTuple):
    """What a table says: of which report, what of which measure, and how much."""

    file: Path
    name: str
    status: Status
    year: int
    value: float
    upper: float | None
    bound: str | None
    measure: str | None = None


class Outcome(NamedTuple):
    """A row with the point that tells of the same, if there is one, and whether it says the same."""

    row: Row
    point: Point | None
    is_right: bool


def main() -> None:
    """Print each row with the sentence of its point, and how many are right."""
    found = [_outcome(row) for row in _rows()]
    for one in found:
        _print(one)
    told = [one for one in found if one.point]
    right = sum(one.is_right for one in found)
    sys.stdout.write(f"{len(found)} rows, {len(told)} found, {right} of them right\n")


def _print(one: Outcome) -> None:
    row, point = one.row, one.point
    wanted = f"{row.value:g}" + (f"-{row.upper:g}" if row.upper else "")
    mark = "right" if one.is_right else "WRONG" if point else "none"
    said = sentence = ""
    if point:
        said = in_words(point)
        text, (start, end) = _report(row.file).text, point.span
        first = max(sentence_at(text, start).start, start - BEFORE)
        sentence = f"{text[first:start]}【{text[start:end]}】{text[end : end + BEHIND]}"
    words = " ".join(sentence.split())
    sys.stdout.write(
        f"{mark}\t{row.file.stem}\t{row.name}\t{row.status}\t{row.year}\t{wanted}\t{said}\t{words}\n"
    )


def _outcome(row: Row) -> Outcome:
    points = [
        one for one in _points(row.file) if one.status == row.status and one.rank == 0 and not one.scope
    ]
    of_year = [one for one in points if one.year == row.year]
    if row.measure:
        same = [one for one in of_year if one.measure == row.measure and one.sure]
        forms = [one for one in same if _is_form(one, row)]
        point = forms[0] if forms else None
        return Outcome(row, point, point is not None and _says(point, row))
    alike = [one for one in of_year if _says(one, row) and _is_about(one, row)]
    return Outcome(row, alike[0] if alike else None, bool(alike))


def _is_form(point: Point, row: Row) -> bool:
    """Whether a point is of the form in which a table tells its measure."""
    is_level = "率" in row.name or "就业" in row.name
    return point.form == ("level" if is_level else "growth")


def _says(point: Point, row: Row) -> bool:
    return point.value == row.value and point.upper == row.upper and row.bound in (point.bound, "any")


def _is_about(point: Point, row: Row) -> bool:
    """Whether the words of a point's sentence have those of a row."""
    name = set(FIGURES.fold(row.name))
    return len(name & set(point.measure)) >= min(2, len(name))


def _rows() -> Iterator[Row]:
    for line in _table("province_gdp_target_2026.tsv"):
        low, high = float(line["low"]), float(line["high"])
        upper, bound = (high if high != low else None), _BOUNDS[line["phrasing"]]
        yield Row(
            _province(line["place"]), "国内生产总值", "target", 2026, low, upper, bound, known_as("GDP")
        )
    for line in _table("province_gdp_outcome_2025.tsv"):
        growth = float(line["gdp_growth_2025"])
        yield Row(
            _province(line["place"]), "国内生产总值", "outcome", 2025, growth, None, None, known_as("GDP")
        )
    for line in _table("national_targets_press.tsv"):
        yield _national(line, line["indicator"], int(line["year"]), known_as(line["indicator"]))
    for name, year in (("national_2014_promises.tsv", 2014), ("national_2016_promise_outcome.tsv", 2016)):
        for line in _table(name):
            yield _national(line, line["promise"], year, None)
            if line.get("outcome_value"):
                yield _national_outcome(line, year)


def _national(line: dict[str, str], name: str, year: int, measure: str | None) -> Row:
    upper = float(line["upper"]) if line.get("upper") else None
    value = float(line["value"])
    return Row(_nation(year), name, "target", year, value, upper, line["bound"] or None, measure)


def _national_outcome(line: dict[str, str], year: int) -> Row:
    """What the report of the year after says became of a promise."""
    return Row(
        *(_nation(year + 1), line["promise"], "outcome", year),
        *(float(line["outcome_value"]), None, "any"),
    )


def _table(name: str) -> list[dict[str, str]]:
    with (TRUTH / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def _province(place: str) -> Path:
    return REPORTS / "volume" / f"province-2026-{place}.txt"


def _nation(year: int) -> Path:
    return REPORTS / "volume" / f"national-{year}-{NATION}.txt"


@cache
def _report(file: Path) -> Report:
    return read_file(file)


@cache
def _points(file: Path) -> list[Point]:
    return points_of(TextId(""), _report(file))


if __name__ == "__main__":
    main()
