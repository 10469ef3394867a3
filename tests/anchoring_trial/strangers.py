"""Another trial: the sentences of one report held against another report, where hardly any belongs."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

from core.anchoring.anchor import describe, place_all
from core.document.clean_text import Source
from core.document.report import Report
from core.document.span import Span

SENTENCE = re.compile(r"[^。！？\n]{8,120}[。！？]?")
FIGURE = re.compile(r"\d+")


class Strangers(NamedTuple):
    """How many sentences found a place in the other report, and how many one with other figures."""

    asked: int
    placed: int
    other_figures: int


def held_against(text: str, other: str, count: int, random: Random, *, with_old: bool) -> Strangers:
    """Annotate sentences of a text and look for them in another one."""
    found = [Span(*match.span()) for match in SENTENCE.finditer(text)]
    chosen = random.sample(found, min(count, len(found)))
    report = Report(Source("", "", "", ""), text)
    placements = place_all([describe(report, span) for span in chosen], other, text if with_old else None)
    pairs = [
        (span.of(text), place.span.of(other))
        for span, place in zip(chosen, placements, strict=True)
        if place.span
    ]
    wrong = sum(FIGURE.findall(words) != FIGURE.findall(others) for words, others in pairs)
    return Strangers(len(chosen), len(pairs), wrong)


def years_of_one_place(files: list[Path]) -> Iterator[tuple[Path, Path]]:
    """Each report with the next at hand of its place; files are named LEVEL-YEAR-PLACE."""
    places: dict[str, list[Path]] = defaultdict(list)
    for file in sorted(files):
        level, _, rest = file.stem.partition("-")
        if rest[:4].isdigit():
            places[level + rest[4:]].append(file)
    for of_one_place in places.values():
        yield from pairwise(of_one_place)


def places_apart(files: list[Path]) -> Iterator[tuple[Path, Path]]:
    """Each report with one of another place."""
    half = len(files) // 2
    yield from zip(files[:half], files[half:], strict=False)
