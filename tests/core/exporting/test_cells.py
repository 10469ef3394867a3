import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exporting.cells import FORMULA_SIGNS, LONGEST_CELL, csv_text, divided, number


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=1))
def test_words_come_back_and_none_begins_a_formula(words: list[str]) -> None:
    (row,) = csv.reader(io.StringIO(csv_text([words]), newline=""))
    assert [
        cell.removeprefix("'") if cell != word else cell for cell, word in zip(row, words, strict=True)
    ] == words
    assert not any(cell.lstrip(" \u3000").startswith(tuple(FORMULA_SIGNS)) for cell in row)


@pytest.mark.parametrize("word", ["=1+1", "-2.6%", "+86", "@SUM(A1)", "\t=1", " =1", "＝1+1"])
def test_a_formula_is_kept_as_words(word: str) -> None:
    assert csv_text([[word]]).strip() == f'"\'{word}"'


@pytest.mark.parametrize(
    "before", ["\ufeff", "\u200b", "\v", "\f", "\u0085", "\u202f\u2060", "\u00ad \u2028", "\ufe0f"]
)
def test_nothing_unseen_hides_a_formula(before: str) -> None:
    for sign in "=+-@\t":
        assert csv_text([[f"{before}{sign}1"]]).startswith("\"'")
    assert not csv_text([[f"{before}1=1"]]).startswith("\"'")


def test_numbers_stay_numbers() -> None:
    assert csv_text([[number(-2.6), number(273e9), number(None), number(float("inf"))]]) == (
        '-2.6,273000000000,"","inf"\r\n'
    )


def test_a_number_of_more_digits_than_spreadsheets_keep_goes_out_in_words() -> None:
    assert csv_text([[number(31390000000), number(0.3), number(12345678901234567)]]) == (
        '31390000000,0.3,"12345678901234567"\r\n'
    )


def test_a_long_text_goes_on_beside_and_nothing_of_it_is_lost() -> None:
    long, longer = "=" * (LONGEST_CELL + 1), "a" + "𠮷" * LONGEST_CELL
    rows = divided([["a", "note", "b"], [1, long, "x"], [2, longer, None], [3, "short", "y"]])
    assert rows[0] == ["a", "note", "note 2", "note 3", "b"]
    assert ["".join(str(cell or "") for cell in row[1:4]) for row in rows[1:]] == [long, longer, "short"]
    assert all(len(str(cell).encode("utf-16-le")) <= 2 * LONGEST_CELL for row in rows for cell in row)
    (_, first, *_) = csv.reader(io.StringIO(csv_text(rows), newline=""))
    assert first[2] == "'="


def test_a_table_without_long_texts_is_as_it_was() -> None:
    rows = [["a"], ["b" * LONGEST_CELL], ["𠮷" * (LONGEST_CELL // 2)]]
    assert divided(rows) == rows
