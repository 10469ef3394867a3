"""Whether a figure is the size of an increase or of a decrease."""

import re

from core.document.report import Change
from core.understanding.figures.bounds import word_before
from core.understanding.figures.context import FIGURE, QUIET, Context
from core.understanding.figures.lookup import Words, words
from core.understanding.figures.trimming import trimmed_left
from core.understanding.figures.vocabulary import CLOSING, OPENING

# Verbs right before the figure; None for words that end like one but are none.
VERBS: dict[str, Change | None] = {
    **dict.fromkeys(
        words("""
            增长 增加 新增 净增 提高 提升 上升 上涨 扩大 增幅 涨幅 增速 涨 增 递增 增产 增收 多增 升高
            增长率 上浮 攀升 净增加 新增加 高 多 快 加快 拉高 高出 高于 快于 多于 领先
        """),
        "increase",
    ),
    **dict.fromkeys(
        words("""
            下降 减少 降低 降 压减 缩减 缩短 缩小 回落 收窄 压缩 下跌 减 削减 净减 下调 下滑 微降 降幅 跌 少
            精简 递减 减亏 减产 负增长 裁减 压降 低 低于 少于
        """),
        "decrease",
    ),
    **dict.fromkeys(words("最高 最低 最多 最少 至少 加减 增减 多少 不少 不低于 不高于 不少于 不多于"), None),
}
# Nouns for a rate of change: 增速为5% is the size of a change.
RATES: dict[str, Change] = {
    **dict.fromkeys(words("增长 增速 增幅 涨幅 增长率"), "increase"),
    **dict.fromkeys(words("降幅 下降率"), "decrease"),
}
# Verbs with what changes between them and the figure: 新增停车位2300个.
OBJECT_VERBS: dict[str, Change] = {
    **dict.fromkeys(words("新增 净增 增加 增收 多增 增产"), "increase"),
    **dict.fromkeys(words("压减 减少 削减 缩减 核减 净减 裁减 降低 压缩 缩短"), "decrease"),
}

_OBJECT = re.compile(f"(?:{'|'.join(OBJECT_VERBS)})(?!值|到|至|长)")
_VERBS, _RATES = Words(VERBS), Words(RATES)
# 提升23个村庄形象 says what is lifted, 提升2个等级 by how much.
_LIFTED = re.compile(r"(?!等级|位次|档|名次|层次|和|与|及)[\w“]")
_COMPARED = words("高于 低于 多于 少于")
_FILLING = words("了 分别 各 再 又 均 平均 年均 同比 比上年 较上年 : 也 都 共 就 累计 还 将")
_EQUALS = words("为 达 达到 是 均为 分别为 分别达 分别达到 分别是 保持在 : 在")
_ANYTHING = "某某"
_LIST_MARKS = "、,和及与" + FIGURE + QUIET


def changes(contexts: list[Context]) -> list[Change | None]:
    """The change of every figure; 新增 opens a list whose items share it."""
    found: list[Change | None] = []
    opened: Change | None = None
    for number, context in enumerate(contexts):
        own = _of_object(context)
        change = own or (None if _lifts(context) else _of_verb(context.lead))
        if context.mention.doubling:
            change = "increase"
        elif change is None and context.linked:
            change = found[number - 1]
        elif change is None and opened and _continues(context):
            change = own = opened
        found.append(change)
        if not context.linked:
            opened = own if change is opened or _opens(context) else None
    return found


def _of_verb(lead: str) -> Change | None:
    """What the verb right before the figure says: 增长, 下降, 提高 … but not 提高到."""
    while word := word_before(lead) or _FILLING.closing(lead):
        if word in _COMPARED:
            break
        lead = lead[: -len(word)]
    if verb := _VERBS.closing(lead):
        return VERBS[verb]
    equals = _EQUALS.closing(lead)
    rate = _RATES.closing(lead[: -len(equals)]) if equals else ""
    return RATES.get(rate)


def _lifts(context: Context) -> bool:
    """Whether the figure counts what is lifted, not how far."""
    counted = context.mention.kind == "quantity" and context.lead.endswith(("提升", "提高", "加快"))
    return counted and _LIFTED.match(context.tail) is not None


def _of_object(context: Context) -> Change | None:
    """What a verb with an object before the figure says."""
    verb = _verb_with_object(context.lead)
    change = OBJECT_VERBS[verb[0]] if verb else None
    if context.mention.kind in ("quantity", "money"):
        return change
    return change if change == "decrease" and context.mention.kind == "percent" else None


def _verb_with_object(lead: str) -> re.Match[str] | None:
    """The last such verb with words after it."""
    last = None
    for verb in _OBJECT.finditer(lead):
        last = verb
    return last


def _opens(context: Context) -> bool:
    """Whether the verb stands first, so that more objects may follow: not in 城镇新增就业1.5万人."""
    verb = _verb_with_object(context.lead)
    if verb is None:
        return False
    before = context.lead[: verb.start()]
    return trimmed_left(before + _ANYTHING, 0, len(before + _ANYTHING)) >= len(before)


def _continues(context: Context) -> bool:
    """Whether the figure is one more item of the list before it, with a name of its own and no verb."""
    if not context.joined or context.previous is None:
        return False
    name = context.lead.lstrip(_LIST_MARKS)
    if name.startswith("其中"):
        return not CLOSING.closing(name)
    if context.mention.kind != context.previous.mention.kind or not name:
        return False
    name = name[: len(name) - len(word_before(name))]
    return not OPENING.opening(name) and not CLOSING.closing(name)
