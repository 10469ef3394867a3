"""What one figure of one report says of a measure."""

from typing import Literal, NamedTuple

from core.document.report import Bound, Change, Horizon, Status
from core.document.span import Span
from core.document.text_id import TextId
from core.text.numerals import digits_of

Form = Literal["level", "growth", "added"]
FORMS: tuple[Form, ...] = ("level", "growth", "added")
"""How much there is, by what share it grew, and by how much: 0.5 points, 300亿元."""
STATUSES: tuple[Status, ...] = ("outcome", "target")
Doubt = Literal["year", "area", "period", "differs"]
"""Why a point is not sure: its year is not said; it may be of an area, a product or another part alone that
is named before it; of a part of a year, or of several years; the report says something else elsewhere, and
neither stands among its main figures."""
_RATES = ("%", "‰", "倍", "百分点")
"""What is told to its last digit: 6 % is not 6.3 % rounded."""


class Key(NamedTuple):
    """What two points have in common that tell of the same: another value is then another statement."""

    measure: str
    scope: str | None
    form: Form
    unit: str | None
    status: Status
    horizon: Horizon
    from_year: int | None
    to_year: int | None
    average: bool


class Point(NamedTuple):
    """A figure as a point of a series.

    `indicator` is what the report calls it, `measure` its one name, or else the indicator itself, folded.
    The value is as it is said, in the plain `unit`: a fall of 3 % is 3 and a `change`. It holds for one year
    (`to_year`), for several, in all or for each of them as `average`, or is to be reached until a year, as
    `horizon` says. `scope` is None for the
    place itself. Of those that tell the same in one report, the first has `rank` 0 and stands for all; it
    `differs` where another says something else. What a person corrected or confirmed is so `by_hand`.
    """

    text: TextId
    span: Span
    place: str | None
    report_year: int | None
    indicator: str
    measure: str
    form: Form
    status: Status
    value: float
    upper: float | None
    unit: str | None
    bound: Bound | None
    change: Change | None
    horizon: Horizon
    from_year: int | None
    to_year: int | None
    average: bool = False
    scope: str | None = None
    doubt: Doubt | None = None
    rank: int = 0
    differs: bool = False
    by_hand: bool = False

    @property
    def sure(self) -> bool:
        """Whether nothing speaks against it, or a person said that it is right."""
        return self.doubt is None or self.by_hand

    @property
    def year(self) -> int | None:
        """The one year that it is of; None for a point of several years."""
        return self.to_year if self.horizon == "year" else None

    @property
    def key(self) -> Key:
        """What it tells of."""
        return Key(
            *(self.measure, self.scope, self.form, self.unit, self.status),
            *(self.horizon, self.from_year, self.to_year, self.average),
        )

    @property
    def signed(self) -> float:
        """Its value as a chart shows it: below nothing where it fell."""
        return -self.value if self.change == "decrease" and self.form != "level" else self.value


def within_rounding(one: Point, other: Point) -> bool:
    """Whether two may say the same amount, one of them rounded, or as what is exceeded."""
    if one.upper != other.upper or one.change != other.change:
        return False
    if one.bound != other.bound and ">=" in (one.bound, other.bound):
        least, exact = (one, other) if one.bound == ">=" else (other, one)
        return least.value <= exact.value < least.value * 1.5 or one.value == other.value
    if one.unit in _RATES:
        return one.value == other.value
    return abs(one.value - other.value) < max(_last_digit(one.value), _last_digit(other.value))


def digits(value: float) -> int:
    """How many digits a number has, without zeros at its end."""
    return len(digits_of(value).normalize().as_tuple().digits)


def _last_digit(value: float) -> float:
    """What one is worth at the last place of a number that is no zero."""
    exponent = digits_of(value).normalize().as_tuple().exponent
    return 10.0**exponent if isinstance(exponent, int) else 0.0
