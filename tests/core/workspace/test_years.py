"""In which years a phrase is used, found by the index, against what is counted in the texts."""

from pathlib import Path

import pytest

from core.analysis.wording import uses
from core.document.clean_text import Source
from core.document.corpus import EVERYTHING
from core.document.original import Original
from core.library.library import Library
from core.workspace.counting import Counting, countable, samples
from core.workspace.editions import keep
from core.workspace.indexing import Indexed
from core.workspace.reading import understood
from core.workspace.years import LONGEST_GAP, along_axis, through_years, with_gaps


def report(year: int, said: str) -> str:
    return (
        f"{year}年政府工作报告\n北县人民政府县长 林坚\n各位代表：\n一、{year - 1}年工作回顾\n{said}\n"
        f"二、{year}年工作安排\n推进乡村振兴。\n名词解释\n1.数字经济：以数据为要素。\n"
    )


@pytest.mark.parametrize("phrase", ["数字经济", "乡村振兴", "“双创”", "政府工作报告", "太空"])
def test_a_phrase_is_followed_through_the_years_of_the_library(tmp_path: Path, phrase: str) -> None:
    texts = {2019: "发展农业。", 2022: "發展數字經濟。", 2023: "壮大数字经济，数字经济。“双创”。"}
    with Library.open(tmp_path / "library.sqlite") as library:
        for year, said in texts.items():
            source = Source(f"{year}.txt", str(year) * 16, "text/plain", "utf-8")
            keep(library, understood(Original(source, report(year, said))))
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
