"""What a person says a figure tells of a measure, whatever is understood of it."""

from typing import Literal, NamedTuple

from core.document.report import Status

Verdict = Literal["right", "counts not"]
"""That a point is as it is understood (and corrected), or that it is none of a measure's at all."""


class PointCorrection(NamedTuple):
    """A point corrected by hand: None is as it was understood.

    `measure` is the name of a measure; the years are the first and the last that it is of, mostly the same.
    """

    measure: str | None = None
    status: Status | None = None
    from_year: int | None = None
    to_year: int | None = None
    verdict: Verdict | None = None


AS_STATED = PointCorrection()
