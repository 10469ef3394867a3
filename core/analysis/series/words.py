"""A point in the words of reports: 5%左右, 下降3.4%以上, 4.5%–5%, 5.67万亿元."""

from core.analysis.series.point import Point
from core.text.amounts import scale_of, written
from core.text.numerals import digits_of

_BOUNDS = {">=": "以上", "<=": "以内", "~": "左右"}
_FALLS = {"growth": "下降", "added": "减少"}


def in_words(point: Point) -> str:
    """What a point says, in few words."""
    top = max(abs(point.value), abs(point.upper or 0))
    scale, word = scale_of(top)
    unit = f"{word}{point.unit or ''}"
    low, *high = (
        written(digits_of(value) / scale, thousands=False)
        for value in (point.value, point.upper)
        if value is not None
    )
    falls = _FALLS.get(point.form, "") if point.change == "decrease" else ""
    # 5%–5.5%, but 3–4亿元
    inner = unit if unit in ("%", "‰") else ""
    amount = f"{low}{inner}–{high[0]}{unit}" if high else f"{low}{unit}"
    return f"{falls}{amount}{_BOUNDS.get(point.bound or '', '')}"
