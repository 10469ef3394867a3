"""The phrases of reports: what they repeat, and what they set in quotation marks or explain."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple

from core.analysis.cut import cut_all, is_word
from core.analysis.sample import Sample
from core.document.span import Span
from core.text.folding import FINDING
from core.text.words import pieces
from core.vocabulary.function_words import is_count, is_function_word
from core.vocabulary.lexicon import lexicon

_JOINT, _END = "、", "\n"
LONGEST = 16
"""Words of a phrase."""
SHORTEST = 2
"""Characters of a phrase."""
_INSIDE = r"[^“”「」『』\"\n。！？；]{2,20}"
_QUOTED = re.compile(
    rf"(?<=“){_INSIDE}(?=”)|(?<=「){_INSIDE}(?=」)|(?<=『){_INSIDE}(?=』)|(?<=\"){_INSIDE}(?=\")"
)
_IN_MARKS = re.compile(r"^[“「『\"]([^“”「」『』\"]+)[”」』\"]$")
"""A term that is wholly in quotation marks."""


class _Run(NamedTuple):
    """Words in a row with no sign between them but 、, and where each begins in their text."""

    text: str
    words: tuple[str, ...]
    edges: tuple[int, ...]

    def gram(self, first: int, length: int) -> str:
        """So many words in a row."""
        return self.text[self.edges[first] : self.edges[first + length]]

    def is_phrase(self, first: int, length: int) -> bool:
        """Whether so many words in a row may be a phrase by those at its edges."""
        begins, ends = self.words[first], self.words[first + length - 1]
        return not (
            _JOINT in (begins, ends) or is_function_word(begins) or is_function_word(ends) or is_count(ends)
        )


class _Gram(NamedTuple):
    """Words in a row that are there often enough; `parts` are the same without the first, or the last."""

    times: int
    is_phrase: bool
    parts: frozenset[str]


_Level = Mapping[str, _Gram]


def repeated(samples: Iterable[Sample], least: int = 2) -> Counter[str]:
    """The phrases that stand in samples at least so often, as they count, with how often they do.

    They are closed (Yan, Han and Afshar 2003): none is part of a longer one that is there as often. They
    neither begin nor end within a word, with a function word or 、, and do not end with a count. No other
    sign is in them, no bare number and not the word behind one.
    """
    levels = list(_levels(list(_runs(samples)), least))
    found, covered = Counter[str](), set[str]()
    for number in reversed(range(len(levels))):
        below, still_covered = levels[number - 1] if number else {}, set[str]()
        for words, gram in levels[number].items():
            if gram.is_phrase and words not in covered and len(words) >= SHORTEST:
                found[words] += gram.times
            if gram.is_phrase or words in covered:
                still_covered.update(part for part in gram.parts if below[part].times == gram.times)
        covered = still_covered
    return found


def set_apart(sample: Sample) -> set[str]:
    """What stands in quotation marks or is explained in the glossary, as it counts."""
    spans = (Span(*found.span()) for found in _QUOTED.finditer(sample.words))
    quoted = {sample.places.inside(span).of(sample.folded) for span in spans}
    terms = {FINDING.fold(_IN_MARKS.sub(r"\1", term)) for term in sample.terms}
    return {words for words in quoted | terms if is_word(words)}


def _runs(samples: Iterable[Sample]) -> Iterator[_Run]:
    for cut in cut_all(samples, lambda folded: pieces(folded, lexicon().cut)):
        for sentence in cut.in_sentences():
            yield from _runs_of([cut.pieces[number] for number in sentence])


def _runs_of(sentence: Iterable[str]) -> Iterator[_Run]:
    words, before = list[str](), ""
    for piece in (*sentence, _END):
        if piece == _JOINT or (is_word(piece) and not before[:1].isdigit()):
            words.append(piece)
        elif words:
            yield _Run("".join(words), tuple(words), tuple(accumulate(map(len, words), initial=0)))
            words = []
        before = piece


def _levels(runs: list[_Run], least: int) -> Iterator[_Level]:
    """What is there often enough: single words, two in a row, three, and so on."""
    alive = [set(range(len(run.words))) for run in runs]
    for length in range(1, LONGEST + 1):
        places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, run in enumerate(runs):
            for first in alive[number]:
                places[run.gram(first, length)].append((number, first))
        level = {words: found for words, found in places.items() if len(found) >= least}
        if not level:
            return
        yield {
            words: _gram([(runs[run], first) for run, first in found], length)
            for words, found in level.items()
        }
        kept: list[set[int]] = [set() for _ in runs]
        for found in level.values():
            for number, first in found:
                kept[number].add(first)
        alive = [{first for first in starts if first + 1 in starts} for starts in kept]


def _gram(places: list[tuple[_Run, int]], length: int) -> _Gram:
    parts = {run.gram(at, length - 1) for run, first in places for at in (first, first + 1) if length > 1}
    return _Gram(len(places), any(run.is_phrase(first, length) for run, first in places), frozenset(parts))
