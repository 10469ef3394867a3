"""Which sentences of two reports are the same ones: moved, edited, split or merged as they may be."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import product
from typing import NamedTuple

from rapidfuzz.distance import Indel

from core.analysis.comparison.sentences import Sentence
from core.analysis.nearness import Weights, near, weighed

LENGTH = 2
"""Characters of the n-grams that are compared."""
LEAST = 0.2
"""The cosine below which sentences are none of each other whatever stands beside them."""
SURE = 0.43
"""The cosine from which they are, whatever stands beside them."""
LONG, CHANCE = 12, 0.25
"""Characters of a sentence that tells by their order, too, and what any two have in common, and in order."""
LONGEST = 5000
"""Characters of what is no sentence, and is not compared letter by letter here: no thread waits so long."""
SIGNS = 0.1
"""What all but the words of a sentence counts."""
REACH = 1, 2
"""How far from a sentence its neighbours stand."""
NEIGHBOUR = 0.15
"""What it counts for two sentences that those before, or behind, them are alike, if they wholly are."""
OTHER_PART = 0.15
"""What it counts against two sentences that one is of an outcome and the other of a plan."""
FARTHER = 0.01
"""What it counts against the farther of two that are alike otherwise."""
INSIDE, BESIDE = 0.6, 0.3
"""The share of a sentence that is in another to be a part of it, and beside what matches that already."""
WHOLLY = 0.75
"""The share of it that is in one that stands elsewhere."""
FEWEST = 4
"""N-grams of a part at least: what a cell of a table says is in many sentences."""
OFTEN = 1000
"""Pairs of sentences of the same words beyond which not every one is looked at."""
Pair = tuple[int, int]


class Match(NamedTuple):
    """Sentences of both reports, by their numbers: one of each, or one and those it was split into.

    A `part` is of a sentence that is in another match, and stands elsewhere.
    """

    ones: tuple[int, ...]
    others: tuple[int, ...]
    is_part: bool = False


def matched(ours: Sequence[Sentence], theirs: Sequence[Sentence]) -> list[Match]:
    """The matches in the order of our sentences, each sentence in one at most; parts in further ones."""
    words = [sentence.folded for sentence in ours], [sentence.folded for sentence in theirs]
    mine, yours = weighed(*words, LENGTH)
    alike = {
        (one, other): _likeness(ours[one], theirs[other], cosine)
        for one, other, cosine in near(mine, yours, LEAST)
    }
    alike |= dict.fromkeys(_equal(*words), 1.0)
    pairs = _best(_in_company(alike, ours, theirs))
    ahead, behind = dict(pairs), {other: one for one, other in pairs}
    found = []
    for one, other in sorted(pairs):
        others = _grown(other, behind, mine[one], yours)
        ones = _grown(one, ahead, yours[other], mine) if len(others) == 1 else (one,)
        behind |= dict.fromkeys(others, one)
        ahead |= dict.fromkeys(ones, other)
        found.append(Match(ones, others))
    parts = [
        Match((one,), (other,), is_part=True) for one, other in _parts(alike, ahead, behind, mine, yours)
    ]
    turned = ((other, one) for one, other in alike)
    parts += [
        Match((one,), (other,), is_part=True) for other, one in _parts(turned, behind, ahead, yours, mine)
    ]
    return sorted(found + parts)


def _parts(
    alike: Iterable[Pair],
    ahead: Mapping[int, int],
    behind: Mapping[int, int],
    mine: Sequence[Weights],
    yours: Sequence[Weights],
) -> Iterator[Pair]:
    """Sentences of the others that are in no pair, each with the one of ours of which it is a part."""
    shares = defaultdict[int, list[tuple[float, int]]](list)
    for one, other in alike:
        if one in ahead and other not in behind:
            rest = mine[one].keys() - yours[ahead[one]].keys()
            if _share(yours[other], rest) >= BESIDE:
                shares[other].append((_share(yours[other], mine[one].keys()), one))
    for other, found in shares.items():
        share, one = max(found)
        if share >= WHOLLY:
            yield one, other


def _likeness(one: Sentence, other: Sentence, cosine: float) -> float:
    """How alike two sentences are by their rare words, or by what both have in the same order.

    Of sentences with the same words those are more alike that have more of their numbers and signs, too.
    """
    if max(len(one.folded), len(other.folded)) > LONGEST:
        return cosine
    in_order = float(Indel.normalized_similarity(one.folded, other.folded))
    if min(len(one.folded), len(other.folded)) >= LONG:
        cosine = max(cosine, in_order - CHANCE)
    return cosine * (1 - SIGNS + SIGNS * in_order)


def _equal(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Pair]:
    """The pairs of sentences of the same words; of those that are there very often, some."""
    places = defaultdict[str, tuple[list[int], list[int]]](lambda: ([], []))
    for side, sentences in enumerate((ours, theirs)):
        for number, words in enumerate(sentences):
            places[words][side].append(number)
    for ones, others in places.values():
        yield from (
            product(ones, others) if len(ones) * len(others) <= OFTEN else zip(ones, others, strict=False)
        )


def _in_company(
    alike: Mapping[Pair, float], ours: Sequence[Sentence], theirs: Sequence[Sentence]
) -> dict[Pair, float]:
    """Those that are surely each other by themselves, or by what stands beside them."""
    found = {}
    for (one, other), cosine in alike.items():
        before, after = (
            max(
                alike.get((one + sign * here, other + sign * there), 0.0) for here in REACH for there in REACH
            )
            for sign in (-1, 1)
        )
        parts = {ours[one].part, theirs[other].part} - {None}
        score = cosine + NEIGHBOUR * (before + after) - OTHER_PART * (len(parts) > 1)
        if score >= SURE:
            found[one, other] = score - FARTHER * abs(one / len(ours) - other / len(theirs))
    return found


def _best(scored: Mapping[Pair, float]) -> list[Pair]:
    """The best pairs, each sentence in one at most."""
    found, ones, others = list[Pair](), set[int](), set[int]()
    for one, other in sorted(scored, key=lambda pair: (-scored[pair], pair)):
        if one not in ones and other not in others:
            ones.add(one)
            others.add(other)
            found.append((one, other))
    return found


def _grown(
    first: int, taken: Mapping[int, int], whole: Weights, weights: Sequence[Weights]
) -> tuple[int, ...]:
    """A sentence with those near it, in none of the pairs, that stand in the whole that it matches, too."""
    found, rest = [first], whole.keys() - weights[first].keys()
    for step in (-1, 1):
        for distance in REACH:
            at = first + step * distance
            if at in taken:
                continue
            if (
                not 0 <= at < len(weights)
                or _share(weights[at], whole.keys()) < INSIDE
                or _share(weights[at], rest) < BESIDE
            ):
                break
            rest -= weights[at].keys()
            found.append(at)
    return tuple(sorted(found))


def _share(weights: Weights, grams: Set[str]) -> float:
    """How much of a sentence is in some n-grams; nothing of a very short one."""
    if len(weights) < FEWEST:
        return 0.0
    return sum(weight * weight for gram, weight in weights.items() if gram in grams)
