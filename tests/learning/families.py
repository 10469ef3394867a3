"""`python -m tests.learning.families` sorts the words of the lexicon by the company they keep.

Words that stand beside the same words are of one kind to a clause (Firth 1957, Schütze 1993): a verb that
nobody labelled is taken as those like it. Each word is told by the words before and behind it, weighed by how
much oftener they stand there than chance has it; of that the sixty directions that tell most are kept, and
words that point alike are taken together.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np
import scipy.sparse
import scipy.sparse.linalg
from numpy.typing import NDArray

from core.text.folding import FIGURES
from core.understanding.figures.context import FIGURE
from core.vocabulary.lexicon import lexicon
from tests.learning.corpus import Scenery, sceneries
from tests.learning.output import write_words

KINS, FAMILIES = 250, 60
_LEAST_SEEN = 4
_NEIGHBOURS, _DIRECTIONS, _ROUNDS = 1500, 60, 25
_SURE = 3
"""So often have two words to be met beside each other to count in full."""

Matrix: TypeAlias = NDArray[np.float64]


def words_of(scenery: Scenery) -> Iterator[str]:
    """The words of a report, figures as one sign."""
    text, at = FIGURES.fold(scenery.report.text), 0
    yield "\n"
    for span in (figure.span for figure in scenery.report.figures):
        yield from (*lexicon().cut(text[at : span.start]), FIGURE)
        at = span.end
    yield from (*lexicon().cut(text[at:]), "\n")


def company(words: Sequence[str], sorted_words: Sequence[str]) -> Matrix:
    """Where each of the sorted words points, a row of length one each."""
    rows = {word: row for row, word in enumerate(sorted_words)}
    near = {word: column for column, (word, _) in enumerate(Counter(words).most_common(_NEIGHBOURS))}
    beside: Counter[tuple[int, int]] = Counter()
    for one, other in pairwise(words):
        if one in rows and other in near:
            beside[rows[one], len(near) + near[other]] += 1
        if other in rows and one in near:
            beside[rows[other], near[one]] += 1
    where = np.array(list(beside))
    number = np.array(list(beside.values()), float)
    of_row, of_column = (np.bincount(where[:, side], number) + 1 for side in (0, 1))
    likelier = np.log(number * number.sum() / (of_row[where[:, 0]] * of_column[where[:, 1]]))
    worth = np.maximum(likelier, 0) * np.minimum(1, number / _SURE)
    table = scipy.sparse.csr_matrix((worth, (where[:, 0], where[:, 1])), (len(rows), 2 * len(near)))
    start = np.random.default_rng(5).standard_normal(min(table.shape))
    vectors, strengths, _ = scipy.sparse.linalg.svds(table, k=_DIRECTIONS, v0=start)
    return _of_length_one(vectors * np.sqrt(strengths))


def groups(points: Matrix, weights: Matrix, number: int) -> tuple[NDArray[np.int64], Matrix]:
    """The group of each point, and the middle of each group: k-means over directions."""
    draw = np.random.default_rng(5)
    middles = points[draw.choice(len(points), number, replace=False, p=weights / weights.sum())]
    for _ in range(_ROUNDS):
        nearest = np.argmax(points @ middles.T, axis=1)
        for group in range(number):
            if (mine := nearest == group).any():
                middles[group] = (points[mine] * weights[mine, None]).sum(axis=0)
        middles = _of_length_one(middles)
    return np.argmax(points @ middles.T, axis=1), middles


def _of_length_one(points: Matrix) -> Matrix:
    lengths: Matrix = np.linalg.norm(points, axis=1, keepdims=True)
    return points / np.maximum(lengths, 1e-9)


def lines(words: Sequence[str]) -> Iterator[str]:
    """The file of families: a line is a family, one of its kins, and the words of that."""
    seen = Counter(words)
    sorted_words = sorted(word for word in seen if seen[word] >= _LEAST_SEEN and lexicon().knows(word))
    weights: Matrix = np.array([seen[word] ** 0.5 for word in sorted_words])
    kins, middles = groups(company(words, sorted_words), weights, KINS)
    families, _ = groups(middles, np.bincount(kins, weights, KINS) + 1e-9, FAMILIES)
    members: dict[int, list[str]] = defaultdict(list)
    for kin, word in zip(kins.tolist(), sorted_words, strict=True):
        members[kin].append(word)
    for kin in sorted(members, key=lambda kin: (families[kin], kin)):
        yield " ".join((str(families[kin]), str(kin), *members[kin]))


def main() -> None:
    """Write the families, from the real reports."""
    write_words("families.txt", lines([word for scenery in sceneries() for word in words_of(scenery)]))


if __name__ == "__main__":
    main()
