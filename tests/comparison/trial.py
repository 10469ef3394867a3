"""How many sentences of changed reports are aligned with those that they come from."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from core.analysis.comparison.aligned import Comparison
from core.document.span import Span
from tests.comparison.changes import Changed, Part, changed, report_of, sentences_in


class Tally(NamedTuple):
    """How many parts there were of each kind, how many were aligned rightly, and those that were not."""

    asked: Counter[str]
    right: Counter[str]
    wrong: list[Part]

    @property
    def share(self) -> float:
        """Of how many, from 0 to 1, the alignment is right."""
        return sum(self.right.values()) / max(1, sum(self.asked.values()))

    def add(self, other: "Tally") -> None:
        """Count those of another, too."""
        self.asked.update(other.asked)
        self.right.update(other.right)
        self.wrong.extend(other.wrong)


def empty() -> Tally:
    """A tally of nothing."""
    return Tally(Counter(), Counter(), [])


def run(text: str, stranger: str, random: Random, share: float, *, is_shuffled: bool = False) -> Tally:
    """Change a text, compare it with what it has become, and count.

    An alignment is right if it has exactly the sentences that a part comes from, or others of the same words.
    """
    spans = sentences_in(text)
    old = [span.of(text) for span in spans]
    foreign = [span.of(stranger) for span in sentences_in(stranger) if len(span) >= 8]
    after = changed(old, foreign, random, share, is_shuffled=is_shuffled)
    return _counted(Comparison(report_of(text), after.report), after, spans, old)


def claimed(text: str, stranger: str) -> tuple[int, int]:
    """How many sentences of another place's report are claimed to be in a report, and of how many."""
    rows = Comparison(report_of(text), report_of(stranger)).rows
    return sum(len(row.others) for row in rows if row.ones), sum(len(row.others) for row in rows)


def _counted(found: Comparison, after: Changed, spans: Sequence[Span], old: Sequence[str]) -> Tally:
    number = {span: at for at, span in enumerate(spans)}
    of = defaultdict[Span, list[int]](list)
    for row in found.rows:
        for other in row.others:
            of[other] += [number[one] for one in row.ones]
    tally = empty()
    for span, part in after.parts:
        tally.asked[part.kind] += 1
        if [old[one] for one in sorted(of[span])] == [old[one] for one in part.of]:
            tally.right[part.kind] += 1
        else:
            tally.wrong.append(part)
    return tally
