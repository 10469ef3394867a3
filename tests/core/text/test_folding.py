from hypothesis import given
from hypothesis import strategies as st

from core.document.span import Span
from core.text import layers
from core.text.folding import ANCHORING, FIGURES, READING, SEARCH, SHOWN, SIGNS, TERMS, Folding

ALL = (SHOWN, READING, FIGURES, TERMS, SEARCH, ANCHORING, SIGNS)
texts = st.text(
    st.sampled_from("a１Ｘ“”、 　\n\u200b\ufe0f①㎡ﬁ…⼯⻓範圍𠮷，—\ue05e") | st.characters(), max_size=30
)


@given(texts)
def test_once_is_enough(text: str) -> None:
    for folding in ALL:
        assert folding.fold(folding.fold(text)) == folding.fold(text)


@given(texts)
def test_reading_and_showing_keep_every_position(text: str) -> None:
    for folding in (READING, SHOWN):
        assert len(folding.fold(text)) == len(text)
        assert list(folding.folded(text).map.sources) == list(range(len(text)))


@given(texts)
def test_line_by_line_is_the_same(text: str) -> None:
    for folding in (READING, SHOWN):
        assert folding.by_line(text) == folding.fold(text)


@given(texts)
def test_every_letter_comes_from_its_character(text: str) -> None:
    for folding in ALL:
        folded, places = folding.folded(text)
        assert len(folded) == len(places.sources)
        assert list(places.sources) == sorted(places.sources)
        pieces = [places.inside(Span(at, at + 1)).of(folded) for at in range(len(text))]
        assert pieces == [folding.fold(character) for character in text]


@given(texts, st.data())
def test_positions_go_there_and_back(text: str, data: st.DataObject) -> None:
    for folding in ALL:
        folded, places = folding.folded(text)
        if not folded:
            continue
        start = data.draw(st.integers(0, len(folded) - 1))
        letters = Span(start, data.draw(st.integers(start + 1, len(folded))))
        assert places.inside(places.outside(letters)).covers(letters)
        assert letters.of(folded) in folding.fold(places.outside(letters).of(text))


@given(texts)
def test_layers_after_layers_compose_texts_and_maps(text: str) -> None:
    first, second = (
        (layers.compatibility, layers.invisible),
        (layers.case, layers.blanks, layers.without(" ")),
    )
    once = Folding(*first).folded(text)
    twice = Folding(*second).folded(once.text)
    whole = Folding(*first, *second).folded(text)
    assert whole.text == twice.text
    assert list(whole.map.sources) == list(once.map.then(twice.map).sources)


def test_script_width_and_case_are_one() -> None:
    assert SEARCH.fold("范圍") == SEARCH.fold("範圍") == SEARCH.fold("范围") == "范围"
    assert SEARCH.fold("ＬＮＧ１２％") == "lng12%"


def test_a_page_shows_what_is_meant_and_no_boxes() -> None:
    assert SHOWN.fold("县⻓⼈⼝\uf90a\ue863\ue05e範圍") == "县长人口金䶮\u200b範圍"


def test_words_are_found_however_they_are_printed() -> None:
    assert SEARCH.fold("“老有所养”") == SEARCH.fold("「老有所养」") == SEARCH.fold('"⽼有所养"')
    assert SEARCH.fold("2021-2025") == SEARCH.fold("2021—2025") == SEARCH.fold("2021～2025")
    assert SEARCH.fold("二○二零") == SEARCH.fold("二〇二〇")
    assert SEARCH.fold("3·15 Cafe\u0301") == SEARCH.fold("3•15\u2009café")


def test_numbers_are_read_in_one_form() -> None:
    assert FIGURES.fold("增長５．５％—６％，３０萬個：") == "增长5.5%-6%,30万个:"
    assert FIGURES.fold("2\u206800\u2069亿\ufe0e元") == "200亿元"
    assert FIGURES.fold("6.\u20095%、二百亿圆") == "6. 5%、二百亿元"


def test_terms_are_found_however_they_are_set_off() -> None:
    assert TERMS.fold("“７＋Ｘ” 、模式") == "7+X模式"


def test_what_extraction_changes_does_not_count() -> None:
    assert ANCHORING.fold("發展　“三清”行動①，增長５％。\n") == ANCHORING.fold("发展「三清」 行动1,增长5%｡")
    assert ANCHORING.fold("5%") != ANCHORING.fold("5")
    assert ANCHORING.fold(" \n\u200b") == ""


def test_a_sign_in_other_clothes_is_the_same_sign() -> None:
    assert SIGNS.fold("，") == SIGNS.fold(",")
    assert SIGNS.fold("「") == SIGNS.fold("“")
    assert SIGNS.fold("。") != SIGNS.fold("、")
