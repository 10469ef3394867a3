"""Words before a figure that never name what it measures: where a change set out, what it is beside."""

import re
from collections.abc import Iterable, Iterator

from core.document.span import Span
from core.understanding.figures.context import QUIET, Context

# 扣除物价上升因素, 按可比口径 say how a growth is reckoned.
_RECKONED = re.compile(
    r"(?:扣除|剔除)[^,、;。]{2,12}?(?:因素|影响)后?"
    r"|按(?:照)?[^,、;。]{0,8}?(?:可比价格|不变价格|可比口径|同口径|可比价|不变价|现价|汇率)(?:计算|折算|测算|核算)?"
    r"|同口径(?=增长|提高|下降|比)"
)
# 由“十二五”末的1.1%提高到2.6%, 从每人每月560元提高到690元
_FROM = re.compile(r"(?<![自理缘事])由[^,;。、]{0,16}$|(?<!服)从(?![业事])[^,;。、]{0,16}$")
_ON_TO = re.compile(r"[^,;。、]{0,12}(?:到|至|为|成)")
# 高于全国平均水平2.6个百分点, 比改革前减少39%
_BESIDE = re.compile(r"(?:高于|低于|快于|慢于|高出|优于|好于|领先|超出|落后)[^,;。、]{1,18}$")
_BESIDE_ALL = re.compile(
    _BESIDE.pattern[:-1] + r"(?<=平均|水平|增速|增幅|全国|全省|全市|全区|同期|总和|预期|目标|计划|上年|去年)$"
)
_THAN = re.compile(
    r"[比较](?![例重率值如])(?!(?:提|升|上升|增|扩|降|下降|减|回)[高升长加大低少落])[^,;。、]{1,14}?"
    r"(?=(?:多|少|高|低|快|慢|净|翻|又|再|将|约|实际|大幅|累计|分别|预计)*"
    r"(?:增长|增加|提高|提升|上升|上涨|扩大|下降|减少|降低|缩小|回落|增|减|降|多|少|高|低|快|慢|翻|改善|压减)"
    r"[了出至到约近超过达]{0,3}$)"
)


def without_asides(masked: str, contexts: Iterable[Context]) -> str:
    """The masked text with the asides before each figure blanked as well."""
    pieces: list[str] = []
    position = 0
    for context in contexts:
        for aside in _asides(context):
            start, end = context.lead_start + aside.start, context.lead_start + aside.end
            if start >= position:
                pieces += masked[position:start], QUIET * (end - start)
                position = end
    return "".join((*pieces, masked[position:]))


def _asides(context: Context) -> Iterator[Span]:
    """The asides of the words before a figure, in order."""
    found = [Span(*aside.span()) for aside in _RECKONED.finditer(context.lead)]
    if _ON_TO.match(context.tail) and (start := _FROM.search(context.lead)):
        found.append(Span(start.start(), len(context.lead)))
    comparing = _BESIDE if context.mention.kind == "points" else _BESIDE_ALL
    if beside := comparing.search(context.lead):
        found.append(Span(*beside.span()))
    if than := _THAN.search(context.lead):
        found.append(Span(*than.span()))
    end = 0
    for aside in sorted(found, key=lambda aside: aside.start):
        if aside.start >= end:
            yield aside
            end = aside.end
