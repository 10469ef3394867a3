"""In which years a phrase is used, found by the index, against what is counted in the texts."""

from pathlib import Path

import pytest

from core.analysis.wording import uses
from core.document.corpus import EVERYTHING
from core.library.library import Library
from core.workspace.counting import Counting, countable, samples
from core.workspace.indexing import Indexed
from core.workspace.years import LONGEST_GAP, along_axis, through_years, with_gaps
from tests.county_reports import county_report, keep_words

PLANNED = "推进乡村振兴。\n名词解释\n1.数字经济：以数据为要素。"


@pytest.mark.parametrize("phrase", ["数字经济", "乡村振兴", "“双创”", "政府工作报告", "太空"])
def test_a_phrase_is_followed_through_the_years_of_the_library(tmp_path: Path, phrase: str) -> None:
    texts = {2019: "发展农业。", 2022: "發展數字經濟。", 2023: "壮大数字经济，数字经济。“双创”。"}
    with Library.open(tmp_path / "library.sqlite") as library:
        for year, said in texts.items():
            keep_words(library, f"{year}.txt", county_report("北县", year, said, PLANNED))
        there = Indexed(library)
        there.bring()
        found = through_years(there, phrase)
        texts_counted = samples(library, countable(library, EVERYTHING), Counting())
        (counted,) = uses([phrase], texts_counted)
    assert found.years == (2019, 2020, 2021, 2022, 2023)
    assert found.first == counted.first
    used = {one.year for one in counted.years if one.count}
    assert {year for year, value in zip(*found, strict=True) if value} == used


def test_years_between_are_told_but_no_desert() -> None:
    assert with_gaps([2003, 2001]) == (2001, 2002, 2003)
    far = 2001 + LONGEST_GAP + 1
    assert with_gaps([2001, far]) == (2001, far)
    assert with_gaps([]) == ()
    assert along_axis([far, 2001, 1999]) == [1999, 2000, 2001, None, far]
    assert along_axis([]) == []
