"""Figures: every number of a report that measures something, and what it says."""

from collections.abc import Sequence
from dataclasses import replace

from core.document.report import Figure, GlossaryEntry, Reference, Section
from core.document.span import Span
from core.understanding.figures.bounds import bounds
from core.understanding.figures.changes import changes
from core.understanding.figures.context import contexts, masked
from core.understanding.figures.dates import HIDDEN, hide_names
from core.understanding.figures.folding import fold
from core.understanding.figures.grammar import find_mentions
from core.understanding.figures.indicators import Indicators
from core.understanding.figures.mention import Mention
from core.understanding.figures.status import Kinds, status

__all__ = ["find_figures"]


def find_figures(
    text: str,
    sections: Sequence[Section],
    glossary: Sequence[GlossaryEntry],  # noqa: ARG001 - entries say what terms mean; no figure needs one yet
    references: Sequence[Reference],
) -> tuple[Figure, ...]:
    """All figures of a clean text, sorted and disjoint; printed markers are no part of them."""
    folded = _without_markers(fold(text), references)
    mentions = find_mentions(hide_names(folded))
    around = contexts(masked(folded, mentions), mentions)
    kinds = Kinds(sections)
    indicators = Indicators(text, folded)
    figures = [_figure(text, mention) for mention in mentions if mention.quiet]
    for context, bound, change in zip(around, bounds(around), changes(around), strict=True):
        figures.append(
            replace(
                _figure(text, context.mention),
                bound=bound,
                indicator=indicators.of(context),
                change=change,
                status=status(context, kinds, folded),
            )
        )
    return tuple(sorted(figures, key=lambda figure: figure.span.start))


def _figure(text: str, mention: Mention) -> Figure:
    """What the mention says by itself, before the words around it are asked."""
    unit = mention.unit_in(text)
    return Figure(
        span=Span(mention.start, mention.end),
        text=text[mention.start : mention.end],
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
    """The text with printed markers blanked."""
    pieces: list[str] = []
    position = 0
    for reference in references:
        if reference.origin == "marker" and reference.span.start >= position:
            pieces += folded[position : reference.span.start], HIDDEN * len(reference.span)
            position = reference.span.end
    pieces.append(folded[position:])
    return "".join(pieces)
