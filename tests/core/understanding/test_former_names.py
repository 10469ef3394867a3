import pytest

from core.understanding.former_names import other_names
from tests.succession import successions

BEFORE = {
    "510202": ("四川省", "重庆市", "市中区"),
    "510224": ("四川省", "重庆市", "江北县"),
    "511902": ("四川省", "内江市", "市中区"),
    "440811": ("广东省", "湛江市", "郊区"),
    "440824": ("广东省", "湛江市", "海康县"),
    "360402": ("江西省", "九江市", "庐山区"),
    "360427": ("江西省", "九江市", "星子县"),
    "130629": ("河北省", "保定市", "完县"),
    "110222": ("北京市", "", "顺义县"),
}
AFTER = {
    "510202": ("四川省", "重庆市", "渝中区"),
    "511902": ("四川省", "内江市", "市中区"),
    "440811": ("广东省", "湛江市", "麻章区"),
    "360402": ("江西省", "九江市", "濂溪区"),
    "360483": ("江西省", "九江市", "庐山市"),
    "130629": ("河北省", "保定市", "顺平县"),
    "110113": ("北京市", "", "顺义区"),
}


def told(first_year: int) -> set[str]:
    return set(successions({first_year: BEFORE, first_year + 100: AFTER}, lambda name: name != "郊区"))


def test_what_became_of_a_division_is_told_where_codes_leave_no_doubt() -> None:
    assert told(199312) == {
        "河北省 完县 顺平县",
        "北京市 顺义县 顺义区",
        "江西省 庐山区 濂溪区",
        "江西省 星子县 庐山市",
    }


def test_codes_that_were_given_out_again_tell_nothing() -> None:
    assert "河北省 完县 顺平县" not in told(198212)
    assert "北京市 顺义县 顺义区" in told(198212)


@pytest.mark.parametrize(
    ("province", "name", "wrong"),
    [
        ("四川省", "江北县", "渝中区"),
        ("广东省", "海康县", "麻章区"),
        ("浙江省", "衢州市", "婺城区"),
        ("山东省", "齐村区", "山亭区"),
        ("山东省", "潍县", "潍城区"),
        ("河南省", "新密区", "邙山区"),
        ("湖北省", "黄州区", "华容区"),
        ("山西省", "雁北地区", "大同市"),
        ("江西省", "庐山区", "庐山市"),
    ],
)
def test_what_did_not_become_another_is_not_called_so(province: str, name: str, wrong: str) -> None:
    assert wrong not in other_names(province, name)


@pytest.mark.parametrize(
    ("province", "name", "other"),
    [
        ("河北省", "蓟县", None),
        ("河北省", "完县", "顺平县"),
        ("湖北省", "襄樊市", "襄阳市"),
        ("江西省", "庐山区", "濂溪区"),
    ],
)
def test_what_was_renamed_has_its_names(province: str, name: str, other: str | None) -> None:
    assert other_names(province, name) == set() if other is None else other in other_names(province, name)
