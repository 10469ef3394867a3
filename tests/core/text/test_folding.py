import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.document.span import Span
from core.text import folding, layers
from core.text.folding import ANCHORING, FIGURES, READING, SEARCH, SIGNS, TERMS, Folding

ALL = [READING, FIGURES, SEARCH, TERMS, ANCHORING, SIGNS]
ODD = st.text(st.one_of(st.characters(), st.sampled_from("①㎡ﬁ…⼯⻓金\u200b\ufe0f\ue000𠮷發Ａ％「 \u3000\n")))


@given(ODD)
def test_where_every_character_stands_for_one_positions_stay(text: str) -> None:
    for one_for_one in (READING, FIGURES):
        assert len(one_for_one.fold(text)) == len(text)
        folded = one_for_one.folded(text)
        assert all(folded.span(at, at + 1) == Span(at, at + 1) for at in range(len(text)))


@given(ODD)
@example("①㎡②")
@example("ﷺﷺ")
def test_every_letter_comes_from_the_character_that_gives_it(text: str) -> None:
    for each in ALL:
        folded = each.folded(text)
        assert folded.text == each.fold(text)
        places = folded.places()
        assert len(places) == len(folded.text)
        for letter, place in enumerate(places):
            assert folded.span(letter, letter + 1) == Span(place, place + 1)
            assert folded.text[letter] in each.fold(text[place])
        assert "".join(each.fold(text[place]) for place in sorted(set(places))) == folded.text


@given(ODD)
def test_what_is_folded_is_folded(text: str) -> None:
    for each in (READING, FIGURES, TERMS, ANCHORING):
        assert each.fold(each.fold(text)) == each.fold(text)


@given(ODD, ODD)
def test_parts_are_folded_as_the_whole_is(one: str, other: str) -> None:
    for each in ALL:
        assert each.fold(one + other) == each.fold(one) + each.fold(other)


def test_layers_lie_over_each_other_in_order() -> None:
    upper = Folding(lambda character: character.upper())
    both = Folding(lambda character: "ab" if character == "x" else character, str.upper)
    assert upper.fold("xy") == "XY"
    assert both.fold("xy") == "ABY"


def test_script_width_and_case_are_one() -> None:
    assert SEARCH.fold("范圍") == SEARCH.fold("範圍") == SEARCH.fold("范围") == "范围"
    assert SEARCH.fold("ＬＮＧ１２％") == "lng12%"


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("⼯业发⻓", "工业发长"),  # radicals, as PDF text layers give them
        ("\uf90a牌", "金牌"),  # a compatibility ideograph
        ("㎡", "m2"),
        ("①", "1"),
        ("2\u00ad0\u200b2\u20664", "2024"),  # what nobody sees
        ("葛\U000e0100", "葛"),  # a variation selector
        ("a\u00a0b", "a b"),
    ],
)
def test_what_looks_alike_is_found(printed: str, plain: str) -> None:
    assert SEARCH.fold(printed) == plain


def test_every_traditional_character_is_read_as_it_is_found() -> None:
    traditional = "".join(layers._simplified())
    assert READING.fold(traditional) == "".join(layers._simplified().values())
    assert READING.fold("區縣，１２ＧＤＰ") == "区县，12GDP"


def test_figures_are_read_in_half_width_and_with_one_dash() -> None:
    assert FIGURES.fold("增長５．５％—６％，３０萬個：") == "增长5.5%-6%,30万个:"


def test_terms_have_no_quotes_blanks_and_width() -> None:
    assert TERMS.fold("“７＋Ｘ” 、模式\n") == "7+X模式\n"


def test_what_extraction_changes_does_not_count() -> None:
    assert ANCHORING.fold("發展　“三清”行動①，增長５％。\n") == ANCHORING.fold("发展「三清」 行动1,增长5%｡")
    assert ANCHORING.fold("5%") != ANCHORING.fold("5")
    assert ANCHORING.fold(" \n\u200b") == ""


def test_a_folding_costs_nothing_before_it_is_used() -> None:
    assert len(Folding(layers.simplified)._table) == 0
    assert folding.READING is READING
