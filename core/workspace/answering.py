"""The answer to a query bit by bit: the first lines at once, then how much there is, then the other lines."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from core.document.span import Span
from core.document.text_id import TextId
from core.index.document import Found
from core.search.concordance import Context, Line, context
from core.workspace.indexing import Indexed
from core.workspace.searching import Asked, lines, scope_of

FIRST = 60
"""So many lines are made before anything else is counted: more than a window shows."""


Places = Mapping[TextId, tuple[Span, ...]]


class Answer(NamedTuple):
    """The hits in one more report, or lines of hits that were told before.

    `rank` tells where the report comes in the order of the library's list.
    """

    report: TextId
    rank: int
    hits: tuple[Span, ...]
    lines: tuple[Line, ...]


def answers(there: Indexed, asked: Asked, at: Places | None = None) -> Iterator[Answer]:
    """What a query finds; of all hits, lines for the first `limit`, in no order but their reports' own.

    Just those hits are told that are known already, `at` their places, where these are given.
    Between two answers the library may be changed: who asks for the next one gets it as it was found, but no
    lines of a text that no report is shown in any more.
    """
    there.bring()
    scope = scope_of(there, asked)
    found: Iterable[Found]
    if at is None:
        found = there.index.find(scope.query, scope.kind, frozenset(scope.reports), scope.within, there.feed)
    else:
        found = (Found(text, at[text]) for text in scope.reports if text in at)
    rank = {text: at for at, text in enumerate(scope.reports)}

    def told(one: Found) -> tuple[Line, ...]:
        return tuple(lines(there, scope, [one], asked.width))

    if scope.kind == "notes":  # they change while one reads: each is told as it was found
        yield from [Answer(one.report, rank[one.report], one.hits, told(one)) for one in found]
        return
    later, listed = list[Found](), 0
    for one in found:
        made: tuple[Line, ...] = ()
        if listed < FIRST:
            made = told(one)
            listed += len(made)
        else:
            later.append(one)
        yield Answer(one.report, rank[one.report], one.hits, made)
    for one in sorted(later, key=lambda one: rank[one.report]):
        if asked.limit is not None and listed >= asked.limit:
            break
        made = told(one)
        listed += len(made)
        yield Answer(one.report, rank[one.report], (), made)


def around(there: Indexed, line: Line) -> Context:
    """The sentence and the paragraph where a line stands in its report; nothing where it is nowhere now."""
    there.bring()
    if line.span is None or line.about.report not in there:
        return Context("", "")
    return context(there.text(line.about.report), line.span)
