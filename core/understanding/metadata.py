"""What a report says of itself: title, year, place, speaker, day."""

import re
from datetime import date

from core.document.report import FrontLine, Metadata, PlaceLevel, Section
from core.text.folding import READING, SHOWN
from core.text.han import HAN
from core.text.numerals import COUNTING, YEAR_DIGIT, read_count
from core.text.offices import HEADS
from core.understanding.places import MUNICIPALITIES, PREFECTURE_CITIES, city_named
from core.understanding.structure.front import DATE, SPEAKER
from core.understanding.structure.kinds import year_in

_NATION = "国务院"
_LATE_IN_YEAR = 11
"""A report given from this month on is the next year's, and its title says so."""
_DATE = re.compile(DATE)
_PLACE = rf"(?P<place>(?:(?![在于年月日]){HAN}){{1,24}}?(?:省|市|自治区|区|县|旗|州|盟|地区))"
_OF_MEETING = re.compile(rf"(?:[在于日年)）—]|^)\s*{_PLACE}(?=第?[{COUNTING}]{{1,3}}届)")
_OF_OFFICE = re.compile(rf"^(?:报告人[：:])?{_PLACE}(?:人民政府|政府网?$|代?(?:{HEADS}))")
_OF_TITLE = re.compile(rf"^(?:.{{4}}年)?{_PLACE}(?=.{{4}}年|人民|政府)")
_OF_ADDRESS = re.compile(rf"代表{_PLACE}(?:第.{{1,4}}届)?人民政府")
_OF_A_CITY = re.compile(r"代表市(?:第.{1,4}届)?人民?政府")
_OFFICE_FIELDS = ("发文单位", "发布机构", "信息来源", "来源")
_NO_PLACES = frozenset(("自治区", "全市", "全省", "全区", "全县", "我市", "我县", "我区", "我省"))
_TITLE_YEAR = re.compile(rf"(?P<year>{YEAR_DIGIT}{{4}})\s*年")
_BEFORE_DATE = re.compile(r"\s*[—\-－─–]+\s*(?=[0-9０-９]{4}年)")
_SPACES = re.compile(r"[\s　\xa0]+")


def read_metadata(
    text: str,
    front: tuple[FrontLine, ...],
    fields: tuple[tuple[str, str], ...],
    sections: tuple[Section, ...],
) -> Metadata:
    """The report's own data, from its front lines, the page's fields and its first sections."""
    title = _title(text, front, fields)
    delivered = _delivered(text, front)
    place = _place(text, front, fields, title)
    speaker = _speaker(text, front, fields)
    return Metadata(
        title=title and SHOWN.fold(title),
        year=_year(title, delivered, fields, sections),
        place=place and SHOWN.fold(place),
        level=_level(place),
        speaker=speaker and SHOWN.fold(speaker),
        delivered=delivered.isoformat() if delivered else None,
        fields=fields,
    )


def _said(text: str, front: tuple[FrontLine, ...], role: str) -> list[str]:
    """The words of the front lines of one role, without line breaks."""
    return [line.span.of(text).replace("\n", "") for line in front if line.role == role]


def _title(text: str, front: tuple[FrontLine, ...], fields: tuple[tuple[str, str], ...]) -> str | None:
    """The title that says most: of a year and a place, else the first."""
    titles = [_SPACES.sub("", title) for title in _said(text, front, "title")]
    titles += [
        _BEFORE_DATE.split(value)[0]
        for name, value in fields
        if READING.fold(name) == "标题" and "报告" in READING.fold(value)
    ]
    return max(titles, key=_fullness, default=None)


def _fullness(title: str) -> int:
    simple = READING.fold(title)
    return bool(_TITLE_YEAR.search(simple)) + bool(_place_in_title(simple))


def _place_in_title(simple: str) -> str | None:
    if _NATION in simple:
        return _NATION
    match = _OF_TITLE.search(simple)
    return match["place"] if match else None


def _delivered(text: str, front: tuple[FrontLine, ...]) -> date | None:
    for line in _said(text, front, "dateline"):
        match = _DATE.search(line)
        if match:
            try:
                return date(*(read_count(match[part]) for part in ("year", "month", "day")))
            except ValueError:
                continue
    return None


def _year(
    title: str | None,
    delivered: date | None,
    fields: tuple[tuple[str, str], ...],
    sections: tuple[Section, ...],
) -> int | None:
    """The year the report is of: by its day, its title, the page, or the year it plans."""
    if delivered and delivered.month < _LATE_IN_YEAR:
        return delivered.year
    named = _TITLE_YEAR.search(title or "")
    if named:
        return read_count(named["year"])
    if delivered:
        return delivered.year
    years = [int(value) for name, value in fields if name == "年份" and value.isdecimal()]
    if years:
        return years[0]
    planned = [year for part in sections if part.kind == "plan" and (year := year_in(part.title))]
    told = [year + 1 for part in sections if part.kind == "outcome" and (year := year_in(part.title))]
    return max(planned or told, default=None)


def _place(
    text: str, front: tuple[FrontLine, ...], fields: tuple[tuple[str, str], ...], title: str | None
) -> str | None:
    """The place by its fullest name, in the report's own characters."""
    words = [(title or "", _OF_TITLE)]
    words += [(line, _OF_TITLE) for line in _said(text, front, "title")]
    words += [(line, _OF_MEETING) for line in _said(text, front, "dateline")]
    words += [(line, _OF_OFFICE) for line in _said(text, front, "speaker")]
    words += [(value, _OF_OFFICE) for name, value in fields if READING.fold(name) in _OFFICE_FIELDS]
    if any(_NATION in READING.fold(line) for line, _ in words):
        return _NATION
    found = [place for line, pattern in words if (place := _place_in(line, pattern))]
    if not found:
        begin = max((line.span.end for line in front), default=0)
        place = _place_in(text[begin : begin + 200], _OF_ADDRESS)
        return place or _place_in_body(text, begin)
    return max(found, key=len)


def _place_in_body(text: str, begin: int) -> str | None:
    """The city that the body names most, where its first words say only 我代表市人民政府."""
    simple = READING.fold(text)
    city = city_named(simple) if _OF_A_CITY.search(simple, begin, begin + 200) else None
    if not city:
        return None
    at = simple.find(city.removesuffix("市"))
    return text[at : at + len(city) - 1] + "市"


def _place_in(words: str, pattern: re.Pattern[str]) -> str | None:
    spaceless = _SPACES.sub("", words)
    match = pattern.search(READING.fold(spaceless))
    if not match or match["place"] in _NO_PLACES:
        return None
    return spaceless[match.start("place") : match.end("place")] if len(match["place"]) > 1 else None


def _level(place: str | None) -> PlaceLevel | None:
    if not place:
        return None
    simple = READING.fold(place)
    if simple == _NATION:
        return "nation"
    if simple.endswith(("省", "自治区")) or simple in MUNICIPALITIES:
        return "province"
    if simple.endswith(("州", "盟", "地区")) or simple.rpartition("省")[2] in PREFECTURE_CITIES:
        return "city"
    return "county"


def _speaker(text: str, front: tuple[FrontLine, ...], fields: tuple[tuple[str, str], ...]) -> str | None:
    """The speaker's name alone, without the spaces that line it up in print."""
    said = [line.span.of(text) for line in front if line.role == "speaker"]
    said += [value for name, value in fields if READING.fold(name) == "报告人"]
    for words in said:
        match = SPEAKER.fullmatch(READING.fold(words))
        return _SPACES.sub("", words[slice(*match.span("name"))] if match else words)
    return None
