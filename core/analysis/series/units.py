"""Units in which one thing is counted, brought to one of them."""

from decimal import Decimal
from functools import lru_cache

from core.text.folding import FIGURES
from core.text.numerals import digits_of, plain

_PLAIN = {
    "斤": ("吨", "0.0005"),
    "公斤": ("吨", "0.001"),
    "千克": ("吨", "0.001"),
    "担": ("吨", "0.05"),
    "公顷": ("亩", "15"),
    "里": ("公里", "0.5"),
    "千米": ("公里", "1"),
    "米": ("公里", "0.001"),
    "度": ("千瓦时", "1"),
    "千瓦小时": ("千瓦时", "1"),
    "平米": ("平方米", "1"),
    "立方": ("立方米", "1"),
    "方": ("立方米", "1"),
    "名": ("人", "1"),
    "位": ("人", "1"),
    "元/人": ("元", "1"),
    "微克": ("微克/立方米", "1"),
}
"""Each unit with the one it is brought to, and how many of that it is."""
_COUNTED = {"家": "个", "户": "个", "处": "个", "座": "个", "所": "个"}
"""Words that count the same things, where a report takes now the one, now the other."""
_ONE_THING = ("企业", "主体", "基站", "公共厕所")


@lru_cache(maxsize=4096)
def plain_unit(unit: str | None, measure: str) -> tuple[str | None, Decimal]:
    """The unit that a measure is compared in, and how many of it the unit is."""
    if unit is None:
        return None, Decimal(1)
    unit = FIGURES.fold(unit)
    if measure.endswith(_ONE_THING):
        return _COUNTED.get(unit, unit), Decimal(1)
    if unit == "微克" and "浓度" not in measure:
        return unit, Decimal(1)
    if "人均" in measure or unit not in _PLAIN:
        return unit, Decimal(1)
    other, times = _PLAIN[unit]
    return other, Decimal(times)


def times(value: float, factor: Decimal) -> float:
    """A value in another unit, in its very digits."""
    return value if factor == 1 else plain(digits_of(value) * factor)
