import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.report import Figure, Reference
from core.document.span import Span
from core.understanding.figures import find_figures
from tests.core.understanding.figures.read import figure, figures

WORDS = """
    地区生产总值 增长 新增 5% 2730亿元 一千二百万吨 3-5个 4.5% — 至 和 、 ， 。 “ ” ( )
    以上 超 左右 分别 2024年 第3位 的 等 翻番 百分之六 三成 项目 20亿元 7+X 1,234 12 万
    多 - % 由 到 降至 𠮷 😀 ［3］
"""
PIECES = st.sampled_from([*WORDS.split(), "\n"])
TEXTS = st.lists(PIECES, max_size=25).map("".join)
WIDE = {code: code + 0xFEE0 for code in range(ord("0"), ord("9") + 1)} | {ord("%"): "％", ord("."): "．"}


def said(found: Figure) -> tuple[object, ...]:
    return (found.kind, found.value, found.upper, found.bound, found.change, found.status)


@given(TEXTS)
def test_spans_are_in_range_sorted_and_disjoint(text: str) -> None:
    end = 0
    for found in figures(text):
        assert end <= found.span.start < found.span.end <= len(text)
        assert found.text == found.span.of(text)
        end = found.span.end


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    figures(text)


@given(TEXTS, TEXTS, TEXTS)
def test_findings_do_not_move_when_paragraphs_are_added(before: str, text: str, after: str) -> None:
    around = before.replace('"', "") + "\n"
    moved = [
        found.span.shifted(-len(around))
        for found in figures(f"{around}{text}\n{after}")
        if len(around) <= found.span.start < len(around) + len(text)
    ]
    assert moved == [found.span for found in figures(text)]


@given(TEXTS)
def test_full_width_gives_the_same_values(text: str) -> None:
    assert [said(found) for found in figures(text.translate(WIDE))] == [
        said(found) for found in figures(text)
    ]


def test_traditional_gives_the_same_values() -> None:
    simplified = figures("预计实现总产值约2.5万亿元，增长百分之五，新增养老机构三万零五十个")
    traditional = figures("預計實現總產值約2.5萬億元，增長百分之五，新增養老機構三萬零五十個")
    assert [said(found) for found in traditional] == [said(found) for found in simplified]
    assert traditional[2].unit == "個"


def test_a_printed_marker_is_no_part_of_a_figure() -> None:
    text = "完成“一减四增”165万亩"
    marker = Reference(Span(8, 10), 0, "marker")
    (found,) = find_figures(text, (), (marker,))
    assert (found.text, found.value) == ("5万亩", 50000)


def test_a_marker_inside_the_indicator_is_read_over() -> None:
    assert figure("主导产业产值［2］3亿元").value == 300000000


@settings(max_examples=20)
@given(
    st.sampled_from(
        ["1", "“", '"', "(", "1、", "1个、", "一", "5%-", "新增", "增长5%、", "《", "百分之", "由5个至"]
    )
)
def test_hostile_lines_are_read(piece: str) -> None:
    figures(piece * 2000)


@pytest.mark.parametrize("name", ["beilun-2024", "hainan-2026", "qingyuan-2020"])
def test_labelled_reports(shared: Path, name: str) -> None:
    gold = json.loads((shared / "gold" / f"{name}.gold.json").read_text("utf-8"))
    raw = (shared / "reports" / "cases" / f"{name}.txt").read_text("utf-8")
    text = "\n".join(line for line in (re.sub(r"\s", "", line) for line in raw.splitlines()) if line)
    starts = {found.span.start: found for found in figures(text)}
    missed = [
        label["ctx"] + label["text"]
        for label in gold["figures"]
        if not label["optional"] and (at := text.find(label["ctx"] + label["text"])) >= 0
        if at + len(label["ctx"]) not in starts
    ]
    assert len(missed) <= 0.02 * len(gold["figures"]), missed


def test_spaces_inside_a_figure_are_read_over() -> None:
    found = figure("总产值增长 12 %左右", "plan")
    assert (found.text, found.value, found.bound, found.change) == ("12 %", 12, "~", "increase")
    assert figure("总 产 值 5 亿元").indicator == "总产值"
