"""Each sign of Markdown, in a file of its own; whatever is taken out is listed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.importing.formats.markdown import read_markdown
from core.importing.importer import import_bytes
from core.understanding.understand import understand
from tests.core.importing.formats.made import left_out, lines, marks


def read(*said: str) -> tuple[list[str], list[tuple[str, str, int]], list[tuple[str, str]]]:
    """The lines, what is told of them, and what is left out but plain signs' reason."""
    found = read_markdown("\n".join(said).encode(), "a.md")
    return lines(found), marks(found), left_out(found)


def test_headings_have_levels_and_no_signs() -> None:
    assert read("# 题", "## 二 ##", "#无", "", "三", "---", "文") == (
        ["题", "二", "#无", "三", "文"],
        [("heading", "题", 1), ("heading", "二", 2), ("heading", "三", 2)],
        [("formatting sign", sign) for sign in ("# ", "## ", " ##", "---")],
    )


@pytest.mark.parametrize(
    ("said", "words", "signs"),
    [
        ("**重点**：*斜***粗**_下_~~删~~", "重点：斜粗下删", "** ** * * ** ** _ _ ~~ ~~"),
        ("5 * 3 * 2 和 a_b_c", "5 * 3 * 2 和 a_b_c", ""),
        (r"\*星\* `**码**`", "*星* **码**", "\\ \\ ` `"),
        ("> 引", "引", "> "),
        ("- [x] 项", "项", "- [x] "),
        ("1. 项", "1. 项", ""),
        ("-0.5%", "-0.5%", ""),
        ("***", "", "***"),
    ],
)
def test_signs_are_left_out_and_words_are_not(said: str, words: str, signs: str) -> None:
    found, _, out = read(said)
    assert found == [words]
    assert " ".join(text for _, text in out).split() == signs.split()


def test_links_keep_their_words_and_pictures_have_none() -> None:
    said = "见[**方案**](http://a.cn/b)![图](c.png)。"
    assert read(said)[0] == ["见方案。"]
    assert read(said)[2][-2:] == [("link address", "](http://a.cn/b)"), ("picture", "![图](c.png)")]


def test_notes_are_where_they_are_called_and_say_what_they_say_at_the_end() -> None:
    found, told, _ = read("甲[^b]乙[^1]丙[^x]", "[^1]: 一", "    又", "[^b]: **二**", "文")
    assert found == ["甲乙丙[^x]", "文", "[1] 二", "[2] 一 又"]
    assert [mark for mark in told if mark[0] != "supplied"] == [
        *(("note", "甲", 1), ("note", "乙", 2), ("note-text", "[1] 二", 1), ("note-text", "[2] 一 又", 2))
    ]
    assert read("平方米<sup>2</sup>")[1] == [("raised", "2", 0)]


def test_signs_of_code_belong_together_and_many_of_them_take_no_time() -> None:
    assert read("文```码`", "文" + "`" * 200_000)[0] == ["文```码`", "文" + "`" * 200_000]


def test_tables_are_rows_and_code_is_as_it_is() -> None:
    assert read("| 甲 | **乙** |", "|:--|--:|", "| 1 | 2 |", "", "a | b", "```", "# 注", "```")[0] == [
        *("甲 | 乙", "1 | 2", "a | b", "# 注")
    ]


def test_data_before_the_text_become_fields() -> None:
    found = read_markdown("---\ntitle: 报告\nyear: 2025\n---\n文".encode(), "a.md")[0]
    assert (found.text, found.fields) == ("文", (("title", "报告"), ("year", "2025")))
    assert [removed.reason for removed in found.removed] == ["page metadata"]


@given(st.text(st.sampled_from("甲1 #*_`~=>-|[]()^:!\\\n<sup/>"), max_size=80))
def test_no_word_is_lost_nor_made_up(said: str) -> None:
    found = read_markdown(f"文{said}".encode(), "a.md")[0]
    kept = found.text + "".join(removed.text for removed in found.removed)
    for word in "甲1":
        assert kept.count(word) - sum(
            mark.span.of(found.text).count(word) for mark in found.marks if mark.kind == "supplied"
        ) == said.count(word)


def test_a_report_is_understood_with_its_notes() -> None:
    body = "# 政府工作报告\n\n## 一、工作回顾\n\n推进“三清”[^1]行动，**增长5.5%**。\n\n"
    said = f"{body}[^1]: “三清”行动：指清河。"
    report = understand(*import_bytes("报告.md", said.encode()))
    assert report.source.media_type == "text/markdown"
    assert [section.title for section in report.sections] == ["工作回顾", ""]
    (marker,) = (one for one in report.references if one.origin == "marker")
    assert report.text[: marker.span.start].endswith("“三清”")
    assert [figure.text for figure in report.figures] == ["5.5%"]
