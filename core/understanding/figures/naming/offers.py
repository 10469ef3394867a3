"""The names that the text offers for a figure, each with its worth."""

from collections.abc import Iterator
from typing import Generic, NamedTuple

from core.understanding.figures.naming.around import before, behind, in_clauses_before, of_threshold
from core.understanding.figures.naming.earlier import again, at_same_place, owned
from core.understanding.figures.naming.evidence import Features
from core.understanding.figures.naming.joint import shared
from core.understanding.figures.naming.scene import Name, Scene, of_outlook
from core.understanding.figures.naming.weights import Judge, Weight


class Offers(NamedTuple, Generic[Weight]):
    """The names for a figure that were found in one way, at least one, and what that way is worth."""

    worth: Weight
    names: list[tuple[Name, Weight]]


def offers(judge: Judge[Weight], scene: Scene) -> Iterator[Offers[Weight]]:
    """All names that a figure may have, and none, one way of finding them after another."""
    outlook = scene.outlook()
    joint = scene.is_apart and next(shared(judge, scene), None) is not None
    for way, found in (_JOINT if joint else _WAYS).items():
        if names := [*found(judge, scene)]:
            yield Offers(judge.worth(of_outlook, way, outlook), names)


def _nothing(judge: Judge[Weight], _: Scene) -> Iterator[tuple[Name, Weight]]:
    yield (), judge.worth(_of_nothing)


def _of_nothing() -> Features:
    return ("Nnone",)


_JOINT = {"S": shared, "R": at_same_place}
_WAYS = {
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
