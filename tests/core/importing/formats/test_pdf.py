"""Each thing that makes PDF files hard to read, in a file of its own."""

from collections import Counter

import pytest

from core.document.clean_text import DAMAGED, LOST, PICTURED, RECOGNIZED
from core.document.problem import Problem
from core.importing.formats.pdf.document import read_pdf
from core.importing.formats.pdf.lines import lines_of, pieces_of
from core.importing.formats.pdf.sheet import Glyph, Sheet
from core.importing.paragraphs import Piece
from core.workspace.reading import read_file
from tests.conftest import SHARED
from tests.core.importing.formats.made import Run, left_out, lines, marks, pdf

LONG = "全市经济运行总体平稳稳中有进社会大局保持稳定"
A, B, C, D = (LONG[by:] + LONG[:by] for by in (3, 6, 9, 12))
"""Lines that reach the margin; one that says the same as that above it would be its shadow to PDFium."""
FILES = SHARED / "files"


def page(*words: str, top: float = 700, left: float = 72, leading: float = 20, size: float = 12) -> list[Run]:
    """Words on lines below each other."""
    return [(left, top - leading * number, one, size) for number, one in enumerate(words)]


def test_full_lines_go_on_and_a_short_one_ends_the_paragraph() -> None:
    read = read_pdf(pdf(page(A, B, "这是一年。", C, "又是一年。")), "a.pdf")
    assert lines(read) == [f"{A}{B}这是一年。", f"{C}又是一年。"]


def test_an_indent_begins_a_paragraph_also_where_the_line_before_is_full() -> None:
    read = read_pdf(pdf([*page(A, "", B, C, ""), (96, 680, D[2:]), (96, 620, A[2:]), (72, 600, D)]), "a.pdf")
    assert lines(read) == [A, D[2:] + B + C, A[2:] + D]


@pytest.mark.parametrize("heading", [D[:-4], D[:-2]])
def test_a_long_heading_ends_above_a_first_line_that_is_indented_like_it(heading: str) -> None:
    words = page(A, B, "这是一年。", C, D, "又是一年。", A, B)
    below: list[Run] = [(96, 540, heading), (96, 520, C[:-2]), (72, 500, D), (72, 480, A)]
    read = read_pdf(pdf([*words, *below]), "a.pdf")
    assert lines(read)[-2:] == [heading, C[:-2] + D + A]


def test_a_block_that_is_indented_as_a_whole_stays_one_paragraph() -> None:
    words = page(A, B, "这是一年。", C, D, "又是一年。", A, B)
    block: list[Run] = [(96, 540 - 20 * at, one[:-2]) for at, one in enumerate((C, D, A, B))]
    read = read_pdf(pdf([*words, *block, *page(C, D, top=460)]), "a.pdf")
    assert lines(read)[-1].startswith(C[:-2] + D[:-2] + A[:-2] + B[:-2])


def test_a_line_that_ends_early_because_the_next_word_is_long_is_no_end() -> None:
    read = read_pdf(pdf(page(A, B[:-5] + "。", "1234567.8亿元增长", C, D[:-3])), "a.pdf")
    assert lines(read) == [A + B[:-5] + "。1234567.8亿元增长", C + D[:-3]]


def test_a_paragraph_goes_on_over_the_page() -> None:
    read = read_pdf(pdf(page(A, B, C, D), page(B, "这是一年。", "又一年。")), "a.pdf")
    assert lines(read) == [A + B + C + D + B + "这是一年。", "又一年。"]


def test_characters_are_read_by_place_and_not_in_the_order_that_they_were_drawn_in() -> None:
    read = read_pdf(
        pdf([(72, 700, "实施"), (108, 700, "八八战略"), (168, 700, "以来"), (96, 700, "“"), (156, 700, "”")]),
        "a.pdf",
    )
    assert lines(read) == ["实施“八八战略”以来"]


def test_words_apart_have_a_space_between_them_and_figures_none() -> None:
    read = read_pdf(
        pdf(
            [
                (72, 700, "增长"),
                (98, 700, "5.2%。"),
                (72, 680, "General"),
                (120, 680, "Report"),
                *page(A, top=660),
            ]
        ),
        "a.pdf",
    )
    assert lines(read)[:2] == ["增长5.2%。", "General Report"]


def test_heads_and_page_numbers_are_left_out_and_said() -> None:
    pages = [
        [(250, 800, "政府工作报告"), *page(A, B, C), (290, 40, f"— {number} —")] for number in range(1, 5)
    ]
    read = read_pdf(pdf(*pages), "a.pdf")
    assert lines(read) == [4 * (A + B + C)]
    assert Counter(reason for reason, _ in left_out(read)) == {"page header": 4, "page number": 4}


def test_a_first_line_that_two_pages_share_by_chance_stays() -> None:
    pages = [page(f"{name}经济社会发展情况。", A, B) for name in "甲乙丙丁戊"]
    pages[4] = pages[1]
    assert not left_out(read_pdf(pdf(*pages), "a.pdf"))


def test_a_note_at_the_foot_goes_to_its_marker() -> None:
    body = [*page(A, B), (72, 660, "建设口岸"), (120, 664.5, "1", 7), (124, 660, "。1")]
    foot: list[Run | str] = ["72 120 100 0.5 re f", (72, 104.5, "1", 7), (76, 100, "口岸：进出的地方。", 10)]
    read = read_pdf(pdf([*body, *foot], page("又一页。")), "a.pdf")
    assert lines(read) == [A + B + "建设口岸1。1", "又一页。", "[1] 口岸：进出的地方。"]
    assert ("note", "1", 1) in marks(read)
    assert ("note-text", "[1] 口岸：进出的地方。", 1) in marks(read)
    assert left_out(read) == [("note number", "1")]


def test_a_note_whose_number_is_not_raised_is_told_by_the_page_that_raises_it() -> None:
    body = [
        *page(A, B),
        (72, 660, "建设口岸"),
        (120, 664.5, "3", 7),
        (124, 660, "、港口"),
        (160, 664.5, "4", 7),
    ]
    foot = page("3 口岸：进出的地方。", "4 1+1：停船的地方。", top=100, size=10)
    read = read_pdf(pdf([*body, "72 120 100 0.5 re f", *foot]), "a.pdf")
    assert lines(read)[-2:] == ["[3] 口岸：进出的地方。", "[4] 1+1：停船的地方。"]
    assert [mark for mark in marks(read) if mark[0] == "note"] == [("note", "3", 1), ("note", "4", 2)]


def test_a_number_that_goes_on_and_a_row_of_a_table_begin_no_note() -> None:
    body = [*page(A, B), (72, 660, "面积"), (96, 664.5, "2", 7), (100, 660, "。")]
    for words in ("2.5万亩的地方。", "25万亩的地方。", "2%的地方。"):
        read = read_pdf(pdf([*body, "72 120 100 0.5 re f", (72, 100, words, 10)]), "a.pdf")
        assert lines(read)[-1] == words
    row: list[Run] = [(72, 100, "2个", 10), (200, 100, "地方", 10)]
    assert "note" not in {mark[0] for mark in marks(read_pdf(pdf([*body, "72 120 100 0.5 re f", *row]), "a"))}


def test_a_note_that_begins_on_one_page_goes_on_at_the_foot_of_the_next() -> None:
    rule = "72 120 100 0.5 re f"
    one = [*page(A, B), (336, 684.5, "1", 7), rule, (76, 104.5, "1", 7), (80, 100, "口岸：进出", 10)]
    two = [*page(C), rule, (72, 100, "的地方。", 10)]
    read = read_pdf(pdf(one, two), "a.pdf")
    assert lines(read)[-1] == "[1] 口岸：进出的地方。"
    assert lines(read)[0] == A + B + "1" + C


def test_small_print_without_a_marker_in_the_text_is_no_note() -> None:
    read = read_pdf(pdf([*page(A, B), (72, 100, "①口岸：进出的地方。", 8)]), "a.pdf")
    assert lines(read)[-1] == "①口岸：进出的地方。"


def test_radicals_are_the_characters_that_they_look_as_and_are_said_to_be_supplied() -> None:
    read = read_pdf(pdf(page("⼈⺠政府区⻑⻅面")), "a.pdf")
    assert lines(read) == ["人民政府区長见面"]
    assert marks(read) == [("supplied", "人民", 0), ("supplied", "長见", 0)]
    assert not left_out(read)


def test_what_was_printed_twice_to_be_bold_is_said_once() -> None:
    glyphs = [
        Glyph(72 + 12 * at + by, 84 + 12 * at + by, 700, 12, one)
        for at, one in enumerate("高高兴兴")
        for by in (0, 0.4)
    ]
    (line,) = lines_of(Sheet(595, 842, glyphs, []))
    assert list(pieces_of(line)) == [
        Piece("高高兴兴"),
        Piece("高高兴兴", "left-out", reason="printed twice"),
    ]


def test_raised_digits_are_raised_and_lowered_ones_are_not() -> None:
    read = read_pdf(
        pdf([(72, 700, "工程"), (96, 704.5, "12", 7), (103, 700, "建成CO"), (139, 698, "2", 7)]), "a.pdf"
    )
    assert lines(read) == ["工程12建成CO2"]
    assert marks(read) == [("raised", "12", 0)]


def test_large_short_lines_are_headings_the_largest_the_highest() -> None:
    read = read_pdf(pdf([(72, 780, "政府工作报告", 22), (72, 740, "一、回顾", 16), *page(A, B, C)]), "a.pdf")
    assert marks(read) == [("heading", "政府工作报告", 1), ("heading", "一、回顾", 2)]


def test_a_heading_as_long_as_the_line_is_no_part_of_the_paragraph_below() -> None:
    heading = LONG[:18]
    read = read_pdf(pdf([(72, 720, heading, 14), *page(A, B, C)]), "a.pdf")
    assert lines(read) == [heading, A + B + C]


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = ([f"{side}{number}文字文字文字文字文字文字文" for number in range(10)] for side in "左右")
    read = read_pdf(
        pdf([(200, 780, "政府工作报告", 20), *page(*left, left=60), *page(*right, left=320)]), "a.pdf"
    )
    assert lines(read) == ["政府工作报告", "".join(left), "".join(right)]


def test_rows_of_a_table_are_lines_with_cells() -> None:
    rows = [
        run
        for number in range(3)
        for run in (
            (72, 700 - 20 * number, f"{number}年"),
            (200, 700 - 20 * number, "全市"),
            (350, 700 - 20 * number, "增长"),
        )
    ]
    assert lines(read_pdf(pdf(rows), "a.pdf")) == [f"{number}年 | 全市 | 增长" for number in range(3)]


CELLS: list[Run | str] = [
    *((74, 700 - 40 * row, f"指标{'甲乙'[row]}的名称很长") for row in (0, 1)),
    *((74, 684 - 40 * row, "写成两行") for row in (0, 1)),
    *((190, 692 - 40 * row, "1,234.5") for row in (0, 1)),
    *((254, 692 - 40 * row, "比上年增长") for row in (0, 1)),
]
ACROSS = [f"72 {y} 300 0.5 re f" for y in (716, 676, 636)]
UPRIGHT = [f"{x} 636 0.5 80 re f" for x in (72, 180, 252, 372)]


def test_a_cell_of_a_ruled_table_has_its_lines_on_one() -> None:
    read = read_pdf(pdf([*page(A, B, top=780), *CELLS, *ACROSS, *UPRIGHT, *page(C, D, top=600)]), "a.pdf")
    assert lines(read) == [
        A + B,
        *(f"指标{one}的名称很长写成两行 | 1,234.5 | 比上年增长" for one in "甲乙"),
        C + D,
    ]
    assert not left_out(read)


def test_boxes_with_a_frame_around_them_are_cells_too() -> None:
    boxes = [
        f"{x} {y} {width} 40 re S" for y in (676, 636) for x, width in ((72, 108), (180, 72), (252, 120))
    ]
    read = read_pdf(pdf([*page(A, B, top=780), *CELLS, *boxes]), "a.pdf")
    assert lines(read)[1:] == [f"指标{one}的名称很长写成两行 | 1,234.5 | 比上年增长" for one in "甲乙"]


def test_a_table_that_is_open_at_a_side_stays_as_it_is_printed() -> None:
    read = read_pdf(pdf([*page(A, B, top=780), *CELLS, *ACROSS, *UPRIGHT[:-1]]), "a.pdf")
    assert "写成两行" in lines(read)


def test_a_table_of_contents_is_left_out() -> None:
    contents = page("目录", "一、回顾..........1", "二、安排..........5")
    read = read_pdf(pdf([*contents, *page(LONG, top=600)]), "a.pdf")
    assert lines(read) == [LONG]
    assert {reason for reason, _ in left_out(read)} == {"table of contents"}


def test_what_lies_outside_the_page_or_aslant_is_left_out_and_said() -> None:
    aslant = "BT /F 40 Tf .7 .7 -.7 .7 200 300 Tm <51685168> Tj ET"
    read = read_pdf(pdf([*page(LONG), (72, 900, "页外"), aslant]), "a.pdf")
    assert lines(read) == [LONG]
    assert left_out(read) == [("outside the page", "页外"), ("slanted text", "全全")]


def test_a_page_set_sideways_is_read() -> None:
    sideways = [
        f"BT /F 12 Tf 0 1 -1 0 {100 + 20 * number} 72 Tm <{words.encode('utf-16-be').hex()}0041> Tj ET"
        for number, words in enumerate((A, B, "一年"))
    ]
    read = read_pdf(pdf([*sideways, (0, -90, LONG + "A一年")]), "a.pdf")
    assert lines(read) == [A + "A" + B + "A一年A"]


def test_nothing_that_is_printed_is_in_neither_the_text_nor_what_was_left_out() -> None:
    pages = [
        [
            (250, 800, "政府工作报告"),
            *page("一、⼯作", A, B),
            (290, 40, f"— {number} —"),
        ]
        for number in range(1, 4)
    ]
    read, _ = read_pdf(pdf(*pages), "a.pdf")
    said = read.text + "".join(one.text for one in read.removed)
    printed = "".join(run[2] for one in pages for run in one).replace("⼯", "工")
    assert Counter(said.replace("\n", "").replace(" ", "")) == Counter(printed.replace(" ", ""))


def test_characters_beyond_the_first_sixty_five_thousand_are_whole() -> None:
    assert lines(read_pdf(pdf(page("𠮷林省𠀀项")), "a.pdf")) == ["𠮷林省𠀀项"]


def test_characters_that_the_font_does_not_name_are_shown_as_lost() -> None:
    read = read_pdf(pdf(page("增长5.2%，完成投资三十亿元"), unmapped="2"), "a.pdf")
    assert lines(read) == [f"增长5.{LOST}%，完成投资三十亿元"]


LOCK = f"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{'00' * 32}>/U<{'00' * 32}>>>"
IMAGE = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (pdf([IMAGE]), "is a scan"),
        (pdf(page(LONG), unmapped=LONG), "does not say which characters"),
        (b"%PDF-1.7 nothing", "is damaged"),
        (
            pdf(
                page(LONG),
                trailer=LOCK,
            ),
            "password",
        ),
    ],
    ids=["scan", "unmapped", "damaged", "locked"],
)
def test_what_cannot_be_read_ends_in_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(Problem, match=sentence):
        read_pdf(data, "a.pdf")


def test_a_text_read_off_a_scan_says_how_much_of_it_is_doubtful_and_which_pages_have_none() -> None:
    read = read_pdf(pdf([IMAGE, *page("20I5年完成投资三十亿元，")], [IMAGE, *page(LONG)], [IMAGE]), "a.pdf")
    assert left_out(read)[:2] == [(PICTURED, "page 3"), (RECOGNIZED, "2.8%")]


def test_words_that_are_not_shown_were_read_off_the_picture_and_those_on_a_background_were_not() -> None:
    unseen = [IMAGE, "3 Tr", *page(LONG)]
    assert left_out(read_pdf(pdf(unseen), "a.pdf")) == [(RECOGNIZED, "0.0%")]
    assert not left_out(read_pdf(pdf([IMAGE, *page(LONG)]), "a.pdf"))


def test_a_damaged_page_among_others_is_said() -> None:
    whole = pdf(page(A), page(B), page(C))
    read = read_pdf(whole.replace(b"8 0 obj\n<<", b"8 0 obj\n(("), "a.pdf")
    assert lines(read) == [A + C]
    assert left_out(read) == [(DAMAGED, "page 2")]


def test_a_file_cut_anywhere_ends_in_a_text_or_a_sentence() -> None:
    whole = pdf(page(A, B, C, D))
    for cut in range(0, len(whole), 211):
        try:
            read = read_pdf(whole[:cut], "a.pdf")
        except Problem:
            continue
        assert set(read[0].text) <= {*LONG, LOST, "\n"}


@pytest.mark.skipif(not (FILES / "pdf").is_dir(), reason="the files that people sent are not here")
def test_a_notice_of_a_ministry_is_read_whole() -> None:
    truth = (FILES / "pdf" / "ndrc-2019-860.truth.txt").read_text("utf-8")
    text = read_file(FILES / "pdf" / "ndrc-2019-860.pdf").text
    missing = Counter("".join(truth.split())) - Counter("".join(text.split()))
    assert missing.total() <= 0.01 * len(truth)
