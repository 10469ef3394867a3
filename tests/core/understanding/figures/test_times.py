import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.understanding.figures.times import plan_years, times

YEAR = 2026


def told(text: str) -> list[tuple[str, int | None, int | None]]:
    return [(time.horizon, time.since, time.until) for time in times(text, YEAR)]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2025年,", ("year", 2025, 2025)),
        ("二〇二五年,", ("year", 2025, 2025)),
        ("去年", ("year", 2025, 2025)),
        ("今年主要预期目标是:", ("year", 2026, 2026)),
        ("过去的一年,", ("year", 2025, 2025)),
        ("新的一年,", ("year", 2026, 2026)),
        ("比上年增长", ("year", None, None)),
        ("较2024年增长", ("multi", 2024, None)),
        ("五年来,", ("multi", 2021, 2025)),
        ("过去三年,", ("multi", 2023, 2025)),
        ("今后五年,", ("multi", 2026, 2030)),
        ("“十四五”时期,", ("multi", 2021, 2025)),
        ("第六个五年计划期间,", ("multi", 1981, 1985)),
        ("2021年至2025年,", ("multi", 2021, 2025)),
        ("比“十三五”末增长", ("multi", 2020, None)),
        ("较2020年提高", ("multi", 2020, None)),
        ("2020年以来", ("multi", 2020, None)),
        ("年均增长", ("multi", None, None)),
        ("平均每年增长", ("multi", None, None)),
        ("五年累计", ("multi", None, None)),
        ("2027年", ("year", 2027, 2027)),
        ("到2030年,", ("until", None, 2030)),
        ("到“十五五”末,", ("until", None, 2030)),
        ("2028年底前", ("until", None, 2028)),
    ],
)
def test_words_say_of_which_time_a_text_speaks(text: str, years: tuple[str, int | None, int | None]) -> None:
    assert told(text)[-1] == years


@pytest.mark.parametrize(
    "text",
    [
        "“十五五”开好局", "第十五个五年规划纲要", "连续第五年", "三年行动计划", "九年义务教育",
        "2035年远景目标",        "PM2.5年均浓度", "30年最好水平", "三十五件实事",
    ],
)  # fmt: skip
def test_names_and_feats_tell_no_time(text: str) -> None:
    assert told(text) == []


def test_a_comparison_with_a_period_is_growth_over_years() -> None:
    assert told("比“十三五”时期增长") == [("multi", None, None)]


@given(st.integers(3, 30))
def test_five_year_plans_follow_each_other_from_the_third_on(number: int) -> None:
    first, last = plan_years(number)
    assert (last - first, plan_years(number + 1)[0]) == (4, last + 1)


def test_the_first_plans() -> None:
    assert [plan_years(number) for number in (1, 2, 6, 14)] == [
        (1953, 1957), (1958, 1962), (1981, 1985), (2021, 2025),
    ]  # fmt: skip


@example("0年间")
@example("2025年至2021年")
@given(st.text(alphabet="年一二五十的来累计“”期间时末到比较2015,。\n", max_size=40))
def test_any_text_is_read_in_order(text: str) -> None:
    found = list(times(text, YEAR))
    assert all(0 <= time.start <= len(text) for time in found)
    assert all(time.since <= time.until for time in found if time.since and time.until)
