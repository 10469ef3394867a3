"""Which place a report is of: a vote among all that names one, the report's own words first."""

import re
from collections import defaultdict
from pathlib import PurePath

from core.document.report import FrontLine, PlaceLevel
from core.text.folding import READING
from core.text.han import HAN
from core.text.numerals import COUNTING
from core.text.offices import HEADS
from core.understanding.divisions import NATION, by_stem, divisions, stem_of
from core.understanding.structure.front import end_of, said, spaceless

_PLACE = rf"(?P<place>(?:(?![在于年月日]){HAN}){{1,24}}?(?:省|市|自治区|区|县|旗|州|盟|地区|镇|乡))"
_OF_MEETING = re.compile(rf"(?:[在于日年)）—]|^)\s*{_PLACE}(?=人民代表大会|第?[{COUNTING}]{{1,3}}届)")
_OF_OFFICE = re.compile(rf"^(?:报告人[：:])?{_PLACE}(?:人民政府|政府网?$|代?(?:{HEADS}))")
_OF_TITLE = re.compile(rf"^(?:.{{4}}年)?{_PLACE}(?=.{{4}}年|人民|政府)")
_OF_ADDRESS = re.compile(rf"代表{_PLACE}(?:第.{{1,4}}届)?人民政府")
_NO_PLACES = frozenset(("自治区", "全市", "全省", "全区", "全县", "我市", "我县", "我区", "我省"))
_TITLES = ("标题", "ArticleTitle")
"""What pages call their own title."""
_PUBLISHERS = ("发文单位", "发布机构")
_SOURCES = ("信息来源", "来源", "ContentSource", "SiteName")
_ABOVE = re.compile("^.+(?:省|市|自治区|自治州|地区|盟)(?=..)")
_LONGEST = 15
_ADDRESS = 200
"""Within so many characters of its first words a report says for whom it speaks."""


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
    if not votes:
        from core.understanding.place_in_body import place_in_body  # noqa: PLC0415 - few reports are so silent

        if place := place_in_body(text, words[-1][0]):
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


def titles_of_page(fields: tuple[tuple[str, str], ...]) -> list[str]:
    """What a page says that its title is."""
    return [value for name, value in fields if READING.fold(name) in _TITLES]


def level_of(place: str) -> PlaceLevel | None:
    """How high a place stands, by the table of divisions or else by its name; None below a county."""
    simple = READING.fold(place)
    if simple == NATION:
        return "nation"
    if found := divisions().get(_last(simple)):
        return min((division.level for division in found), key=("province", "city", "county").index)
    if simple.endswith(("镇", "乡")):
        return None
    if simple.endswith(("省", "自治区")):
        return "province"
    return "city" if simple.endswith(("州", "盟", "地区")) else "county"


def _words(
    text: str, front: tuple[FrontLine, ...], fields: tuple[tuple[str, str], ...], title: str | None
) -> list[tuple[str, re.Pattern[str], float]]:
    """Where the report and its page name the place, how, and how much that counts."""
    begin = end_of(front)
    words = [(line, _OF_TITLE, 3.0) for line in dict.fromkeys([title or "", *said(text, front, "title")])]
    words += [(line, _OF_MEETING, 3) for role in ("title", "dateline") for line in said(text, front, role)]
    words += [(value, _OF_MEETING, 2) for value in titles_of_page(fields)]
    words += [(line, _OF_MEETING, 2) for line in text[:begin].split("\n")]
    words += [(line, _OF_OFFICE, 2) for line in said(text, front, "speaker")]
    words += [(value, _OF_OFFICE, 2) for name, value in fields if READING.fold(name) in _PUBLISHERS]
    words += [(value, _OF_OFFICE, 1.5) for name, value in fields if READING.fold(name) in _SOURCES]
    words.append((text[begin : begin + _ADDRESS], _OF_ADDRESS, 3))
    return words


def _place_in(words: str, pattern: re.Pattern[str]) -> str | None:
    words = spaceless(words)
    match = pattern.search(READING.fold(words))
    if not match or match["place"] in _NO_PLACES or len(match["place"]) < 2:
        return None
    start = match.start("place") + _chain_start(match["place"])
    return words[start : match.end("place")]


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
    known = next((simple[at:] for at in range(len(simple) - 1) if simple[at:] in divisions()), None)
    return known or _ABOVE.sub("", simple)


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
