"""Reports of counties that there are not, some years of each, for pictures of what many reports tell."""

from core.library.library import Library
from tests.county_reports import county_report, keep_words

PLACES = {"兰亭县": (286.4, 6.8, 4.1), "松风县": (412.7, 5.9, 3.6), "听雨县": (198.3, 7.4, 5.2)}
"""For each, its product in the first year, how it grew, and how its revenue did."""
YEARS = range(2019, 2025)
GROWTH = (0.0, -3.1, 1.9, -2.4, -0.8, -0.4)
"""What a year adds to the growth of a place."""
DONE = (
    "全县地区生产总值达到{product}亿元、增长{growth}%，一般公共预算收入{revenue}亿元、增长{rise}%。"
    "固定资产投资增长{invested}%，社会消费品零售总额增长{sold}%。"
    "城镇居民人均可支配收入增长{earned}%，城镇新增就业{jobs}人。\n"
    "数字经济加快发展，新增规模以上工业企业{firms}家，高新技术企业{high}家。"
    "改造老旧小区{quarters}个，新增停车位{parking}个，完成造林{forest}亩。"
    "优化营商环境，民生福祉持续增进。{more}"
)
MORE = (
    "持续优化营商环境，减证便民走在前列，营商环境评价稳步上升。",
    "推进污染防治，单位能耗下降，绿色低碳转型起步。",
    "培育创新主体，科技创新投入增长较快，创新平台达到新高。",
    "绿色低碳成为风尚，绿色工厂、绿色园区接连建成。",
    "数字经济、科技创新齐头并进，数字产业集聚成势，创新人才加快汇聚。",
    "以科技创新引领产业创新，绿色制造、数字制造加快布局，创新生态更加完善。",
)
"""A year adds what its own sentence says to those before it."""
PLANNED = (
    "今年发展的主要预期目标是：地区生产总值增长{hoped}%左右，一般公共预算收入增长{raised}%以上，"
    "固定资产投资增长8%，社会消费品零售总额增长6%，城镇新增就业{jobs}人以上。\n"
    "大力发展数字经济，新增规模以上工业企业{firms}家，高新技术企业{high}家。"
    "改造老旧小区{quarters}个，新增停车位{parking}个，完成造林{forest}亩，建成口袋公园{parks}个。"
)


def put_made_up(library: Library) -> None:
    """Keep all of them."""
    for number, (place, (first, growth, rise)) in enumerate(PLACES.items()):
        product = first
        for step, year in enumerate(YEARS):
            grown = growth + GROWTH[step]
            product = product * (1 + grown / 100)
            done = DONE.format(
                product=f"{product:.1f}",
                growth=f"{grown:.1f}",
                revenue=f"{product * 0.082:.2f}",
                rise=f"{rise + GROWTH[step] / 2:.1f}",
                invested=f"{7.2 - step * 0.3 + number:.1f}",
                sold=f"{5.1 + step * 0.4 - number * 0.6:.1f}",
                earned=f"{6.3 - step * 0.2:.1f}",
                more="".join(MORE[max(0, step - 2 - number) : step + 1]),
                **_counts(number, step),
            )
            planned = PLANNED.format(
                hoped=f"{growth + (GROWTH[step + 1] if year < YEARS[-1] else -0.5) + 0.4:.1f}",
                raised=f"{rise - 0.5:.1f}",
                parks=4 + number + step,
                **_counts(number, step + 1),
            )
            keep_words(library, f"{place}{year}.txt", county_report(place, year, done, planned))


def _counts(number: int, step: int) -> dict[str, int]:
    """What is counted in a year; some of it is a little more or less than was promised the year before."""
    slip = (step * 7 + number * 3) % 5 - 2
    return {
        "jobs": 3000 + 100 * number + 20 * slip,
        "firms": 12 + number + slip,
        "high": 20 + 2 * number - slip,
        "quarters": 16 + slip,
        "parking": 800 + 50 * slip,
        "forest": 2400 - 100 * slip,
    }
