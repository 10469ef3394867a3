import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.report import Report
from core.page.finding import AFTER, BEFORE, Finder, Snippet, by_section, snippet
from core.page.page import build_page
from tests.small_report import REPORT, TEXT


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


def test_a_hit_is_shown_in_its_paragraph() -> None:
    page = build_page(REPORT)
    first, last = Finder(TEXT).find("生产总值")
    after = "120亿元、增长5.5%，深入实施“三清”1行动。"
    assert snippet(page, first, TEXT) == Snippet("产业提质壮大。全县", "生产总值", after)
    shown = TEXT.replace("产总", "產總")
    assert snippet(page, last, shown) == Snippet("𠮷祥路改造完成。", "生產總值", "增长6%左右。")


def test_a_long_paragraph_is_cut_around_a_hit() -> None:
    text = f"{'前' * 30}目标{'后' * 90}"
    (hit,) = Finder(text).find("目标")
    assert snippet(build_page(Report(REPORT.source, text)), hit, text) == Snippet(
        f"…{'前' * BEFORE}", "目标", f"{'后' * AFTER}…"
    )


def test_hits_are_gathered_under_their_sections() -> None:
    hits = Finder(TEXT).find("2")
    groups = by_section(build_page(REPORT), hits)
    assert [section for section, _ in groups] == [None, 0, 1]
    assert [number for _, some in groups for number in some] == list(range(len(hits)))
