"""The growth of provinces as others read it out of their reports: the year's, and nothing else as such."""

import csv
from pathlib import Path

from core.document.report import Figure, Report
from core.importing.importer import import_file
from core.understanding.understand import understand

YEAR = 2026
BOUNDS = {"左右": "~", "以上": ">=", "区间": None, "": None}
WHOLE = (None, "全省", "全市", "全区", "全自治区")


NATIONAL = {"国内生产总值": "地区生产总值", "单位国内生产总值能耗": "单位地区生产总值能耗"}


def reports(shared: Path) -> dict[str, Report]:
    """The reports of provinces of the year, by their places."""
    paths = [*(shared / "reports" / "volume").glob(f"province-{YEAR}-*.txt")]
    found = [
        understand(*import_file(path)) for path in (*paths, shared / "reports" / "cases" / "hainan-2026.txt")
    ]
    return {report.metadata.place or "": report for report in found}


def rows(shared: Path, name: str) -> dict[str, dict[str, str]]:
    with (shared / "truth" / name).open(encoding="utf-8") as lines:
        return {row["place"]: row for row in csv.DictReader(lines, delimiter="\t")}


def growth(report: Report, status: str, year: int) -> set[tuple[float, float | None, str | None]]:
    """What a report says of the growth of its whole place in one year."""
    return {
        (figure.value, figure.upper, figure.bound)
        for figure in report.figures
        if _is_growth(figure) and (figure.status, figure.horizon, figure.to_year) == (status, "year", year)
    }


def _is_growth(figure: Figure) -> bool:
    whole = figure.measure == "地区生产总值" and figure.scope in WHOLE
    return whole and figure.change == "increase" and figure.unit == "%"


def test_a_years_growth_is_what_others_read(shared: Path) -> None:
    read = reports(shared)
    targets = {
        place: {(float(row["low"]), upper if (upper := float(row["high"])) != float(row["low"]) else None,
                 BOUNDS[row["phrasing"]])}
        for place, row in rows(shared, f"province_gdp_target_{YEAR}.tsv").items()
    }  # fmt: skip
    found = {place: growth(read[place], "target", YEAR) for place in targets}
    assert found == targets

    outcomes = rows(shared, f"province_gdp_outcome_{YEAR - 1}.tsv")
    reached = {place: {value for value, *_ in growth(read[place], "outcome", YEAR - 1)} for place in outcomes}
    assert reached == {place: {float(row[f"gdp_growth_{YEAR - 1}"])} for place, row in outcomes.items()}


def test_no_report_has_two_targets_of_a_year(shared: Path) -> None:
    assert {
        place for place, report in reports(shared).items() if len(growth(report, "target", YEAR)) > 1
    } == set()


def test_what_the_press_listed_of_the_nations_targets_stands_under_one_name_each(shared: Path) -> None:
    with (shared / "truth" / "national_targets_press.tsv").open(encoding="utf-8") as lines:
        listed = list(csv.DictReader(lines, delimiter="\t"))
    years = {int(row["year"]) for row in listed}
    paths = {year: shared / "reports" / "volume" / f"national-{year}-国务院.txt" for year in years}
    found = {year: understand(*import_file(path)) for year, path in paths.items()}
    for row in listed:
        year, measure = int(row["year"]), NATIONAL.get(row["indicator"], row["indicator"])
        told = [
            (figure.value, figure.upper, figure.bound)
            for figure in found[year].figures
            if (figure.measure, figure.status, figure.horizon, figure.to_year)
            == (measure, "target", "year", year)
        ]
        upper = float(row["upper"]) if row["upper"] else None
        assert told == [(float(row["value"]), upper, row["bound"] or None)], row
