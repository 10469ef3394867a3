"""Learns what tells of a figure's status: `python -m tests.status` writes `resources/status.tsv`.

It learns from figures that people have read: those of the labelled reports in `../shared/gold`, and those in
`tests/learning/labels` and `tests/status_labels`, where a line has the words before a figure, the figure, and
at its end `o` for an outcome, `t` for a target, `n` for neither. First it prints how many figures of each
report are read rightly when all that is known was learnt from others.
"""

import json
import math
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from core.document.report import Status
from core.document.span import Span
from core.importing.importer import import_file
from core.understanding.figures.context import contexts, masked
from core.understanding.figures.dates import hide_names
from core.understanding.figures.grammar import find_mentions
from core.understanding.figures.spacing import prepared
from core.understanding.figures.status import STEPS, Statuses, Weights, chances, choice
from core.understanding.figures.tenses import only_describes
from core.understanding.understand import understand
from resources import ROOT
from tests.conftest import SHARED

_LABELS = ("learning/labels", "status_labels")
_LETTERS: dict[str, Status | None] = {"o": "outcome", "t": "target", "n": None}
_SPACE = re.compile(r"\s+")
_FOLDS, _EPOCHS, _RATE, _PULL, _SMOOTH = 8, 20, 0.3, 5.0, 1e-2
_RARE = 5
"""A sign met with fewer figures teaches nothing."""


class Label(NamedTuple):
    """A figure by the words before it and itself, without spaces, and its status."""

    before: str
    figure: str
    status: Status | None


class Example(NamedTuple):
    """What speaks for or against the status of a figure, and which it has."""

    signs: list[str]
    status: Status | None
    neither: bool


def labels() -> dict[str, list[Label]]:
    """All labelled figures by the name of their report."""
    found: dict[str, list[Label]] = defaultdict(list)
    for path in sorted((SHARED / "gold").glob("*.gold.json")):
        for figure in json.loads(path.read_text("utf-8"))["figures"]:
            if not figure.get("optional"):
                label = Label(_bare(figure["ctx"]), _bare(figure["text"]), figure["status"])
                found[path.name.removesuffix(".gold.json")].append(label)
    for path in sorted(path for folder in _LABELS for path in (Path(__file__).parent / folder).glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            before, words, *_, letter = line.split("\t")
            found[path.stem].append(Label(_bare(before), _bare(words), _LETTERS[letter]))
    return found


def _bare(words: str) -> str:
    return _SPACE.sub("", words)


def examples(path: Path, wanted: Sequence[Label]) -> list[Example]:
    """The labelled figures of a report with the signs that its text gives."""
    report = understand(*import_file(path))
    words = prepared(report.text, (it.span for it in report.references if it.origin == "marker"))
    mentions = find_mentions(hide_names(words.folded))
    blanked = masked(words.folded, mentions)
    statuses = Statuses(blanked, words.folded, report.sections, report.metadata.year)
    figures = {figure.span: figure for figure in report.figures}
    spans = dict(placed(report.text, wanted))
    found = []
    for context in contexts(blanked, mentions):
        span = words.places.outside(Span(context.mention.start, context.mention.end))
        for place in [place for place in spans if place.start < span.end and span.start < place.end]:
            signs = statuses.signs(figures[span], context)
            found.append(Example(signs, spans.pop(place), only_describes(context, words.folded)))
    return found


def placed(text: str, wanted: Sequence[Label]) -> Iterator[tuple[Span, Status | None]]:
    """Where the labelled figures stand, each behind the one before where it can be."""
    where = [number for number, sign in enumerate(text) if not sign.isspace()]
    closed = "".join(text[number] for number in where)
    after = 0
    for label in wanted:
        at = closed.find(label.before + label.figure, after)
        at = closed.find(label.before + label.figure) if at < 0 else at
        if at >= 0:
            after, start = at, at + len(label.before)
            yield Span(where[start], where[start + len(label.figure) - 1] + 1), label.status


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
    for name in sorted(names):
        sys.stdout.write(f"{name:32s} {right[name] / len(found[name]):.3f} of {len(found[name])}\n")
    sys.stdout.write(f"all {right.total() / sum(map(len, found.values())):.4f}\n")


def _read(row: Example, weights: Weights) -> Status | None:
    return None if row.neither else choice(row.signs, weights)


def written(weights: Weights) -> str:
    """The weights as they are kept: a sign a line, and how much it speaks for an outcome and for a target."""
    lines = ((sign, *(round(of[sign] * STEPS) for of in weights)) for sign in sorted(weights.outcome))
    return "".join(f"{sign}\t{outcome}\t{target}\n" for sign, outcome, target in lines if outcome or target)


def main() -> int:
    """Learn and write; exit status 2 where the reports are not there."""
    paths = {path.stem: path for path in (SHARED / "reports").rglob("*.txt")}
    if not paths:
        sys.stderr.write("The real reports are not in ../shared/reports: nothing to learn from.\n")
        return 2
    found = {name: examples(paths[name], wanted) for name, wanted in labels().items() if name in paths}
    validate(found)
    weights = learn([row for rows in found.values() for row in rows])
    (ROOT / "status.tsv").write_text(written(weights), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
