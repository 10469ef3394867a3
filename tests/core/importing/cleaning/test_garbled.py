"""Lines that came garbled into a right text are what they were, and right lines stay."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.clean_text import GARBLED, LOST, CleanText
from core.importing.cleaning.garbled import garbled_lines
from core.importing.decode import decode

RIGHT = ["2025年青山县政府工作报告", "县长 张某", "各位代表：", "目录", "浣曞嘲", "Café, naïve; 10 €", "牵头"]
PASTED = [
    "一、2024年工作回顾",
    "全县地区生产总值达到200亿元，增长6.5%，城镇新增就业10万人。",
    "附件：名词解释",
    "（一）坚持发展为先，努力改善民生。",
]
WAYS: dict[str, Callable[[str], str]] = {
    "GBK": lambda line: line.encode().decode("gb18030", "replace"),
    "GBK, with ?": lambda line: line.encode().decode("gb18030", "replace").replace(LOST, "?"),
    "Latin-1": lambda line: line.encode().decode("latin-1"),
    "Windows' Latin": lambda line: line.encode().decode("cp1252", "replace"),
    "GBK as Latin": lambda line: line.encode("gb18030").decode("latin-1"),
}


@pytest.mark.parametrize("way", WAYS)
def test_garbled_lines_among_right_ones_are_put_right(way: str) -> None:
    garbled = [WAYS[way](line) for line in PASTED]
    lines = [*RIGHT[:3], *garbled, *RIGHT[3:]]
    cleaned = garbled_lines(CleanText("\n".join(lines)))
    found = cleaned.text.split("\n")
    assert found[:3] + found[7:] == RIGHT
    for line, right, broken in zip(found[3:7], PASTED, garbled, strict=True):
        assert re.fullmatch(re.escape(line).replace(LOST, ".{1,3}"), right)
        assert line.count(LOST) <= broken.count(LOST) + broken.count("?")
    assert [(removed.text, removed.reason) for removed in cleaned.removed] == [
        (line, GARBLED) for line in garbled
    ]
    assert [removed.position for removed in cleaned.removed] == [
        cleaned.text.index(line) for line in found[3:7]
    ]


def test_a_line_of_which_more_is_lost_than_it_shows_stays() -> None:
    text = "\n".join([*RIGHT, WAYS["Latin-1"](PASTED[1])[:-7] + "Ã" + PASTED[1]])
    assert garbled_lines(CleanText(text)) == CleanText(text)


LEVELS = "".join(
    bytes((row, cell)).decode("gb2312", "ignore") for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF)
)


@given(st.lists(st.text(st.sampled_from(LEVELS) | st.characters(max_codepoint=0x7E), min_size=1), min_size=1))
def test_right_lines_stay_even_beside_garbled_ones(lines: list[str]) -> None:
    lines = [line for text in lines for line in text.split("\n")]
    before = garbled_lines(CleanText("\n".join([*lines, *map(WAYS["GBK"], PASTED)])))
    assert before.text.split("\n")[: len(lines)] == lines


def test_no_real_report_is_touched(shared: Path) -> None:
    for path in sorted((shared / "reports").rglob("*.txt")):
        text = CleanText(decode(path.read_bytes(), path.name).text)
        assert garbled_lines(text) == text, path.name
