"""Figures with the names that the text offers for them, and which of those are right."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import NamedTuple

from core.understanding.figures.naming.choice import Namer
from core.understanding.figures.naming.evidence import (
    Build,
    Features,
    Role,
    Side,
    of_build,
    of_head,
    of_pair,
    of_word,
)
from core.understanding.figures.naming.offers import Offer, offers
from core.understanding.figures.naming.scene import words_of
from core.understanding.figures.naming.weights import Made, Reading
from core.vocabulary.names import step
from tests.learning.corpus import Scenery
from tests.learning.labels import bare

Right = Callable[[str], bool]


class Example(NamedTuple):
    """A figure of a report: each offer's features, whether it is right, and its words; the right readings."""

    report: str
    features: list[Features]
    right: list[bool]
    words: list[str]
    readings: tuple[str, ...]


class Collector:
    """The judge that keeps the features; a report's own names do not make a name common."""

    def __init__(self, reports_of: dict[str, int], own: set[str]) -> None:
        self._reports_of = reports_of
        self._own = own

    def said(self, source: str, features: Features) -> Features:
        """The features themselves, of their source."""
        return tuple(source + feature for feature in features)

    def word(self, side: Side, role: Role, word: str) -> Features:
        """What a word says."""
        return of_word(side, role, word)

    def pair(self, side: Side, what: str, one: str, other: str) -> Features:
        """What two words say."""
        return of_pair(side, what, one, other)

    def head(self, side: Side, kind: str, unit: str, last: str) -> Features:
        """What the last word says beside the unit."""
        return of_head(side, kind, unit, last)

    def build(self, side: Side, build: Build) -> Features:
        """What the build of a name says."""
        return of_build(side, build)

    def promising(self, found: Iterator[Reading[Features]]) -> Iterable[Reading[Features]]:
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
        offered: list[Offer[Features]] = list(offers(collector, scene))
        words = [words_of(offer.name, scenery.words.folded) for offer in offered]
        readings = wanted.get(number, (bare(told.get(number, "")),))
        right = [bare(each) in readings for each in words]
        best = next(
            (n for reading in readings for n, each in enumerate(words) if bare(each) == reading), None
        )
        namer.take(context, offered[best].name if best is not None else ())
        if number in wanted:
            features = [tuple(sorted(set(offer.worth))) for offer in offered]
            yield Example(scenery.name, features, right, words, readings)
