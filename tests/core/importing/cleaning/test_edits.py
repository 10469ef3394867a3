"""Taking words out keeps every one of them, in order."""

from hypothesis import given
from hypothesis import strategies as st

from core.document.clean_text import CleanText, Mark
from core.document.span import Span
from core.importing.cleaning.edits import Edit, edited, without_lines
from core.importing.cleaning.spaces import squashed


def restored(clean: CleanText) -> str:
    """The words of the source: what stays, and what was removed in its place."""
    parts, at = [], 0
    for removed in clean.removed:
        parts += [clean.text[at : removed.position], removed.text]
        at = removed.position
    return squashed("".join(parts) + clean.text[at:])


def test_a_removal_says_what_why_and_where() -> None:
    clean = edited(CleanText("一二三四"), [Edit(1, 3, "junk", " ")])
    assert clean.text == "一 四"
    assert [(r.text, r.reason, r.position) for r in clean.removed] == [("二三", "junk", 1)]


def test_white_space_goes_without_a_word() -> None:
    assert edited(CleanText("一  二"), [Edit(1, 3)]).removed == ()


def test_a_larger_removal_takes_the_smaller_ones_inside_it_along() -> None:
    once = edited(CleanText("甲乙丙丁"), [Edit(1, 2, "small")])
    twice = edited(once, [Edit(0, 2, "large")])
    assert [(r.text, r.reason) for r in twice.removed] == [("甲乙丙", "large")]


def test_lines_go_with_one_break_each() -> None:
    clean = CleanText("a\nb\nc\nd")
    assert without_lines(clean, {0: "x", 1: "y"}).text == "c\nd"
    assert without_lines(clean, {1: "x", 3: "y"}).text == "a\nc"
    assert without_lines(clean, dict.fromkeys(range(4), "x")).text == ""


@given(
    st.text("甲乙 \n", max_size=30),
    st.lists(st.lists(st.integers(0, 30), max_size=8), max_size=4),
)
def test_nothing_is_lost_and_kept_characters_are_the_source_s(text: str, rounds: list[list[int]]) -> None:
    clean = CleanText(text)
    for cuts in rounds:
        ends = sorted({min(cut, len(clean.text)) for cut in cuts})
        pairs = zip(ends[::2], ends[1::2], strict=False)
        clean = edited(clean, [Edit(start, end, str(end % 2), "\n" * (end % 2)) for start, end in pairs])
    assert restored(clean) == squashed(text)


def marked(clean: CleanText) -> list[tuple[str, str, int]]:
    """The marks with their words; of a note the character before it."""
    return [
        (mark.kind, (mark.span or Span(mark.span.start - 1, mark.span.end)).of(clean.text), mark.value)
        for mark in clean.marks
    ]


def test_what_a_file_tells_of_words_goes_with_them() -> None:
    marks = (Mark(Span(3, 5), "heading", 1), Mark(Span(5, 5), "note", 7), Mark(Span(6, 8), "raised"))
    clean = CleanText("一二\n三四\n五六", marks=marks)
    assert marked(edited(clean, [Edit(0, 3, "junk")])) == [
        ("heading", "三四", 1),
        ("note", "四", 7),
        ("raised", "五六", 0),
    ]
    assert marked(edited(clean, [Edit(2, 4, "junk")])) == [
        ("heading", "四", 1),
        ("note", "四", 7),
        ("raised", "五六", 0),
    ]
    assert marked(edited(clean, [Edit(4, 6, "junk", "x")])) == [("heading", "三", 1), ("raised", "五六", 0)]
    assert marked(edited(clean, [Edit(5, 6)])) == [
        ("heading", "三四", 1),
        ("note", "四", 7),
        ("raised", "五六", 0),
    ]
    assert marked(edited(clean, [Edit(3, 8, "junk")])) == []


@given(st.lists(st.integers(0, 12), max_size=8), st.integers(0, 11), st.integers(1, 12))
def test_a_mark_keeps_just_those_of_its_words_that_stay(cuts: list[int], start: int, length: int) -> None:
    text = "甲乙丙丁戊己庚辛壬癸子丑"
    end = min(start + length, len(text))
    ends = sorted(set(cuts))
    edits = [Edit(*pair, "x") for pair in zip(ends[::2], ends[1::2], strict=False)]
    taken = {at for edit in edits for at in range(edit.start, edit.end)}
    clean = edited(CleanText(text, marks=(Mark(Span(start, end), "raised"),)), edits)
    kept = "".join(text[at] for at in range(start, end) if at not in taken)
    assert [mark.span.of(clean.text) for mark in clean.marks] == ([kept] if kept else [])
