"""How far readers agree who marked the same texts: chance-corrected, unit by unit of these."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Literal, NamedTuple

from core.document.span import Span
from core.text.sentences import sentences

Unit = Literal["paragraph", "sentence"]
NESTED = "/"
"""Between a tag and one below it, which counts for both."""


class TagAgreement(NamedTuple):
    """What two readers made of one tag: in how many units each gave it, and both; of all `units`.

    None where nothing can be told: neither could have differed by chance.
    """

    tag: str
    units: int
    first: int
    second: int
    both: int
    kappa: float | None
    alpha: float | None


class Reading(NamedTuple):
    """A text, and where each of two readers gave which tags in it."""

    text: str
    first: Mapping[str, Sequence[Span]]
    second: Mapping[str, Sequence[Span]]


def cohen_kappa(pairs: Iterable[tuple[Hashable, Hashable]]) -> float | None:
    """Agreement of two readers beyond chance (Cohen 1960), from what each said of every unit."""
    counts = Counter(pairs)
    total = counts.total()
    if not total:
        return None
    first, second = Counter[Hashable](), Counter[Hashable]()
    for (one, other), count in counts.items():
        first[one] += count
        second[other] += count
    agreed = sum(count for (one, other), count in counts.items() if one == other) / total
    by_chance = sum(first[value] * second[value] for value in first) / total**2
    return None if by_chance == 1 else (agreed - by_chance) / (1 - by_chance)


def krippendorff_alpha(units: Iterable[Iterable[Hashable | None]]) -> float | None:
    """Agreement of any number of readers beyond chance, for names (Krippendorff 2011).

    Each unit has what every reader said of it, None for one who said nothing; what one alone judged tells
    nothing. Of the coincidences in all units, those that differ, by what chance lets expect.
    """
    values = Counter[Hashable]()
    observed = 0.0
    for unit in units:
        said = Counter(value for value in unit if value is not None)
        number = said.total()
        if number < 2:
            continue
        values += said
        observed += sum(count * (number - count) for count in said.values()) / (number - 1)
    total = values.total()
    expected = sum(count * (total - count) for count in values.values())
    return 1 - (total - 1) * observed / expected if expected else None


def agreement(readings: Sequence[Reading], unit: Unit) -> list[TagAgreement]:
    """How far two readers agree in each tag that either of them gave, in the order of the tags."""
    names = {tag for one in readings for tag in (*one.first, *one.second)}
    parts = [(one, list(_units(one.text, unit))) for one in readings]
    return [_of_tag(tag, parts) for tag in sorted(names)]


def _of_tag(tag: str, parts: Sequence[tuple[Reading, Sequence[Span]]]) -> TagAgreement:
    pairs = [
        pair
        for one, units in parts
        for pair in zip(_given(tag, one.first, units), _given(tag, one.second, units), strict=True)
    ]
    counts = Counter(pairs)
    return TagAgreement(
        tag=tag,
        units=len(pairs),
        first=counts[True, True] + counts[True, False],
        second=counts[True, True] + counts[False, True],
        both=counts[True, True],
        kappa=cohen_kappa(pairs),
        alpha=krippendorff_alpha(pairs),
    )


def _given(tag: str, given: Mapping[str, Sequence[Span]], units: Sequence[Span]) -> Iterator[bool]:
    """For each unit whether a tag, or one below it, was given to words in it."""
    own = (spans for name, spans in given.items() if name == tag or name.startswith(f"{tag}{NESTED}"))
    spans = list(chain.from_iterable(own))
    return (any(span.overlaps(unit) for span in spans) for unit in units)


def _units(text: str, unit: Unit) -> Iterator[Span]:
    """The paragraphs or the sentences that have words."""
    if unit == "sentence":
        yield from (span for span in sentences(text) if span.of(text).strip())
        return
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1
