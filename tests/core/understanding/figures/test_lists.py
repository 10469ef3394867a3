import pytest

from tests.core.understanding.figures.read import figures


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("分别突破70和50亿元", [7e9, 5e9], "元"),
        ("分别达到4.5、2.3万元", [45000, 23000], "元"),
        ("分别达5000、1.2万人", [5000, 12000], "人"),
        ("浓度降至72、43微克/立方米", [72, 43], "微克/立方米"),
        ("高于全省4.6、1.2个百分点", [4.6, 1.2], "百分点"),
        ("比全省高0.5个、比全市高1.2个百分点", [0.5, 1.2], "百分点"),
        ("分别快于全国12.7个、12个百分点", [12.7, 12], "百分点"),
        ("收入倍差从1.96缩小至1.81。", [1.96, 1.81], None),
    ],
)
def test_what_a_list_prints_once_counts_for_all(text: str, values: list[float], unit: str | None) -> None:
    assert [(one.value, one.unit) for one in figures(text)] == [(value, unit) for value in values]


def test_numbers_of_things_share_no_unit() -> None:
    assert [one.text for one in figures("建设4、5号楼，2、8、9三个月，共3个、提高1.2个百分点")] == [
        "5号",
        "3个",
        "1.2个百分点",
    ]
