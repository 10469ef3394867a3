"""Where a quote with its context stands in a text, without knowing where it stood before."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import nsmallest
from typing import NamedTuple

from core.anchoring.normalized import Normalized, all_places
from core.document.annotation import Selectors
from core.document.span import Span
from core.text.folding import ANCHORING

GRAM = 4
COMMON = 24
"""Places at most of a gram that is looked up; a commoner one says little."""
IN_LINE = 8
"""Hits whose shift differs by less count as one place."""
HINT = 0.15
"""The share of the runs of a quote and one side that a place must share to be compared in full."""
CANDIDATES = 4
"""Places that are compared in full."""
LONG = 256
"""Letters of each end of a quote that is too long to be compared in full."""
SLACK = 8
"""Letters beyond the passage on both sides that are compared with it."""


class Quotation(NamedTuple):
    """The letters of a quote and of its context; `nearer` counts those in its own paragraph."""

    before: str
    quote: str
    after: str
    nearer_before: int
    nearer_after: int


class Side(NamedTuple):
    """How many letters of the context on one side agree, of how many known; and so within the paragraph."""

    agree: int
    known: int
    near_agree: int
    near_known: int


class Hit(NamedTuple):
    """A place that may be the quote's, and the shares that are there: see `shares`."""

    letters: Span
    quote: float
    score: float
    whole: float
    around: float

    @property
    def strength(self) -> float:
        """By which places are compared: a rival often shares one side, seldom the paragraph."""
        return (self.score + self.whole) / 2


def quotation(selectors: Selectors) -> Quotation:
    """What selectors tell of the words, wherever they stand."""
    before, after = ANCHORING.fold(selectors.prefix), ANCHORING.fold(selectors.suffix)
    near = (
        ANCHORING.fold(selectors.prefix.rpartition("\n")[2]),
        ANCHORING.fold(selectors.suffix.partition("\n")[0]),
    )
    return Quotation(before, ANCHORING.fold(selectors.exact), after, len(near[0]), len(near[1]))


def shares(before: Side, same: int, length: int, after: Side) -> tuple[float, float, float, float]:
    """The shares that agree: of a quote, and of it with its better side, its paragraph, both its sides."""
    sides = [(side.agree, side.known) for side in (before, after)]
    score = max(
        (same + agree) / (length + known) for agree, known in sides if known or not any(sides[0] + sides[1])
    )
    near_known = length + before.near_known + after.near_known
    whole = (same + before.near_agree + after.near_agree) / near_known
    around = (same + before.agree + after.agree) / (length + before.known + after.known)
    return same / length, score, whole, around


class Finder:
    """Looks up quotations in one text; knows every run of GRAM letters."""

    def __init__(self, text: Normalized) -> None:
        self._text = text.letters
        self._places: dict[str, list[int]] = defaultdict(list)
        for place in range(len(self._text) - GRAM + 1):
            self._places[self._text[place : place + GRAM]].append(place)

    def hits(self, quotation: Quotation) -> list[Hit]:
        """The places that come into question, the best first."""
        if len(quotation.quote) > 2 * LONG:
            return _ranked(self._spanning(quotation))
        found: dict[Span, Hit] = {}
        for start in self._starts(quotation):
            hit = self._compared(quotation, start)
            if hit and (hit.letters not in found or found[hit.letters].strength < hit.strength):
                found[hit.letters] = hit
        return _ranked(found.values())

    def _spanning(self, quotation: Quotation) -> Iterator[Hit]:
        """The places of a long quote, by its beginning and its end: comparing it in full would take long."""
        first = self.hits(quotation._replace(quote=quotation.quote[:LONG], after="", nearer_after=0))
        last = self.hits(quotation._replace(quote=quotation.quote[-LONG:], before="", nearer_before=0))
        for head in first:
            for tail in last:
                length = tail.letters.end - head.letters.start
                if len(quotation.quote) < 2 * length < 4 * len(quotation.quote):
                    shares = (min(pair) for pair in zip(head[1:], tail[1:], strict=True))
                    yield Hit(Span(head.letters.start, tail.letters.end), *shares)

    def _starts(self, quotation: Quotation) -> list[int]:
        """Where the passage may begin, by the runs that it shares with the text."""
        letters = quotation.before + quotation.quote + quotation.after
        votes: dict[int, int] = defaultdict(int)
        for at in range(len(letters) - GRAM + 1):
            places = self._places.get(letters[at : at + GRAM], ())
            if len(places) <= COMMON:
                for place in places:
                    votes[(place - at) // IN_LINE] += 1
        if not votes:
            found = list(all_places(quotation.quote, self._text))
            some = found[:: len(found) // COMMON + 1]  # of very many, all over the text
            return [place - len(quotation.before) for place in some]
        strength = {
            at: count + max(votes.get(at - 1, 0), votes.get(at + 1, 0)) for at, count in votes.items()
        }
        least = HINT * (len(letters) + len(quotation.quote)) / 2
        likely = (at for at, votes in strength.items() if votes >= least)
        return [at * IN_LINE for at in nsmallest(CANDIDATES, likely, key=lambda at: (-strength[at], at))]

    def _compared(self, quotation: Quotation, start: int) -> Hit | None:
        """What the passage is like if it begins about here."""
        from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - only changed texts need it

        letters = quotation.before + quotation.quote + quotation.after
        low = max(0, start - SLACK)
        window = self._text[low : max(0, start + len(letters) + SLACK + IN_LINE)]
        same = bytearray(len(letters))
        image = [0] * len(letters)
        for code in Levenshtein.opcodes(letters, window):
            if code.tag in ("equal", "replace"):
                for step in range(code.src_end - code.src_start):
                    image[code.src_start + step] = low + code.dest_start + step + 1
                    same[code.src_start + step] = code.tag == "equal"
        begin, end = len(quotation.before), len(quotation.before) + len(quotation.quote)
        places = [place for place in image[begin:end] if place]
        if not places:
            return None
        before = _side(same[:begin][::-1], quotation.nearer_before)
        after = _side(same[end:], quotation.nearer_after)
        found = Span(places[0] - 1, places[-1])
        agree = sum(same[begin:end])
        if whole := self._as_it_stands(quotation.quote, found, end - begin - len(places)):
            found, agree = whole, end - begin
        return Hit(found, *shares(before, agree, end - begin, after))

    def _as_it_stands(self, quote: str, found: Span, unseen: int) -> Span | None:
        """Where a quote stands word for word among its letters, and as many beside them as went unseen."""
        at = self._text.find(quote, max(0, found.start - unseen), found.end + unseen)
        return None if at < 0 else Span(at, at + len(quote))


def _ranked(hits: Iterable[Hit]) -> list[Hit]:
    return sorted(hits, key=lambda hit: (-hit.strength, -hit.quote, hit.letters))


def _side(same: bytearray, near: int) -> Side:
    return Side(sum(same), len(same), sum(same[:near]), near)
