import re
from pathlib import Path

import pytest

from core.analysis.sample import Sample
from core.analysis.wording import said_only, uses
from core.importing.importer import import_file
from tests.core.analysis.small import small

OLD = small("推进城镇化建设，城镇化建设加快。“三公”经费压减。", year=2014)
NEW = small("經濟新常態，引領新常態。“雙創”蓬勃，经费压减。", year=2015)
FIRST_USES = {"新常态": 2015, "供给侧": 2016, "数字经济": 2017, "高质量发展": 2018, "乡村振兴": 2018}


def test_what_is_new_is_repeated_or_stands_in_quotation_marks() -> None:
    new, gone = said_only([NEW], [OLD]), said_only([OLD], [NEW])
    assert [(one.words, one.item, one.count, one.reason) for one in new] == [
        ("新常態", "新常态", 2, "repeated"),
        ("雙創", "双创", 1, "quoted"),
    ]
    assert {(one.words, one.count) for one in gone} == {("城镇化建设", 2), ("三公", 1)}


def test_of_what_is_repeated_and_of_what_is_set_apart_some_may_be_enough() -> None:
    new = small("新常态，新常态，新常态。新动能，新动能。“双创”“双减”“双碳”")
    assert [one.item for one in said_only([new], [OLD], most=1)] == ["新常态", "双减"]


def test_what_is_set_apart_counts_once_at_its_longest_without_its_marks() -> None:
    terms = ("新时代“枫桥经验”", "“枫桥经验”", "“双碳”")
    new = small("坚持新时代“枫桥经验”。“双碳”与“双碳目标”。", terms=terms)
    assert [one.words for one in said_only([new], [])] == ["双碳", "新时代“枫桥经验”", "双碳目标"]


def test_nothing_is_new_in_the_same_words() -> None:
    assert said_only([OLD], [OLD]) == said_only([], []) == []


def test_a_phrase_is_followed_through_the_years() -> None:
    (found,) = uses(["新常态"], [NEW, OLD, small("新常态", year=2015), small("新常态")])
    assert (found.words, found.first) == ("新常态", 2015)
    assert [(year.year, year.count, year.reports) for year in found.years] == [(2014, 0, 0), (2015, 3, 2)]
    assert uses(["太空"], [OLD])[0].first is None


@pytest.fixture(scope="module")
def national(shared: Path) -> list[Sample]:
    """The State Council's reports by their years, as they were read."""
    files = [*shared.glob("reports/*/national-*.txt")]
    years = {path: int(re.findall(r"\d{4}", path.name)[0]) for path in files}
    return [small(import_file(path)[1].text, year=year) for path, year in years.items()]


@pytest.mark.parametrize(("phrase", "year"), FIRST_USES.items())
def test_first_uses_in_the_state_councils_reports(national: list[Sample], phrase: str, year: int) -> None:
    assert uses([phrase], national)[0].first == year


@pytest.mark.parametrize("phrase", ["新常态", "高质量发展", "乡村振兴"])
def test_what_is_new_in_a_year_is_found_unasked(national: list[Sample], phrase: str) -> None:
    year = FIRST_USES[phrase]
    before = [one for one in national if (one.metadata.year or 0) < year]
    found = said_only([one for one in national if one.metadata.year == year], before)
    assert phrase in {one.words for one in found}
