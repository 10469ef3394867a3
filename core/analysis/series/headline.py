"""Which of several points of a report stands for what they all tell."""

from collections import defaultdict
from collections.abc import Sequence

from core.analysis.series.point import Key, Point, digits, within_rounding
from core.vocabulary.measures import levels

MANY = 4
"""A sentence with so many measures is one of those in which a report sums up, or names its goals."""


def ranked(points: Sequence[Point], sentences: Sequence[int], whole: Sequence[bool]) -> list[Point]:
    """Points with their ranks among those that tell the same, given which sentence each stands in.

    `whole` tells whose sentence speaks of the whole place or year.
    """
    measures = _measures_by_sentence(points, sentences)
    alike: dict[Key, list[int]] = defaultdict(list)
    for number, point in enumerate(points):
        alike[point.key].append(number)
    found = list(points)
    for numbers in alike.values():
        if len(numbers) > 1:
            mains = {number for number in numbers if len(measures[_place(points, sentences, number)]) >= MANY}
            order = sorted(
                numbers,
                key=lambda number: (
                    *(
                        not points[number].by_hand,
                        not points[number].sure,
                        number not in mains,
                        not whole[number],
                    ),
                    *(sentences[number], not _is_named_in_full(points[number]), number),
                ),
            )
            _rank(found, order, mains)
    return found


def _rank(points: list[Point], order: list[int], mains: set[int]) -> None:
    """Rank points that tell the same and come in this order: of those like the first the most exact leads."""
    first = points[order[0]]
    exact = max(
        (n for n in order if _is_as_sure(points[n], first) and within_rounding(points[n], first)),
        key=lambda number: (points[number].bound is None, digits(points[number].value), number == order[0]),
    )
    order.remove(exact)
    order.insert(0, exact)
    chosen = points[exact]
    others = [n for n in order if points[n].sure and not within_rounding(points[n], chosen)]
    for rank, number in enumerate(order):
        points[number] = points[number]._replace(rank=rank)
    if others:
        doubt = chosen.doubt or (None if mains.intersection((exact, order[0])) else "differs")
        points[exact] = points[exact]._replace(differs=True, doubt=doubt)


def _is_as_sure(one: Point, other: Point) -> bool:
    return (one.by_hand, one.doubt) == (other.by_hand, other.doubt)


def _is_named_in_full(point: Point) -> bool:
    return point.indicator.endswith(point.measure)


def _measures_by_sentence(points: Sequence[Point], sentences: Sequence[int]) -> dict[object, set[str]]:
    """The measures that each sentence speaks of, its outcomes and its targets apart."""
    found: dict[object, set[str]] = defaultdict(set)
    for number, point in enumerate(points):
        if point.measure in levels() and point.scope is None:
            found[_place(points, sentences, number)].add(point.measure)
    return found


def _place(points: Sequence[Point], sentences: Sequence[int], number: int) -> object:
    return sentences[number], points[number].status, points[number].horizon
