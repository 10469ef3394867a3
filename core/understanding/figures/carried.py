"""How far a change goes on: 新增 opens a list whose items share it, a goal follows the growth it betters."""

import re
from typing import NamedTuple

from core.document.report import Change
from core.understanding.figures.bounds import word_after, word_before
from core.understanding.figures.context import FIGURE, QUIET, Context
from core.understanding.figures.lookup import words

ADDING = words("新增 净增 新增加 增设")
_MARKS = "、和与及"
_REACH = 60
_FILLING = re.compile(r"(?:各|共|分别|合计|超|约|近|逾)+$")
_VERBS = re.compile(
    r"^总|^新[入获认建培开增签引评招设晋升改扩续落投组创登注发编修购添栽植]|完成|建成|[改扩续迁]建|改造|培育|打造|实施|推进|引进|认定|入选|获批|获评|获得|荣获|通过|开展|举办|发放|投入|落实"
    r"|拆除|清理|整治|治理|修复|修建|铺设|栽植|实现|达|累计|带动|吸引|争取|力争|确保|覆盖|惠及|解决|受理|办理|办结|查处"
    r"|取缔|关停|淘汰|盘活|出台|制定|启动|开工|竣工|开通|优化|提升|提高|谋划|签约|落地|接待|转移|拨付|减免|减少|压减|占"
    r"|组建|创建|申报|争创|承接|发展|共建|开放|推广|配备|安装|设立|设置|评选|命名|登记|安置|搬迁|流转|化解|排查|上榜|受益|帮扶|救助|资助|帮助|形成|种植|取消|建好|养殖|播种|入库|造林|总[数量里计体投面]|就业|增[至长]|下降"
)
_LEVELS = re.compile(r"面积|产量|产值|收入|存量|保有量|余额$")
_LEVEL = re.compile(r"(?:[为达是有占]|达到|增至|总[数量])$")
_ITEM = re.compile(rf"[^,;。:、\n{QUIET}{FIGURE}]{{1,30}}[{_MARKS}]$")
_GOAL = re.compile(
    r"(?:以[上下内]|左右|[,、])*(?:并|且)?(?:力争|争取|确保|努力|奋力|冲刺|奋斗目标|保底|底线)"
    r"(?:实现|完成|突破|超过?|增长|达到?|冲刺|为|是|:|约|在)*$"
)


class Opened(NamedTuple):
    """A list of what was added or taken away, as far as it is read."""

    change: Change
    counted: bool
    adding: bool


def opened_by(context: Context, verb: re.Match[str] | None, change: Change | None) -> Opened | None:
    """The list that a figure opens whose verb has an object: before the figure or behind it (新增3个甲)."""
    if verb is None or change is None or context.mention.doubling:
        return None
    named = _bare(context.lead[verb.end() :])
    if "就业" in named:
        return None
    adding = verb[0] in ADDING
    tail = context.tail[len(word_after(context.tail)) :]
    if not named and (not adding or not re.match(r"[\w“]", tail)):
        return None
    return Opened(change, counted=not named, adding=adding)


def continues(context: Context, opened: Opened, folded: str) -> bool:
    """Whether the figure is one more item of the list before it, with a name of its own and no verb."""
    before = context.previous
    if before is None or before.sentence != context.sentence:
        return False
    gap = context.text[before.mention.end : context.mention.start]
    if opened.counted:
        return _ITEM.fullmatch(gap) is not None and not _VERBS.search(gap)
    gap = gap[len(word_after(gap)) : _REACH].removeprefix(")")
    name = _bare(gap[1:])
    if name.startswith("其中") or gap.startswith("其中"):
        return _LEVEL.search(name) is None
    if not name or context.mention.kind != before.mention.kind or _VERBS.search(name):
        return False
    alike = opened.adding and context.mention.unit_in(folded) == before.mention.unit_in(folded)
    return gap[0] in _MARKS or (gap[0] == "," and alike and not _LEVELS.search(name))


def goes_on_to_goal(context: Context) -> bool:
    """Whether the figure is the goal that a growth before it is to reach (增长5%，力争6%)."""
    before = context.previous
    if before is None or before.sentence != context.sentence:
        return False
    if context.mention.kind not in ("percent", "points") or before.mention.kind != context.mention.kind:
        return False
    return _GOAL.fullmatch(context.text[before.mention.end : context.mention.start]) is not None


def _bare(name: str) -> str:
    """A name without what stands between it and its figure."""
    while bound := word_before(name):
        name = name[: -len(bound)]
    return _FILLING.sub("", name).strip(FIGURE + QUIET)
