"""`python -m tests.learning.status` learns what tells of a figure's status, and says how well it reads."""

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from core.document.report import Status
from core.understanding.figures.horizon import Horizons
from core.understanding.figures.status import Statuses, Weights, chances, choice
from tests.learning.corpus import Scenery, report_paths, scenery
from tests.learning.labels import Label, labels, placed
from tests.learning.output import tell, write_weights

_FOLDS, _EPOCHS, _RATE, _PULL, _SMOOTH = 8, 20, 0.3, 5.0, 1e-2
_RARE = 5
"""A sign met with fewer figures teaches nothing."""


class Example(NamedTuple):
    """What speaks for or against the status of a figure, which it has, and what is ruled out."""

    signs: list[str]
    status: Status | None
    neither: bool
    ahead: bool


def examples(scenery: Scenery, wanted: Sequence[Label]) -> list[Example]:
    """The labelled figures of a report with the signs that its text gives."""
    report, folded = scenery.report, scenery.words.folded
    statuses = Statuses(scenery.masked, folded, report.metadata.year)
    horizons = Horizons(folded, scenery.words.places, report.sections, report.metadata.year)
    figures = {figure.span: figure for figure in report.figures}
    found = []
    for number, label in placed(scenery, wanted):
        context = scenery.contexts[number]
        kind = horizons.kind_at(context.mention.start)
        asked = figures[scenery.span(context)], context, kind
        neither, ahead = statuses.is_neither(*asked), statuses.is_ahead(context)
        found.append(Example(statuses.signs(*asked), label.status, neither, ahead))
    return found


def learn(rows: Sequence[Example]) -> Weights:
    """The weights that make the right statuses likeliest, by gradient descent, with a pull towards none."""
    met = Counter(sign for row in rows for sign in set(row.signs))
    rows = [row._replace(signs=[sign for sign in row.signs if met[sign] >= _RARE]) for row in rows]
    known = [sign for sign in met if met[sign] >= _RARE]
    weights = (dict.fromkeys(known, 0.0), dict.fromkeys(known, 0.0))
    steps = (dict.fromkeys(known, _SMOOTH), dict.fromkeys(known, _SMOOTH))
    draw = random.Random(0)
    for _ in range(_EPOCHS):
        for row in draw.sample(rows, len(rows)):
            told = chances(row.signs, Weights(*weights))
            for n, status in enumerate(("outcome", "target")):
                off = told[n] - (row.status == status)
                for sign in row.signs:
                    slope = off + _PULL * weights[n][sign] / met[sign]
                    steps[n][sign] += slope * slope
                    weights[n][sign] -= _RATE * slope / math.sqrt(steps[n][sign])
    return Weights(*weights)


def validate(found: Mapping[str, Sequence[Example]]) -> None:
    """Print how many figures of each report are read rightly, learnt without it and those of its fold."""
    names = sorted(found)
    random.Random(0).shuffle(names)
    right: Counter[str] = Counter()
    for fold in range(_FOLDS):
        out = names[fold::_FOLDS]
        weights = learn([row for name in names if name not in out for row in found[name]])
        for name in out:
            right[name] = sum(row.status == _read(row, weights) for row in found[name])
    tell(right, Counter({name: len(rows) for name, rows in found.items()}))


def _read(row: Example, weights: Weights) -> Status | None:
    return None if row.neither else choice(row.signs, weights, ahead=row.ahead)


def main() -> None:
    """Learn and write, and print how many figures are read rightly in reports left out of the learning."""
    wanted = labels()
    found = {
        path.stem: examples(scenery(path), wanted[path.stem])
        for path in report_paths()
        if path.stem in wanted
    }
    validate(found)
    weights = learn([row for rows in found.values() for row in rows])
    write_weights("outcome.txt", weights.outcome)
    write_weights("target.txt", weights.target)


if __name__ == "__main__":
    main()
