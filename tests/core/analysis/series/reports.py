"""Reports of our own in which the figures of a province and its city are told."""

from core.analysis.series.point import Point
from core.analysis.series.points import points_of
from core.document.report import Report
from core.document.text_id import TextId
from core.importing.importer import import_bytes
from core.understanding.understand import understand

HEAD = """浙江省{year}年政府工作报告
各位代表：
一、{before}年工作回顾
{outcome}
二、{year}年工作安排
{plan}
"""
OUTCOME = (
    "全省生产总值达到8.2万亿元、增长6%，一般公共预算收入增长1.8%，固定资产投资下降3.3%，"
    "城镇新增就业110万人，居民消费价格上涨0.3%，城镇调查失业率4.5%。"
)
PLAN = (
    "今年主要预期目标是：生产总值增长5%—5.5%，一般公共预算收入增长3%左右，城镇调查失业率5%以内，"
    "城镇新增就业100万人以上，单位生产总值能耗下降3%以上。"
)


def report(outcome: str = OUTCOME, plan: str = PLAN, year: int = 2024) -> Report:
    """A report that says this of the year before, and that of its own."""
    text = HEAD.format(year=year, before=year - 1, outcome=outcome, plan=plan)
    return understand(*import_bytes("report.txt", text.encode()))


def points(outcome: str = OUTCOME, plan: str = PLAN) -> list[Point]:
    """The points of such a report."""
    return points_of(TextId("a" * 32), report(outcome, plan))


def of(measure: str, outcome: str = OUTCOME, plan: str = PLAN) -> list[Point]:
    """The points of one measure."""
    return [point for point in points(outcome, plan) if point.measure == measure]
