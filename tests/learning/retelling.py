"""Labelled clauses told once more in other words: 县教育局修葺学校12所 measures what 新建学校12所 does.

Who did it and what was done are as many as there are offices and verbs; what is counted stays the same.
"""

import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from core.document.span import Span
from core.text.sentences import CLAUSE_ENDS
from core.understanding.figures.bounds import bounds
from core.understanding.figures.changes import changes
from core.understanding.figures.context import Context, contexts, masked
from core.understanding.figures.dates import hide_names
from core.understanding.figures.grammar import find_mentions
from core.understanding.figures.naming.evidence import cut
from core.vocabulary.lexicon import lexicon
from tests.learning.corpus import Scenery
from tests.learning.labels import bare

_HERE = Path(__file__).parent
DOERS = (_HERE / "doers.txt").read_text("utf-8").split()
DOINGS = (_HERE / "doings.txt").read_text("utf-8").split()
_SHARE = 0.5
_WITH_DOER, _WITH_DOING = 0.7, 0.6
_VERBS, _OFTEN = ("v", "w"), ("3", "4")
_MOST_VERBS = 2


class Retold(NamedTuple):
    """Where a clause says what was done, and the words in their place."""

    span: Span
    words: str


def retold(
    scenery: Scenery, readings: Mapping[int, tuple[str, ...]], draw: random.Random
) -> tuple[Scenery, set[int]]:
    """A report with some of its clauses in other words, and the figures that stand in these."""
    told: dict[int, Retold] = {}
    for number in sorted(readings):
        done = _done(scenery.words.folded, scenery.contexts[number], readings[number][0])
        if done and draw.random() < _SHARE:
            told[number] = Retold(done, _other_words(done.of(scenery.words.folded), draw))
    folded, printed = ("".join(_pieces(text, told)) for text in scenery.words[:2])
    mentions = find_mentions(hide_names(folded))
    blanked = masked(folded, mentions)
    around = contexts(blanked, mentions)
    if len(around) != len(scenery.contexts):
        return scenery, set()
    words = scenery.words._replace(folded=folded, printed=printed)
    change, bound = changes(around, folded), bounds(around, folded)
    return Scenery(scenery.name, scenery.report, words, blanked, around, change, bound), set(told)


def _done(folded: str, context: Context, name: str) -> Span | None:
    """What a clause begins with and is followed by the name: one verb, or two."""
    start = end = context.lead_start
    if not name or (start and folded[start - 1] not in CLAUSE_ENDS):
        return None
    for part in cut(context.lead)[:_MOST_VERBS]:
        kind = lexicon().kind(part)
        if kind.tag not in _VERBS and kind.opens not in _OFTEN:
            return None
        end += len(part)
        if bare(folded[end : context.mention.start]).startswith(name):
            return Span(start, end)
    return None


def _other_words(done: str, draw: random.Random) -> str:
    doer = draw.choice(DOERS) if draw.random() < _WITH_DOER else ""
    return doer + (draw.choice(DOINGS) if not doer or draw.random() < _WITH_DOING else done)


def _pieces(text: str, told: Mapping[int, Retold]) -> Iterator[str]:
    position = 0
    for span, words in told.values():
        yield text[position : span.start]
        yield words
        position = span.end
    yield text[position:]
