"""What stands near a word more often than chance lets expect."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from core.analysis.cut import Cut, is_word
from core.analysis.measures import log_likelihood_of_table, mutual_information
from core.analysis.places import shown
from core.document.span import Span
from core.text.folding import FINDING

WINDOW = 5


@dataclass(frozen=True, slots=True)
class Collocation:
    """A word near the one that is asked for: `together` times, of all its `count`; before and after it."""

    words: str
    item: str
    together: int
    before: int
    after: int
    count: int
    log_likelihood: float
    mutual_information: float


class _Near(NamedTuple):
    """A word near a node: its piece, the node's place in the folded text, and whether it stands before it."""

    piece: int
    node: Span
    before: bool


def collocations(
    cuts: Sequence[Cut], node: str, window: int = WINDOW, least: int = 3, most: int | None = None
) -> list[Collocation]:
    """The words within so many words of a node that stand there at least so often, the surest first.

    The table of each is of all words but the node: near it or not, this word or another (Evert 2008, surface
    cooccurrence). Sentences bound the window, and near two nodes a word counts once. What is there no more
    often than by chance is left out.
    """
    before, after, everywhere = Counter[str](), Counter[str](), Counter[str]()
    for cut in cuts:
        nodes = _nodes(cut, node)
        for near in _near(cut, nodes, window):
            (before if near.before else after)[cut.pieces[near.piece]] += 1
        everywhere.update(cut.pieces)
        everywhere.subtract(cut.pieces[piece] for _, own in nodes for piece in own)
    together = before + after
    size, total = together.total(), sum(count for word, count in everywhere.items() if is_word(word))
    sure = [
        (-log_likelihood_of_table(both, size, everywhere[item], total), item)
        for item, both in together.items()
        if both >= least and both * total > size * everywhere[item]
    ]
    items = sorted(sure)[:most]
    words = _shown([item for _, item in items], cuts)
    return [
        Collocation(
            words=words[item],
            item=item,
            together=together[item],
            before=before[item],
            after=after[item],
            count=everywhere[item],
            log_likelihood=-likelihood,
            mutual_information=mutual_information(together[item], size, everywhere[item], total),
        )
        for likelihood, item in items
    ]


def _shown(items: Sequence[str], cuts: Sequence[Cut]) -> dict[str, str]:
    """Words as they are printed most often."""
    counts = [Counter(cut.pieces) for cut in cuts]
    return shown({item: [count[item] for count in counts] for item in items}, [cut.sample for cut in cuts])


def places_together(cut: Cut, node: str, item: str, window: int = WINDOW) -> list[Span]:
    """Where a word stands near a node in the clean text: from the one to the other."""
    found = (near for near in _near(cut, _nodes(cut, node), window) if cut.pieces[near.piece] == item)
    return [
        cut.sample.printed(
            min(near.node.start, cut.starts[near.piece]), max(near.node.end, cut.starts[near.piece + 1])
        )
        for near in found
    ]


def _nodes(cut: Cut, node: str) -> list[tuple[Span, range]]:
    """The places of a node in the folded text, and the pieces that share letters with each."""
    starts = cut.starts
    pattern = re.escape(FINDING.fold(node))
    places = (Span(*found.span()) for found in re.finditer(pattern, cut.sample.folded) if found[0])
    return [(at, range(bisect_right(starts, at.start) - 1, bisect_left(starts, at.end))) for at in places]


def _near(cut: Cut, nodes: Sequence[tuple[Span, range]], window: int) -> Iterator[_Near]:
    """The words near any of the nodes, each with the first node that it is near."""
    ends = [pieces.stop for pieces in cut.in_sentences()]
    done = {piece for _, own in nodes for piece in own}
    for place, own in nodes:
        sentence = bisect_right(ends, own.start)
        first = ends[sentence - 1] if sentence else 0
        last = ends[sentence] if sentence < len(ends) else len(cut.pieces)
        for is_before, pieces in (
            (True, range(own.start - 1, first - 1, -1)),
            (False, range(own.stop, last)),
        ):
            words = (piece for piece in pieces if is_word(cut.pieces[piece]))
            for piece in islice(words, window):
                if piece not in done:
                    done.add(piece)
                    yield _Near(piece, place, is_before)
