from hypothesis import given
from hypothesis import strategies as st

from core.document.span import Span

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda ends: Span(min(ends), max(ends)))


@given(spans, spans)
def test_overlap_means_a_shared_code_point(a: Span, b: Span) -> None:
    shared = set(range(*a)) & set(range(*b))
    assert a.overlaps(b) == bool(shared)
    if shared:
        assert set(range(*a.within(b))) == shared


@given(spans, spans)
def test_within_never_leaves_its_bounds(a: Span, bounds: Span) -> None:
    assert bounds.covers(a.within(bounds))


def test_a_span_gives_its_words() -> None:
    assert Span(1, 3).of("朱批𠮷言") == "批𠮷"
    assert 2 in Span(1, 3)
    assert 3 not in Span(1, 3)


def test_a_span_is_stripped_of_blanks_at_its_ends() -> None:
    text = "甲 \u3000乙 丙\n 丁"
    assert Span(1, 7).stripped(text) == Span(3, 6)
    assert not Span(1, 3).stripped(text)
    assert not Span(6, 3).stripped(text)
