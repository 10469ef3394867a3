"""Figures: every number of a report that measures something, and what it says."""

import re
from collections.abc import Sequence

from core.document.offset_map import OffsetMap
from core.document.report import Figure, Reference, Section
from core.document.span import Span
from core.text.folding import FIGURES
from core.understanding.figures.bounds import bounds
from core.understanding.figures.changes import changes
from core.understanding.figures.context import contexts, masked
from core.understanding.figures.dates import HIDDEN, hide_names
from core.understanding.figures.grammar import find_mentions
from core.understanding.figures.indicators import Indicators
from core.understanding.figures.mention import Mention
from core.understanding.figures.spacing import without_spaces
from core.understanding.figures.status import Kinds, status

__all__ = ["find_figures"]

_STRAY = re.compile(r"[\[【〔]\d{1,3}[\]】〕]")


def find_figures(
    text: str,
    sections: Sequence[Section],
    references: Sequence[Reference],
    year: int | None = None,
) -> tuple[Figure, ...]:
    """All figures of the report of a year, sorted and disjoint; printed markers are no part of them."""
    folded, printed, places = without_spaces(_without_markers(FIGURES.fold(text), references), text)
    mentions = find_mentions(hide_names(folded))
    around = contexts(masked(folded, mentions), mentions)
    kinds = Kinds(sections)
    indicators = Indicators(printed, folded)
    figures = [_figure(text, printed, places, mention) for mention in mentions if mention.quiet]
    for context, bound, change in zip(around, bounds(around), changes(around), strict=True):
        figure = _figure(text, printed, places, context.mention)
        figures.append(
            figure._replace(
                bound=bound,
                indicator=indicators.of(context),
                change=change,
                status=status(context, kinds.at(figure.span.start), folded, year),
            )
        )
    return tuple(sorted(figures, key=lambda figure: figure.span.start))


def _figure(text: str, printed: str, places: OffsetMap, mention: Mention) -> Figure:
    """What the mention says by itself, before the words around it are asked."""
    span = Span(places.to_source(mention.start), places.to_source(mention.end - 1) + 1)
    unit = mention.unit_in(printed)
    return Figure(
        span=span,
        text=span.of(text),
        kind=mention.kind or "quantity",
        value=mention.value,
        upper=mention.upper,
        unit="%" if unit in ("％", "﹪") else unit,  # the percent sign is one unit in every width
        bound=mention.bound,
        indicator=None,
        change=None,
        status=None,
    )


def _without_markers(folded: str, references: Sequence[Reference]) -> str:
    """The text with printed markers blanked, those too that lead nowhere since the page lost its glossary."""
    pieces: list[str] = []
    position = 0
    for reference in references:
        if reference.origin == "marker" and reference.span.start >= position:
            pieces += folded[position : reference.span.start], HIDDEN * len(reference.span)
            position = reference.span.end
    pieces.append(folded[position:])
    return _STRAY.sub(lambda marker: HIDDEN * len(marker[0]), "".join(pieces))
