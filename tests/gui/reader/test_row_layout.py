from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from core.document.span import Span
from gui.reader.row_layout import NoteNumber, RowLayout
from gui.reader.typography import RowStyle

WORDS = "提升土地要素配置能力，推进𠮷标准地出让、农村集体经营性建设用地入市等改革有序推进，盘活存量土地。" * 3
WIDTH = 340
LEADING = 33

pytestmark = pytest.mark.usefixtures("qapp")


def raised(position: int) -> tuple[Span, QTextLayout.FormatRange]:
    found = QTextLayout.FormatRange()
    look = QTextCharFormat()
    look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    found.format = look
    return Span(position, position + 1), found


def layout(
    words: str = WORDS, extra: str = "", markers: tuple[int, ...] = (), notes: tuple[int, ...] = ()
) -> RowLayout:
    font = QFont()
    font.setPixelSize(17)
    looks = [raised(marker) for marker in markers]
    numbers = [NoteNumber(at, "12", raised(at)[1]) for at in notes]
    return RowLayout(words, extra, RowStyle(indent=2), font, LEADING, WIDTH, looks, markers, numbers)


def test_lines_cover_all_words_in_order() -> None:
    row = layout()
    lines = [row.line_span(number) for number in range(row.height // LEADING)]
    assert lines[0].start == 0
    assert lines[-1].end == len(WORDS)
    assert all(above.end == below.start for above, below in pairwise(lines))


def test_the_first_line_is_indented_by_two_characters() -> None:
    assert layout().x_of(0) == 34


def test_a_raised_marker_leaves_the_leading_alone() -> None:
    assert layout(markers=(5, 60)).height == layout().height


def test_no_marker_begins_a_line() -> None:
    for place in range(10, 80):
        row = layout(WORDS[:place] + "3" + WORDS[place:], markers=(place,))
        starts = [row.line_span(number).start for number in range(row.height // LEADING)]
        assert place not in starts


def test_a_point_on_a_character_finds_it() -> None:
    row = layout()
    for position in (0, 3, 15, 40, len(WORDS) - 1):
        (piece,) = row.pieces(Span(position, position + 1))
        centre = piece.center()
        assert row.position_at(centre.x(), centre.y(), on_character=True) == position
        assert row.position_at(piece.left() + 1, centre.y()) == position


def test_pieces_stand_one_a_line_and_as_wide_as_their_words() -> None:
    row = layout()
    pieces = list(row.pieces(Span(0, len(WORDS))))
    assert len(pieces) == row.height // LEADING
    assert all(below.top() - above.top() == LEADING for above, below in pairwise(pieces))
    assert all(piece.height() < LEADING for piece in pieces)


def test_what_follows_the_words_is_no_position() -> None:
    row = layout("一、标题", extra="　3 ¶")
    assert row.position_at(WIDTH, 10) == 4
    assert row.line_span(0) == Span(0, 4)


def test_a_point_beyond_a_line_is_after_its_last_character() -> None:
    row = layout()
    for number in range(row.height // LEADING):
        assert row.position_at(WIDTH + 40, number * LEADING + 9) == row.line_span(number).end


def test_a_note_s_number_stands_between_the_words_and_is_none_of_them() -> None:
    row = layout(notes=(5, 14, len(WORDS)))
    (number,) = row.pieces(Span(14, 14))
    (before,) = row.pieces(Span(13, 14))
    (behind,) = row.pieces(Span(14, 15))
    assert before.right() == number.left() < number.right() == behind.left()
    assert row.note_at(number.center().x(), number.center().y()) == 1
    assert row.note_at(before.center().x(), before.center().y()) is None
    assert row.position_at(behind.center().x(), behind.center().y(), on_character=True) == 14
    assert row.position_at(number.center().x(), number.center().y()) == 14
    assert list(row.pieces(Span(20, 20))) == []
    assert (row.length, row.line_span(row.height // LEADING - 1).end) == (len(WORDS), len(WORDS))


def test_no_note_begins_a_line_nor_is_broken_and_the_leading_stays() -> None:
    for place in range(1, 80):
        row = layout(notes=(place,))
        pieces = list(row.pieces(Span(place, place)))
        assert len(pieces) == 1
        assert pieces[0].left() > 17
    assert layout(notes=(5, 60)).height == layout().height
