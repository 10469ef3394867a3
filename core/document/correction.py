"""What a person says a report's metadata are, whatever is understood of it."""

from typing import NamedTuple

from core.document.report import Metadata, PlaceLevel

NONE, NO_YEAR = "", 0
"""Said of what the report does not have, though something was understood."""


class Correction(NamedTuple):
    """Metadata corrected by hand: None is as it was understood, empty (or 0) is what there is none of.

    A place is named in full where it was chosen from the gazetteer: 浙江省宁波市北仑区.
    """

    title: str | None = None
    place: str | None = None
    level: PlaceLevel | str | None = None
    year: int | None = None
    speaker: str | None = None
    delivered: str | None = None

    def of(self, metadata: Metadata) -> Metadata:
        """Metadata with what is corrected in them."""
        said = {name: value or None for name, value in self._asdict().items() if value is not None}
        return Metadata(**{**metadata._asdict(), **said})


AS_UNDERSTOOD = Correction()
