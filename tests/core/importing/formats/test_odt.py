"""OpenDocument texts: what their markup says of words."""

import pytest

from core.document.problem import Problem
from core.importing.formats.open.odt import read_odt
from tests.core.importing.formats.made import left_out, lines, marks, odt, zipped

STYLES = (
    '<style:style style:family="text" style:name="up">'
    '<style:text-properties style:text-position="super 58%"/></style:style>'
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1"'
    ' style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:list-style>'
)


def test_headings_notes_and_raised_words_are_told() -> None:
    said = "<text:note-body><text:p>注</text:p></text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{said}</text:note>"
    body = (
        '<text:h text:outline-level="2">题</text:h>'
        f'<text:p>甲{note}乙<text:span text:style-name="up">3</text:span></text:p>'
    )
    read = read_odt(odt(body, STYLES), "a.odt")
    assert lines(read) == ["题", "甲乙3", "[1] 注"]
    assert [mark for mark in marks(read) if mark[0] != "supplied"] == [
        *(("heading", "题", 2), ("note", "甲", 1), ("raised", "3", 0), ("note-text", "[1] 注", 1))
    ]


@pytest.mark.parametrize("level", ["", "-2", "一", "9" * 5000])
def test_a_heading_of_a_level_that_is_none_is_a_paragraph(level: str) -> None:
    read = read_odt(odt(f'<text:h text:outline-level="{level}">题</text:h>'), "a.odt")
    assert (lines(read), marks(read)) == (["题"], [])


def test_a_list_of_a_level_that_is_none_is_read() -> None:
    levels = f'<text:list-level-style-number text:level="{"9" * 5000}" style:num-format="1"/>'
    styles = f'<text:list-style style:name="L">{levels}</text:list-style>'
    body = '<text:list text:style-name="L"><text:list-item><text:p>事</text:p></text:list-item></text:list>'
    assert lines(read_odt(odt(body, styles), "a.odt")) == ["1事"]


def test_lists_are_counted_and_count_on_where_they_say_so() -> None:
    item = "<text:list-item><text:p>事</text:p></text:list-item>"
    body = (
        f'<text:list text:style-name="L">{item}{item}</text:list><text:p>间</text:p>'
        f'<text:list text:style-name="L" text:continue-numbering="true">{item}</text:list>'
        f'<text:list text:style-name="L">{item}</text:list>'
    )
    assert lines(read_odt(odt(body, STYLES), "a.odt")) == ["一、事", "二、事", "间", "三、事", "一、事"]


def test_spaces_tabs_and_breaks_are_as_they_are_meant() -> None:
    body = '<text:p>甲\n  乙<text:s text:c="2"/>丙<text:tab/>丁<text:line-break/>戊</text:p>'
    assert lines(read_odt(odt(body), "a.odt")) == ["甲 乙  丙\t丁", "戊"]


def test_deleted_words_and_comments_are_listed() -> None:
    changes = "<text:tracked-changes><text:p>去</text:p></text:tracked-changes>"
    body = f"{changes}<text:p>留<office:annotation><text:p>何意</text:p></office:annotation></text:p>"
    read = read_odt(odt(body), "a.odt")
    assert (lines(read), left_out(read)) == (["留"], [("deleted text", "去"), ("comment", "何意")])


def test_rows_are_lines_and_boxes_come_after_their_paragraph() -> None:
    cell = "<table:table-cell><text:p>格</text:p></table:table-cell>"
    body = (
        f"<table:table><table:table-row>{cell}{cell}</table:table-row></table:table>"
        "<text:p>前<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>后</text:p>"
    )
    assert lines(read_odt(odt(body), "a.odt")) == ["格 | 格", "前后", "框"]


def test_what_is_no_text_is_a_sentence() -> None:
    with pytest.raises(Problem, match="no OpenDocument text"):
        read_odt(zipped({"a.txt": "x"}), "a.odt")
