"""Figures: every number of a report that measures something, and what it says."""

from collections.abc import Sequence

from core.document.report import Figure, GlossaryEntry, Reference, Section
from core.document.span import Span
from core.understanding.figures.bounds import bounds
from core.understanding.figures.changes import changes
from core.understanding.figures.context import contexts, masked
from core.understanding.figures.folding import fold
from core.understanding.figures.grammar import HIDDEN, Mention, find_mentions, hide_names
from core.understanding.figures.indicators import Indicators
from core.understanding.figures.status import Kinds, status

__all__ = ["find_figures"]


def find_figures(
    text: str,
    sections: Sequence[Section],
    glossary: Sequence[GlossaryEntry],  # noqa: ARG001 - entries say what terms mean, and no figure needs one yet
    references: Sequence[Reference],
) -> tuple[Figure, ...]:
    """All figures of a clean text, sorted and disjoint; printed markers are no part of them."""
    folded = _without_markers(fold(text), references)
    named = hide_names(folded)
    mentions = find_mentions(named)
    around = contexts(masked(folded, mentions), mentions)
    kinds = Kinds(sections)
    names = Indicators(text, folded)
    figures = [_quiet(text, mention) for mention in mentions if mention.quiet]
    for context, bound, change in zip(around, bounds(around), changes(around), strict=True):
        mention = context.mention
        figures.append(
            Figure(
                span=Span(mention.start, mention.end),
                text=text[mention.start : mention.end],
                kind=mention.kind or "quantity",
                value=mention.value,
                upper=mention.upper,
                unit=_unit(text, mention),
                bound=bound,
                indicator=names.of(context),
                change=change,
                status=status(context, kinds, folded),
            )
        )
    return tuple(sorted(figures, key=lambda figure: figure.span.start))


def _quiet(text: str, mention: Mention) -> Figure:
    return Figure(
        span=Span(mention.start, mention.end),
        text=text[mention.start : mention.end],
        kind=mention.kind or "quantity",
        value=mention.value,
        upper=mention.upper,
        unit=_unit(text, mention),
        bound=mention.bound,
        indicator=None,
        change=None,
        status=None,
    )


def _unit(text: str, mention: Mention) -> str | None:
    """The unit as printed; the percent sign is the same in every width."""
    if mention.unit is None or isinstance(mention.unit, str):
        return mention.unit
    unit = text[mention.unit[0] : mention.unit[1]]
    return "%" if unit in ("％", "﹪") else unit


def _without_markers(folded: str, references: Sequence[Reference]) -> str:
    """The text with printed markers blanked."""
    pieces: list[str] = []
    position = 0
    for reference in references:
        if reference.origin == "marker" and reference.span.start >= position:
            pieces.append(folded[position : reference.span.start])
            pieces.append(HIDDEN * len(reference.span))
            position = reference.span.end
    pieces.append(folded[position:])
    return "".join(pieces)
