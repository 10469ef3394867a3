"""Figures as a person says that they are, before anything is made of them."""

from collections.abc import Mapping

from core.document.point_correction import PointCorrection
from core.document.report import Figure, Horizon
from core.document.span import Span

Corrected = Mapping[Span, PointCorrection]
"""What is said of the figures of a text, by the places where they stood then."""


def said_of(figure: Figure, corrected: Corrected) -> PointCorrection | None:
    """What a person says of a figure; newer rules may find it a little longer or shorter than it was."""
    if figure.span in corrected:
        return corrected[figure.span]
    return next((said for span, said in corrected.items() if span.overlaps(figure.span)), None)


def as_said(figure: Figure, said: PointCorrection) -> Figure:
    """A figure with what a person says of it."""
    figure = figure._replace(
        indicator=figure.indicator or said.measure or figure.text,
        measure=said.measure or figure.measure,
        status=said.status or figure.status or "outcome",
    )
    if said.to_year is None:
        return figure
    first = said.from_year or said.to_year
    horizon: Horizon = "year" if first == said.to_year else "multi"
    return figure._replace(horizon=horizon, from_year=first, to_year=said.to_year)
