"""What a report says of itself: title, year, place, speaker, day."""

import re
from datetime import date

from core.document.clean_text import CleanText
from core.document.report import FrontLine, Metadata, Section
from core.text.folding import READING, SHOWN
from core.text.numerals import YEAR_DIGIT, read_count
from core.text.surnames import is_name
from core.understanding.place import find_place, level_of, place_in_title, titles_of_page
from core.understanding.structure.front import DATE, SPEAKER, calendar_day, said, spaceless
from core.understanding.structure.kinds import year_in

_LATE_IN_YEAR = 11
"""A report given from this month on is the next year's, and its title says so."""
_DATE = re.compile(DATE)
_PLAIN_TITLE = "政府工作报告"
_TITLE_YEAR = re.compile(rf"(?P<year>{YEAR_DIGIT}{{4}})\s*年")
_BEFORE_DATE = re.compile(r"\s*[—\-－─–]+\s*(?=[0-9０-９]{4}年)")


def read_metadata(
    clean: CleanText, front: tuple[FrontLine, ...], sections: tuple[Section, ...], file: str = ""
) -> Metadata:
    """The report's own data, from its front lines, its page, its captions, sections and file name."""
    text, fields = clean.text, clean.fields
    title = _title(text, front, fields)
    delivered = _delivered(said(text, front, "dateline"))
    year = _year(title, delivered, fields, sections)
    place = find_place(text, front, fields, title, file)
    speaker = _speaker(text, front, fields)
    if not delivered or not speaker:
        from core.understanding import asides  # noqa: PLC0415 - most reports have lines for both

        captions = [gone.text for gone in clean.removed if gone.reason == "photo caption"]
        lines = [*titles_of_page(fields), *asides.around(text, front), *captions]
        speaker = speaker or asides.speaker_in([*said(text, front, "dateline"), *lines], place or "")
        if not delivered and (delivered := asides.dated(lines)):
            year = _year(title, delivered, fields, sections)
        delivered = delivered or (asides.day_in(lines, year) if year else None)
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
    titles = list(map(spaceless, said(text, front, "title")))
    titles += [
        _BEFORE_DATE.split(value)[0] for value in titles_of_page(fields) if "报告" in READING.fold(value)
    ]
    if not titles:
        titles = [line[-len(_PLAIN_TITLE) :] for line in said(text, front, "dateline") if _names_report(line)]
    return max(titles, key=_fullness, default=None)


def _names_report(dateline: str) -> bool:
    return READING.fold(dateline).endswith(_PLAIN_TITLE)


def _fullness(title: str) -> int:
    simple = READING.fold(title)
    return bool(_TITLE_YEAR.search(simple)) + bool(place_in_title(simple))


def _delivered(datelines: list[str]) -> date | None:
    found = filter(None, map(_DATE.search, datelines))
    days = (calendar_day(*(read_count(match[part]) for part in ("year", "month", "day"))) for match in found)
    return next(filter(None, days), None)


def _speaker(text: str, front: tuple[FrontLine, ...], fields: tuple[tuple[str, str], ...]) -> str | None:
    """The speaker's name alone, without the spaces that line it up in print."""
    lines = [line.span.of(text) for line in front if line.role == "speaker"]
    lines += [value for name, value in fields if READING.fold(name) == "报告人"]
    for words in lines:
        match = SPEAKER.fullmatch(READING.fold(words))
        name = spaceless(words[slice(*match.span("name"))] if match else words)
        if is_name(READING.fold(name)):
            return name
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
