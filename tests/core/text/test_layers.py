import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text import layers
from core.text.layers import Layer, without

ONE_FOR_ONE = [
    layers.assigned,
    layers.spaces,
    layers.unseen,
    layers.money,
    layers.zeros,
    layers.ideographs,
    layers.radicals,
    layers.script,
    layers.width,
    layers.case,
    layers.marks,
    layers.blanks,
    layers.quotes,
    layers.dashes,
    layers.lookalikes,
    layers.kinds,
]
MEANINGS = [
    (layers.assigned, "\ue863\ue816\ue78d\ue05e", "䶮𠂇，\ue05e"),
    (layers.ideographs, "\uf90a\U0002f800", "金丽"),
    (layers.radicals, "⼯⻓⻑⺠⻅㇐", "工长長民见一"),
    (layers.radicals, "⺌⺍⺤⺥⺾⺿⻀⻌⻍⻎", "小小爫爫艹艹艹辶辶辶"),
    (layers.script, "範圍還麵𠮷", "范围还面𠮷"),
    (layers.width, "ＬＮＧ１２｡，", "LNG12。，"),
    (layers.case, "LnGİ", "lngİ"),
    (layers.marks, "，％﹪：", ",%%:"),
    (layers.compatibility, "①㎡ﬁ", "1m2fi"),
    (layers.blanks, "a\u3000\xa0\u2028", "a  \n"),
    (layers.invisible, "\u200b\u061c\u180e\u2066\ufe0f\xad\x85一", "\x85一"),
    (layers.invisible, "\ufdd0\ufffe\ufffc\ufff9\u202e\U000e0100\x93", ""),
    (layers.private, "\ue05e一\U000f0000\ue863", "一\ue863"),
    (layers.unseen, "\ue05e一\x93\ufffc", "\u200b一\u200b\u200b"),
    (layers.spaces, "\u2009\u202f\u2007\u205f\xa0\u3000", "     \u3000"),
    (layers.money, "圆", "元"),
    (layers.zeros, "零", "〇"),
    (layers.accents, "éÅe\u0301一", "eAe一"),
    (layers.quotes, "「“'", '"""'),
    (layers.dashes, "—～‑", "---"),
    (layers.lookalikes, "二○∶·", "二〇:."),
    (layers.kinds, "《。）%", "(,)%"),
    (without("、 "), "一、 二", "一二"),
]


@pytest.mark.parametrize(("layer", "text", "meant"), MEANINGS)
def test_what_characters_count_as(layer: Layer, text: str, meant: str) -> None:
    assert "".join(map(layer, text)) == meant


@pytest.mark.parametrize("layer", ONE_FOR_ONE, ids=lambda layer: layer.__name__)
def test_layers_of_one_for_one_keep_every_position(layer: Layer) -> None:
    assert all(len(layer(chr(code))) == 1 for code in range(sys.maxunicode + 1))


@given(st.characters())
def test_once_is_enough(character: str) -> None:
    for layer in ONE_FOR_ONE:
        assert layer(layer(character)) == layer(character)
