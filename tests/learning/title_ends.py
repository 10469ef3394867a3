"""`python -m tests.learning.title_ends` learns where titles end, from real reports.

The labelled reports are left out, so that they can tell how good it is. From the others the headings' own
ends are taken out, and a maximum-entropy model learns to find them again: first each by itself, then beside
its family. It takes some minutes.
"""

import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from core.document.report import Report
from core.document.span import Span
from core.text.folding import READING
from core.understanding.structure.glued import is_seam
from core.understanding.structure.title_ends import (
    Features,
    around,
    best,
    first_choices,
    first_features,
    habits_of,
    places_in,
    scored,
    second_features,
    without_stops,
)
from tests.learning.corpus import gold_paths, read, report_paths
from tests.learning.output import write_weights

_NUMBER = re.compile(r"[（(]?[一二三四五六七八九十]{1,3}[）)、]|\d{1,2}[.．、]")
_FOLDS = 2
_EPOCHS, _RATE, _SMOOTH = 5, 0.3, 1e-2
_RARE = 12
_SENTENCES = 100
"""So many of a report."""
_SENTENCE = re.compile(r"(?<=[，。；])[^，。；：！？、,;:!?\s]{6,24}(?=。[^，。；：！？、,;:!?\s]{3})")
_SMALL = 0.2


class Family(NamedTuple):
    """Headings of one numbering without their ends: where their words begin, and where each should end."""

    report: str
    text: str
    words: list[Span]
    ends: list[int]


class Example(NamedTuple):
    """One heading's choice: what speaks for each place, and which is the right one."""

    right: int
    places: list[Features]


def families_of(name: str, report: Report, *, stops: bool) -> list[Family]:
    """The families of a report on one line, with or without the full stops behind titles."""
    headings = list(_headings(report))
    gone = {at for at, letter in enumerate(report.text) if letter.isspace()}
    for title, heading in headings:
        if not (stops and report.text[title.end : heading.end] in ("。", "：")):
            gone.update(range(title.end, heading.end))
    simple = READING.fold(report.text)
    new: list[int] = []
    kept: list[str] = []
    for at, letter in enumerate(simple):
        new.append(len(kept))
        if at not in gone:
            kept.append(letter)
    text = "".join(kept)
    opened: dict[str, Family] = {}
    found: list[Family] = []
    for title, heading in headings:
        number = re.sub(r"\s", "", report.text[heading.start : title.start])
        style = re.sub(r"[一二三四五六七八九十\d]+", "", number)
        if style not in opened or number.strip("（()）、.．") in ("一", "1"):
            opened[style] = Family(name, text, [], [])
            found.append(opened[style])
        words, end = Span(new[title.start], len(text)), new[heading.end]
        if not _NUMBER.match(text, end):
            opened[style].words.append(words)
            opened[style].ends.append(end)
    return [f for f in found if f.ends and (not stops or any(f.text[end - 1] in "。：" for end in f.ends))]


def _headings(report: Report) -> Iterator[tuple[Span, Span]]:
    """The title and the whole of each heading whose end is sure.

    That is one that ends with its line, one that plain words part from its paragraph, and one that ends with
    a mark in a report where no heading's end was guessed.
    """
    headings = [(section, section.heading) for section in report.sections if section.title]
    ended = [report.text[heading.end : heading.end + 1] in ("\n", "") for _, heading in headings]
    marked = [report.text[heading.end - 1] in "。！：" for _, heading in headings]
    simple = READING.fold(report.text)
    known = all(end or mark for end, mark in zip(ended, marked, strict=True))
    for (section, heading), end, mark in zip(headings, ended, marked, strict=True):
        if (mark and known) or (end and not mark) or is_seam(simple, heading.end):
            start = report.text.find(section.title, heading.start + len(section.number or ""))
            yield Span(start, start + len(section.title)), heading


def learn(rows: Sequence[Example], rare: int) -> dict[str, float]:
    """The weights that make the right places likeliest, by gradient descent; rare features are left out."""
    seen = Counter(name for row in rows for name in row.places[row.right])
    met = Counter(name for row in rows for place in row.places for name in place)
    known = {name for name in met if seen[name] >= rare or met[name] >= 10 * rare}
    rows = [
        Example(row.right, [{n: v for n, v in place.items() if n in known} for place in row.places])
        for row in rows
    ]
    weights: dict[str, float] = defaultdict(float)
    steps: dict[str, float] = defaultdict(float)
    order = random.Random(0)
    for _ in range(_EPOCHS):
        for row in order.sample(rows, len(rows)):
            for name, slope in _slopes(row, weights).items():
                steps[name] += slope * slope
                weights[name] -= _RATE * slope / math.sqrt(steps[name] + _SMOOTH)
    return dict(weights)


def _slopes(row: Example, weights: Mapping[str, float]) -> dict[str, float]:
    scores = scored(row.places, weights)
    top = max(scores)
    likely = [math.exp(score - top) for score in scores]
    total = sum(likely)
    slopes: dict[str, float] = defaultdict(float)
    for number, (place, share) in enumerate(zip(row.places, likely, strict=True)):
        error = share / total - (number == row.right)
        if abs(error) > 1e-3:
            for name, value in place.items():
                slopes[name] += error * value
    return slopes


def sentences(families: Sequence[Family]) -> list[Example]:
    """The ends of ordinary sentences without their full stops: more words, but no shapes."""
    draw = random.Random(1)
    found = []
    for text in {family.report: family.text for family in families}.values():
        habits = habits_of(text)
        ends = [match.span() for match in _SENTENCE.finditer(text)]
        for start, end in draw.sample(ends, min(len(ends), _SENTENCES)):
            words = text[max(0, start - 2) : end] + text[end + 1 : end + 41]
            first = min(start, 2)
            places = list(places_in(words, Span(first, len(words))))
            right = first + end - start
            if right in places:
                lengths = ({f"~{(at - first) // 2}": 1.0} for at in places)
                rows = [
                    around(words, at, habits) | length for at, length in zip(places, lengths, strict=True)
                ]
                found.append(Example(places.index(right), rows))
    return found


def learnt(families: Sequence[Family]) -> dict[str, float]:
    """The weights of both readings; the second learns what the first makes of reports it does not know."""
    known = [_first(family) for family in families]
    more = sentences(families)
    names = sorted({family.report for family in families})
    fold = {name: number % _FOLDS for number, name in enumerate(names)}
    first = []
    for number in range(_FOLDS):
        away = [rows for f, rows in zip(families, known, strict=True) if fold[f.report] != number]
        first.append(learn([row for rows in away for row in rows] + more, _RARE))
    beside = [row for family in families for row in _second(family, first[fold[family.report]])]
    return learn([row for rows in known for row in rows] + more, _RARE) | learn(beside, 1)


def _first(family: Family) -> list[Example]:
    places = [list(places_in(family.text, words)) or [words.end] for words in family.words]
    rows = first_features(family.text, family.words, places, habits_of(family.text))
    return _examples(family, places, rows)


def _second(family: Family, weights: Mapping[str, float]) -> list[Example]:
    choices = first_choices(family.text, family.words, habits_of(family.text), weights)
    choices = without_stops(family.text, choices)
    rows = second_features(family.text, choices, best(choices))
    return _examples(family, [choice.ends for choice in choices], rows)


def _examples(
    family: Family, places: Sequence[Sequence[int]], rows: Sequence[list[Features]]
) -> list[Example]:
    """The choices whose right end is among the places."""
    return [
        Example(ends.index(end), features)
        for end, ends, features in zip(family.ends, places, rows, strict=True)
        if end in ends
    ]


def families() -> Iterator[Family]:
    """The families of all reports without labels."""
    gold = gold_paths()
    for path in report_paths():
        if path.stem not in gold:
            report = read(path)
            for stops in (False, True):
                yield from families_of(path.stem, report, stops=stops)


def kept(weights: Mapping[str, float]) -> dict[str, float]:
    """The weights in steps, without those that say little."""
    return {
        name: round(weight, 1)
        for name, weight in weights.items()
        if (abs(weight) >= _SMALL or "|" not in name) and not name.startswith("~")
    }


if __name__ == "__main__":
    write_weights("title_ends.txt", kept(learnt(list(families()))))
