"""Whether a figure is the size of an increase or of a decrease."""

import re

from core.document.report import Change
from core.understanding.figures.bounds import is_listed, word_after, word_before
from core.understanding.figures.carried import Opened, continues, goes_on_to_goal, opened_by
from core.understanding.figures.context import QUIET, Context
from core.understanding.figures.lookup import Words, words

# Verbs right before the figure; None for words that end like one but are none.
VERBS: dict[str, Change | None] = {
    **dict.fromkeys(
        words("""
            增长 增加 新增 净增 提高 提升 上升 上涨 扩大 增幅 涨幅 增速 涨 增 递增 增产 增收 多增 升高 增量
            增长率 增设 扩面 上浮 攀升 净增加 新增加 加快 拉高 正增长 扩招 增高 上调 调增 升幅 提速 扩增
            回升 跃升 飙升 抬升 上扬 上行 走高 反弹 前移 升值
        """),
        "increase",
    ),
    **dict.fromkeys(
        words("""
            下降 减少 降低 降 压减 缩减 缩短 缩小 回落 收窄 压缩 下跌 减 削减 净减 下调 下滑 微降 降幅 跌 减量
            精简 递减 减亏 减产 负增长 裁减 压降 减轻 裁员 降价 调减 消减 压采 减幅 跌幅 减收 调低 锐减 放缓
            收缩 缩窄 萎缩 下挫 下行 走低 后移 贬值 减排
        """),
        "decrease",
    ),
    **dict.fromkeys(words("加减 增减 自然增长率 自然增长 稳增长 促增长 保增长"), None),
}
# More or less than what is named before: a change only where that is an earlier time.
COMPARATIVES: dict[str, Change | None] = {
    **dict.fromkeys(words("高 多 快 高出 多出 领先 高于 快于 多于"), "increase"),
    **dict.fromkeys(words("低 少 慢 低于 少于 慢于"), "decrease"),
    **dict.fromkeys(words("最高 最低 最多 最少 最快 至少 多少 不少 不低于 不高于 不少于 不多于"), None),
}
# Verbs with what changes between them and the figure: 新增停车位2300个.
OBJECT_VERBS: dict[str, Change] = {
    **dict.fromkeys(words("新增 净增 增加 增收 多增 增产 增设 扩增 增添 增配 增补"), "increase"),
    **dict.fromkeys(
        words("压减 减少 削减 消减 缩减 核减 净减 裁减 降低 压缩 缩短 减轻 调减 精简 压采 压降"), "decrease"
    ),
}

_OBJECT = re.compile(f"(?:{'|'.join(OBJECT_VERBS)})(?!值|到|至|长)")
_VERBS, _COMPARATIVES = Words(VERBS), Words(COMPARATIVES)
# Nouns for a rate of change: 增速为5%, 增长预期目标是5% are the size of a change, 自然增长率5‰ is a level.
_RATE = re.compile(
    r"(?<!自然)(?:(?P<up>增长|增速|增幅|涨幅|升幅|(?:增长|上涨|提高|提升)(?:率|速度|幅度))"
    r"|(?P<down>降幅|减幅|跌幅|(?:下降|降低|减少)(?:率|幅度)))"
    r"(?:的?(?:预期|调控|计划|年均|年度)*目标)?(?:分别|平均|同比|年均|均|预计|完成|保持|控制|稳定|确定|定|实现)*"
    r"(?:为|达到?|是|在|于|:)?$"
)
_THAN_TIME = re.compile(
    rf"(?:[比较同]|[高低快慢多少]于)[^,;。]{{0,12}}(?:[年月季期时初末底前{QUIET}]|“[^“”]+”)[^,;。]{{0,6}}$|[同环]比[^,;。]{{0,4}}$"
)
_OVER_TIME = re.compile(
    rf"(?:(?P<up>[高快多]于)|[低慢少]于)(?:上年|去年|前年|上月|上季|年初|同期|{QUIET}+)(?:同期|平均|水平|末|底)*$"
)
_RATES = words("增长 增速 增幅 涨幅 升幅 增长率 降幅 减幅 跌幅")
_THAN_OTHERS = re.compile(r"(?:[高低快慢多少优好大小]于|领先|超过|超出|高出)[^,;。、:]*[^,;。、:约近超达]$")
# 保持20%以上增长, 确定4.5%左右的增长目标; not 近4成增长超50%.
_BEHIND = re.compile(
    r"(?:以[上下内]|左右)?的?(?:年均|平均|较快|高速)?(?:(?P<up>增长|增速|增幅|涨幅)|降幅)"
    r"(?:率|速度|目标|预期)*(?=[,;。、)的就和]|$)"
)
_SAVED = re.compile(
    r"(?:节约|节省|节支|(?<![增加核裁削缩])减(?=时间|材料|环节|流程|费用|成本|跑动))[^,;。、的]{0,8}$"
)
# 改善 is down for what should be little.
_BETTER = re.compile(r"(?P<down>浓度|综合指数|PM)|(?P<up>比例|比率|优良)")
# 提升23个村庄形象 says what is lifted, 提升2个等级 by how much.
_LIFTED = re.compile(r"(?!等级|位次|档|名次|层次|台阶|和|与|及)[\w“]")
_LIFTING = ("提升", "提高", "加快", "降低", "减轻", "提速")
_THINGS = words("户 座 家 处 所 条 栋 间 套 村 幢 个 公里 亩 万亩 平方米")
_OF_OTHERS = re.compile(r"[^的,;。、]+的[^,;。、]*(?:占|达到?|[为是有])$")  # 减少收入的农户只占10%
_COMPARED = words("高于 低于 多于 少于")
_FILLING = words(
    "了 分别 各 再 又 均 平均 年均 同比 环比 比上年 较上年 : 也 都 共 就 累计 还 将 大幅 合计 预计"
)
_ABOUT_RATE = frozenset(("percent", "points", "multiple"))


def changes(contexts: list[Context], folded: str) -> list[Change | None]:
    """The change of every figure; 新增 opens a list whose items share it."""
    found: list[Change | None] = []
    opened: Opened | None = None
    for number, context in enumerate(contexts):
        verb = _verb_with_object(context)
        change = _of_object(context, verb) or (None if _lifts(context, folded) else _of_verb(context))
        carried = False
        if context.mention.doubling:
            change = "increase"
        elif change is None and _is_shared(context):
            change, carried = _shared(context, found[number - 1]), True
        elif change is None and opened and continues(context, opened, folded):
            change, carried = opened.change, True
        elif change is None and context.previous and goes_on_to_goal(context):
            change = found[number - 1]
        found.append(change)
        if not carried or change is None:
            opened = opened_by(context, verb, change)
    return found


def _is_shared(context: Context) -> bool:
    """Whether it is one of a list (845户1919人, 分别提高19.6%,15.6%), no attribute (20个3亿元以上项目)."""
    if context.linked:
        return is_listed(context) or not word_after(context.tail)
    before = context.previous
    if before is None or before.mention.kind != context.mention.kind or "分别" not in before.lead:
        return False
    return context.text[before.mention.end : context.mention.start] == ","


def _shared(context: Context, before: Change | None) -> Change | None:
    """What a figure linked with the one before has of it; what a change leads to is a level."""
    if context.previous is None:
        return before
    link = context.text[context.previous.mention.end : context.mention.start]
    return None if "至" in link or "到" in link else before


def _of_verb(context: Context) -> Change | None:
    """What the verb right before the figure says: 增长, 下降, 提高 … but not 提高到."""
    kind = context.mention.kind
    lead = _bare(context.lead)
    if verb := _VERBS.closing(lead):
        others = kind == "points" and verb in _RATES and _THAN_OTHERS.search(lead)
        return None if others else VERBS[verb]
    if comparative := _COMPARATIVES.closing(lead):
        by_time = context.lead.endswith("了") or _THAN_TIME.search(lead)
        return COMPARATIVES[comparative] if by_time else None
    rate = _OVER_TIME.search(lead) if kind == "points" else None
    if rate := rate or _RATE.search(lead):
        return "increase" if rate["up"] else "decrease"
    if kind == "percent" and (behind := _BEHIND.match(context.tail)):
        return "increase" if behind["up"] else "decrease"
    if kind == "percent" and _SAVED.search(lead):
        return "decrease"
    return _better(context) if lead.endswith("改善") else None


def _bare(lead: str) -> str:
    """The lead as far as its verb."""
    while (word := word_before(lead) or _FILLING.closing(lead)) and word not in _COMPARED:
        lead = lead[: -len(word)]
    return lead


def _better(context: Context) -> Change | None:
    """What 改善 does to what the sentence named last."""
    if context.mention.kind not in _ABOUT_RATE:
        return None
    found: Change | None = None
    for named in _BETTER.finditer(context.opening):
        found = "decrease" if named["down"] else "increase"
    return found


def _lifts(context: Context, folded: str) -> bool:
    """Whether the figure counts what is lifted, not how far."""
    if context.mention.kind != "quantity" or not context.lead.endswith(_LIFTING):
        return False
    things = context.mention.unit_in(folded) in _THINGS and context.lead.endswith("提升")
    return things or _LIFTED.match(context.tail) is not None


def _of_object(context: Context, verb: re.Match[str] | None) -> Change | None:
    """What a verb with an object before the figure says."""
    if verb is None or not _bare(context.lead[verb.end() :]) or _OF_OTHERS.match(context.lead, verb.end()):
        return None
    change = OBJECT_VERBS[verb[0]]
    if context.mention.kind in ("quantity", "money"):
        return change
    return change if change == "decrease" and context.mention.kind == "percent" else None


def _verb_with_object(context: Context) -> re.Match[str] | None:
    """The last such verb with words after it."""
    last = None
    for verb in _OBJECT.finditer(context.lead):
        last = verb
    return last
