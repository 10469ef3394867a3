"""A figure as the grammar sees it, before anything is known of the words around it."""

from dataclasses import dataclass
from decimal import Decimal

from core.document.report import Bound, FigureKind

QUIET_KINDS: frozenset[FigureKind] = frozenset(("date", "duration", "rank", "ordinal"))


@dataclass(slots=True)
class Mention:
    """A number with its unit; `kind` is None while it has none.

    `unit` is where the printed unit stands, or the unit itself where none is printed as such (百分之, 翻番).
    `scale` is what 万, 亿 … multiplied the numeral by.
    """

    start: int
    end: int
    kind: FigureKind | None
    value: Decimal
    upper: Decimal | None = None
    unit: tuple[int, int] | str | None = None
    bound: Bound | None = None
    scale: int = 1

    @property
    def scaled(self) -> bool:
        """Whether 万, 亿 or the like multiplies the numeral."""
        return self.scale > 1

    @property
    def quiet(self) -> bool:
        """Whether it is recognised only so that it is not taken for a measure."""
        return self.kind in QUIET_KINDS

    @property
    def doubling(self) -> bool:
        """Whether it is 翻番: a multiple with no unit printed."""
        return self.kind == "multiple" and self.unit == "倍"

    def unit_in(self, text: str) -> str | None:
        """The unit as `text` prints it."""
        return text[self.unit[0] : self.unit[1]] if isinstance(self.unit, tuple) else self.unit
