"""Which place a report is of: a vote among all that names one, the report's own words first."""

import re
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import PurePath

from core.document.report import FrontLine, PlaceLevel
from core.text.folding import READING
from core.text.han import HAN
from core.text.numerals import COUNTING
from core.text.offices import HEADS
from core.understanding.divisions import by_stem, divisions, stem_of
from core.understanding.structure.front import said

NATION = "国务院"
_PLACE = rf"(?P<place>(?:(?![在于年月日]){HAN}){{1,24}}?(?:省|市|自治区|区|县|旗|州|盟|地区))"
_OF_MEETING = re.compile(rf"(?:[在于日年)）—]|^)\s*{_PLACE}(?=人民代表大会|第?[{COUNTING}]{{1,3}}届)")
_OF_OFFICE = re.compile(rf"^(?:报告人[：:])?{_PLACE}(?:人民政府|政府网?$|代?(?:{HEADS}))")
_OF_TITLE = re.compile(rf"^(?:.{{4}}年)?{_PLACE}(?=.{{4}}年|人民|政府)")
_OF_ADDRESS = re.compile(rf"代表{_PLACE}(?:第.{{1,4}}届)?人民政府")
_NO_PLACES = frozenset(("自治区", "全市", "全省", "全区", "全县", "我市", "我县", "我区", "我省"))
_PUBLISHERS = ("发文单位", "发布机构")
_SOURCES = ("信息来源", "来源")
_SPACES = re.compile(r"[\s　\xa0]+")
_LONGEST = 15
_ADDRESS = 200
"""Within so many characters of its first words a report says for whom it speaks."""

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
"""A report names its place so often in such words, and twice as often as any other."""


def find_place(
    text: str, front: tuple[FrontLine, ...], fields: tuple[tuple[str, str], ...], title: str | None, file: str
) -> str | None:
    """The place by its fullest name, in the report's own characters."""
    votes: dict[str, list[tuple[float, str]]] = defaultdict(list)
    words = _words(text, front, fields, title)
    if any(NATION in READING.fold(line) for line, pattern, _ in words if pattern is not _OF_ADDRESS):
        return NATION
    for line, pattern, weight in words:
        if place := _place_in(line, pattern):
            votes[_core(place)].append((weight, place))
    if not votes and (place := _place_in_body(text, max((line.span.end for line in front), default=0))):
        votes[_core(place)].append((1.5, place))
    for name, value in fields:
        if READING.fold(name) in _SOURCES and (place := _known_at_start(READING.fold(value))):
            votes[_core(place)].append((1, place))
    if place := _place_of_file(file):
        votes[_core(place)].append((1, place))
    if not votes:
        return None
    best = max(votes.values(), key=lambda found: sum(weight for weight, _ in found))
    most = max(weight for weight, _ in best)
    return max((place for weight, place in best if weight > 1 or most <= 1), key=len)


def place_in_title(title: str) -> str | None:
    """The place that a simplified title names."""
    if NATION in title:
        return NATION
    match = _OF_TITLE.search(title)
    return match["place"] if match else None


def level_of(place: str) -> PlaceLevel:
    """How high a place stands, by the table of divisions or else by its name."""
    simple = READING.fold(place)
    if simple == NATION:
        return "nation"
    if found := divisions().get(_last(simple)):
        return min((division.level for division in found), key=("province", "city", "county").index)
    if simple.endswith(("省", "自治区")):
        return "province"
    return "city" if simple.endswith(("州", "盟", "地区")) else "county"


def _words(
    text: str, front: tuple[FrontLine, ...], fields: tuple[tuple[str, str], ...], title: str | None
) -> list[tuple[str, re.Pattern[str], float]]:
    """Where the report and its page name the place, how, and how much that counts."""
    begin = max((line.span.end for line in front), default=0)
    words = [(line, _OF_TITLE, 3.0) for line in dict.fromkeys([title or "", *said(text, front, "title")])]
    words += [(line, _OF_MEETING, 3) for role in ("title", "dateline") for line in said(text, front, role)]
    words += [(value, _OF_MEETING, 2) for name, value in fields if READING.fold(name) == "标题"]
    words += [(line, _OF_OFFICE, 2) for line in said(text, front, "speaker")]
    words += [(value, _OF_OFFICE, 2) for name, value in fields if READING.fold(name) in _PUBLISHERS]
    words += [(value, _OF_OFFICE, 1.5) for name, value in fields if READING.fold(name) in _SOURCES]
    words.append((text[begin : begin + _ADDRESS], _OF_ADDRESS, 3))
    return words


def _place_in(words: str, pattern: re.Pattern[str]) -> str | None:
    spaceless = _SPACES.sub("", words)
    match = pattern.search(READING.fold(spaceless))
    if not match or match["place"] in _NO_PLACES or len(match["place"]) < 2:
        return None
    start = match.start("place") + _chain_start(match["place"])
    return spaceless[start : match.end("place")]


def _chain_start(simple: str) -> int:
    """Where in a place's name the known divisions begin, behind words that only stand before it."""
    return next((at for at in range(len(simple) - 1) if _is_chain(simple[at:])), 0)


def _is_chain(simple: str) -> bool:
    """Whether a name is that of a division, with the names of those above it in full or short form."""
    if simple in divisions():
        return True
    heads = (simple[:at] for at in range(2, len(simple) - 1))
    return any(
        (head in divisions() or head in by_stem()) and _is_chain(simple[len(head) :]) for head in heads
    )


def _last(simple: str) -> str:
    """The name of the division itself, without those above it."""
    return next((simple[at:] for at in range(len(simple) - 1) if simple[at:] in divisions()), simple)


def _core(place: str) -> str:
    """What a place's names have in common: 安国 of 河北省安国市."""
    return stem_of(_last(READING.fold(place)))


def _known_at_start(words: str) -> str | None:
    """The longest known division with which words begin."""
    longest = min(len(words), _LONGEST)
    return next((words[:end] for end in range(longest, 1, -1) if words[:end] in divisions()), None)


def _place_of_file(file: str) -> str | None:
    """The lowest division that a file's name names."""
    simple = READING.fold(PurePath(file).stem)
    found = [name for at in range(len(simple)) if (name := _known_at_start(simple[at:]))]
    return found[-1] if found else None


def _place_in_body(text: str, begin: int) -> str | None:
    """The place that the body names most, by the unit that it calls its own: 全县, 代表县人民政府."""
    simple = READING.fold(text)
    said_unit = _OPENING.search(simple, begin, begin + _ADDRESS)
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
