from hypothesis import given
from hypothesis import strategies as st

from core.document.span import Span
from gui.reader.positions import SetWords, Utf16

TEXTS = st.text(st.sampled_from("工作a1，𠮷😀\u200d"), max_size=60)
WORDS_WITH_NOTES = TEXTS.flatmap(
    lambda text: st.tuples(
        st.just(text),
        st.lists(st.tuples(st.integers(0, len(text)), st.sampled_from(["1", "12", ",3"])), max_size=6).map(
            lambda notes: sorted(notes, key=lambda note: note[0])
        ),
    )
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_position_counts_as_qt_counts_and_comes_back(text: str) -> None:
    utf16 = Utf16(text)
    for position in range(len(text) + 1):
        assert utf16.to_units(position) == units(text[:position])
        assert utf16.to_points(utf16.to_units(position)) == position


def test_the_second_half_of_a_pair_belongs_to_its_character() -> None:
    assert Utf16("工𠮷作").to_points(2) == 1


@given(WORDS_WITH_NOTES)
def test_notes_among_the_words_shift_none_of_their_positions(
    given_: tuple[str, list[tuple[int, str]]],
) -> None:
    text, notes = given_
    found = SetWords(text, notes, extra="　摘要")
    coded = found.text.encode("utf-16-le")
    for position in range(len(text) + 1):
        before, behind = found.end(position), found.begin(position)
        between = coded[2 * before : 2 * behind].decode("utf-16-le")
        assert between == "".join(number for at, number in notes if at == position)
        assert found.position(before) == found.position(behind) == position
        if position < len(text):
            end = found.end(position + 1)
            assert coded[2 * behind : 2 * end].decode("utf-16-le") == text[position]
            assert {found.character(unit) for unit in range(behind, end)} == {position}


@given(WORDS_WITH_NOTES)
def test_every_unit_of_a_note_is_at_its_place_and_belongs_to_the_character_before(
    given_: tuple[str, list[tuple[int, str]]],
) -> None:
    text, notes = given_
    found = SetWords(text, notes)
    assert [note.of(found.text) for note in found.notes] == [number for _, number in notes]
    for (place, _), note in zip(notes, found.notes, strict=True):
        for unit in range(*found.units(note)):
            assert found.position(unit) == place
            assert found.character(unit) == max(0, place - 1)


def test_where_there_are_no_notes_words_are_set_as_they_are() -> None:
    assert (SetWords("工𠮷作").begin(2), SetWords("工𠮷作").end(2), SetWords("工").notes) == (3, 3, [])
    assert SetWords("甲乙", [(1, "2")]).notes == [Span(1, 2)]
