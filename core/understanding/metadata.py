"""What a report says of itself: title, year, place, speaker, day."""

import re
from datetime import date

from core.document.clean_text import CleanText
from core.document.report import FrontLine, Metadata, Section
from core.text.folding import READING, SHOWN
from core.text.numerals import YEAR_DIGIT, read_count
from core.text.offices import HEADS
from core.understanding.place import find_place, level_of, place_in_title
from core.understanding.speaker import find_speaker
from core.understanding.structure.front import DATE, NUMERIC_DATE, said
from core.understanding.structure.kinds import year_in

_LATE_IN_YEAR = 11
"""A report given from this month on is the next year's, and its title says so."""
_DATE = re.compile(DATE)
_NUMERIC_DATE = re.compile(NUMERIC_DATE)
_DAY = re.compile(r"(?P<month>\d{1,2})月(?P<day>\d{1,2})日")
_OPENING = 300
"""Within so many characters a page tells who reports: 2月4日，市长某某在会议上作政府工作报告."""
_TELLS = re.compile(
    rf"(?:\d{{1,2}}月\d{{1,2}}日[，,])?[^。\n]{{0,60}}(?:{HEADS})[^。\n]{{2,60}}作.{{0,2}}政府工作报告"
)
_TITLE_YEAR = re.compile(rf"(?P<year>{YEAR_DIGIT}{{4}})\s*年")
_BEFORE_DATE = re.compile(r"\s*[—\-－─–]+\s*(?=[0-9０-９]{4}年)")
_SPACES = re.compile(r"[\s　\xa0]+")


def read_metadata(
    clean: CleanText, front: tuple[FrontLine, ...], sections: tuple[Section, ...], file: str = ""
) -> Metadata:
    """The report's own data, from its front lines, its page, its captions, sections and file name."""
    text, fields = clean.text, clean.fields
    captions = [gone.text for gone in clean.removed if gone.reason == "photo caption"]
    title = _title(text, front, fields)
    asides = [*_titles_of_page(fields), *_around(text, front), *captions]
    delivered = _delivered([*said(text, front, "dateline"), *asides])
    year = _year(title, delivered, fields, sections)
    delivered = delivered or (_day_in(asides, year) if year else None)
    place = find_place(text, front, fields, title, file)
    speaker = find_speaker(text, front, fields, asides, place)
    return Metadata(
        title=title and SHOWN.fold(title),
        year=year,
        place=place and SHOWN.fold(place),
        level=level_of(place) if place else None,
        speaker=speaker and SHOWN.fold(speaker),
        delivered=delivered.isoformat() if delivered else None,
        fields=fields,
    )


def _title(text: str, front: tuple[FrontLine, ...], fields: tuple[tuple[str, str], ...]) -> str | None:
    """The title that says most: of a year and a place, else the first."""
    titles = [_SPACES.sub("", title) for title in said(text, front, "title")]
    titles += [
        _BEFORE_DATE.split(value)[0] for value in _titles_of_page(fields) if "报告" in READING.fold(value)
    ]
    return max(titles, key=_fullness, default=None)


def _fullness(title: str) -> int:
    simple = READING.fold(title)
    return bool(_TITLE_YEAR.search(simple)) + bool(place_in_title(simple))


def _titles_of_page(fields: tuple[tuple[str, str], ...]) -> list[str]:
    return [value for name, value in fields if READING.fold(name) == "标题"]


def _around(text: str, front: tuple[FrontLine, ...]) -> list[str]:
    """The lines above the report's first words, and the sentences behind that tell who reports."""
    begin = max((line.span.end for line in front), default=0)
    behind = _TELLS.search(READING.fold(text[begin : begin + _OPENING]))
    told = [text[begin + behind.start() : begin + behind.end()]] if behind else []
    return [*text[:begin].split("\n"), *told]


def _delivered(lines: list[str]) -> date | None:
    """The day of the meeting, by the first line that has one with its year."""
    for line in lines:
        simple = READING.fold(line)
        for match in (*_DATE.finditer(simple), *_NUMERIC_DATE.finditer(simple)):
            if day := _date(*(read_count(match[part]) for part in ("year", "month", "day"))):
                return day
    return None


def _day_in(lines: list[str], year: int) -> date | None:
    """The day that a line names which tells who reports, in the report's year."""
    told = (match for line in lines if (match := _TELLS.search(READING.fold(line))))
    days = (_DAY.search(match[0]) for match in told)
    return next((_date(year, int(day["month"]), int(day["day"])) for day in days if day), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
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
