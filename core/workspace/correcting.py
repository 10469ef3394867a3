"""A report's metadata corrected by hand, for all its texts; every state can come back."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from core.document.correction import AS_UNDERSTOOD, NONE, Correction
from core.document.problem import Problem
from core.document.report import Metadata, Report
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.corrections import Corrected

NO_DAY = "{day} is no day: write it as 2024-01-15."
NO_YEAR = "{year} is no year of a report: write it as 2024."
FIRST_YEAR, LAST_YEAR = 1900, 2200


class Known(NamedTuple):
    """A report's metadata as they were understood, and all that was corrected in them, the oldest first."""

    understood: Metadata
    history: tuple[Corrected, ...]

    @property
    def correction(self) -> Correction:
        """What is corrected now."""
        return self.history[-1].correction if self.history else AS_UNDERSTOOD

    @property
    def metadata(self) -> Metadata:
        """What holds."""
        return self.correction.of(self.understood)


def known(library: Library, text: TextId) -> Known:
    """What is known of a report's metadata, and whence."""
    return Known(library.findings.metadata(text), tuple(library.corrections.history(text)))


def correct(library: Library, text: TextId, correction: Correction) -> Known:
    """Let this be corrected in a report's metadata and nothing else; Problem where it makes no sense.

    The level follows from a place that is corrected without one. To take the last correction back is to say
    again what was said before it.
    """
    _require_sense(correction)
    if correction.place is not None and correction.level is None:
        from core.understanding.place import level_of  # noqa: PLC0415 - opening a report needs none of it

        level = level_of(correction.place) if correction.place else None
        correction = correction._replace(level=level or NONE)
    with library.store.transaction():
        library.corrections.put(text, correction)
        list_as_corrected(library, text)
    return known(library, text)


def take_back(library: Library, text: TextId) -> Known:
    """Let a report's metadata be as they were before the last correction."""
    history = library.corrections.history(text)
    return correct(library, text, history[-2].correction if len(history) > 1 else AS_UNDERSTOOD)


def corrected(library: Library, text: TextId, report: Report) -> Report:
    """A report as it was read or understood, with what was corrected in its metadata."""
    correction = library.corrections.of(text)
    if correction == AS_UNDERSTOOD:
        return report
    return replace(report, metadata=correction.of(report.metadata))


def list_as_corrected(library: Library, text: TextId) -> None:
    """Show a report in lists as it is corrected now, all its texts; to be called in a transaction."""
    understood = {one: library.findings.metadata(one) for one in library.editions.of(text)}
    library.listing.corrected(text, understood)


def places_called(words: str) -> list[str]:
    """The known places with these words in their names, in full, the nearest first."""
    from core.understanding.gazetteer import choices  # noqa: PLC0415 - likewise

    return ["".join(path) for path in choices(words)]


def _require_sense(correction: Correction) -> None:
    if correction.year and not FIRST_YEAR <= correction.year <= LAST_YEAR:
        raise Problem(NO_YEAR, year=correction.year)
    if correction.delivered:
        try:
            date.fromisoformat(correction.delivered)
        except ValueError:
            raise Problem(NO_DAY, day=correction.delivered) from None
