import json
from pathlib import Path

import pytest

from core import cli
from core.library.library import Library
from core.workspace.editions import keep
from core.workspace.reading import read_file
from tests.core.commands.test_attach import no_window

OLD = """北仑区2023年政府工作报告
一、2022年工作回顾
全区生产总值完成120亿元。
老旧小区改造惠及八千户居民<b>。
二、2023年工作安排
新增城镇就业三千人。
成功举办首届苹果文化节。
"""
NEW = """北仑区2024年政府工作报告
一、2023年工作回顾
全區生產總值完成131億元。
二、2024年工作安排
新增城镇就业三千人。
老旧小区改造惠及九千户居民<b>。
新建污水处理厂两座，黑臭水体全部消除。
"""
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "old.txt", tmp_path / "new.txt"]
    for path, text in zip(paths, (OLD, NEW), strict=True):
        path.write_text(text, "utf-8")
    return list(map(str, paths))


def compared(capsys: Capture, *words: str) -> str:
    assert cli.main(["compare", *words], no_window) == 0
    return capsys.readouterr().out


def test_what_differs_is_printed_under_the_headings_of_the_newer(files: list[str], capsys: Capture) -> None:
    lines = compared(capsys, *files).splitlines()
    assert "~ 全區生產總值完成[-120亿元-]{+131億元+}。" in lines
    assert "> 老旧小区改造惠及[-八千户-]{+九千户+}居民<b>。 (一、2022年工作回顾)" in lines
    assert "+ 新建污水处理厂两座，黑臭水体全部消除。" in lines
    assert "- 成功举办首届苹果文化节。" in lines
    assert lines[-1] == "1 same, 4 changed, 1 moved, 1 new, 1 gone"
    assert "= " not in compared(capsys, *files, "--kind", "new")


def test_json_tells_where_each_sentence_stands(files: list[str], capsys: Capture) -> None:
    found = json.loads(compared(capsys, *files, "--json"))
    (moved,) = (pair for pair in found["pairs"] if pair["kind"] == "moved")
    texts = (OLD, NEW)
    for side, text in zip(("one", "other"), texts, strict=True):
        for one in (*moved[side], *(change[side] for change in moved["changes"])):
            assert text[one["start"] : one["end"]] == one["text"]
    assert moved["section"] == {"one": "一、2022年工作回顾", "other": "二、2024年工作安排"}
    assert found["one"]["year"] == 2023


def test_the_page_needs_nothing_else_and_no_word_of_it_is_markup(files: list[str], capsys: Capture) -> None:
    page = compared(capsys, *files, "--html")
    assert "<script" not in page
    assert "居民&lt;b&gt;" in page
    assert "<del>120亿元</del>" in page
    assert "<ins>131億元</ins>" in page
    assert "default-src 'none'" in page


def test_reports_of_the_library_are_named_by_their_ids(
    files: list[str], tmp_path: Path, capsys: Capture
) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        ids = [keep(library, read_file(Path(file)))[:12] for file in files]
    assert cli.main(["--library", str(path), "compare", *ids], no_window) == 0
    assert "{+131億元+}" in capsys.readouterr().out
    assert cli.main(["--library", str(path), "compare", ids[0], "abcdef012345"], no_window) == 2
    assert "abcdef012345 is no file" in capsys.readouterr().err
