import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.span import Span
from core.text.finding import Finder


def test_any_script_and_width_finds_the_same_words() -> None:
    text = "公開范圍：範圍、范围。ＬＮＧ"
    assert [span.of(text) for span in Finder(text).find("范围")] == ["范圍", "範圍", "范围"]
    assert [span.of(text) for span in Finder(text).find("lng")] == ["ＬＮＧ"]


def test_what_a_page_prints_as_one_sign_is_found_by_its_letters() -> None:
    text = "⼯业园\u200b区五千㎡……"
    assert [span.of(text) for span in Finder(text).find("工业园区")] == ["⼯业园\u200b区"]
    assert [span.of(text) for span in Finder(text).find("m2")] == ["㎡"]
    assert Finder(text).find(".") == Finder(text).find("...")


@pytest.mark.parametrize(
    ("query", "printed"),
    [
        ('"老有所养"', "“老有所养”"),
        ("“老有所养”", "「老有所养」"),
        ("2021-2025", "2021—2025"),
        ("2021——2025", "2021–2025"),
        ("2021～2025", "2021-2025"),
        ("二〇二零", "二○二〇"),
        ("200亿元", "200\xa0亿\u2009元"),
        ("GDP 增长", "ＧＤＰ增长"),
        ("等...", "等……"),
        ("等……", "等..."),
        ("Café", "Cafe\u0301"),
        ("老有所养", "老有\n所养"),
        ("老有\n所养", "老有所养"),
        ("3·15", "3•15"),
        ("长江", "⻓江"),
        ("刘䶮", "刘\ue863"),
        ("反覆", "反复"),
        ("著力", "着力"),
    ],
)
def test_words_are_found_however_they_are_printed(query: str, printed: str) -> None:
    text = f"实施一{printed}二工程"
    (found,) = Finder(text).find(query)
    assert found.of(text) == printed
    assert Finder(text).find(query, "施 一", "二工") == [found]
    assert Finder(text).find(query, "二") == []


def test_the_end_of_a_title_and_the_next_line_make_no_word() -> None:
    assert Finder("工作回顾\n全县").find("顾全") == []


def test_nothing_is_found_for_nothing() -> None:
    assert Finder("一二三").find("  ") == []


@given(st.text(alphabet="ab", max_size=30), st.text(alphabet="ab", min_size=1, max_size=3))
def test_hits_are_the_words_and_do_not_overlap(text: str, query: str) -> None:
    hits = Finder(text).find(query)
    assert len(hits) == text.count(query)
    assert all(span.of(text) == query for span in hits)
    assert all(a.end <= b.start for a, b in itertools.pairwise(hits))


def test_words_are_found_across_a_printed_marker_and_as_they_are_printed() -> None:
    text = "深入实施“三清”1行动、三清12行动。"
    finder = Finder(text, [Span(8, 9), Span(14, 16)])
    assert [span.of(text) for span in finder.find("三清”行")] == ["三清”1行"]
    assert [span.of(text) for span in finder.find("”1行")] == ["”1行"]
    assert [span.of(text) for span in finder.find("三清行动")] == ["三清12行动"]
    assert [span.of(text) for span in finder.find("行动")] == ["行动", "行动"]
    assert Finder(text).find("三清行动") == []


@given(st.text(alphabet="a1\n", max_size=30), st.text(alphabet="a1", min_size=1, max_size=3), st.data())
def test_markers_hide_nothing(text: str, query: str, data: st.DataObject) -> None:
    ones = [at for at, letter in enumerate(text) if letter == "1"]
    chosen = data.draw(st.sets(st.sampled_from(ones)) if ones else st.just(set()))
    hits = Finder(text, [Span(at, at + 1) for at in chosen]).find(query)
    for plain in Finder(text).find(query):
        assert any(plain.overlaps(hit) for hit in hits)
    assert all(a.end <= b.start for a, b in itertools.pairwise(hits))
    assert all(hit.of(text)[0] == query[0] and hit.of(text)[-1] == query[-1] for hit in hits)
