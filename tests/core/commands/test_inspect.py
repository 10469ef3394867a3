"""`zhupi inspect`: what is understood of reports."""

import io
import json
import sys
from pathlib import Path

import pytest

from core import cli
from core.cli import Start
from tests.core.importing.formats.made import docx, paragraph

TEXT = """2024年政府工作报告
一、2023年工作回顾
全年推进“三清”[1]行动，完成产值100亿元，增长5%，“四美”工程[3]惠及20村。
二、2024年工作安排
新建公路20公里，实施“五通”[9]计划。
名词解释
[1]“三清”：清垃圾、清污水、清杂物。
[2]“百佳”：一百个最好的村。
[3]“四美”工程：环境美、生活美、风尚美、家园美。
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "报告.txt"
    path.write_text(TEXT, "utf-8")
    return path


def inspect(*arguments: object) -> int:
    def refuse(start: Start) -> int:
        raise AssertionError(start)

    return cli.main(["inspect", *map(str, arguments)], refuse)


def test_the_summary_tells_contents_figures_and_gaps(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert inspect(file) == 0
    out = capsys.readouterr().out
    assert "  一 2023年工作回顾  [outcome]\n" in out
    assert "1 money" in out
    assert "entries without a marker: 2\n" in out
    assert "markers without an entry: [9]\n" in out


def test_the_summary_tells_what_could_not_be_read(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(TEXT[:20].encode() + b"\xff" + TEXT[20:].encode())
    assert inspect(file) == 0
    out = capsys.readouterr().out
    assert "1 characters could not be read and stand as \ufffd" in out
    assert f"could not be read: byte {len(TEXT[:20].encode())}: FF" in out
    file.write_text(TEXT.encode().decode("latin-1"), "utf-8")
    assert inspect(file) == 0
    assert "put right: utf-8 (utf-8 read as cp1252)" in capsys.readouterr().out
    word = file.with_suffix(".docx")
    word.write_bytes(docx(paragraph("文" * 99, "<w:t>失</w:t>")))
    assert inspect(word) == 0
    assert "words may be missing: 1 / 100 characters" in capsys.readouterr().out


def test_several_files_give_one_object_a_line(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert inspect("--json-lines", file, file) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert json.loads(first) == json.loads(second)


def test_a_dash_reads_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode("gb18030"))))
    assert inspect("-", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["text"] == TEXT.strip()
    assert report["source"]["encoding"] == "gb18030"


def test_a_bar_is_for_terminals_alone(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert inspect(*[file] * 4) == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert inspect(*[file] * 4, "missing.txt") == 2
    err = capsys.readouterr().err
    assert "3/5" in err
    assert err.count("missing.txt") == 1
