import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.numerals import scale_of
from tests.core.understanding.figures.read import figure, figures


@pytest.mark.parametrize(
    ("text", "words", "kind", "value", "upper", "unit"),
    [
        ("实现地区生产总值2730亿元", "2730亿元", "money", 273000000000, None, "元"),
        ("利用外资26.7亿美元", "26.7亿美元", "money", 2670000000, None, "美元"),
        ("污水處理能力達52.3萬噸/日", "52.3萬噸/日", "quantity", 523000, None, "噸/日"),
        ("完成2万多公里调查", "2万多公里", "quantity", 20000, None, "公里"),
        ("发电35亿千瓦时", "35亿千瓦时", "quantity", 3500000000, None, "千瓦时"),
        ("装机300千瓦", "300千瓦", "quantity", 300, None, "千瓦"),
        ("接待游客1,234万人次", "1,234万人次", "quantity", 12340000, None, "人次"),
        ("新增贷款4万多亿元", "4万多亿元", "money", 4000000000000, None, "元"),
        ("投入7亿多元", "7亿多元", "money", 700000000, None, "元"),
        ("引进30多种", "30多种", "quantity", 30, None, "种"),
        ("投资12亿5000万元", "12亿5000万元", "money", 1250000000, None, "元"),
        ("投资13万2千元", "13万2千元", "money", 132000, None, "元"),
        ("日均新设1万6千多户", "1万6千多户", "quantity", 16000, None, "户"),
        ("建档1亿3千多万人", "1亿3千多万人", "quantity", 130000000, None, "人"),
        ("投资3亿5千万元", "3亿5千万元", "money", 350000000, None, "元"),
        ("投资2亿零500万元", "2亿零500万元", "money", 205000000, None, "元"),
        ("增长5%—5.5%", "5%—5.5%", "percent", 5, 5.5, "%"),
        ("增长4.5-5%", "4.5-5%", "percent", 4.5, 5, "%"),
        ("增长8%至10%", "8%至10%", "percent", 8, 10, "%"),
        ("组织3-5个", "3-5个", "quantity", 3, 5, "个"),
        ("投资1-2亿元", "1-2亿元", "money", 100000000, 200000000, "元"),
        ("增长-2.6%", "-2.6%", "percent", -2.6, None, "%"),
        ("死亡率5.6‰", "5.6‰", "percent", 5.6, None, "‰"),
        ("增长百分之三十六点九", "百分之三十六点九", "percent", 36.9, None, "%"),
        ("增长百分之五到百分之六", "百分之五到百分之六", "percent", 5, 6, "%"),
        ("占比七成", "七成", "percent", 7, None, "成"),
        ("提高1.2个百分点", "1.2个百分点", "points", 1.2, None, "百分点"),
        ("增长两倍", "两倍", "multiple", 2, None, "倍"),
        ("增长零点八倍", "零点八倍", "multiple", 0.8, None, "倍"),
        ("增长百分之零点五", "百分之零点五", "percent", 0.5, None, "%"),
        ("产值翻两番", "翻两番", "multiple", 4, None, "倍"),
        ("货值翻番", "翻番", "multiple", 2, None, "倍"),
        ("产钢三亿零四百万吨", "三亿零四百万吨", "quantity", 304000000, None, "吨"),
        ("损失二十五亿七千多万元", "二十五亿七千多万元", "money", 2570000000, None, "元"),
        ("增长19·5%", "19·5%", "percent", 19.5, None, "%"),
        ("综合指数6.14,", "6.14", "quantity", 6.14, None, None),
        ("优良天数249天", "249天", "quantity", 249, None, "天"),
        ("投资1亿2千3百万元", "1亿2千3百万元", "money", 123000000, None, "元"),
        ("投资5亿3000多万元", "5亿3000多万元", "money", 530000000, None, "元"),
        ("全国八亿农民", "八亿", "quantity", 800000000, None, None),
        ("占全国1/4", "1/4", "percent", 25, None, None),
        ("提高半个百分点", "半个百分点", "points", 0.5, None, "百分点"),
        ("装机四百零六万千瓦", "四百零六万千瓦", "quantity", 4060000, None, "千瓦"),
        ("利税2l.9亿元", "2l.9亿元", "money", 2190000000, None, "元"),
        ("增长1O％", "1O％", "percent", 10, None, "%"),
        ("投资12’345万元", "12’345万元", "money", 123450000, None, "元"),
        ("投资1 234.5亿元。", "1 234.5亿元", "money", 123450000000, None, "元"),
        ("投资36.5 9亿元。", "36.5 9亿元", "money", 3659000000, None, "元"),
        ("拨付廿五万元", "廿五万元", "money", 250000, None, "元"),
        ("拨付壹佰万元", "壹佰万元", "money", 1000000, None, "元"),
        ("运输86.4万辆（艘、列）次", "86.4万辆（艘、列）次", "quantity", 864000, None, "辆（艘、列）次"),
        ("普及率29部／百人", "29部／百人", "quantity", 29, None, "部／百人"),
        ("控制在0.6人/百亿元", "0.6人/百亿元", "quantity", 0.6, None, "人/百亿元"),
        ("含量28克/千克", "28克/千克", "quantity", 28, None, "克/千克"),
        ("提高2.1pct", "2.1pct", "points", 2.1, None, "pct"),
        ("提高2.5个点", "2.5个点", "points", 2.5, None, "点"),
        ("承办3届博览会", "3届", "quantity", 3, None, "届"),
    ],
)
def test_forms(text: str, words: str, kind: str, value: float, upper: float | None, unit: str | None) -> None:
    found = figure(text)
    assert (found.text, found.kind, found.value, found.upper, found.unit) == (words, kind, value, upper, unit)


@pytest.mark.parametrize(
    "text",
    [
        "5G基站、COP28会议、360项目、“22X”、“7+X”",
        "编制1244功能片区体系",
        "三大路径、一批项目、多个平台",
        "国道112线，县道036线，省道207、234线",
        "比重达到47?5%",
        "双向8车道，514升级",
        "拨打12345热线，走G107线",
        "“百日攻坚”和“3个1000万”行动",
        "《2030年规划》",
        "四点行动[3]，〔12〕",
        "二、三百个",
        "以上百家企业，人数百万",
        "二十四节气",
    ],
)
def test_names_and_slips_are_no_figures(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2024年1月11日", "date"),
        ("二〇二〇年", "date"),
        ("一九七八年", "date"),
        ("2021-2025年", "date"),
        ("5个工作日", "duration"),
        ("居第3位", "rank"),
        ("世界500强", "rank"),
        ("第5次会议", "ordinal"),
        ("6号线", "ordinal"),
    ],
)
def test_what_only_looks_like_a_measure(text: str, kind: str) -> None:
    assert figure(text).kind == kind


def test_the_start_and_end_of_a_change_are_two_figures() -> None:
    assert [found.text for found in figures("比例由21%至74%")] == ["21%", "74%"]


def test_a_list_shares_its_unit() -> None:
    found = figures("甲、乙分别提高13和10个百分点")
    assert [(one.text, one.value, one.unit) for one in found] == [
        ("13", 13, "百分点"),
        ("10个百分点", 10, "百分点"),
    ]


def test_a_scaled_number_takes_the_unit_that_follows_in_its_list() -> None:
    assert [found.unit for found in figures("参保达426万、656万人")] == ["人", "人"]


def test_a_year_is_no_upper_end() -> None:
    share, year = figures("百分之三十九点七到一九五七年")
    assert (share.text, share.upper, year.kind) == ("百分之三十九点七", None, "date")


def test_a_range_of_chinese_numerals() -> None:
    (found,) = figures("十五亿元到二十亿元")
    assert (found.value, found.upper) == (1.5e9, 2e9)
    assert len(figures("由十五亿元到二十亿元")) == 2


def test_what_a_change_leads_to_is_no_upper_end() -> None:
    assert [found.value for found in figures("标准提高20元至690元")] == [20, 690]
    assert figure("增长5%至6%").upper == 6


@given(st.integers(1, 10**9), st.integers(0, 9), st.sampled_from(["", "万", "千万", "亿", "万亿"]))
def test_a_value_has_the_printed_digits(digits: int, places: int, scale: str) -> None:
    numeral = Decimal(digits).scaleb(-places)
    value = json.loads(json.dumps(figure(f"投资{numeral:f}{scale}元").value), parse_float=Decimal)
    assert value == numeral * scale_of(scale)


def test_values_are_whole_where_they_can_be() -> None:
    assert [json.dumps(figure(f"投资{printed}元").value) for printed in ("313.9亿", "0.3", "5.0")] == [
        "31390000000",
        "0.3",
        "5",
    ]
    ends = figure("投资1.1-2.3亿元")
    assert (ends.value, ends.upper) == (110000000, 230000000)
    assert figure("占三分之一").value == 33.333333333


def test_a_year_whose_last_digits_are_neighbours_is_no_range() -> None:
    assert (figure("二〇二三年").value, figure("一九七八年").value) == (2023, 1978)
