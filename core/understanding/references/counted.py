"""Whether digits count something, told by what follows them."""

_MORE = frozenset("多余餘")
_UNITS = frozenset(
    "%％‰℃~～—+＋-万萬亿億千百十个個年月日号號天家户戶人名项項条條座处處所米公里平亩畝吨噸元美立辆輛台臺次批件"
    "场場套张張位倍成种種类類大分期级級届屆层層间間村镇鎮岁歲点點时時周週季度只隻头頭支艘架颗顆对對组組段片宗笔筆份"
)
_WORDS = (
    "支出", "支持", "支撑", "支撐", "成效", "成果", "成为", "成為", "成立", "成功", "平台", "平臺", "平安",
    "平稳", "平穩", "大力", "分别", "分別", "对接", "對接", "组织", "組織", "场所", "場所", "场景", "場景",
    "项目", "項目", "条件", "條件", "期间", "期間",
)  # fmt: skip
"""Words that only begin like a unit."""


def count_something(text: str, end: int) -> bool:
    """Whether a unit, a letter or a decimal point follows the digits that end there."""
    if text.startswith(_WORDS, end):
        return False
    first, second = text[end : end + 1], text[end + 1 : end + 2]
    if first in _MORE:
        return second in _UNITS
    decimal = first in (".", "．") and second.isdigit()
    return decimal or first in _UNITS or (first.isascii() and first.isalpha())
