"""What two texts of one report say differently, and which place of the other is opposite to each of one."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby

from core.anchoring.alignment import GONE, Alignment
from core.anchoring.chain import Box, Shared, in_order
from core.anchoring.normalized import Normalized
from core.document.span import Span

_NUMBER = re.compile(r"\d+(?:\.\d+)*")
ISLAND = 2
"""Letters between two differences up to which they are read as one, where those are no smaller."""
SLIDE = 64
"""Letters that what stands in one text only is moved by at most, so that it begins with a paragraph."""


class Differences:
    """The stretches of two texts, left and right, that differ; between them both read the same.

    `wholes` are stretches of each that differ as wholes or not at all, such as figures.
    """

    def __init__(
        self, left: Normalized, right: Normalized, wholes: tuple[Iterable[Span], Iterable[Span]] = ((), ())
    ) -> None:
        self._texts = left, right
        kept = _Kept(left, right)
        kept.trim()
        kept.begin_with_paragraphs()
        kept.join([_parts(text, spans) for text, spans in zip(self._texts, wholes, strict=True)])
        self._boxes = list(kept.gaps())
        ends = [(box.old, box.new) for box in self._boxes]
        self._starts = [start for start, _ in ends], [start for _, start in ends]

    def spans(self) -> list[tuple[Span, Span]]:
        """Each difference as its words in both texts, in order; nothing where one has none."""
        left, right = self._texts
        return [
            (_outside(left, Span(box.old, box.old_end)), _outside(right, Span(box.new, box.new_end)))
            for box in self._boxes
        ]

    def opposite(self, side: int, position: int) -> int:
        """The position in the other text that is opposite to one in the text of a side, 0 or 1."""
        here, there = self._texts[side], self._texts[1 - side]
        letter = here.places.to_derived(position)
        at = bisect_right(self._starts[side], letter) - 1
        if at >= 0:
            start, end, other, other_end = _from(self._boxes[at], side)
            letter = min(other + letter - start, other_end) if letter < end else other_end + letter - end
        return _position(there, letter)


class _Kept:
    """The letters that both texts keep in the same order: `to[0]` leads from left to right, `to[1]` back."""

    def __init__(self, left: Normalized, right: Normalized) -> None:
        self.texts = left, right
        self.to = [GONE] * len(left.letters), [GONE] * len(right.letters)
        aligned = Alignment(left, right)
        same = (
            Shared(at, image, 1)
            for at, image in enumerate(aligned.image)
            if image != GONE and aligned.same[at]
        )
        for pair in in_order(same):
            self._keep(pair.old, pair.new)

    def gaps(self) -> Iterator[Box]:
        """What lies between the letters that are kept."""
        old = new = 0
        for at, image in enumerate(self.to[0]):
            if image != GONE:
                if at > old or image > new:
                    yield Box(old, at, new, image)
                old, new = at + 1, image + 1
        if len(self.to[0]) > old or len(self.to[1]) > new:
            yield Box(old, len(self.to[0]), new, len(self.to[1]))

    def trim(self) -> None:
        """Keep what both sides of a gap begin and end with, too."""
        left, right = (text.letters for text in self.texts)
        for box in list(self.gaps()):
            old, old_end, new, new_end = box
            while old < old_end and new < new_end and left[old] == right[new]:
                self._keep(old, new)
                old, new = old + 1, new + 1
            while old < old_end and new < new_end and left[old_end - 1] == right[new_end - 1]:
                old_end, new_end = old_end - 1, new_end - 1
                self._keep(old_end, new_end)

    def begin_with_paragraphs(self) -> None:
        """Move what stands in one text only to where it begins with a paragraph, if it reads the same."""
        for box in list(self.gaps()):
            for side in (0, 1):
                start, end, other, other_end = _from(box, side)
                if other == other_end:
                    self._slide(side, start, end)

    def join(self, parts: list[list[Span]]) -> None:
        """Let go of letters until no part of a text is kept in part, and no few letters lie between gaps."""
        while True:
            broken = [(side, part) for side in (0, 1) for part in parts[side] if self._is_broken(side, part)]
            broken += [(0, island) for island in self._islands()]
            for side, part in broken:
                for at in range(*part):
                    self._let_go(side, at)
            if not broken:
                return

    def _islands(self) -> Iterator[Span]:
        before: Box | None = None
        for box in self.gaps():
            if before is not None:
                between = box.old - before.old_end
                if between <= min(ISLAND, *(max(one.height, one.width) for one in (before, box))):
                    yield Span(before.old_end, box.old)
            before = box

    def _is_broken(self, side: int, part: Span) -> bool:
        images = self.to[side][part.start : part.end]
        gone = images.count(GONE)
        return 0 < gone < len(images) or (not gone and images[-1] - images[0] >= len(images))

    def _slide(self, side: int, start: int, end: int) -> None:
        """Let letters beside a gap change places with equal ones at its other end."""
        letters, to = self.texts[side].letters, self.to[side]
        starts = {line.start for line in self.texts[side].lines}
        if start in starts:
            return
        for come, go, step in ((start - 1, end - 1, -1), (end, start, 1)):
            for count in range(SLIDE):
                here, there = come + count * step, go + count * step
                if not 0 <= here < len(to) or to[here] == GONE or letters[here] != letters[there]:
                    break
                if start + (count + 1) * step in starts:
                    for done in range(count + 1):
                        self._move(side, come + done * step, go + done * step)
                    return

    def _move(self, side: int, here: int, there: int) -> None:
        image = self.to[side][here]
        self._let_go(side, here)
        self._keep(*((image, there) if side else (there, image)))

    def _keep(self, old: int, new: int) -> None:
        self.to[0][old], self.to[1][new] = new, old

    def _let_go(self, side: int, at: int) -> None:
        image = self.to[side][at]
        if image != GONE:
            self.to[side][at] = self.to[1 - side][image] = GONE


def _parts(text: Normalized, wholes: Iterable[Span]) -> list[Span]:
    """What of a text differs as a whole: figures, numbers, characters that count as several letters."""
    found = [text.places.inside(span) for span in wholes]
    found += _numbers(text.letters)
    if not isinstance(text.places.sources, range):
        lengths = [len(list(letters)) for _, letters in groupby(text.places.sources)]
        found += [Span(end - length, end) for length, end in zip(lengths, accumulate(lengths), strict=True)]
    return [span for span in found if len(span) > 1]


def _numbers(letters: str) -> Iterator[Span]:
    return (Span(*found.span()) for found in _NUMBER.finditer(letters))


def _from(box: Box, side: int) -> tuple[int, int, int, int]:
    """A gap as it is seen from a side: its own stretch first."""
    old, old_end, new, new_end = box
    return (new, new_end, old, old_end) if side else (old, old_end, new, new_end)


def _outside(text: Normalized, letters: Span) -> Span:
    if letters:
        return text.places.outside(letters)
    at = _position(text, letters.start - 1) + 1 if letters.start else 0
    return Span(at, at)


def _position(text: Normalized, letter: int) -> int:
    sources = text.places.sources
    if not len(sources):
        return 0
    return sources[letter] if letter < len(sources) else sources[-1] + 1
