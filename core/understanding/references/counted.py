"""Whether digits count something, told by what follows them."""

from core.text.folding import READING

_UNITS = frozenset(
    "%％‰℃~～—+＋-万亿千百十个年月日号天家户人名项条座处所米公里平亩吨元美立辆台次批件"
    "场套张位倍成种类大分期级届层间村镇岁点时周週季度只头支艘架颗对组段片宗笔份"
)
_WORDS = (
    "支出", "支持", "支撑", "成效", "成果", "成为", "成立", "成功", "平台", "平安", "平稳",
    "大力", "分别", "对接", "组织", "场所", "场景", "项目", "条件", "期间",
)  # fmt: skip
"""Words that only begin like a unit."""
_LONGEST = 2
"""Characters of a word, or of 多 with a unit."""


def count_something(text: str, end: int) -> bool:
    """Whether a unit, a letter or a decimal point follows the digits that end there."""
    after = READING.fold(text[end : end + _LONGEST])
    if after in _WORDS:
        return False
    first, second = after[:1], after[1:]
    if first and first in "多余":
        return second in _UNITS
    decimal = first in (".", "．") and second.isdigit()
    return decimal or first in _UNITS or (first.isascii() and first.isalpha())
