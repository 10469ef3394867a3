"""The names that the text offers for a figure, each with its worth."""

from collections.abc import Iterator
from typing import Generic, NamedTuple

from core.understanding.figures.naming.around import before, behind, in_clauses_before, of_threshold
from core.understanding.figures.naming.earlier import again, at_same_place, owned
from core.understanding.figures.naming.joint import shared
from core.understanding.figures.naming.scene import Name, Scene
from core.understanding.figures.naming.weights import Judge, Weight


class Offer(NamedTuple, Generic[Weight]):
    """A name for a figure, where it was found, and its worth."""

    source: str
    name: Name
    worth: Weight


def offers(judge: Judge[Weight], scene: Scene) -> Iterator[Offer[Weight]]:
    """All names that a figure may have, and none."""
    features = scene.features()
    joint = scene.is_apart and next(shared(judge, scene), None) is not None
    for source, found in (_JOINT if joint else _SOURCES).items():
        where = None
        for name, worth in found(judge, scene):
            where = judge.said(source, features) if where is None else where
            yield Offer(source, name, where + worth)


def _nothing(judge: Judge[Weight], _: Scene) -> Iterator[tuple[Name, Weight]]:
    yield (), judge.said("N", ("none",))


_JOINT = {"S": shared, "R": at_same_place}
_SOURCES = {
    "B": before,
    "C": again,
    "A": behind,
    "S": shared,
    "R": at_same_place,
    "P": in_clauses_before,
    "O": owned,
    "T": of_threshold,
    "N": _nothing,
}
