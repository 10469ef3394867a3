import pytest

from tests.core.understanding.figures.read import figures


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("全区预计实现地区生产总值2730亿元，增长5%", ["地区生产总值", "地区生产总值"]),
        ("全區預計實現地區生產總值2730億元", ["地區生產總值"]),
        ("推动30余项试点任务全部落实", ["试点任务"]),
        ("光伏企业等15个省市项目顺利启动", ["省市项目"]),
        ("全年新签约20亿元以上项目15个", [None, "20亿元以上项目"]),
        ("林下经济面积达260万亩、产值达130亿元", ["林下经济面积", "林下经济产值"]),
        ("国营农场由1954年的97个增加到106个", ["国营农场", "国营农场"]),
        ("农民人均纯收入，1982年为270元", ["农民人均纯收入"]),
        ("74%以上的财力用于民生", ["财力"]),
        ("制造业贷款、民营贷款分别增长48.8%、37%", ["制造业贷款", "民营贷款"]),
        ("存款余额7亿元、贷款余额4亿元，分别增长20%和25%", ["存款余额", "贷款余额"] * 2),
        ("甲村办厂。增长5%", [None]),
        ("3月份税收增长3%", ["税收"]),
        ("水利部门疏浚河道56公里，加固堤防12公里", ["河道", "堤防"]),
        ("县级媒体推送短视频860条", ["短视频"]),
        ("地区生产总值按增长5%安排", ["地区生产总值"]),
        ("粮食产量屡创新高，去年达到54641万吨", ["粮食产量"]),
        ("和田枣产量达2万吨", ["和田枣产量"]),
        ("绿色产品总产量增长19%、产值增长18%", ["绿色产品总产量", "绿色产品产值"]),
    ],
)
def test_indicators(text: str, indicators: list[str | None]) -> None:
    measures = [found for found in figures(text) if found.kind != "date"]
    assert [found.indicator for found in measures] == indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("炼钢产能压减到500万吨。", ["炼钢产能"]),
        ("公共财政支出占比达84%。", ["公共财政支出占比"]),
        ("对剩余77户、168名贫困人口全部帮扶。", ["贫困人口", "贫困人口"]),
        ("城乡居民收入分别达到3万元、1万元，年均分别增长9%、8%。", ["城乡居民收入"] * 4),
        ("农民从集体分得的收入，每人平均达到83元。", ["农民从集体分得的收入"]),
        ("抓好蓝天集团30万吨甲醇、白云纸业技改。", ["甲醇"]),
        ("纺织园二期、科技城等总投资45亿元。", ["总投资"]),
        ("进出口总值增长6.4%、高于全国平均水平2.6个百分点。", ["进出口总值", "进出口总值"]),
        ("消费水平提高，扣除物价上升因素增长8%。", ["消费水平"]),
    ],
)
def test_names_of_the_genre(text: str, names: list[str]) -> None:
    assert [found.indicator for found in figures(text)] == names


def test_a_subject_in_a_clause_of_its_own() -> None:
    text = "农村居民人均纯收入和城镇居民人均可支配收入，2000年分别达到2253元和6280元。"
    measuring = [found for found in figures(text) if found.kind == "money"]
    assert [found.indicator for found in measuring] == ["农村居民人均纯收入", "城镇居民人均可支配收入"]
    assert figures("1995年末居民储蓄存款余额接近3万亿元。")[-1].indicator == "居民储蓄存款余额"
