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

LEAST = 3
"""A feature of fewer examples teaches nothing."""
PRESENT_SHARE = 0.2
"""So many of the unlabelled figures teach, by what they are taken for at present."""
FOLDS = 5
STEP = 0.02
"""Weights are written in such steps."""


def main() -> None:
    """Learn and write, and print how well reports are read that were left out of the learning."""
    labelled, present = gathered()
    table = Table([*labelled, *present], LEAST)
    towards = fit(table, range(len(labelled), len(labelled) + len(present)), None, 1.0, 60)
    validate(table, labelled, towards)
    weights = fit(table, range(len(labelled)), towards, 1.0, 60)
    steps = np.rint(weights / STEP) * STEP
    write_weights("naming.txt", dict(zip(table.features, steps.tolist(), strict=True)))


def gathered() -> tuple[list[Example], list[Example]]:
    """The labelled examples, and some of the others by what they are taken for at present."""
    draw, wanted = random.Random(7), labels()
    labelled: list[Example] = []
    present: list[Example] = []
    for scenery in sceneries():
        told = present_names(scenery)
        collector = Collector(names.known(), set(told.values()))
        if own := [label for label in wanted.get(scenery.name, ()) if label.readings]:
            readings = {number: label.readings for number, label in placed(scenery, own)}
            labelled += examples(scenery, readings, told, collector)
        else:
            readings = {n: (bare(name),) for n, name in told.items() if draw.random() < PRESENT_SHARE}
            present += (each for each in examples(scenery, readings, told, collector) if any(each.right))
    return labelled, present


def present_names(scenery: Scenery) -> dict[int, str]:
    """What each figure of a report is taken for at present."""
    found = {figure.span.start: FIGURES.fold(figure.indicator or "") for figure in scenery.report.figures}
    return {
        number: found.get(scenery.span(context).start, "") for number, context in enumerate(scenery.contexts)
    }


def validate(table: Table, labelled: Sequence[Example], towards: Vector) -> None:
    """Print for each report how many names are exactly right, learnt without it and those of its fold."""
    reports = sorted({example.report for example in labelled})
    right: Counter[str] = Counter()
    number: Counter[str] = Counter()
    for fold in range(FOLDS):
        out = set(reports[fold::FOLDS])
        weights = fit(
            table, [n for n, each in enumerate(labelled) if each.report not in out], towards, 1.0, 40
        )
        which = [n for n, each in enumerate(labelled) if each.report in out and each.readings[0]]
        for n, best in zip(which, chosen(table, weights, which), strict=True):
            number[labelled[n].report] += 1
            right[labelled[n].report] += labelled[n].right[best] > 0
    tell(right, number)


if __name__ == "__main__":
    main()
