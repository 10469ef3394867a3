"""Which outcome is a promise's, and how certain that is."""

import pytest

from core.analysis.promises.matching import promises
from core.analysis.promises.promise import to_json
from tests.core.analysis.promises.small import earlier, found, later, only, report


@pytest.mark.parametrize(
    ("promised", "reported", "outcome"),
    [
        ("经济增长6%左右。", "全年生产总值120亿元，全市第7，同比增长6.1%。", "6.1%"),
        ("规模以上工业增加值增长7%。", "规上工业增加值增长8%。", "8%"),
        ("新建农村公路300公里。", "全年建成农村公路400公里。", "400公里"),
        ("完成老旧小区改造20个。", "改造老旧小区23个。", "23个"),
        ("完成40所乡镇敬老院转型为养老服务中心。", "40所乡镇敬老院转型为养老服务中心。", "40所"),
        ("确保粮食播种面积190万亩以上、产量16亿斤以上。", "粮食总产80.7万吨。", "80.7万吨"),
        (
            "实施重点城建项目18个，年度计划投资12亿元。",
            "实施重点城建项目17个，完成投资10亿元。",
            "10亿元",
        ),
        ("力争新增科技型中小企业5家、省级专精特新企业20家。", "新增省级专精特新企业21家。", "21家"),
        ("確保實際到位省外資金4億元。", "实际到位省外资金5亿元。", "5亿元"),
        ("地表水国考断面优良比例达到50%以上。", "国考地表水断面优良比例73%。", "73%"),
        ("确保续建重点项目27个。", "28个续建重点项目完成投资10亿元。", "28个"),
        ("化学需氧量排放量下降9%。", "化学需氧量和二氧化硫排放量分别下降9.5%和5%。", "9.5%"),
        ("完成“四好农村路”建设10公里。", "完成“四好农村路”[8]建设15公里。", "15公里"),
        ("力争接待游客100万人次。", "2024年接待游客102万人次。", "102万人次"),
        ("县域生产总值增长6%。", "全年生产总值增长7%。", "7%"),
        ("经济增长预期目标6%左右。", "全年生产总值增长6.1%。", "6.1%"),
        ("一是新建改造高标准农田4万亩。", "建成高标准农田5万亩。", "5万亩"),
        ("力争技术合同成交额10亿元。", "技术合同成交总额超12亿元。", "12亿元"),
        ("落实省定20项民生工程。", "完成18项省定民生工程。", "18项"),
        ("完成20项民生实事。", "完成15项省定民生工程和20项民生实事。", "20项"),
        ("加快建设4个省级美丽乡村示范村。", "建成4个省级、12个市级美丽乡村示范村。", "4个"),
        ("新建农村户用沼气5.2万户。", "新发展农村沼气5.2万户。", "5.2万户"),
        ("组织“一村一年一场戏”文化惠民演出600场。", "开展文化惠民演出795场。", "795场"),
        ("固定资产投资增长10%。", "规模以上固定资产投资增长12%。", "12%"),
        ("建设高标准农田1万亩。", "实施高标准农田1.3万亩。", "1.3万亩"),
        ("新增高新技术企业5家。", "新增高新技术企业24家。", "24家"),
        ("新建公共停车位500个。", "新增停车位540个。", "540个"),
        ("力争新设市场主体500家。", "新增经营主体600户。", "600户"),
    ],
)
def test_an_outcome_of_the_same_thing_is_certain(promised: str, reported: str, outcome: str) -> None:
    last = found(promised, reported)[-1]
    assert (last.tier, last.outcome and last.outcome.figure.text) == ("certain", outcome)


@pytest.mark.parametrize(
    ("promised", "reported"),
    [
        pytest.param("新增规上工业企业110家。", "规上工业企业达143家。", id="increase and level"),
        pytest.param("新增商店6家。", "新增公园5个、商店达到7家。", id="increase and level of a list"),
        pytest.param("培育省级龙头企业20家。", "培育市级龙头企业21家。", id="level of government"),
        pytest.param("培育省级龙头企业20家。", "培育省级以上龙头企业21家。", id="and above"),
        pytest.param("城镇居民人均可支配收入增长6%。", "农村居民人均可支配收入增长7%。", id="qualifier"),
        pytest.param("固定资产投资增长6%。", "高新区固定资产投资增长7%。", id="scope"),
        pytest.param("实施重点工程12项。", "加快推进重点工程13项。", id="under way"),
        pytest.param("固定资产投资增长6%。", "城镇固定资产投资增长7%。", id="another measure's scope"),
        pytest.param(
            "实际利用外资增长5%。", "开发区营业收入增长65.8%，实际利用外资增长91.6%。", id="district"
        ),
        pytest.param("抓好技术改造重点项目100个。", "抓好重点项目100个。", id="round number"),
        pytest.param("新签约超100亿元项目2个。", "新签约超50亿元项目3个。", id="threshold"),
        pytest.param("新开工保障性住房700套。", "建成保障性住房800套。", id="deed"),
        pytest.param("改扩建幼儿园84所。", "新改扩建幼儿园107所。", id="part of what is told"),
        pytest.param("抓好甲厂20万吨醋酸。", "甲厂20万吨醋酸建成投产。", id="the size of a plant"),
        pytest.param(
            "生产总值增速高于全省1个百分点。", "生产总值增速高于全国1个百分点。", id="beside others"
        ),
        pytest.param("年度计划投资12亿元。", "完成投资13亿元。", id="nothing but investment"),
        pytest.param("改造老旧小区50个。", "改造老旧小区1.2万户。", id="unit"),
        pytest.param("新增停车位300个。", "新增停车位3万个。", id="far apart"),
        pytest.param("城镇新增就业3000人。", "五年来城镇新增就业1.8万人。", id="other years"),
        pytest.param("贷存比达到50%。", "新增贷存比60%。", id="what is added"),
    ],
)
def test_nothing_is_certain_of_what_is_alike_only(promised: str, reported: str) -> None:
    promise = only(promised, reported)
    assert (promise.tier, promise.verdict, promise.outcome) == ("likely", "unclear", None)
    assert promise.candidates


def test_what_the_next_report_leaves_out_is_not_reported() -> None:
    promise = only("完成造林1万亩。", "城镇新增就业7000人。")
    assert (promise.tier, promise.verdict, promise.candidates) == ("none", "not reported", ())


def test_several_that_lead_to_different_verdicts_are_offered() -> None:
    promise = only("新建停车场5个。", "城市更新提速。新建停车场4个。交通改善。新建停车场6个。")
    assert promise.tier == "likely"
    assert [one.judged.verdict for one in promise.candidates] == ["missed", "met"]


def test_a_goal_of_several_years_is_listed_and_left_open() -> None:
    promise = only("“十四五”时期，生产总值年均增长6%。", "全年生产总值增长7%。")
    assert (promise.promise.figure.horizon, promise.tier, promise.verdict) == ("multi", "none", "unclear")


def test_the_rate_that_follows_from_two_levels_is_told_and_decides_nothing() -> None:
    promise = only("进出口增长3%以上。", "完成进出口59.6亿元。", "完成进出口78.6亿元。")
    assert (promise.tier, promise.verdict) == ("certain", "unclear")
    assert "78.6亿元, the rate is -24.2%" in promise.judged.why


def test_what_is_there_already_and_what_ordinals_count_is_no_promise() -> None:
    assert found("依托11万亩富硒土地，发展特色农业。召开第3次会议。", "依托11万亩富硒土地。") == ()


def test_a_report_of_a_later_year_tells_only_what_it_says_of_the_year() -> None:
    two_years_on = report(
        "和平县2026年政府工作报告\n各位代表：\n一、2025年工作回顾\n固定资产投资增长7%。\n二、2026年工作安排\n干。\n"
    )
    (promise,) = promises(earlier("固定资产投资增长6%。"), two_years_on)
    assert promise.tier == "likely"


def test_an_outcome_is_of_what_was_promised_and_of_nothing_else() -> None:
    there = found("生产总值增长6%。造林1万亩。", "生产总值增长7%。")
    ((promise, outcome),) = ((one, one.outcome) for one in there if one.outcome)
    assert outcome.figure.span.of(later("生产总值增长7%。").text) == "7%"
    assert promise.promise.figure.text == "6%"


def test_json_tells_positions_values_and_reasons() -> None:
    said = to_json(only("力争固定资产投资增长6%以上。", "固定资产投资增长5%。"))
    text = earlier("力争固定资产投资增长6%以上。").text
    promise = said["promise"]
    assert text[promise["start"] : promise["end"]] == promise["text"] == "力争固定资产投资增长6%以上"
    assert (promise["measure"], promise["value"], promise["bound"]) == ("固定资产投资", 6, ">=")
    assert (said["tier"], said["verdict"], said["candidates"]) == ("certain", "missed", [])
    assert said["outcome"]["value"] == 5
    assert said["why"] == "5% falls short of the 6% that was promised."
