"""What `zhupi batch --table GDP` tells of the provinces' reports of a year, beside what others read of them.

`python -m tests.batch` prints the rows of ../shared/truth that are told otherwise, and how many are right.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from core import cli
from core.commands.files import BAD_LUCK
from tests.conftest import SHARED

TRUTH, REPORTS = SHARED / "truth", SHARED / "reports"
MEASURE = "地区生产总值"
_BOUNDS = {"左右": "~", "以上": ">=", "": "", "区间": ""}
Row = dict[str, str]


def main() -> None:
    """Make the table, compare it, and print what differs."""
    with TemporaryDirectory() as folder:
        made = {row["place"]: row for row in table(Path(folder))}
    right = total = 0
    for place, wanted in truth():
        found = {name: made.get(place, {}).get(name, "") for name in wanted}
        total += 1
        right += found == wanted
        if found != wanted:
            sys.stdout.write(f"{place}: {found} for {wanted}\n")
    sys.stdout.write(f"{len(made)} provinces, {total} rows of others, {right} of them right\n")


def table(out: Path) -> list[Row]:
    """The table of growth of the provinces' product, as the command writes it."""
    files = [
        *map(str, sorted((REPORTS / "volume").glob("province-2026-*"))),
        str(REPORTS / "cases" / "hainan-2026.txt"),
    ]
    status = cli.main(["batch", *files, "--out", str(out), "--table", "GDP"], lambda _start: BAD_LUCK)
    assert status == 0
    return _rows(out / "table.csv", ",")


def truth() -> Iterator[tuple[str, Row]]:
    """What others read of a place: columns of the table, and their values."""
    for row in _rows(TRUTH / "province_gdp_target_2026.tsv", "\t"):
        yield (
            row["place"],
            {
                "report_year": row["year"],
                "measure": MEASURE,
                "target_growth_low": _number(row["low"]),
                "target_growth_high": _number(row["high"]),
                "target_growth_bound": _BOUNDS[row["phrasing"]],
            },
        )
    for row in _rows(TRUTH / "province_gdp_outcome_2025.tsv", "\t"):
        growth = _number(row["gdp_growth_2025"])
        yield row["place"], {"report_year": row["report_year"], "measure": MEASURE, "growth": growth}


def _number(words: str) -> str:
    return f"{float(words):g}"


def _rows(path: Path, delimiter: str) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


if __name__ == "__main__":
    main()
