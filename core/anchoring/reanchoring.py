"""Annotations on another version of their text: placed by comparing the texts, then by quote and context."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from core.anchoring.alignment import GONE, Alignment
from core.anchoring.evidence import AROUND, BEND, weigh
from core.anchoring.normalized import UNKNOWN, Normalized, normalized
from core.anchoring.quotation import Finder, Hit, quotation
from core.anchoring.remembered import remembered
from core.document.annotation import Placement, Selectors
from core.document.span import Span
from core.text.folding import ANCHORING, SIGNS

AHEAD = 0.08
"""How far the best place must be ahead of the next."""


_FIGURE = re.compile(r"\d+")


class Shares(NamedTuple):
    """How much of a quote, of it with its better side, its paragraph, and both sides must be there."""

    quote: float
    score: float
    whole: float
    around: float

    def met_by(self, hit: Hit) -> bool:
        """Whether so much is there."""
        return all(share >= least for share, least in zip(hit[1:], self, strict=True))


COMPARED = Shares(0.5, 0.6, 0.0, 0.0)
"""Where the old text is known: it tells what became of all that stood around."""
QUOTED = Shares(0.5, 0.8, 0.6, 0.0)
"""Where only quotes with their contexts are known: reports are full of sentences that are nearly the same."""
STRANGE = Shares(0.8, 0.9, 0.8, 0.9)
"""Where the texts are not two versions of one report: formulas stand in every report, and only the words
around them tell one from the other."""
VERSIONS = 0.5
"""The share of their letters that two versions of a report have in common at least: real reports and their
changed versions have 0.65 and more, reports of one place in two years 0.46 at most."""
ENOUGH = 1000
"""Letters that must be known of the old text to tell whether the new one is a version of it."""

STRETCH = 2
"""How many times as long as they were words may be that had others put between them."""

NO_WORDS = "It is not known which words were meant."
GONE_WORDS = "The words are no longer in the text."
STRANGE_PLACE = "The words are there, but not what stood around them."
TORN_WORDS = "The words have been torn apart: much stands between them now."
SEVERAL_PLACES = "The words stand in several places that look alike."
OTHER_PLACE = "The words stand in another place of the text."
OTHER_WORDS = "The words have been edited."


class Reanchoring:
    """Places selectors in a new text; `old` is the text they were made on, where it is at hand."""

    def __init__(self, selectors: Sequence[Selectors], new: str, old: str | None) -> None:
        self._selectors = [_with_quote(one, old) for one in selectors]
        self._old_text = old
        self._new_text = new

    def placements(self) -> list[Placement]:
        """Where the words stand in the new text; orphans rather than guesses."""
        return [self._place(one) for one in self._selectors]

    def _place(self, one: Selectors) -> Placement:
        if self._stands(one):
            return Placement(one.position, "exact", 1.0)
        letters = self._old_letters(one)
        if letters:
            found = weigh(self._alignment, letters)
            if found and len(found.letters) > STRETCH * len(letters) + BEND:
                return Placement(None, "orphan", 0.0, TORN_WORDS)
            if found and self._meets(one, self._needed, found) and not self._doubtful(one, letters, found):
                return self._placed(one, found)
        return self._searched(one, letters)

    def _meets(self, one: Selectors, needed: Shares, hit: Hit) -> bool:
        """Whether enough is there; the figures, too, unless both texts are versions of one report."""
        if self._are_versions:
            return needed.met_by(hit)
        figures = _FIGURE.findall(hit.letters.of(self._new.letters))
        return figures == _FIGURE.findall(ANCHORING.fold(one.exact)) and needed.met_by(hit)

    @property
    def _needed(self) -> Shares:
        """What must be there of a passage that the comparison of the texts has found."""
        return COMPARED if self._old_text is not None and self._are_versions else self._needed_of_quote

    @property
    def _needed_of_quote(self) -> Shares:
        """What must be there of a passage that is known by its own words alone."""
        return STRANGE if self._are_versions is False else QUOTED

    @cached_property
    def _are_versions(self) -> bool | None:
        """Whether both are versions of one report; None where too little of the old text is known to tell."""
        if self._old_text is None and self._known < ENOUGH:
            return None
        shorter = min(self._known, len(self._new.letters))
        return sum(self._alignment.same) >= VERSIONS * shorter

    def _doubtful(self, one: Selectors, letters: Span, found: Hit) -> bool:
        """Whether another place may be meant, so far as little of the old text is known to tell."""
        if self._old_text is not None or self._mostly_known:
            return False
        rivals = (hit for hit in self._finder.hits(quotation(one)) if not hit.letters.overlaps(found.letters))
        own = Span(letters.start - AROUND, letters.end + AROUND)
        return any(hit.strength > found.strength - AHEAD and not self._taken(hit, own) for hit in rivals)

    @cached_property
    def _mostly_known(self) -> bool:
        return self._known * 2 > len(self._new.letters)

    @cached_property
    def _known(self) -> int:
        """How many letters of the old text are known."""
        return len(self._old.letters) - self._old.letters.count(UNKNOWN)

    @cached_property
    def _new(self) -> Normalized:
        return normalized(self._new_text)

    @cached_property
    def _old(self) -> Normalized:
        return normalized(self._known_text)

    @cached_property
    def _known_text(self) -> str:
        if self._old_text is not None:
            return self._old_text
        return remembered(self._selectors, len(self._new_text))

    @cached_property
    def _alignment(self) -> Alignment:
        return Alignment(self._old, self._new)

    @cached_property
    def _finder(self) -> Finder:
        return Finder(self._new)

    def _stands(self, one: Selectors) -> bool:
        """Whether quote and context are where they were, but for script, width and white space."""
        start, end = one.position
        if not one.position or one.position.end > len(self._new_text):
            return False
        around = Span(max(0, start - len(one.prefix)), end + len(one.suffix))
        pairs = ((around.start, start, one.prefix), (start, end, one.exact), (end, around.end, one.suffix))
        return all(_alike(self._new_text[low:high], words) for low, high, words in pairs)

    def _old_letters(self, one: Selectors) -> Span | None:
        """The letters of the quote in the old text; None where they are not known."""
        if one.position and one.position.end <= len(self._known_text):
            letters = self._old.places.inside(one.position)
            if letters and letters.of(self._old.letters) == ANCHORING.fold(one.exact):
                return letters
        return None if self._old_text is None else self._quoted_in_old(one)

    def _quoted_in_old(self, one: Selectors) -> Span | None:
        """The one place of the old text that has the quote in its context, whatever the position says."""
        hits = [hit for hit in self._old_finder.hits(quotation(one)) if hit.quote == 1.0]
        if (
            not hits
            or hits[0].score < QUOTED.score
            or (len(hits) > 1 and hits[1].strength == hits[0].strength)
        ):
            return None
        return hits[0].letters

    @cached_property
    def _old_finder(self) -> Finder:
        return Finder(self._old)

    def _searched(self, one: Selectors, letters: Span | None) -> Placement:
        """The one place where the quote stands in its own context."""
        words = quotation(one)
        if not words.quote:
            return Placement(None, "orphan", 0.0, NO_WORDS)
        if letters and self._unclaimed < QUOTED.quote * len(words.quote):
            return Placement(None, "orphan", 0.0, GONE_WORDS)
        hits = [hit for hit in self._finder.hits(words) if not self._taken(hit, letters)]
        hits = [hit for hit in hits if hit.quote >= QUOTED.quote]
        if not hits or not self._meets(one, self._needed_of_quote, hits[0]):
            known = words.quote in self._new.letters
            return Placement(None, "orphan", 0.0, STRANGE_PLACE if known else GONE_WORDS)
        best = hits[0]
        if len(hits) > 1 and hits[1].strength > best.strength - AHEAD:
            return Placement(None, "ambiguous", best.score, SEVERAL_PLACES)
        return self._placed(one, best)

    @cached_property
    def _unclaimed(self) -> int:
        """How many letters of the new text have no counterpart in the old."""
        return self._alignment.source.count(GONE)

    def _taken(self, hit: Hit, letters: Span | None) -> bool:
        """Whether a place belongs to other words of the old text than the quote's."""
        if letters is None:
            return False
        sources = [self._alignment.source[new] for new in range(hit.letters.start, hit.letters.end)]
        others = sum(source != GONE and source not in letters for source in sources)
        return others * 2 > len(sources)

    def _placed(self, one: Selectors, hit: Hit) -> Placement:
        letters = self._without_strays(hit.letters, one.exact.strip())
        span = _with_white_space(self._new.places.outside(letters), one.exact, self._new_text)
        if letters.of(self._new.letters) != ANCHORING.fold(one.exact):
            return Placement(span, "edited", hit.score, OTHER_WORDS)
        if span == one.position:
            return Placement(span, "exact", hit.score)
        return Placement(span, "moved", hit.score, OTHER_PLACE)

    def _without_strays(self, letters: Span, exact: str) -> Span:
        """The letters without a sign at an end that is not the quote's and stands on another line."""
        start, end = letters
        places = self._new.places.sources
        while end - start > 1 and self._strays(places[start], exact[0], places[start] + 1, places[start + 1]):
            start += 1
        while end - start > 1 and self._strays(places[end - 1], exact[-1], places[end - 2], places[end - 1]):
            end -= 1
        return Span(start, end)

    def _strays(self, place: int, sign: str, low: int, high: int) -> bool:
        found = self._new_text[place]
        return (
            SIGNS.fold(found) != SIGNS.fold(sign) and not found.isalnum() and "\n" in self._new_text[low:high]
        )


def _with_quote(one: Selectors, old: str | None) -> Selectors:
    """Selectors that have only a position, with the words that stood there."""
    return one if one.exact or old is None else one._replace(exact=one.position.of(old))


def _alike(words: str, others: str) -> bool:
    return words == others or ANCHORING.fold(words) == ANCHORING.fold(others)


def _with_white_space(span: Span, exact: str, text: str) -> Span:
    """The span with the white space that the quote began and ended with, where it is still there."""
    before = exact[: len(exact) - len(exact.lstrip())]
    after = exact[len(exact.rstrip()) :]
    start = span.start - len(before) * text.endswith(before, 0, span.start)
    return Span(start, span.end + len(after) * text.startswith(after, span.end))
