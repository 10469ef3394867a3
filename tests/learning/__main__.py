"""`python -m tests.learning`: make lexicon, names and weights anew, and say how well they choose."""

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import numpy as np

from core.text.folding import FIGURES
from core.vocabulary import names
from tests.learning.corpus import Scenery, report_paths, sceneries
from tests.learning.examples import Collector, Example, examples
from tests.learning.fit import Table, Vector, chosen, fit
from tests.learning.labels import bare, labels, placed
from tests.learning.words import VOCABULARY, Words, name_lines

LEAST = 3
"""A feature of fewer examples teaches nothing."""
PRESENT_SHARE = 0.2
"""So many of the unlabelled figures teach, by what they are taken for at present."""
FOLDS = 5
STEP = 0.02
"""Weights are written in such steps."""


def main() -> int:
    """Count, then learn, then write; exit status 2 where the reports are not there."""
    if not report_paths():
        sys.stderr.write("The real reports are not in ../shared/reports: nothing to learn from.\n")
        return 2
    if "words" in sys.argv[1:]:
        count()
    else:
        learn()
    return 0


def count() -> None:
    """Write the lexicon and the names, as the reports are read at present."""
    words, named = Words(), []
    for scenery in sceneries():
        words.add(scenery)
        named.append({figure.indicator for figure in scenery.report.figures if figure.indicator})
    _write("names.txt", name_lines(named))
    names.known.cache_clear()
    read = (reading for own in labels().values() for label in own for reading in label.readings)
    _write("words.txt", words.lines([*names.known(), *read]))


def learn() -> None:
    """Write the weights, and print how well reports are read that were left out of the learning."""
    labelled, present = gathered()
    table = Table([*labelled, *present], LEAST)
    towards = fit(table, range(len(labelled), len(labelled) + len(present)), None, 1.0, 60)
    validate(table, labelled, towards)
    write_weights(table, fit(table, range(len(labelled)), towards, 1.0, 60))


def gathered() -> tuple[list[Example], list[Example]]:
    """The labelled examples, and some of the others by what they are taken for at present."""
    draw, wanted = random.Random(7), labels()
    labelled: list[Example] = []
    present: list[Example] = []
    for scenery in sceneries():
        told = present_names(scenery)
        collector = Collector(names.known(), set(told.values()))
        if own := wanted.get(scenery.name):
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
            right[labelled[n].report] += labelled[n].right[best]
    for report in reports:
        sys.stdout.write(f"{report:32s} {right[report] / number[report]:.3f} of {number[report]}\n")
    sys.stdout.write(f"{'all':32s} {right.total() / number.total():.3f} of {number.total()}\n")


def write_weights(table: Table, weights: Vector) -> None:
    """The weights' file: a line is a weight in hundredths, then the features that have it."""
    features: dict[int, list[str]] = defaultdict(list)
    for feature, step in zip(table.features, np.rint(weights / STEP).astype(int), strict=True):
        if step:
            features[int(step)].append(feature)
    lines = ("\t".join((str(round(step * STEP * 100)), *sorted(of))) for step, of in sorted(features.items()))
    _write("weights.txt", lines)


def _write(name: str, lines: Iterable[str]) -> None:
    VOCABULARY.mkdir(exist_ok=True)
    (VOCABULARY / name).write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
