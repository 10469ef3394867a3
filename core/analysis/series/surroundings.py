"""What the words around a figure say against it: that it is compared, a share, of others, of some months."""

import re
from typing import NamedTuple

from core.analysis.series.point import Doubt
from core.document.report import Figure
from core.document.span import Span
from core.text.folding import FIGURES
from core.text.sentences import CLAUSE_ENDS, sentence_at

_BEFORE, _BEHIND = 60, 14
_CLAUSE_END = re.compile(f"[{CLAUSE_ENDS}]")
_COMPARED = re.compile(
    r"(?:[高低快慢优好]于|超[过出]?|[高多少低]出|达到|完成|[为是])了?"
    r"(?:全国|全省|全市|全区|全州|全县|上年|去年|同期|年初|平均|预期|计划|年度|目标|任务|[国省市县区]定|[国省市县]下达)"
    r"[^,;:。]{0,10}$"
    r"|[比较][^,;。]{1,20}[高低](?:了|出)?$|水平(?:超过?|[高低]出?)$"
)
_AVERAGE = re.compile(r"平均(?:为|达到?|约)?$")
_SERVED = re.compile(r"(?:[为对给让向]|帮助|服务|惠及|入驻|等)$")
_SHARE = re.compile(r"占[^,;。]{0,24}$|(?:之?[一二三四五六七八九]成|比重|比例)(?:达到?|为|超过?|约)?$")
_ALL = re.compile(r"全[年国省市区县州盟旗]")
_MORE = re.compile(r"(?<!新)(?:增加|增长|减少|下降|[比较][^,;。]{1,10}[多少])(?:了|近|约|超过?)?$")
_MADE = re.compile(r"(?:[新净再][增建]|(?:新?改|扩)建|认定|培育|建[成设]|改造|修建|新发展|新开工)")
_ALL_TOLD = re.compile(r"累计|总[数量]|达到?|共有")
_OF_NEW = re.compile(r"新增[^,;。、]{0,20}[、,]?(?:同比|比上年)?增[长加]$")
_YEARLY = re.compile(r"年(?:平?均|递增)|平?均每年|每年平?均|逐年")
_EACH = re.compile(r"每[^,;。]{0,6}$")
_GROWS = re.compile(r"增[长速幅]|涨幅|增长率|递增|速度")
_OTHERS = re.compile(
    r"(?:以[上下内]|左右|级)?的?(?:[^,;:。、0-9年大台关]{0,5})"
    r"(?:省份|城市|[县市区镇乡村旗](?![^,;:。、]*(?:水平|平均))|县域|企业|园区|集群|产业|项目|平台|行列|商家|单位|门店)"
)
_PART = re.compile(
    r"[上下]半年|[一二三四1-4]季度|前[一二三四五六七八九十0-9]+个?(?:月|季度)|单月|月均|日均"
    r"|(?:1?[0-9]|[一二三四五六七八九]|十一?)(?:-|—|–|~|至|到)1?[0-9]月"
    r"|(?<!1)(?:1[01]|[1-9])月份?(?!\d)"
)
_WHOLE = re.compile(r"全年|[本今去前当上]年|\d{4}年(?!\d*月)|年度|年底|年末|五年")
_AREA = re.compile(
    r"经济圈|都市圈|城市群|经济[区带]|开发区|新区|园区|示范区|自贸(?:试验)?区|集聚区|片区|港区|合作区|自贸港"
)


_TRADE = ("出口", "进口")
_WHOLE_TRADE = re.compile(
    r"(?:^|[,;:。]|其中:?|外贸|货物|进出口.*|[全我][国省市区县州])(?:出口|进口)[^,;:。]*$"
)
_BROUGHT = re.compile(r"带动|拉动|撬动|吸引")


class Around(NamedTuple):
    """The folded words of a figure's sentence up to it, those of its clause, and some behind it."""

    before: str
    clause: str
    behind: str


def around(text: str, span: Span) -> Around:
    """The words around a figure."""
    start, end = span
    first = max(sentence_at(text, start).start, start - _BEFORE)
    before = FIGURES.fold(text[first:start])
    return Around(before, _CLAUSE_END.split(before)[-1], FIGURES.fold(text[end : end + _BEHIND]))


def is_another_matter(figure: Figure, words: Around) -> bool:
    """Whether a figure tells not how much there is or how it grew, but what that is compared with."""
    measure = figure.measure or ""
    if _COMPARED.search(words.clause) or _EACH.search(words.clause):
        return True
    if "新增" not in measure and _OF_NEW.search(words.before):
        return True
    if "均" not in measure and _AVERAGE.search(words.clause):
        return True
    if figure.kind == "quantity" and _SERVED.search(words.clause):
        return True
    if figure.kind in ("percent", "money") and _OTHERS.match(words.behind):
        return True
    return figure.kind == "percent" and figure.change is None and bool(_SHARE.search(words.clause))


def is_whole(words: Around) -> bool:
    """Whether a figure's sentence speaks of the whole year or the whole place."""
    return bool(_ALL.search(words.before))


def adds(words: Around) -> bool:
    """Whether a figure is led to by a word for more or less."""
    return bool(_MORE.search(words.clause))


def is_average(words: Around) -> bool:
    """Whether a figure's clause says what was or is to be in each of several years."""
    return bool(_YEARLY.search(words.clause))


def makes(words: Around) -> bool:
    """Whether a figure's clause says how many were made or won, not how many there are."""
    return bool(_MADE.search(words.clause)) and not _ALL_TOLD.search(words.clause)


def speaks_of_growth(words: Around) -> bool:
    """Whether the clause before a figure speaks of growth."""
    return bool(_GROWS.search(words.clause))


def doubt_of(words: Around, indicator: str, place: str) -> Doubt | None:
    """What makes a figure in a report of a place doubtful in its sentence."""
    if _BROUGHT.search(words.clause) or (indicator in _TRADE and not _WHOLE_TRADE.search(words.before)):
        return "area"
    part, whole, areas, all_of = (
        max((found.end() for found in signs.finditer(words.before)), default=-1)
        for signs in (_PART, _WHOLE, _AREA, _ALL)
    )
    if part > whole:
        return "period"
    return "area" if areas > all_of and not _AREA.search(place) else None
