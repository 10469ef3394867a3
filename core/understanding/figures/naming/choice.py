"""The name that is worth most, figure after figure."""

from collections import deque
from collections.abc import Iterable
from math import inf
from operator import itemgetter

from core.document.report import Bound, Change
from core.understanding.figures.context import Context
from core.understanding.figures.dates import HIDDEN
from core.understanding.figures.naming.asides import without_asides
from core.understanding.figures.naming.offers import Offers, offers
from core.understanding.figures.naming.scene import Name, Named, Scene, words_of
from core.understanding.figures.naming.weights import shipped

_MEMORY = 12
"""So many names before a figure are asked whether they are its own."""
_SURE = 1100
"""Where a name is worth so much, those found in further ways are not asked."""
_MOST_IN_A_SENTENCE = 100
"""What holds more figures is no sentence, and its figures are left alone."""

_WORTH = itemgetter(1)


class Namer:
    """Names what each figure of one text measures, in order."""

    def __init__(self, printed: str, folded: str, masked: str, contexts: Iterable[Context]) -> None:
        self._printed = printed
        self._folded = folded
        self._masked = without_asides(masked, contexts)
        self._sentence, self._number = -1, 0
        self._named: deque[Named] = deque(maxlen=_MEMORY)

    def of(self, context: Context, change: Change | None, bound: Bound | None) -> str | None:
        """The words of the text that say what the figure measures."""
        self._number = self._number + 1 if context.sentence == self._sentence else 0
        self._sentence = context.sentence
        if self._number >= _MOST_IN_A_SENTENCE or _is_bare(context):
            self.take(context, ())
            return None
        name = _best(offers(shipped(), self.scene(context, change, bound)))
        self.take(context, name)
        return words_of(name, self._printed).replace(HIDDEN, "") or None

    def scene(self, context: Context, change: Change | None, bound: Bound | None) -> Scene:
        """The figure with all that may name it; figures before the last sentence no longer do."""
        near = [named for named in self._named if named.context.sentence >= context.sentence - 1]
        return Scene(context, self._masked, self._folded, near, change, bound)

    def take(self, context: Context, name: Name) -> None:
        """Remember what a figure is called."""
        self._named.append(Named(name, words_of(name, self._folded), context))


def _is_bare(context: Context) -> bool:
    """Whether there is not a word between the figure and its neighbours on both sides."""
    previous = context.previous
    return previous is not None and previous.mention.end == context.mention.start and not context.tail


def _best(offered: Iterable[Offers[int]]) -> Name:
    """The name that is worth most."""
    best: Name = ()
    most = -inf
    for way, names in offered:
        name, worth = max(names, key=_WORTH)
        if way + worth > most:
            best, most = name, way + worth
        if most >= _SURE:
            break
    return best
