"""Figures: every number of a report that measures something, and what it says."""

from collections.abc import Sequence
from sys import intern
from typing import NamedTuple

from core.document.report import Bound, Change, Figure, Reference, Section
from core.document.span import Span
from core.text.numerals import plain
from core.understanding.figures.bounds import bounds
from core.understanding.figures.changes import changes
from core.understanding.figures.horizon import Horizons
from core.understanding.figures.mention import Mention
from core.understanding.figures.naming.choice import Namer
from core.understanding.figures.scope import scope_and_measure
from core.understanding.figures.spacing import Prepared
from core.understanding.figures.status import Statuses
from core.understanding.figures.surroundings import surroundings
from core.understanding.figures.times import Time

__all__ = ["find_figures"]


class Said(NamedTuple):
    """What the words around a figure say of it."""

    bound: Bound | None = None
    indicator: str | None = None
    change: Change | None = None
    time: Time | None = None


_NOTHING_SAID = Said()


def find_figures(
    text: str, sections: Sequence[Section], references: Sequence[Reference], year: int | None = None
) -> tuple[Figure, ...]:
    """All figures of the report of a year, sorted and disjoint; printed markers are no part of them."""
    words, mentions, blanked, around = surroundings(text, references)
    statuses = Statuses(blanked, words.folded, year)
    horizons = Horizons(words.folded, words.places, sections, year)
    namer = Namer(words.printed, words.folded, blanked, around)
    figures = [_figure(text, words, mention) for mention in mentions if mention.quiet]
    for context, bound, change in zip(
        around, bounds(around, words.folded), changes(around, words.folded), strict=True
    ):
        start = context.mention.start
        time = horizons.of(start, context.lead_start)
        said = Said(bound, namer.of(context, change, bound), change, time)
        figure = _figure(text, words, context.mention, said)
        of_two = context.place if len(context.members) == 2 else None
        scope, measure = scope_and_measure(figure, words.folded, start, of_two)
        status = statuses.of(figure, context, horizons.kind_at(start))
        figures.append(figure._replace(scope=scope, measure=measure, status=status))
    return tuple(sorted(figures, key=lambda figure: figure.span.start))


def _figure(text: str, words: Prepared, mention: Mention, said: Said = _NOTHING_SAID) -> Figure:
    """What the mention says by itself, with what the words around it say."""
    bound, indicator, change, time = said
    span = words.places.outside(Span(mention.start, mention.end))
    unit = mention.unit_in(words.printed)
    return Figure(
        span=span,
        text=intern(span.of(text)),  # a long report says the same thousands of times
        kind=mention.kind or "quantity",
        value=plain(mention.value),
        upper=None if mention.upper is None else plain(mention.upper),
        unit="%" if unit in ("％", "﹪") else unit,  # the percent sign is one unit in every width
        bound=bound or mention.bound,
        indicator=indicator,
        change=change,
        status=None,
        horizon=time and time.horizon,
        from_year=time and time.since,
        to_year=time and time.until,
    )
