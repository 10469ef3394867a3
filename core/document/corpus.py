"""Which reports are meant where many are asked."""

from typing import Literal, NamedTuple

from core.document.report import PlaceLevel
from core.document.text_id import TextId

Part = Literal["outcome", "plan"]
PARTS: tuple[Part, ...] = ("outcome", "plan")
LEVELS: tuple[PlaceLevel, ...] = ("nation", "province", "city", "county")


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
