"""The place that a report's body names, for one whose first lines and page name none."""

import re
from collections import Counter
from itertools import pairwise

from core.text.folding import READING
from core.text.han import HAN
from core.understanding.divisions import NATION, by_stem

_OPENING = re.compile("代表(?P<unit>国(?=务院)|[省市县区旗州盟](?=(?:第.{1,4}届)?(?:人民)?政府))")
_UNITS = {"县": 2.5, "旗": 2.5, "区": 2, "市": 1.5, "州": 1.5, "盟": 2, "省": 1}
"""How much a mention of 全县 or 县政府 counts; a county speaks of its city, a city less of its counties."""
_BEFORE = (
    *("美丽", "富裕", "幸福", "和谐", "平安", "文明", "魅力", "法治", "数字", "智慧", "活力", "富强", "实力"),
    *("大美", "健康", "诚信", "建设", "共创", "开创", "推动", "推进", "谱写", "书写", "振兴"),
)
_VERBS = "在是向为到来让使对"
_AFTER = (
    *("发展", "历史", "经济", "大地", "人民", "面貌", "振兴", "崛起", "实际", "特色", "之", "更加", "儿女"),
    *("干部", "高质量", "力量", "篇章", "现代化", "产业", "品牌", "建设"),
)
_NO_COUNTY = tuple("域委乡级直城")
_IN_HISTORY = re.compile(
    rf"[是在，](?P<stem>(?![是也在全我本]|新?中国|国家|人类|世界|历史|城市|[县市区]域|党|共和国){HAN}{{2,4}}?)"
    "发展(?:史|进程|历程)"
)
_PROVINCES = ("省", "自治区")
_WORDS = frozenset(
    (
        *("新兴", "新建", "新民", "新城", "古城", "老城", "资源", "安宁", "平安", "和平", "富民", "惠民"),
        *("富裕", "复兴", "振兴", "合作", "东方", "朝阳", "大方", "通道", "兴业", "开放"),
    )
)
"""Names that are words, too; they count where their unit follows."""
_LEAST = 2
"""A report names its place so often in such words, and half as often again as any other."""


def place_in_body(text: str, address: str) -> str | None:
    """The place that the body names most, by the unit that it or its `address` calls its own (全县)."""
    simple = READING.fold(text)
    said_unit = _OPENING.search(READING.fold(address))
    counts = {
        unit: weight * sum(simple.count(words) for words in (f"全{unit}", f"我{unit}", f"{unit}政府"))
        for unit, weight in _UNITS.items()
    }
    counts["国"] = simple.count("我国") / 2
    unit = said_unit["unit"] if said_unit else max(counts, key=counts.__getitem__)
    if unit == "国":
        return NATION
    named = Counter({stem: _named(simple, stem, unit) for stem in _stems(simple, unit)})
    (stem, times), (_, next_times) = (*named.most_common(2), ("", 0), ("", 0))[:2]
    if times < max(_LEAST, 1.5 * next_times):
        return None
    names = [name for name in by_stem().get(stem, []) if name.endswith(unit)]
    full = max(names, key=simple.count, default=stem + unit)
    at, unit_at = simple.find(stem), simple.find(unit)
    return text[at : at + len(stem)] + full[len(stem) : -1] + text[unit_at]


def _stems(simple: str, unit: str) -> set[str]:
    """The names without unit that may be the place's: known ones, and those of which it says 发展史."""
    pairs = set(map("".join, pairwise(simple)))
    known = {
        stem
        for stem, names in by_stem().items()
        if (stem + unit)[:2] in pairs and any(name.endswith(unit) for name in names)
    }
    return known | {match["stem"].removesuffix(unit) for match in _IN_HISTORY.finditer(simple)}


def _named(simple: str, stem: str, unit: str) -> int:
    """How often a name stands where one can only mean the place."""
    if len(stem) > 2 or any(
        name.endswith(_PROVINCES) and name.endswith(unit) for name in by_stem().get(stem, [])
    ):
        return simple.count(stem)
    weak = len(stem) == 1 or stem in _WORDS
    times = 0
    after = (unit,) if weak else (*_AFTER, unit)
    at = simple.find(stem)
    while at >= 0:
        before, behind = simple[max(0, at - 2) : at], simple[at + len(stem) : at + len(stem) + 4]
        free = not before[-1:].isalpha() or before[-1:].isascii() or before[-1:] in _VERBS
        whole = behind.startswith(after) and not behind[1:].startswith(_NO_COUNTY)
        times += (free and whole) or (not weak and before.endswith(_BEFORE))
        at = simple.find(stem, at + 1)
    return times
