"""What there is to tell of a figure."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from core.document.report import Figure, Report
from core.reading.sentences import sentence_at

TEN_THOUSAND, HUNDRED_MILLION, TRILLION = 10**4, 10**8, 10**12
NO_AMOUNTS = ("date", "rank", "ordinal")
_BOUNDS = {">=": "≥ ", "<=": "≤ ", "~": "≈ "}


def written_out(figure: Figure) -> str:
    """The value in the plain unit with thousands separators, a range with both ends, its bound before it.

    A date, a rank or an ordinal is no amount and stays as printed.
    """
    if figure.kind in NO_AMOUNTS:
        return figure.text
    bound = _BOUNDS.get(figure.bound or "", "")
    return f"{bound}{_range(figure, _plain)}{_unit(figure)}"


def in_short(figure: Figure) -> str | None:
    """The value in 万, 亿 or 万亿 of its unit, in the script it is printed in; None below ten thousand."""
    top = max(abs(figure.value), abs(figure.upper or 0))
    if top < TEN_THOUSAND or figure.kind in NO_AMOUNTS:
        return None
    traditional = any(character in "萬億" for character in figure.text)
    scale, word = next(
        (scale, word)
        for scale, word in ((TRILLION, "万亿"), (HUNDRED_MILLION, "亿"), (TEN_THOUSAND, "万"))
        if top >= scale
    )
    if traditional:
        word = word.replace("万", "萬").replace("亿", "億")
    return f"{_range(figure, lambda value: _plain(round(value / scale, 6)))} {word}{figure.unit or ''}"


def growth_of(report: Report, index: int) -> Figure | None:
    """The figure that says by how much this one changed: a change of the same indicator just after it."""
    figure = report.figures[index]
    if figure.change is not None or figure.indicator is None:
        return None
    sentence = sentence_at(report.text, figure.span.start)
    starts = [other.span.start for other in report.figures]
    following = report.figures[bisect_right(starts, figure.span.start) : bisect_left(starts, sentence.end)]
    for other in following:
        if other.indicator != figure.indicator:
            return None
        if other.change is not None and other.kind in ("percent", "multiple", "points"):
            return other
    return None


def _range(figure: Figure, write: Callable[[float], str]) -> str:
    low = write(figure.value)
    return low if figure.upper is None else f"{low} – {write(figure.upper)}"


def _plain(value: float) -> str:
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,.6f}".rstrip("0")


def _unit(figure: Figure) -> str:
    if not figure.unit:
        return ""
    return figure.unit if figure.unit in ("%", "％", "‰") else f" {figure.unit}"
