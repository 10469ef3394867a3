from hypothesis import given
from hypothesis import strategies as st

from core.document.offset_map import OffsetMap
from core.document.span import Span

counts = st.lists(st.integers(0, 3), max_size=60)


def made(counts: list[int]) -> OffsetMap:
    """The map of a text of which each character became so many."""
    return OffsetMap([source for source, count in enumerate(counts) for _ in range(count)])


@given(counts)
def test_what_was_kept_finds_its_way_there_and_back(counts: list[int]) -> None:
    offsets = made(counts)
    for source, count in enumerate(counts):
        derived = offsets.inside(Span(source, source + 1))
        assert len(derived) == count
        assert not count or offsets.outside(derived) == Span(source, source + 1)


@given(counts, st.data())
def test_two_maps_make_one(counts: list[int], data: st.DataObject) -> None:
    first = made(counts)
    length = sum(counts)
    second = made(data.draw(st.lists(st.integers(0, 3), min_size=length, max_size=length)))
    both = first.then(second)
    for derived, between in enumerate(second.sources):
        assert both.sources[derived] == first.sources[between]
    assert len(both.sources) == len(second.sources)


@given(counts)
def test_the_identity_changes_no_map(counts: list[int]) -> None:
    offsets = made(counts)
    before, after = OffsetMap.identity(len(counts)), OffsetMap.identity(sum(counts))
    assert list(before.then(offsets).sources) == list(offsets.then(after).sources) == list(offsets.sources)


def test_positions_inside_a_removal_close_up() -> None:
    offsets = OffsetMap([0, 1, 5, 6, 7])
    assert [offsets.to_derived(at) for at in range(9)] == [0, 1, 2, 2, 2, 2, 3, 4, 5]
    assert offsets.outside(Span(2, 3)) == Span(5, 6)
