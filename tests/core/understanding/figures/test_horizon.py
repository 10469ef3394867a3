from core.document.report import Section
from core.document.span import Span
from core.understanding.figures import find_figures

YEAR = 2026
Told = tuple[str | None, int | None, int | None]


def told(text: str, *titles: str) -> list[Told]:
    """What the figures of a text tell of their time; each title stands at the head of a line in it."""
    starts = [text.index(title) for title in titles]
    ends = [*starts[1:], len(text)][: len(titles)]
    sections = [
        Section(Span(start, end), Span(start, start + len(title)), 1, None, title, None)
        for start, end, title in zip(starts, ends, titles, strict=True)
    ]
    return [
        (figure.horizon, figure.from_year, figure.to_year)
        for figure in find_figures(text, sections, (), YEAR)
        if figure.kind not in ("date", "duration", "rank", "ordinal")
    ]


def test_a_five_year_average_never_stands_beside_a_years_growth() -> None:
    text = "2025年，经济增长5%。“十四五”时期，经济年均增长6%。到2030年，经济总量达到2万亿元。"
    assert told(text) == [("year", 2025, 2025), ("multi", 2021, 2025), ("until", None, 2030)]


def test_the_title_says_what_the_text_does_not() -> None:
    text = "过去五年工作回顾\n新建学校30所，去年新建5所。\n2026年工作安排\n新建学校6所。"
    assert told(text, "过去五年工作回顾", "2026年工作安排") == [
        ("multi", 2021, 2025), ("year", 2025, 2025), ("year", 2026, 2026),
    ]  # fmt: skip


def test_several_years_end_where_the_last_is_told_apart() -> None:
    title = "过去五年工作回顾"
    text = (
        f"{title}\n建成道路20公里。\n2025年，经济增长5%。\n新建学校30所。\n一年来，工作如下：\n新建学校3所。"
    )
    assert told(text, title) == [
        ("multi", 2021, 2025), ("year", 2025, 2025), ("multi", 2021, 2025), ("year", 2025, 2025),
    ]  # fmt: skip


def test_where_a_title_speaks_of_two_times_the_paragraphs_say() -> None:
    title = "2025年和“十四五”时期工作回顾"
    text = f"{title}\n一年来，经济增长5%。\n新建学校3所。\n这五年，建成道路20公里。"
    assert told(text, title) == [("year", 2025, 2025), ("year", 2025, 2025), ("multi", 2021, 2025)]


def test_a_time_that_the_title_does_not_speak_of_passes() -> None:
    title = "2025年和“十四五”时期工作回顾"
    text = (
        f"{title}\n去年，经济增长5%。\n面对今年初的风雪，抢修道路2公里。\n今年以来，风雪不断。\n新建学校3所。"
    )
    assert told(text, title)[2] == ("year", 2025, 2025)


def test_a_part_without_a_time_goes_on_with_that_before_it() -> None:
    text = "2026年重点工作\n新建学校6所。\n加强政府自身建设\n压减支出5%。"
    assert told(text, "2026年重点工作", "加强政府自身建设")[1] == ("year", 2026, 2026)


def test_what_a_part_says_itself_goes_before_the_part_before_it() -> None:
    text = "今后五年的任务\n新建学校6所。\n工作重点\n2026年主要预期目标为：\n财政收入增长5%。"
    assert told(text, "今后五年的任务", "工作重点")[1] == ("year", 2026, 2026)


def test_a_comparison_holds_for_its_clause_alone() -> None:
    text = "2025年，粮食产量达到615万吨，比2020年增长8%，棉花产量5万吨，比上年增长2%。"
    assert told(text) == [
        ("year", 2025, 2025), ("multi", 2020, 2025), ("year", 2025, 2025), ("year", 2025, 2025),
    ]  # fmt: skip


def test_what_is_compared_with_the_year_before_grew_in_one_year() -> None:
    assert told("2025年，财政收入比2024年增长8%。") == [("year", 2025, 2025)]
    assert told("到2030年，财政收入比2024年增长8%。") == [("multi", 2024, 2030)]
    assert told("财政收入比2024年增长8%，比2019年增长20%。") == [("year", None, None), ("multi", 2019, None)]


def test_both_ends_of_a_change_have_their_years() -> None:
    assert told("城镇化率由2020年的60%提高到2025年的65%。") == [("year", 2020, 2020), ("year", 2025, 2025)]
    assert told("2025年，财政收入是2020年的1.8倍。") == [("multi", 2020, 2025)]


def test_cumulated_over_years_unless_within_one() -> None:
    assert told("累计完成投资50亿元。全年累计接待游客3万人。") == [
        ("multi", None, None),
        ("year", None, None),
    ]


def test_where_nothing_is_said_nothing_is_told() -> None:
    assert told("新建学校5所。") == [(None, None, None)]
