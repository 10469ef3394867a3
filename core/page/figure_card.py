"""What there is to tell of a figure."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from decimal import Decimal

from core.document.report import Figure, Report
from core.text.amounts import TEN_THOUSAND, scale_of, written
from core.text.numerals import digits_of
from core.text.regions import is_traditional
from core.text.sentences import sentence_at

NO_AMOUNTS = ("date", "rank", "ordinal")
_BOUNDS = {">=": "≥ ", "<=": "≤ ", "~": "≈ "}


def written_out(figure: Figure) -> str:
    """The value in the plain unit with thousands separators, a range with both ends, its bound before it.

    A date, a rank or an ordinal is no amount and stays as printed.
    """
    if figure.kind in NO_AMOUNTS:
        return figure.text
    bound = _BOUNDS.get(figure.bound or "", "")
    return f"{bound}{_range(figure, written)}{_unit(figure)}"


def in_short(figure: Figure, text: str) -> str | None:
    """The value in 万, 亿 or 万亿, in the script of the report's text; None below ten thousand."""
    top = max(abs(figure.value), abs(figure.upper or 0))
    if top < TEN_THOUSAND or figure.kind in NO_AMOUNTS:
        return None
    scale, word = scale_of(top, traditional=is_traditional(text))
    return f"{_range(figure, lambda value: written(value / scale))} {word}{figure.unit or ''}"


def growth_of(report: Report, index: int) -> Figure | None:
    """The figure that says by how much this one changed: a change of the same indicator just after it."""
    figure = report.figures[index]
    if figure.change is not None or figure.indicator is None:
        return None
    sentence = sentence_at(report.text, figure.span.start)
    first = bisect_right(report.figures, figure.span.start, key=_start)
    following = report.figures[first : bisect_left(report.figures, sentence.end, key=_start)]
    for other in following:
        if other.indicator != figure.indicator:
            return None
        if other.change is not None and other.kind in ("percent", "multiple", "points"):
            return other
    return None


def _start(figure: Figure) -> int:
    return figure.span.start


def _range(figure: Figure, write: Callable[[Decimal], str]) -> str:
    low = write(digits_of(figure.value))
    return low if figure.upper is None else f"{low} – {write(digits_of(figure.upper))}"


def _unit(figure: Figure) -> str:
    if not figure.unit:
        return ""
    return figure.unit if figure.unit in ("%", "％", "‰") else f" {figure.unit}"
