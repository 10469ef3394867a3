"""Notes as Markdown, and written again over a file in which a person wrote on."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exporting.formats import exported, write_exported
from core.exporting.markdown_kept import kept
from core.exporting.selection import Selection
from core.interchange.notebook import Notebook
from tests.core.exporting.outgoing import HERE, LINKED, NOTEBOOK, NOTES


def written(notebook: Notebook = NOTEBOOK, **how: object) -> str:
    return exported(notebook, "markdown", Selection(**how)).decode()  # type: ignore[arg-type]


TEXT = written()
FIRST, SECOND = NOTES[:2]
SAYING_MORE = NOTEBOOK._replace(here=(FIRST._replace(note="比上年多得多"), *HERE[1:]))
WITHOUT = NOTEBOOK._replace(here=HERE[1:])


def block(text: str, number: int) -> str:
    """The block of the note with this number, comments and all."""
    found = re.search(rf"<!--zp-{number:012} .*?<!--/zp-->", text, re.DOTALL)
    assert found
    return found[0]


def test_it_begins_with_properties_that_obsidian_reads() -> None:
    lines = TEXT.split("\n")
    assert lines[:4] == ["---", 'title: "政府工作报告"', 'place: "某省某县"', "year: 2025"]
    assert lines[4] == 'source: "small.txt"'
    assert lines[5].startswith('zhupi: "urn:zhupi:text:')
    assert lines[6] == "---"


def test_a_note_has_an_id_its_meaning_tags_and_words() -> None:
    assert "> 生产总值120亿元\n\n^zp-000000000001\n\n*高亮 · 存疑* #经济/增长\n\n比上年多\n" in TEXT
    assert TEXT.count("^zp-") == len(HERE)
    assert block(TEXT, 3).endswith("民生\n见第二部分\n<!--/zp-->")
    assert "→ 扩大内需" in block(TEXT, 6)


def test_what_is_chosen_is_told() -> None:
    assert "存疑" not in written(fields=("quote", "tags"))
    assert "#经济" in written(fields=("quote", "tags"))
    assert "> 生產總值120億元" in written(script="traditional")
    assert 'place: "某省某縣"' in written(script="traditional")
    created = written(order="created")
    assert "\n## " not in created
    assert r"2024年工作回顾 · 2024\-01\-19T08" in created.replace("-", r"\-").replace("\\\\", "\\")


def test_ids_that_end_alike_are_whole() -> None:
    again = FIRST._replace(id="99999999-0000-4000-8000-000000000001")
    text = written(NOTEBOOK._replace(here=(*HERE, again)))
    assert f"^zp-{FIRST.id}\n" in text
    assert f"^zp-{again.id}\n" in text


def test_exporting_again_keeps_what_was_written_between() -> None:
    mine = TEXT.replace(block(TEXT, 1), block(TEXT, 1) + "\n\n我的话：\n\n> 别人的引文\n").replace(
        "---\n\n", "tags:\n  - 报告\n---\n\n开头的话\n\n", 1
    )
    again = kept(mine, written(SAYING_MORE))
    assert "比上年多得多\n<!--/zp-->\n\n我的话：\n\n> 别人的引文\n\n<!--zp-" in again
    assert "tags:\n  - 报告\n---\n\n开头的话\n\n<!--zp-head" in again
    assert kept(again, written(SAYING_MORE)) == again
    assert kept(mine.replace("\n", "\r\n"), written(SAYING_MORE)) == again


def test_a_block_that_was_written_into_stays() -> None:
    mine = TEXT.replace("比上年多\n", "比上年多\n我补充\n")
    assert kept(mine, TEXT) == mine
    again = kept(mine, written(SAYING_MORE))
    assert "比上年多得多\n<!--/zp-->" in again
    assert "比上年多\n我补充" in again
    assert again.count("^zp-000000000001") == 1
    assert kept(again, written(SAYING_MORE)) == again


def test_a_note_that_is_gone_takes_no_word_of_a_person_along() -> None:
    mine = TEXT.replace(block(TEXT, 1), block(TEXT, 1) + "\n\n我的话")
    again = kept(mine, written(WITHOUT))
    assert "比上年多" not in again
    assert f"{block(TEXT, 6)}\n\n我的话\n\n" in again
    assert "我补充" in kept(TEXT.replace("比上年多\n", "比上年多\n我补充\n"), written(WITHOUT))


def test_a_note_cannot_end_its_block() -> None:
    odd = NOTEBOOK._replace(here=(SECOND._replace(note="甲\n<!--/zp-->\n乙 <!--zp-head 00-->\n丙"),))
    assert kept(written(odd), written(odd)) == written(odd)


@pytest.mark.parametrize(
    ("said", "written_as"),
    [
        ("<img src=http://a/b>", r"\<img src=http://a/b>"),
        ("![图](http://a/b)", r"\![图](http://a/b)"),
        ("![[x]](http://a/b)", r"\![[x]](http://a/b)"),
        (r"\\<b>", r"\\\<b>"),
        (r"\<b>", r"\<b>"),
        ("**重** ![[图.png]] <http://a/b> 3<5", "**重** ![[图.png]] <http://a/b> 3<5"),
    ],
)
def test_a_note_asks_the_network_for_nothing_when_it_is_read(said: str, written_as: str) -> None:
    odd = NOTEBOOK._replace(here=(SECOND._replace(note=said),))
    assert f"\n{written_as}\n" in written(odd)


PIECES = st.lists(st.sampled_from(("我的话", "# 标题", "> 引文", "- 项", "---", "^mine", "%%")), min_size=1)


@given(st.dictionaries(st.integers(0, 7), PIECES), st.sampled_from((NOTEBOOK, SAYING_MORE, WITHOUT)))
def test_no_line_of_a_person_is_lost(mine: dict[int, list[str]], notebook: Notebook) -> None:
    parts = TEXT.split("<!--/zp-->")
    for at, lines in mine.items():
        parts[at + 1] = "\n\n" + "\n".join(f"{line}{at}" for line in lines) + parts[at + 1]
    again = kept("<!--/zp-->".join(parts), written(notebook))
    for at, lines in mine.items():
        assert "\n".join(f"{line}{at}" for line in lines) in again
    assert kept(again, written(notebook)) == again


def test_a_file_that_is_no_export_gives_way(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    for old in (b"# mine\n", b"\xff\xfe", b""):
        path.write_bytes(old)
        write_exported(path, TEXT.encode(), "markdown")
        assert path.read_text("utf-8") == TEXT
    path.write_text(TEXT + "\n我的话\n", "utf-8")
    write_exported(path, written(SAYING_MORE).encode(), "markdown")
    assert path.read_text("utf-8").endswith("\n\n我的话\n")


@pytest.mark.parametrize("tag", ["2024", "两 个/a_b", "#"])
def test_tags_are_as_obsidian_reads_them(tag: str) -> None:
    text = written(NOTEBOOK._replace(here=(FIRST._replace(tags=(tag,)),)))
    expected = {"2024": "* #_2024\n", "两 个/a_b": "* #两-个/a_b\n", "#": "存疑*\n"}
    assert expected[tag] in text


def test_a_link_tells_where_it_leads() -> None:
    assert "*链接 · 黄*" in block(TEXT, int(LINKED.id[-2:]))
