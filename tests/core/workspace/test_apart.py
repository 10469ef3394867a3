from pathlib import Path

import pytest

from core.document.problem import Problem
from core.workspace.apart import LONG, read_apart, read_long_or_short
from core.workspace.workspace import read_file
from tests.small_report import TEXT


def test_a_file_read_apart_is_the_same(tmp_path: Path) -> None:
    file = tmp_path / "报告 \u2028.txt"
    file.write_text(TEXT, "utf-8")
    assert read_apart(file) == read_file(file)


def test_a_long_line_is_read(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("全区实现地区生产总值2730亿元，增长5%。" * (LONG // 40), "utf-8")
    assert file.stat().st_size > LONG
    assert len(read_long_or_short(file).figures) > 1000


def test_what_is_wrong_is_told_as_it_would_be_here(tmp_path: Path) -> None:
    file = tmp_path / "nothing.txt"
    with pytest.raises(Problem) as here:
        read_file(file)
    with pytest.raises(Problem) as apart:
        read_apart(file)
    assert str(apart.value) == str(here.value)
    assert apart.value.sentence == here.value.sentence
