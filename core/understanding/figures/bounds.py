"""At least, at most, about: the words before and after a figure, shared along a list."""

import re
from functools import lru_cache

from core.document.report import Bound
from core.understanding.figures.context import Context
from core.understanding.figures.lookup import Words, words

BOUNDS_BEFORE: dict[str, Bound] = {
    **dict.fromkeys(
        words("""
            超过 超出 超 突破 不低于 不少于 不小于 不下于 逾 高于 多于 大于 至少 最少 不下 冲破
            突破了 超过了 超出了 过 破 多达
        """),
        ">=",
    ),
    **dict.fromkeys(
        words("不超过 不高于 不大于 不多于 低于 少于 小于 不足 不到 至多 最多 不得超过 不超 不多于"), "<="
    ),
    **dict.fromkeys(
        words("约 大约 约为 接近 将近 近 约占 达近 大致 估计 约合 约有 约达 约需 约计 大约有 大概 折合约"),
        "~",
    ),
}
BOUNDS_AFTER: dict[str, Bound] = {
    **dict.fromkeys(words("以上 有余 及以上 或以上 之上"), ">="),
    **dict.fromkeys(words("以内 之内 以下 之下 及以下"), "<="),
    **dict.fromkeys(words("左右 上下 前后"), "~"),
}
# Words that end like a bound but are none.
NO_BOUNDS = words("""
    签约 节约 集约 预约 契约 履约 最近 附近 新近 赶超 反超 违约 合约 特约 侦破 爆破
    通过 经过 不过 度过 渡过 走过 跨过 迈过 越过 错过 有过
""")
_BEFORE, _AFTER = Words(BOUNDS_BEFORE), Words(BOUNDS_AFTER)
_INSIDE = re.compile("内(?![部外容涵需销地设含在置])")
_MOST_KEPT = 4096
"""Each figure's words are asked about several times."""
_LENGTHS = words("米 公里 里 海里 % 厘米")


def bounds(contexts: list[Context], folded: str) -> list[Bound | None]:
    """The bound of every figure; a word before a list counts on for all of it, one after it back for all."""
    before = [_before(context) for context in contexts]
    after = [_after(context, folded) for context in contexts]
    for number, context in enumerate(contexts):
        if is_listed(context) and before[number] is None and after[number] is None:
            before[number] = before[number - 1]
    for number in range(len(contexts) - 1, 0, -1):
        alike = contexts[number].mention.kind == contexts[number - 1].mention.kind
        if alike and is_listed(contexts[number]) and after[number - 1] is None and before[number - 1] is None:
            after[number - 1] = after[number]
    return [
        context.mention.bound or after[number] or before[number] for number, context in enumerate(contexts)
    ]


def is_listed(context: Context) -> bool:
    """Whether the figure stands in a list with the one before, not right behind it (70个30亿元以上项目)."""
    before = context.previous
    return context.linked and before is not None and before.mention.end < context.mention.start


def _before(context: Context) -> Bound | None:
    """What 超, 不低于, 约 … at the end of the lead say; 过 and 破 are said of sums."""
    word = word_before(context.lead)
    mention = context.mention
    is_sum = mention.kind == "money" or (mention.unit is None and mention.scaled)
    if word in ("过", "破") and not is_sum:
        return None
    return BOUNDS_BEFORE.get(word)


@lru_cache(maxsize=_MOST_KEPT)
def word_before(lead: str) -> str:
    """The bound word that `lead` ends in; empty for none."""
    return "" if NO_BOUNDS.closing(lead) else _BEFORE.closing(lead)


def _after(context: Context, folded: str) -> Bound | None:
    """What 以上, 以内, 左右 … at the start of the tail say."""
    if _INSIDE.match(context.tail) and context.mention.unit_in(folded) in _LENGTHS:
        return "<="
    return BOUNDS_AFTER.get(word_after(context.tail))


@lru_cache(maxsize=_MOST_KEPT)
def word_after(tail: str) -> str:
    """The bound word that `tail` begins with; empty for none."""
    return _AFTER.opening(tail)
