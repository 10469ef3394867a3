"""Names of what figures are of in one spelling, and what the words around a name say besides it."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from core.text.folding import FIGURES
from core.vocabulary.deeds import deed_words
from core.vocabulary.measures import measures, scopes
from core.vocabulary.spellings import respelled

_MOST_KEPT = 8192
_SIGNS = re.compile(r"(?:19|20)\d\d年|[“”\"‘’「」『』《》\s①-⑳]|\[\d+\]")
_ASIDE = re.compile(r"\([^()]*\)")
_PROGRAMME = re.compile(r"^[“\"「『][^”\"」』]{2,12}[”\"」』](?=[^\d“]{5,})")
"""A programme's name before what is counted, which need not be said again: “一村一年一场戏”文化惠民演出."""
_COUNTED = re.compile(r"(?:任务|数量|总数|总量|(?<=[^人户])数|工作|指标)$")
_DEED_BEHIND = re.compile(
    r"(?P<deed>改造提升|升级改造|改造|改建|新建|建设|治理|修复|培训)(?:工程|项目|任务|工作)?$"
)
_GENERAL = re.compile(
    r"(?:年度|年|总|计划|已|固定资产|建设|累计|合同|实际|项目|亿元)*(?:投资额?|资金|项目|企业|金额|总额)"
    r"|(?:年|总)*(?:产值|产量|产能|面积|里程|规模|收入|销售额|销售收入|主营业务收入|营业收入|利税|利润|税收|单产|总产)"
    r"|人数|户数|比例|占比|比重|覆盖率|满意率|平均|人均|群众|贷款|任务|工程|道路|供水|供热|供电|供气|排水"
)
_ECONOMY = re.compile(
    r"[把将]?(?:(?:国民)?经济)?增长(?:速度)?的?(?:年度|宏观|预期|调控|主要)*目标|(?:国民)?经济增[长速](?:速度)?"
)
_PLANNED = re.compile(r"^(?:年度|年|当年|计划|已|完成)+(?=投资)")
_JOINING = "、和与及并等了,:()-"


class Named(NamedTuple):
    """A name in one spelling, and the deeds that it tells: 老旧小区改造 is 老旧小区 that are improved."""

    words: str
    deeds: frozenset[str]

    @property
    def is_general(self) -> bool:
        """Whether it says so little that it needs what stands before it: 投资, 项目."""
        return _GENERAL.fullmatch(self.words) is not None


class Said(NamedTuple):
    """What words around a name tell: what is done, for what it holds, and all else."""

    deeds: frozenset[str]
    scopes: frozenset[str]
    rest: str

    def __bool__(self) -> bool:
        return bool(self.deeds or self.scopes or self.rest)


@lru_cache(maxsize=_MOST_KEPT)
def named(indicator: str) -> Named:
    """A name as a report has it in one spelling; the deeds that it begins or ends with stand apart."""
    words = _ASIDE.sub("", _SIGNS.sub("", _PROGRAMME.sub("", FIGURES.fold(indicator))))
    words = respelled(words)
    deeds = set[str]()
    before = _known().match(words)
    if before and len(words) - before.end() > 1 and (deed := deed_words().get(before[0])):
        deeds.add(deed)
        words = words[before.end() :]
    behind = _DEED_BEHIND.search(words)
    if behind and behind.start() > 1:
        deeds.add(deed_words()[behind["deed"]])
        words = words[: behind.start()]
    shorter = _COUNTED.sub("", words)
    return Named(shorter if len(shorter) > 1 else words, frozenset(deeds))


@lru_cache(maxsize=_MOST_KEPT)
def said_in(words: str) -> Said:
    """What folded words around a name tell."""
    words = _SIGNS.sub("", words)
    found = [one[0] for one in _known().finditer(words)]
    return Said(
        deeds=frozenset(filter(None, map(deed_words().get, found))),
        scopes=frozenset(scopes()[one] for one in found if one in scopes()),
        rest=_ASIDE.sub("", _known().sub("", words)).strip(_JOINING),
    )


def is_economy(name: str) -> bool:
    """Whether a name is of the growth of all the economy: 经济增长预期目标."""
    return _ECONOMY.fullmatch(name) is not None


def planned(name: str) -> str:
    """A general name for what was planned as for what was done: 年度计划投资 is 投资, 总投资 is not."""
    return _PLANNED.sub("", name)


def measured(name: str, level: str) -> str | None:
    """The measure that a name in one spelling is of, where figures of a level can be of it."""
    found = measures().get(name)
    return found.name if found and level in (found.level, "percent") else None


def compounded(owner: str, name: str) -> str | None:
    """The measure that the beginning of a name before makes with a general one: 粮食播种面积, 产量."""
    for end in range(len(owner), 1, -1):
        if measure := measures().get(owner[:end] + name):
            return measure.name
    return None


@cache
def _known() -> re.Pattern[str]:
    """Every word for a deed or a scope, the longest first."""
    known = sorted((*deed_words(), *scopes()), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, known)))
