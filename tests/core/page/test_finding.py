import itertools

from hypothesis import given
from hypothesis import strategies as st

from core.page.finding import Finder


def test_any_script_and_width_finds_the_same_words() -> None:
    text = "公開范圍：範圍、范围。ＬＮＧ"
    assert [span.of(text) for span in Finder(text).find("范围")] == ["范圍", "範圍", "范围"]
    assert [span.of(text) for span in Finder(text).find("lng")] == ["ＬＮＧ"]


def test_nothing_is_found_for_nothing() -> None:
    assert Finder("一二三").find("  ") == []


@given(st.text(alphabet="ab", max_size=30), st.text(alphabet="ab", min_size=1, max_size=3))
def test_hits_are_the_words_and_do_not_overlap(text: str, query: str) -> None:
    hits = Finder(text).find(query)
    assert len(hits) == text.count(query)
    assert all(span.of(text) == query for span in hits)
    assert all(a.end <= b.start for a, b in itertools.pairwise(hits))


def test_what_is_printed_in_another_form_is_found_where_it_stands() -> None:
    text = "面积３㎡，⼯业\u200b园区①"
    found = {
        query: [span.of(text) for span in Finder(text).find(query)] for query in ("m2", "工业园", "区1", "2")
    }
    assert found == {"m2": ["㎡"], "工业园": ["⼯业\u200b园"], "区1": ["区①"], "2": ["㎡"]}
