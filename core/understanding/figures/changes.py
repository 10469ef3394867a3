"""Whether a figure is the size of an increase or of a decrease."""

import re

from core.document.report import Change
from core.understanding.figures.context import FIGURE, QUIET, Context
from core.understanding.figures.units import (
    BOUNDS_BEFORE,
    CHANGES,
    OBJECT_CHANGES,
    RATES,
    longest_first,
    longest_last,
)
from core.understanding.figures.vocabulary import CLOSING, OPENING

_OBJECT = re.compile("(?:" + "|".join(OBJECT_CHANGES) + ")(?!值|到|至)")
_FILLING = frozenset(
    "了 分别 各 再 又 均 平均 年均 同比 比上年 较上年 : 也 都 共 就 累计 还 将 达 达到 约".split()
)
_LEVEL = frozenset("到 至 为 成".split())
_LEVEL_AFTER_RATE = frozenset("为 达 达到 是 均为 分别为 分别达 分别达到 分别是".split())


def changes(contexts: list[Context]) -> list[Change | None]:
    """The change of every figure; 新增 opens a list whose items share it."""
    found: list[Change | None] = []
    opened: Change | None = None
    for number, context in enumerate(contexts):
        own = _of_object(context)
        change = own or _of_verb(context.lead)
        if context.mention.unit == "倍" and isinstance(context.mention.unit, str):
            change = "increase"
        elif change is None and context.linked:
            change = found[number - 1] if _akin(context) else None
        elif change is None and opened and _continues(context):
            change = own = opened
        found.append(change)
        opened = own or (opened if context.linked else None)
    return found


def _akin(context: Context) -> bool:
    previous = context.previous
    return previous is not None and (
        previous.mention.kind == context.mention.kind or not context.lead.strip("、,和")
    )


def _of_verb(lead: str) -> Change | None:
    """What the verb right before the figure says: 增长, 下降, 提高 … but not 提高到."""
    words = lead
    while word := longest_last(BOUNDS_BEFORE, words, 4) or longest_last(_FILLING, words, 4):
        if BOUNDS_BEFORE.get(word, "") is None or word in ("高于", "低于", "多于", "少于"):
            break
        words = words[: -len(word)]
    if words != lead and lead.endswith(("达", "达到")) and longest_last(RATES, words, 4) == "":
        return None
    word = longest_last(CHANGES, words, 4)
    if word:
        return CHANGES[word]
    level = longest_last(_LEVEL_AFTER_RATE, words, 5)
    rate = longest_last(RATES, words[: len(words) - len(level)], 4) if level else ""
    return CHANGES.get(rate[-2:]) or ("increase" if rate else None)


def _of_object(context: Context) -> Change | None:
    """What a verb with an object before the figure says: 新增停车位2300个."""
    if context.mention.kind not in ("quantity", "money"):
        return None
    last = None
    for last in _OBJECT.finditer(context.lead):
        pass
    return OBJECT_CHANGES.get(last[0]) if last else None


def _continues(context: Context) -> bool:
    """Whether the figure is one more item of the list before it, with a name of its own and no verb."""
    if not context.joined or context.previous is None:
        return False
    name = context.lead.lstrip("、,和及与" + FIGURE + QUIET)
    if name.startswith("其中"):
        return True
    if context.mention.kind != context.previous.mention.kind or not name:
        return False
    return not longest_first(OPENING, name, 6) and not longest_last(CLOSING, name, 4)
