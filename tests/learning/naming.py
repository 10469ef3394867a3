"""`python -m tests.learning.naming` learns how names of figures are chosen, and says how well."""

import random
from collections import Counter
from collections.abc import Sequence

import numpy as np

from core.text.folding import FIGURES
from core.vocabulary import names
from tests.learning.corpus import Scenery, sceneries
from tests.learning.examples import Collector, Example, examples
from tests.learning.fit import Table, Vector, chosen, fit
from tests.learning.labels import bare, labels, placed
from tests.learning.output import tell, write_weights
from tests.learning.retelling import retold

LEAST = 3
"""A feature of fewer examples teaches nothing."""
PRESENT_SHARE = 0.2
"""So many of the unlabelled figures teach, by what they are taken for at present."""
FOLDS = 5
STEP = 0.02
"""Weights are written in such steps."""


def main() -> None:
    """Learn and write, and print how well reports are read that were left out of the learning."""
    labelled, other, present = gathered()
    read = [*labelled, *other]
    table = Table([*read, *present], LEAST)
    towards = fit(table, range(len(read), len(read) + len(present)), None, 1.0, 60)
    validate(table, read, len(labelled), towards)
    weights = fit(table, range(len(read)), towards, 1.0, 60)
    steps = np.rint(weights / STEP) * STEP
    write_weights("naming.txt", dict(zip(table.features, steps.tolist(), strict=True)))


def gathered() -> tuple[list[Example], list[Example], list[Example]]:
    """The labelled examples, those in other words, and some others by what they are taken for at present."""
    draw, wanted = random.Random(7), labels()
    labelled: list[Example] = []
    other: list[Example] = []
    present: list[Example] = []
    for scenery in sceneries():
        told = present_names(scenery)
        collector = Collector(names.known(), set(told.values()))
        if own := [label for label in wanted.get(scenery.name, ()) if label.readings]:
            readings = {number: label.readings for number, label in placed(scenery, own)}
            labelled += examples(scenery, readings, told, collector)
            again, numbers = retold(scenery, readings, draw)
            other += examples(again, {number: readings[number] for number in numbers}, told, collector)
        else:
            readings = {n: (bare(name),) for n, name in told.items() if draw.random() < PRESENT_SHARE}
            present += (each for each in examples(scenery, readings, told, collector) if any(each.right))
    return labelled, other, present


def present_names(scenery: Scenery) -> dict[int, str]:
    """What each figure of a report is taken for at present."""
    found = {figure.span.start: FIGURES.fold(figure.indicator or "") for figure in scenery.report.figures}
    return {
        number: found.get(scenery.span(context).start, "") for number, context in enumerate(scenery.contexts)
    }


def validate(table: Table, read: Sequence[Example], labelled: int, towards: Vector) -> None:
    """Print for each report how many names are exactly right, learnt without it and those of its fold.

    The first ones `read` are the labelled figures; of those in other words all are told together.
    """
    reports = sorted({example.report for example in read})
    right: Counter[str] = Counter()
    number: Counter[str] = Counter()
    for fold in range(FOLDS):
        out = set(reports[fold::FOLDS])
        weights = fit(table, [n for n, each in enumerate(read) if each.report not in out], towards, 1.0, 40)
        which = [n for n, each in enumerate(read) if each.report in out and each.readings[0]]
        for n, best in zip(which, chosen(table, weights, which), strict=True):
            of = read[n].report if n < labelled else "in other words"
            number[of] += 1
            right[of] += read[n].right[best] > 0
    tell(right, number)


if __name__ == "__main__":
    main()
