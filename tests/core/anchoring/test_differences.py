"""What two texts say differently: nothing else differs, and it leads from one text to the other."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.anchoring.differences import Differences
from core.anchoring.normalized import compared
from core.document.span import Span
from core.text.folding import COMPARING

FEW = st.text("增增长5.52%％亿億。，①㎡…—\n 　ab", max_size=60)
SOME = st.text(max_size=40)
LINES = st.lists(
    st.sampled_from(["生产总值增长5.2%。", "新增就业3000人，", "改善民生", "改善民生。", "一、", "3"]),
    max_size=12,
)


def differences(left: str, right: str) -> list[tuple[Span, Span]]:
    return Differences(compared(left), compared(right)).spans()


def words(left: str, right: str) -> list[tuple[str, str]]:
    return [(old.of(left), new.of(right)) for old, new in differences(left, right)]


@given(
    st.one_of(
        st.tuples(FEW, FEW),
        st.tuples(SOME, SOME),
        st.tuples(LINES, LINES).map(lambda two: ("\n".join(two[0]), "".join(two[1]))),
    )
)
def test_between_differences_both_read_the_same_and_they_lead_from_one_to_the_other(
    texts: tuple[str, str],
) -> None:
    left, right = texts
    found = differences(left, right)
    edges = [(Span(0, 0), Span(0, 0)), *found, (Span(len(left), len(left)), Span(len(right), len(right)))]
    for before, after in pairwise(edges):
        same = [text[one.end : other.start] for text, one, other in zip(texts, before, after, strict=True)]
        assert before[0].end <= after[0].start
        assert before[1].end <= after[1].start
        assert COMPARING.fold(same[0]) == COMPARING.fold(same[1])
    changed = left
    for old, new in reversed(found):
        assert COMPARING.fold(old.of(left)) != COMPARING.fold(new.of(right))
        changed = changed[: old.start] + new.of(right) + changed[old.end :]
    assert COMPARING.fold(changed) == COMPARING.fold(right)


@given(st.one_of(FEW, SOME), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_the_opposite_place_never_goes_back(left: str, at: int, to: int, here: int) -> None:
    right = left[:at] + "甲乙丙" + left[to:]
    found = Differences(compared(left), compared(right))
    for side, text, other in ((0, left, right), (1, right, left)):
        places = [found.opposite(side, position) for position in range(len(text) + 1)]
        assert places == sorted(places)
        assert all(0 <= place <= len(other) for place in places)
    assert found.opposite(0, min(here, len(left))) <= len(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("一、生产总值增长５．２％，\n 好于“预期”。", "一、生產總值增長5.2%,好於「預期」。"),
        ("二○二五年，新增就业3000人", "二〇二五年,\n新增 就業 3000人"),
        ("反覆治理㎡", "反复治理m2"),
    ],
)
def test_script_width_spaces_and_breaks_are_no_difference(left: str, right: str) -> None:
    assert differences(left, right) == []


def test_markers_are_no_difference() -> None:
    left, right = "深入实施“三清”1行动，成效明显", "深入实施“三清”行动，成效明显"
    at = left.index("1")
    assert not Differences(compared(left, [Span(at, at + 1)]), compared(right)).spans()


def test_a_number_differs_as_a_whole() -> None:
    assert words("全省生产总值增长5.2%，高于全国", "全省生产总值增长5.4%，高于全国") == [("5.2", "5.4")]
    assert words("粮食总产量1230亿斤，连年丰收", "粮食总产量120亿斤，连年丰收") == [("1230", "120")]


def test_what_is_given_as_a_whole_differs_as_a_whole() -> None:
    left, right = "固定资产投资三千二百亿元，增长快", "固定资产投资三千五百亿元，增长快"
    figure = Span(left.index("三"), left.index("，"))
    found = Differences(compared(left), compared(right), ([figure], [figure])).spans()
    assert [(old.of(left), new.of(right)) for old, new in found] == [("三千二百亿元", "三千五百亿元")]


def test_a_paragraph_that_stands_in_one_only_differs_by_itself() -> None:
    lines = ["生产总值增长5.2%。", "城镇新增就业八十六万人。", "城镇新增住房八十六万套。", "粮食再获丰收。"]
    left, right = "\n".join(lines), "\n".join([lines[0], lines[1].replace("八十六", "九十六"), lines[3]])
    assert words(left, right) == [("八", "九"), (lines[2], "")]
    assert words(right, left)[-1] == ("", lines[2])


def test_few_letters_between_two_differences_are_read_with_them() -> None:
    assert words("我们要继续推动产业的大发展，", "我们要继续促进市场的大繁荣，") == [
        ("推动产业的大发展", "促进市场的大繁荣")
    ]
