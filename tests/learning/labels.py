"""Figures as people read them: the labels beside this file and those of the shared reports."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from core.document.report import Status
from core.text.folding import FIGURES
from tests.learning.corpus import Scenery, gold_paths

_OWN = Path(__file__).parent / "labels"
_SIGNS = re.compile("[\\s，,。；;：:、.．“”\"'‘’（）()《》【】\\[\\]※*]")
_SPACE = re.compile(r"\s+")
_UNREAD = "?"
_STATUSES: dict[str, Status | None] = {"o": "outcome", "t": "target", "n": None}


class Label(NamedTuple):
    """A figure by the words before it and itself, the readings of what it measures, and its status.

    A reading is "" for nothing; there are none where nobody has read what it measures.
    """

    context: str
    figure: str
    readings: tuple[str, ...]
    status: Status | None


def bare(words: str) -> str:
    """Words as readings are compared: folded, without signs and spaces."""
    return _SIGNS.sub("", FIGURES.fold(words))


def labels() -> dict[str, list[Label]]:
    """All labels by the name of their report, those of optional figures left out."""
    found: dict[str, list[Label]] = {}
    for name, path in gold_paths().items():
        found[name] = [
            Label(
                figure["ctx"],
                figure["text"],
                _bare([figure["indicator"], *figure.get("indicator_also", ())]),
                figure["status"],
            )
            for figure in json.loads(path.read_text("utf-8"))["figures"]
            if not figure.get("optional")
        ]
    for path in sorted(_OWN.glob("*.tsv")):
        found[path.stem] = [_own(*line.split("\t")) for line in path.read_text("utf-8").splitlines()]
    return found


def _own(context: str, figure: str, readings: str, _change: str, status: str) -> Label:
    """What a line says: words before, figure, readings, change, status."""
    read = () if readings == _UNREAD else _bare(readings.split("|"))
    return Label(context, figure, read, _STATUSES[status])


def _bare(readings: Sequence[str | None]) -> tuple[str, ...]:
    return tuple(bare(reading or "") for reading in readings)


def placed(scenery: Scenery, wanted: Sequence[Label]) -> Iterator[tuple[int, Label]]:
    """The labelled figures by their number among the report's figures, each label once and in order."""
    text = scenery.report.text
    where = [number for number, sign in enumerate(text) if not sign.isspace()]
    closed = "".join(text[number] for number in where)
    spans = [scenery.span(context) for context in scenery.contexts]
    after = 0
    for label in wanted:
        quote, figure = (_SPACE.sub("", words) for words in (label.context + label.figure, label.figure))
        at = closed.find(quote, after)
        at = closed.find(quote) if at < 0 else at
        if at < 0:
            continue
        after = at
        start, end = where[at + len(quote) - len(figure)], where[at + len(quote) - 1] + 1
        number = next((n for n, span in enumerate(spans) if span.start < end and start < span.end), None)
        if number is not None:
            yield number, label
