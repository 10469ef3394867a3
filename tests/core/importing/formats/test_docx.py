"""Each thing that Word files hide from readers, in a file of its own."""

import pytest

from core.document.problem import Problem
from core.importing.formats.word.docx import read_docx
from tests.core.importing.formats.made import docx, left_out, lines, marks, paragraph, run, zipped

LEVEL = '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'
LEVELS = ((0, "chineseCountingThousand", "%1、"), (1, "chineseCounting", "（%2）"), (2, "decimal", "%3."))
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{"".join(LEVEL.format(*level) for level in LEVELS)}</w:abstractNum>'
    '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="8"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
)


def numbered(words: str, depth: int, number: int = 7) -> str:
    looks = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(words, looks=looks)


def test_numbers_that_word_counts_are_counted_and_said_to_be_supplied() -> None:
    depths = (0, 1, 1, 2, 0, 1)
    read = read_docx(docx("".join(numbered("题", depth) for depth in depths), numbering=NUMBERING), "a.docx")
    assert lines(read) == ["一、题", "（一）题", "（二）题", "1.题", "二、题", "（一）题"]
    assert marks(read)[:2] == [("supplied", "一、", 0), ("supplied", "（一）", 0)]


def test_a_list_that_begins_anew_counts_for_itself() -> None:
    body = numbered("甲", 0) + numbered("乙", 0, 8) + numbered("丙", 0)
    assert lines(read_docx(docx(body, numbering=NUMBERING), "a.docx")) == ["一、甲", "五、乙", "二、丙"]


def test_changes_are_taken_as_accepted_and_what_they_took_away_is_listed() -> None:
    body = paragraph(
        "增",
        f"<w:ins>{run('入')}</w:ins>",
        "<w:del><w:r><w:delText>去</w:delText></w:r></w:del>",
        f"<w:moveFrom>{run('自')}</w:moveFrom><w:moveTo>{run('至')}</w:moveTo>",
    )
    joined = paragraph("前", looks="<w:rPr><w:del/></w:rPr>") + paragraph("后")
    read = read_docx(docx(body + joined), "a.docx")
    assert lines(read) == ["增入至", "前后"]
    assert left_out(read) == [("deleted text", "去"), ("moved text", "自")]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (("2.“两新”：设备。", "4. “两重”：项目。"), ["2.“两新”：设备。", "4. “两重”：项目。"]),
        (("［1］两新：设备。", "［2］两重：项目。"), ["［1］两新：设备。", "［2］两重：项目。"]),
        (("2.5万亩。", "3.5万亩。"), ["[1] 2.5万亩。", "[2] 3.5万亩。"]),
        (("1.两新。", "1.两重。"), ["[1] 1.两新。", "[2] 1.两重。"]),
        (("1.两新。", "两重。"), ["[1] 1.两新。", "[2] 两重。"]),
    ],
)
def test_notes_that_print_their_own_rising_numbers_need_no_others(
    said: tuple[str, str], shown: list[str]
) -> None:
    calls = [f'<w:r><w:footnoteReference w:id="{number}"/></w:r>' for number in (1, 2)]
    notes = [
        f'<w:footnote w:id="{number}">{paragraph(words)}</w:footnote>' for number, words in enumerate(said, 1)
    ]
    read = read_docx(docx(paragraph("甲", *calls), footnotes="".join(notes)), "a.docx")
    assert lines(read)[1:] == shown
    assert [mark[2] for mark in marks(read) if mark[0] == "note-text"] == [1, 2]


def test_notes_are_where_they_are_called_and_say_what_they_say_at_the_end() -> None:
    body = paragraph(
        "甲", '<w:r><w:footnoteReference w:id="4"/></w:r>', "乙", '<w:r><w:endnoteReference w:id="2"/></w:r>'
    )
    note = f'<w:footnote w:id="4">{paragraph("脚")}{paragraph("注")}</w:footnote>'
    notes = f'<w:footnote w:type="separator" w:id="0"/>{note}'
    ends = f'<w:endnote w:id="2">{paragraph("尾注")}</w:endnote>'
    read = read_docx(docx(body, footnotes=notes, endnotes=ends), "a.docx")
    assert lines(read) == ["甲乙", "[1] 脚 注", "[2] 尾注"]
    assert [mark for mark in marks(read) if mark[0] != "supplied"] == [
        *(("note", "甲", 1), ("note", "乙", 2)),
        *(("note-text", "[1] 脚 注", 1), ("note-text", "[2] 尾注", 2)),
    ]


def test_raised_and_hidden_words_are_told() -> None:
    body = paragraph(
        "甲",
        run("1", '<w:vertAlign w:val="superscript"/>'),
        run("2", '<w:position w:val="12"/>'),
        run("3", '<w:position w:val="-4"/>'),
        run("隐", "<w:vanish/>"),
        run("显", '<w:vanish w:val="0"/>'),
    )
    read = read_docx(docx(body), "a.docx")
    assert (lines(read), marks(read)) == (["甲123显"], [("raised", "1", 0), ("raised", "2", 0)])
    assert left_out(read) == [("hidden text", "隐")]


def test_headings_are_known_by_their_style() -> None:
    styles = (
        '<w:style w:styleId="a"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="b"><w:name w:val="我的"/><w:basedOn w:val="a"/></w:style>'
        '<w:style w:styleId="c"><w:basedOn w:val="c"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    )
    body = "".join(paragraph("题", looks=f'<w:pStyle w:val="{style}"/>') for style in "abcd")
    assert marks(read_docx(docx(body, styles=styles), "a.docx")) == [
        *(("heading", "题", 2), ("heading", "题", 2), ("heading", "题", 1))
    ]


@pytest.mark.parametrize("number", ["", "-2", "一", "9" * 5000])
def test_numbers_that_no_text_has_a_use_for_say_nothing(number: str) -> None:
    looks = f'<w:outlineLvl w:val="{number}"/><w:numPr><w:ilvl w:val="{number}"/></w:numPr>'
    body = paragraph(run("题", f'<w:position w:val="{number}"/>'), looks=looks)
    read = read_docx(docx(body), "a.docx")
    assert (lines(read), marks(read)) == (["题"], [])


def test_very_many_attributes_are_no_harm() -> None:
    many = " ".join(f'a{number}="1"' for number in range(100_000))
    text, _ = read_docx(
        docx(f'<w:p><w:pPr><w:pStyle {many} w:val="Heading1"/></w:pPr>{run("一")}</w:p>'), "a"
    )
    assert text.text == "一"


def test_what_stands_in_a_box_is_there_once_and_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('框')}</w:txbxContent>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    body = paragraph("前", f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>", "后")
    assert lines(read_docx(docx(body), "a.docx")) == ["前后", "框"]


def test_rows_are_lines_and_tables_inside_cells_come_below() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('内')}</w:tc></w:tr></w:tbl>"
    cells = f"<w:tc>{paragraph('甲')}{paragraph('乙')}</w:tc><w:tc>{paragraph('丙')}{inner}</w:tc>"
    body = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>{paragraph('后')}"
    assert lines(read_docx(docx(body), "a.docx")) == ["甲 乙 | 丙", "内", "后"]


def test_fields_give_what_was_made_of_them_but_for_the_table_of_contents() -> None:
    def turn(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    def made(name: str, words: str) -> str:
        told = f"<w:r><w:instrText> {name} </w:instrText></w:r>"
        return f"{turn('begin')}{told}{turn('separate')}{run(words)}{turn('end')}"

    read = read_docx(
        docx(paragraph(made("DATE", "今日")) + paragraph(made("TOC \\o", "一、 3"), "文")), "a.docx"
    )
    assert lines(read) == ["今日", "文"]
    assert left_out(read) == [("table of contents", "一、 3")]


def test_comments_heads_and_feet_are_listed() -> None:
    body = paragraph("文", '<w:r><w:commentReference w:id="3"/></w:r>')
    comments = f'<w:comment w:id="3" w:author="张三">{paragraph("何意")}</w:comment>'
    read = read_docx(docx(body, comments=comments, header=paragraph("眉")), "a.docx")
    assert (lines(read), left_out(read)) == (["文"], [("page header", "眉"), ("comment", "张三：何意")])


def test_the_strict_form_is_read_like_the_other() -> None:
    assert lines(read_docx(docx(paragraph("文", "<w:r><w:br/></w:r>", "次"), strict=True), "a.docx")) == [
        "文",
        "次",
    ]


WRAPPED = (
    *("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", "<w:smartTag>{}</w:smartTag>"),
    *("<w:hyperlink>{}</w:hyperlink>", "<w:fldSimple>{}</w:fldSimple>", "<w:dir><w:bdo>{}</w:bdo></w:dir>"),
    *("<w:customXml><w:customXmlPr/>{}</w:customXml>", "<w:oMathPara><w:oMath>{}</w:oMath></w:oMathPara>"),
    "<w:r><w:ruby><w:rubyPr/><w:rubyBase>{}</w:rubyBase></w:ruby></w:r>",
)


@pytest.mark.parametrize("wrapped", WRAPPED)
def test_words_are_read_whatever_they_are_wrapped_in(wrapped: str) -> None:
    body = paragraph("前", wrapped.format(run("字")), "后")
    assert lines(read_docx(docx(body), "a.docx")) == ["前字后"]


def test_blocks_in_controls_hyphens_tabs_and_readings() -> None:
    signs = "<w:r><w:t>不断</w:t><w:noBreakHyphen/><w:t>连</w:t><w:tab/><w:t>制表</w:t></w:r>"
    ruby = f"<w:r><w:ruby><w:rt>{run('zhù')}</w:rt><w:rubyBase>{run('注')}</w:rubyBase></w:ruby></w:r>"
    block = f"<w:sdt><w:sdtContent>{paragraph('块')}</w:sdtContent></w:sdt>"
    read = read_docx(docx(block + paragraph(signs, ruby)), "a.docx")
    assert (lines(read), left_out(read)) == (["块", "不断-连\t制表注"], [("reading of a character", "zhù")])


def test_merged_cells_say_their_words_once_and_keep_their_columns() -> None:
    def cell(words: str, looks: str = "") -> str:
        return f"<w:tc><w:tcPr>{looks}</w:tcPr>{paragraph(words) if words else '<w:p/>'}</w:tc>"

    first = cell("合", '<w:gridSpan w:val="2"/>') + cell("竖", '<w:vMerge w:val="restart"/>')
    second = cell("甲", "<w:vMerge/>") + cell("", "<w:vMerge/>") + cell("乙")
    table = f"<w:tbl><w:tr>{first}</w:tr><w:tr>{second}</w:tr></w:tbl>"
    assert lines(read_docx(docx(table), "a.docx")) == ["合 | 竖", "甲 | | 乙"]


def test_signs_of_fonts_are_characters_and_unknown_ones_listed() -> None:
    signs = [f'<w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r>' for code in ("F0FE", "F021")]
    read = read_docx(docx(paragraph("是", *signs)), "a.docx")
    assert (lines(read), marks(read)) == (["是☑"], [("supplied", "☑", 0)])
    assert left_out(read) == [("sign of a font", "Wingdings F021")]


def test_what_newer_programs_draw_is_read_where_it_has_no_words_from_the_older_form() -> None:
    forms = "<mc:Choice><w:symEx/></mc:Choice><mc:Fallback><w:t>☺</w:t></mc:Fallback>"
    body = paragraph("甲", f"<w:r><mc:AlternateContent>{forms}</mc:AlternateContent></w:r>")
    assert lines(read_docx(docx(body), "a.docx")) == ["甲☺"]


def test_comments_of_nothing_notes_that_nothing_calls_and_a_deleted_end_are_not_lost() -> None:
    body = paragraph("文") + paragraph("末", looks="<w:rPr><w:del/></w:rPr>")
    note, comment = (f'<w:{one} w:id="1">{paragraph(one)}</w:{one}>' for one in ("footnote", "comment"))
    read = read_docx(docx(body, footnotes=note, comments=comment), "a.docx")
    assert lines(read) == ["文", "末"]
    assert left_out(read) == [("comment", "comment"), ("note that nothing calls", "footnote")]


def test_words_that_no_rule_reaches_are_told_by_how_many_they_are() -> None:
    assert left_out(read_docx(docx(paragraph("文" * 99, "<w:t>失</w:t>")), "a.docx")) == [
        ("missing words", "1 / 100")
    ]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"PK\x03\x04 no archive", "damaged"),
        (zipped({"a.txt": "x"}), "no Word file"),
        (docx("<w:p>"), "damaged"),
        (zipped({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>'}), "document type"),
        (zipped({"word/document.xml": b" " * 40_000_000}), "unpacks to more"),
        (zipped({f"{number}": "" for number in range(2001)}), "unpacks to more"),
        (docx("<w:sdt>" * 1000 + "</w:sdt>" * 1000), "damaged"),
    ],
)
def test_what_is_no_word_file_or_does_harm_is_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(Problem, match=why):
        read_docx(data, "a.docx")
