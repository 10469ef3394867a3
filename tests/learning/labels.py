"""What figures measure, as people read it: the labels beside this file and those of the shared reports."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from core.text.folding import FIGURES
from tests.learning.corpus import SHARED, Scenery

OWN = Path(__file__).parent / "labels"
_SIGNS = re.compile("[\\s，,。；;：:、.．“”\"'‘’（）()《》【】\\[\\]※*]")
_SPACE = re.compile(r"\s+")


class Label(NamedTuple):
    """A figure by the words before it and itself, and the readings of what it measures; "" for nothing."""

    context: str
    figure: str
    readings: tuple[str, ...]


def bare(words: str) -> str:
    """Words as readings are compared: folded, without signs and spaces."""
    return _SIGNS.sub("", FIGURES.fold(words))


def labels() -> dict[str, list[Label]]:
    """All labels by the name of their report, those of optional figures left out."""
    found: dict[str, list[Label]] = {}
    for path in sorted((SHARED / "gold").glob("*.gold.json")):
        figures = json.loads(path.read_text("utf-8"))["figures"]
        found[path.name.removesuffix(".gold.json")] = [
            _label(figure["ctx"], figure["text"], [figure["indicator"], *figure.get("indicator_also", ())])
            for figure in figures
            if not figure.get("optional")
        ]
    for path in sorted(OWN.glob("*.tsv")):
        lines = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
        found[path.stem] = [
            _label(context, figure, [one or None for one in readings.split("|")])
            for context, figure, readings, *_ in lines
        ]
    return found


def _label(context: str, figure: str, readings: Sequence[str | None]) -> Label:
    return Label(context, figure, tuple(bare(reading or "") for reading in readings))


def placed(scenery: Scenery, wanted: Sequence[Label]) -> Iterator[tuple[int, Label]]:
    """The labelled figures by their number among the report's figures, each label once and in order."""
    text = scenery.report.text
    where = [number for number, sign in enumerate(text) if not _SPACE.match(sign)]
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
