"""Weights that make the right names the likeliest: a log-linear choice, learnt with a pull towards others."""

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import scipy.optimize
import scipy.sparse
from numpy.typing import NDArray

from tests.learning.examples import Example

Vector: TypeAlias = NDArray[np.float64]
_NEVER = 1e-300


class Table:
    """Examples as one sparse matrix: a row an offer, a column a feature that stands in `least` examples."""

    def __init__(self, examples: Sequence[Example], least: int) -> None:
        found: Counter[str] = Counter()
        for example in examples:
            found.update({feature for features in example.features for feature in features})
        self.features = {
            name: n for n, name in enumerate(f for f, number in found.items() if number >= least)
        }
        columns: list[int] = []
        ends = [0]
        for example in examples:
            for features in example.features:
                columns += [self.features[name] for name in features if name in self.features]
                ends.append(len(columns))
        shape = (len(ends) - 1, len(self.features))
        self.rows = scipy.sparse.csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=shape)
        self.right = np.array([right for example in examples for right in example.right], np.float64)
        self.starts = np.cumsum([0, *(len(example.features) for example in examples)])


def fit(table: Table, which: Sequence[int], towards: Vector | None, pull: float, rounds: int) -> Vector:
    """The weights for the examples `which`, pulled towards others, or towards none."""
    which = [n for n in which if table.right[table.starts[n] : table.starts[n + 1]].any()]
    rows = np.concatenate([np.arange(table.starts[n], table.starts[n + 1]) for n in which])
    matrix, right = table.rows[rows], np.log(np.maximum(table.right[rows], _NEVER))
    sizes = np.array([table.starts[n + 1] - table.starts[n] for n in which])
    starts, of = np.cumsum([0, *sizes[:-1]]), np.repeat(np.arange(len(which)), sizes)
    across = matrix.T.tocsr()
    base = np.zeros(matrix.shape[1]) if towards is None else towards

    def chances(scores: Vector) -> tuple[Vector, Vector]:
        most = np.maximum.reduceat(scores, starts)
        parts = np.exp(scores - most[of])
        sums = np.add.reduceat(parts, starts)
        return most + np.log(sums), parts / sums[of]

    def loss(weights: Vector) -> tuple[float, Vector]:
        scores = matrix @ weights
        all_sums, all_chances = chances(scores)
        right_sums, right_chances = chances(scores + right)
        off = weights - base
        value = float((all_sums - right_sums).sum() + pull / 2 * (off @ off))
        return value, across @ (all_chances - right_chances) + pull * off

    found = scipy.optimize.minimize(
        loss, base.copy(), jac=True, method="L-BFGS-B", options={"maxiter": rounds}
    )
    weights: Vector = found.x
    return weights


def chosen(table: Table, weights: Vector, which: Sequence[int]) -> list[int]:
    """The offer that each of the examples chooses."""
    scores = table.rows @ weights
    return [int(np.argmax(scores[table.starts[n] : table.starts[n + 1]])) for n in which]
