"""Figures with the names that the text offers for them, and which of those are right."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import NamedTuple

from core.understanding.figures.naming.choice import Namer
from core.understanding.figures.naming.evidence import Features
from core.understanding.figures.naming.offers import offers
from core.understanding.figures.naming.scene import words_of
from core.understanding.figures.naming.weights import Facts, Framed, Made
from core.vocabulary.names import step
from tests.learning.corpus import Scenery
from tests.learning.labels import bare

_ALSO = 0.1


class Example(NamedTuple):
    """A figure of a report: each offer's features, how right it is, and its words; the right readings."""

    report: str
    features: list[Features]
    right: list[float]
    words: list[str]
    readings: tuple[str, ...]


class Collector:
    """The judge that keeps the features; a report's own names do not make a name common."""

    nothing: Features = ()

    def __init__(self, reports_of: dict[str, int], own: set[str]) -> None:
        self._reports_of = reports_of
        self._own = own

    def worth(self, say: Callable[Facts, Features], *facts: Facts.args, **more: Facts.kwargs) -> Features:
        """The features themselves."""
        return say(*facts, **more)

    def promising(self, found: Iterator[Framed[Features]]) -> Iterable[Framed[Features]]:
        """All of them."""
        return found

    def once(self, _: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` gives, made again each time: it is asked for little."""
        return make()

    def common(self, name: str) -> int:
        """How common a name is in other reports."""
        return step(self._reports_of.get(name, 0) - (name in self._own))


def examples(
    scenery: Scenery, wanted: dict[int, tuple[str, ...]], told: dict[int, str], collector: Collector
) -> Iterator[Example]:
    """The wanted figures by number, with their right readings; `told` is what figures are taken for.

    The names of figures before are the right ones, where an offer reads so.
    """
    namer = Namer(scenery.words.printed, scenery.words.folded, scenery.masked, scenery.contexts)
    for number, context in enumerate(scenery.contexts):
        scene = namer.scene(context, scenery.changes[number], scenery.bounds[number])
        offered = [(name, where + own) for where, names in offers(collector, scene) for name, own in names]
        words = [words_of(name, scenery.words.folded) for name, _ in offered]
        readings = wanted.get(number, (bare(told.get(number, "")),))
        right = [_rightness(bare(each), readings) for each in words]
        best = next(
            (n for reading in readings for n, each in enumerate(words) if bare(each) == reading), None
        )
        namer.take(context, offered[best][0] if best is not None else ())
        if number in wanted:
            features = [tuple(sorted(set(worth))) for _, worth in offered]
            yield Example(scenery.name, features, right, words, readings)


def _rightness(words: str, readings: tuple[str, ...]) -> float:
    """The first reading is the best; what stands as well teaches less, as not everybody would read it so."""
    return 1.0 if words == readings[0] else _ALSO if words in readings else 0.0
