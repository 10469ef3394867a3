import pytest

from core.document.report import SectionKind
from core.document.span import Span
from core.document.text_id import TextId
from core.search.concordance import Line
from core.search.order import GROUPS, ORDERS, grouped, in_order
from core.search.searchable import About


def line(
    before: str, after: str, place: str | None = "甲县", year: int | None = 2024,
    kind: SectionKind | None = None, section: str = "",
) -> Line:  # fmt: skip
    about = About(TextId(f"{place}{year}"), "政府工作报告", place, year)
    return Line(about, section, kind, Span(0, 2), before, "目标", after)


def told(lines: list[Line]) -> list[str]:
    return [f"{one.before}|{one.after}" for one in lines]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("left1", ["c1a|y", "c2a|x", "a9b|y", "B9B|Z"]),
        ("left2", ["c1a|y", "c2a|x", "a9b|y", "B9B|Z"]),
        ("right1", ["c2a|x", "a9b|y", "c1a|y", "B9B|Z"]),
    ],
)
def test_lines_are_sorted_by_the_words_beside_the_hit(order: str, expected: list[str]) -> None:
    lines = [line("a9b", "y"), line("c1a", "y"), line("B9B", "Z"), line("c2a", "x")]
    assert told(in_order(lines, order)) == expected


def test_the_left_is_read_from_the_hit_outwards() -> None:
    lines = [line("推动", ""), line("拉动", ""), line("推進", ""), line("推进", ""), line("", "")]
    assert told(in_order(lines, "left2")) == ["|", "拉动|", "推动|", "推進|", "推进|"]
    assert told(in_order(lines, "left1")) == ["|", "推动|", "拉动|", "推進|", "推进|"]


def test_lines_are_sorted_by_where_they_stand() -> None:
    lines = [
        line("1", "", None, 2020),
        line("2", "", "乙县", None, "plan", "二"),
        line("3", "", "乙縣", 2019, "plan", "一"),
        line("4", "", "丙县", 2019, "outcome", "三"),
    ]
    assert [one.before for one in in_order(lines, "place")] == ["4", "2", "3", "1"]
    assert [one.before for one in in_order(lines, "year")] == ["4", "3", "1", "2"]
    assert [one.before for one in in_order(lines, "section")] == ["4", "3", "2", "1"]


def test_lines_are_grouped_with_their_counts() -> None:
    lines = [
        line("", "", "甲县", 2021, "plan"),
        line("", "", "乙县", 2020, "plan"),
        line("", "", "乙县", 2020, "outcome"),
        line("", "", "乙县", None),
    ]

    def counts(by: str) -> list[tuple[object, int, int]]:
        return [(group.key, len(group.lines), group.reports) for group in grouped(lines, by)]

    assert counts("place") == [("乙县", 3, 2), ("甲县", 1, 1)]
    assert counts("year") == [(2020, 2, 1), (2021, 1, 1), (None, 1, 1)]
    assert counts("kind") == [("outcome", 1, 1), ("plan", 2, 2), (None, 1, 1)]
    assert [key for key, *_ in counts("report")] == [lines[1].about, lines[0].about, lines[3].about]


@pytest.mark.parametrize("order", ORDERS)
def test_no_line_is_lost(order: str) -> None:
    lines = [line("", ""), line("a", "b", None, None, "annex", "四"), line("a", "b", None, None, "glossary")]
    assert sorted(in_order(lines, order), key=str) == sorted(lines, key=str)
    for by in GROUPS:
        assert sum(len(group.lines) for group in grouped(lines, by)) == 3
