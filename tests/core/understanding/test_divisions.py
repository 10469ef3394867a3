import pytest

from core.understanding.divisions import by_stem, divisions, stem_of


@pytest.mark.parametrize(
    ("name", "level", "above"),
    [
        ("河北省", "province", ()),
        ("驻马店市", "city", ("河南省",)),
        ("涞水县", "county", ("河北省", "保定市")),
        ("清苑县", "county", ("河北省", "保定市")),  # a district today
        ("济源市", "county", ("河南省",)),
        ("石河子市", "county", ("新疆维吾尔自治区",)),
        ("东莞市", "city", ("广东省",)),
        ("重庆市", "province", ()),
        ("襄樊市", "city", ("湖北省",)),  # today 襄阳市
    ],
)
def test_divisions_of_today_and_before(name: str, level: str, above: tuple[str, ...]) -> None:
    assert (level, above) in [(found.level, found.above) for found in divisions()[name]]


@pytest.mark.parametrize(
    ("name", "stem"),
    [("易县", "易"), ("浦东新区", "浦东"), ("西藏自治区", "西藏"), ("延边朝鲜族自治州", "延边")],
)
def test_a_name_without_its_unit(name: str, stem: str) -> None:
    assert stem_of(name) == stem
    assert name in by_stem()[stem]
