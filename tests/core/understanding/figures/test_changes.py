import pytest

from tests.core.understanding.figures.read import figures


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("总值增长5%", ["increase"]),
        ("价格微降0.1%", ["decrease"]),
        ("增速为5%", ["increase"]),
        ("填埋率降至8.5%", [None]),
        ("比重提高约14个百分点", ["increase"]),
        ("货值翻番", ["increase"]),
        ("工业增加值17.8亿元", [None]),
        ("新增床位500张，食堂扩至57家", ["increase", None]),
        ("新增停车位2300个、公交5条，改造堵点10处", ["increase", "increase", None]),
        ("净增主体24万户，其中企业5万户", ["increase", "increase"]),
        ("全年压减地下水超采849万立方米", ["decrease"]),
        ("同比增长8%和9.5%", ["increase", "increase"]),
        ("拆除违建165万平方米", [None]),
        ("由9个增加到15个", [None, None]),
        ("综合提升23个村庄形象", [None]),
    ],
)
def test_changes(text: str, changes: list[str | None]) -> None:
    assert [found.change for found in figures(text)] == changes
