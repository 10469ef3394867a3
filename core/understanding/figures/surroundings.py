"""A text made ready to be asked what its figures say."""

from collections.abc import Sequence
from typing import NamedTuple

from core.document.report import Reference
from core.understanding.figures.context import Context, contexts, masked
from core.understanding.figures.dates import hide_names
from core.understanding.figures.grammar import find_mentions
from core.understanding.figures.mention import Mention
from core.understanding.figures.spacing import Prepared, prepared


class Surroundings(NamedTuple):
    """A text's words and mentions, the folded words with these masked, and what is around the loud ones."""

    words: Prepared
    mentions: list[Mention]
    masked: str
    contexts: list[Context]


def surroundings(text: str, references: Sequence[Reference]) -> Surroundings:
    """The mentions of a text in their surroundings; printed markers are no part of them."""
    words = prepared(text, (reference.span for reference in references if reference.origin == "marker"))
    mentions = find_mentions(hide_names(words.folded))
    blanked = masked(words.folded, mentions)
    return Surroundings(words, mentions, blanked, contexts(blanked, mentions))
