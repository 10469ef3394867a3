"""One trial: random annotations on a text, the text changed, and where the annotations are placed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple

from core.anchoring.anchor import describe, place_all
from core.document.annotation import Placement, Selectors
from core.document.clean_text import Source
from core.document.report import Report
from core.document.span import Span
from tests.anchoring_trial import changes
from tests.anchoring_trial.changes import Change, letters, text_of

SHORTEST, LONGEST = 2, 60
TOLERANCE = 2
"""Letters by which an end may be off where the text was edited."""


class Row(NamedTuple):
    """A change, the least share that must be placed right, and the most that may be misplaced.

    Of a change that takes words away, those are asked for that are gone, else those that are still there.
    """

    name: str
    change: Change
    right: float
    misplaced: float
    gone: bool = False


ROWS = (
    Row("unchanged", changes.unchanged, 1, 0),
    Row("to traditional and back", changes.there_and_back, 1, 0),
    Row("extracted again", changes.extracted_again, 0.999, 0.0005),
    Row("5 % of the letters edited", changes.edited, 0.995, 0.001),
    Row("20 % of the paragraphs rewritten", changes.rewritten, 0.99, 0.001),
    Row("all of it, 10 % moved", changes.everything, 0.97, 0.005),
    Row("passages deleted", changes.deleted, 0.99, 0.01, gone=True),
)


@dataclass(slots=True)
class Tally:
    """What became of annotations."""

    count: int = 0
    right: int = 0
    exact: int = 0
    misplaced: int = 0
    examples: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        self.count += other.count
        self.right += other.right
        self.exact += other.exact
        self.misplaced += other.misplaced
        self.examples += other.examples


def run(text: str, row: Row, count: int, random: Random, *, with_old: bool) -> Tally:
    """Annotate, change, place."""
    changed = row.change(letters(text), random)
    new = text_of(changed)
    report = Report(Source("", "", "", ""), text)
    where = {place: at for at, (_, place) in enumerate(changed) if place is not None}
    wanted = list(_annotations(text, where, count, random, gone=row.gone))
    targets = [describe(report, span) for span in wanted]
    placements = place_all(targets, new, text if with_old else None)
    tally = Tally(count)
    for span, target, placement in zip(wanted, targets, placements, strict=True):
        _judge(tally, span, where, target, placement, new)
    return tally


def _annotations(
    text: str, where: dict[int, int], count: int, random: Random, *, gone: bool
) -> Iterator[Span]:
    while count:
        start = random.randrange(len(text))
        span = Span(start, start + random.randint(SHORTEST, LONGEST))
        words = span.of(text)
        if span.end > len(text) or words.strip() != words or ("\n" in words and random.random() < 0.7):
            continue
        there = sum(place in where for place in range(span.start, span.end))
        if there == 0 if gone else there * 2 > len(span):
            if not gone and _torn(span, where):
                continue
            yield span
            count -= 1


def _torn(span: Span, where: dict[int, int]) -> bool:
    """Whether the words stand no longer together, so that nobody could say where they are."""
    images = [where[place] for place in range(span.start, span.end) if place in where]
    return len(images) * 4 < len(span) * 3 or max(images) - min(images) > 2 * len(span) + 10


def _judge(
    tally: Tally, span: Span, where: dict[int, int], target: Selectors, placement: Placement, new: str
) -> None:
    """Right is an orphan where all words are gone, else the words' place up to the tolerance."""
    images = [where[place] for place in range(span.start, span.end) if place in where]
    images = [image for image in images if not new[image].isspace()]
    true = Span(min(images), max(images) + 1) if images else None
    found = placement.span
    if _near(found, true):
        tally.right += 1
        tally.exact += found == true
        return
    tally.misplaced += found is not None
    words = [place.of(new)[:80] if place else None for place in (true, found)]
    tally.examples.append(f"{target.exact!r} should be {words[0]!r}, {placement.state} {words[1]!r}")


def _near(found: Span | None, true: Span | None) -> bool:
    if found is None or true is None:
        return found is true
    return max(abs(found.start - true.start), abs(found.end - true.end)) <= TOLERANCE
