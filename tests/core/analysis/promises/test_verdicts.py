"""Whether a promise was kept."""

from decimal import Decimal

import pytest

from core.analysis.promises.matching import promises
from tests.core.analysis.promises.small import earlier, later, only


@pytest.mark.parametrize(
    ("promised", "reported", "verdict"),
    [
        ("生产总值增长6%。", "生产总值增长6%。", "met"),
        ("生产总值增长6%。", "生产总值增长5.9%。", "missed"),
        ("生产总值增长6%左右。", "生产总值增长5.8%。", "met"),
        ("生产总值增长6%左右。", "生产总值增长5.7%。", "missed"),
        ("生产总值增长6%以上。", "生产总值下降1%。", "missed"),
        ("生产总值增长6.5%—7%。", "生产总值增长6.7%。", "met"),
        ("生产总值增长6.5%—7%。", "生产总值增长6.4%。", "missed"),
        ("居民消费价格涨幅3%左右。", "居民消费价格上涨2%。", "met"),
        ("居民消费价格涨幅3%以内。", "居民消费价格上涨3.3%。", "missed"),
        ("居民消费价格涨幅3%左右。", "居民消费价格下降0.2%。", "met"),
        ("城镇登记失业率控制在4.5%以内。", "城镇登记失业率4.02%。", "met"),
        ("城镇登记失业率4.5%左右。", "城镇登记失业率4.6%。", "met"),
        ("城镇登记失业率4.5%左右。", "城镇登记失业率5%。", "missed"),
        ("单位生产总值能耗下降3%。", "单位生产总值能耗下降5%。", "met"),
        ("单位生产总值能耗下降3%。", "单位生产总值能耗下降2%。", "missed"),
        ("完成超低排放改造30台。", "超低排放改造35台。", "met"),
        ("PM2.5平均浓度40微克/立方米。", "PM2.5平均浓度38微克/立方米。", "met"),
        ("新增停车位300个。", "新增停车位近300个。", "unclear"),
        ("新增停车位300个。", "新增停车位超过280个。", "unclear"),
        ("新增停车位300个。", "新增停车位超过300个。", "met"),
        ("固定资产投资100亿元左右。", "固定资产投资99亿元。", "unclear"),
        ("固定资产投资100亿元左右。", "固定资产投资90亿元。", "missed"),
    ],
)
def test_what_is_reported_keeps_the_promise_or_not(promised: str, reported: str, verdict: str) -> None:
    promise = only(promised, reported)
    assert (promise.tier, promise.verdict) == ("certain", verdict), promise.judged.why


def test_how_far_about_reaches_can_be_told() -> None:
    one, two = earlier("生产总值增长6%左右。"), later("生产总值增长5.5%。")
    (strict,), (loose,) = promises(one, two), promises(one, two, Decimal("0.5"))
    assert (strict.verdict, loose.verdict) == ("missed", "met")
    assert loose.judged.why == "5.5% is at most 0.5 points off the 6% that it was to be about."
