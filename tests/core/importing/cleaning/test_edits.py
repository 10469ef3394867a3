"""Taking words out keeps every one of them, in order."""

from hypothesis import given
from hypothesis import strategies as st

from core.document.clean_text import CleanText
from core.importing.cleaning.edits import Edit, edited, uncleaned, without_lines
from core.importing.cleaning.spaces import squashed


def restored(clean: CleanText) -> str:
    """The words of the source: what stays, and what was removed in its place."""
    parts, at = [], 0
    for removed in clean.removed:
        parts += [clean.text[at : removed.position], removed.text]
        at = removed.position
    return squashed("".join(parts) + clean.text[at:])


def test_a_removal_says_what_why_and_where() -> None:
    clean = edited(uncleaned("一二三四"), [Edit(1, 3, "junk", " ")])
    assert clean.text == "一 四"
    assert [(r.text, r.reason, r.position) for r in clean.removed] == [("二三", "junk", 1)]


def test_white_space_goes_without_a_word() -> None:
    assert edited(uncleaned("一  二"), [Edit(1, 3)]).removed == ()


def test_a_larger_removal_takes_the_smaller_ones_inside_it_along() -> None:
    once = edited(uncleaned("甲乙丙丁"), [Edit(1, 2, "small")])
    twice = edited(once, [Edit(0, 2, "large")])
    assert [(r.text, r.reason) for r in twice.removed] == [("甲乙丙", "large")]


def test_lines_go_with_one_break_each() -> None:
    clean = uncleaned("a\nb\nc\nd")
    assert without_lines(clean, {0: "x", 1: "y"}).text == "c\nd"
    assert without_lines(clean, {1: "x", 3: "y"}).text == "a\nc"
    assert without_lines(clean, dict.fromkeys(range(4), "x")).text == ""


@given(
    st.text("甲乙 \n", max_size=30),
    st.lists(st.lists(st.integers(0, 30), max_size=8), max_size=4),
)
def test_nothing_is_lost_and_kept_characters_are_the_source_s(text: str, rounds: list[list[int]]) -> None:
    clean = uncleaned(text)
    for cuts in rounds:
        ends = sorted({min(cut, len(clean.text)) for cut in cuts})
        pairs = zip(ends[::2], ends[1::2], strict=False)
        clean = edited(clean, [Edit(start, end, str(end % 2), "\n" * (end % 2)) for start, end in pairs])
    assert restored(clean) == squashed(text)
