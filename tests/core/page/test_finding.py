import itertools

from hypothesis import given
from hypothesis import strategies as st

from core.page.finding import Finder


def test_any_script_and_width_finds_the_same_words() -> None:
    text = "公開范圍：範圍、范围。ＬＮＧ"
    assert [span.of(text) for span in Finder(text).find("范围")] == ["范圍", "範圍", "范围"]
    assert [span.of(text) for span in Finder(text).find("lng")] == ["ＬＮＧ"]


def test_what_a_page_prints_as_one_sign_is_found_by_its_letters() -> None:
    text = "⼯业园\u200b区五千㎡……"
    assert [span.of(text) for span in Finder(text).find("工业园区")] == ["⼯业园\u200b区"]
    assert [span.of(text) for span in Finder(text).find("m2")] == ["㎡"]
    assert Finder(text).find(".") == Finder(text).find("...")


def test_nothing_is_found_for_nothing() -> None:
    assert Finder("一二三").find("  ") == []


@given(st.text(alphabet="ab", max_size=30), st.text(alphabet="ab", min_size=1, max_size=3))
def test_hits_are_the_words_and_do_not_overlap(text: str, query: str) -> None:
    hits = Finder(text).find(query)
    assert len(hits) == text.count(query)
    assert all(span.of(text) == query for span in hits)
    assert all(a.end <= b.start for a, b in itertools.pairwise(hits))
