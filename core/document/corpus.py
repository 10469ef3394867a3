"""Which reports are meant where many are asked."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

from core.document.report import PlaceLevel
from core.document.text_id import TextId

Part = Literal["outcome", "plan"]
PARTS: tuple[Part, ...] = ("outcome", "plan")
Where = Literal["text", "body", "notes", "glossary"]
PLACES: tuple[Where, ...] = ("text", "body", "notes", "glossary")
"""What of reports can be searched: all their words, the notes on them, the entries of their glossaries."""
LEVELS: tuple[PlaceLevel, ...] = ("nation", "province", "city", "county")

Years = tuple[int | None, int | None]
"""The first and the last that are meant, both with their reports; None where there is no first or last."""
_YEARS = re.compile(r"(\d{4})|(\d{4})?\s*[-–—－~～至到]\s*(\d{4})?")


class Corpus(NamedTuple):
    """Some of the reports, or all where nothing is said.

    `reports` names them by any of their texts; `place` is a place and all below it, in any script and with
    or without 省 or 市; years are meant with both ends; `part` is which sections of them; `collection` is
    one's name.
    """

    reports: tuple[TextId, ...] | None = None
    place: str | None = None
    first_year: int | None = None
    last_year: int | None = None
    level: PlaceLevel | None = None
    part: Part | None = None
    collection: str | None = None


EVERYTHING = Corpus()


def said_of(corpus: Corpus) -> dict[str, Any]:
    """What a corpus says, for JSON."""
    return {name: value for name, value in corpus._asdict().items() if value is not None}


def corpus_said(said: object) -> Corpus:
    """The corpus that was kept as JSON, as far as that has sense; what a later Zhupi says is passed over."""
    if not isinstance(said, Mapping):
        return EVERYTHING
    kept: dict[str, Any] = {
        name: said[name] for name, has_sense in _SENSE.items() if name in said and has_sense(said[name])
    }
    if "reports" in kept:
        kept["reports"] = tuple(map(TextId, kept["reports"]))
    return Corpus(**kept)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_year(value: object) -> bool:
    return type(value) is int


_SENSE: dict[str, Callable[[Any], bool]] = {
    "reports": lambda value: isinstance(value, list) and all(map(_is_text, value)),
    "place": _is_text,
    "first_year": _is_year,
    "last_year": _is_year,
    "level": lambda value: value in LEVELS,
    "part": lambda value: value in PARTS,
    "collection": _is_text,
}


def years_of(words: str) -> Years | None:
    """What such words as 2024, 2019-2024, 2019- or -2024 mean; None where they mean no years."""
    found = _YEARS.fullmatch(words.strip())
    only, first, last = found.groups() if found else (None, None, None)
    first, last = only or first, only or last
    if not (first or last) or (first and last and first > last):
        return None
    return int(first) if first else None, int(last) if last else None
