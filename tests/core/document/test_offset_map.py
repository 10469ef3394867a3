from hypothesis import given
from hypothesis import strategies as st

from core.document.offset_map import OffsetMap, Piece

keeps = st.lists(st.booleans(), max_size=60)


def kept(flags: list[bool]) -> OffsetMap:
    """The map of a text from which every unflagged character was taken out."""
    places = [at for at, flag in enumerate(flags) if flag]
    return OffsetMap(Piece(source, derived, 1) for derived, source in enumerate(places))


@given(keeps)
def test_what_was_kept_finds_its_way_there_and_back(flags: list[bool]) -> None:
    offsets = kept(flags)
    for derived in range(sum(flags)):
        assert offsets.to_derived(offsets.to_source(derived)) == derived


@given(keeps, st.data())
def test_two_maps_make_one(flags: list[bool], data: st.DataObject) -> None:
    first = kept(flags)
    length = sum(flags)
    second = kept(data.draw(st.lists(st.booleans(), min_size=length, max_size=length)))
    both = first.then(second)
    for piece in both.pieces:
        for at in range(piece.length):
            assert second.to_derived(first.to_derived(piece.source + at)) == piece.derived + at
    assert sum(piece.length for piece in both.pieces) == sum(piece.length for piece in second.pieces)


def test_positions_inside_a_removal_close_up() -> None:
    offsets = OffsetMap([Piece(0, 0, 2), Piece(5, 2, 3)])
    assert [offsets.to_derived(at) for at in range(9)] == [0, 1, 2, 2, 2, 2, 3, 4, 5]
    assert offsets.to_source(2) == 5


def test_touching_pieces_are_one() -> None:
    assert OffsetMap([Piece(0, 0, 2), Piece(2, 2, 3), Piece(9, 5, 0)]) == OffsetMap.identity(5)
