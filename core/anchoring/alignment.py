"""Which letter of a new text each letter of the old one has become."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from core.anchoring.chain import Box, Shared, in_order, shared_grams, shared_paragraphs, singles
from core.anchoring.normalized import Normalized
from core.document.span import Span

GONE = -1
GRAMS = (16, 8, 5)
"""Lengths of runs that are looked for, the longest first: a short one may be chance and only fills gaps."""
MOVED_GRAM = 6
EDIT = 16
"""Letters, on its longer side, of a gap that is an edit even where its sides have nothing in common."""
GAP = 32
"""Letters between two parts of one passage at most."""
COMPARED = 2_000_000
"""Pairs of letters in a gap beyond which its two sides are no longer compared in full."""
ALIKE = 0.4
"""The share of letters that two sides of a larger gap must have in common to be the same passage, edited."""
REACH = 48
"""Letters beyond a shared run that are looked at, from one edit to the next."""
NEAR, BEND = 40, 12
"""Seeds of one moved passage lie at most so far apart, and at most so much out of line."""
LEAST = 6
"""Letters that a passage must share to be more than chance."""
MOST_GRAMS = 2_000_000
"""Letters of a gap beyond which its runs would take too much memory."""


class Alignment:
    """The image of each old letter in the new text; `same` where the letter is still the same."""

    def __init__(self, old: Normalized, new: Normalized) -> None:
        self.old, self.new = old.letters, new.letters
        self.image = [GONE] * len(self.old)
        self.same = bytearray(len(self.old))
        self.source = [GONE] * len(self.new)
        self._lines = old.lines
        self._align_in_order(old, new)
        self._drop_chance()
        self._align_moved()

    def line_around(self, old: int) -> Span:
        """The old letters of the paragraph that a letter is in."""
        return self._lines[bisect_right(self._lines, Span(old, len(self.old))) - 1]

    def _align_in_order(self, old: Normalized, new: Normalized) -> None:
        whole = Box(0, len(self.old), 0, len(self.new))
        boxes = [(box, 0) for box in self._gaps(whole, shared_paragraphs(old, new))]
        while boxes:
            box, level = boxes.pop()
            box = self._trim(box)
            if not box.height or not box.width:
                continue
            if max(box.height, box.width) <= EDIT:
                self._compare(box)
            elif level < len(GRAMS) and max(box.height, box.width) <= MOST_GRAMS:
                seeds = shared_grams(self.old, self.new, box, GRAMS[level])
                boxes += [(gap, level + 1) for gap in self._gaps(box, seeds)]
            else:
                self._compare_if_alike(box)

    def _gaps(self, box: Box, seeds: list[Shared]) -> Iterator[Box]:
        """Keep the seeds and give what is left of the box between them."""
        old, new = box.old, box.new
        for seed in seeds:
            shift = max(0, old - seed.old, new - seed.new)  # what the seed before it has taken
            if shift >= seed.length:
                continue
            rest = Shared(seed.old + shift, seed.new + shift, seed.length - shift)
            yield Box(old, rest.old, new, rest.new)
            self._keep(rest)
            old, new = rest.old + rest.length, rest.new + rest.length
        yield Box(old, box.old_end, new, box.new_end)

    def _keep(self, shared: Shared) -> None:
        for step in range(shared.length):
            self._pair(shared.old + step, shared.new + step, same=1)

    def _pair(self, old: int, new: int, *, same: int) -> None:
        """Let two letters be one; what has its place already keeps it, whatever else would claim it."""
        if self.image[old] == self.source[new] == GONE:
            self.image[old], self.same[old], self.source[new] = new, same, old

    def _trim(self, box: Box) -> Box:
        """Keep what both sides begin and end with."""
        old, old_end, new, new_end = box.old, box.old_end, box.new, box.new_end
        while old < old_end and new < new_end and self.old[old] == self.new[new]:
            self._pair(old, new, same=1)
            old, new = old + 1, new + 1
        while old < old_end and new < new_end and self.old[old_end - 1] == self.new[new_end - 1]:
            old_end, new_end = old_end - 1, new_end - 1
            self._pair(old_end, new_end, same=1)
        return Box(old, old_end, new, new_end)

    def _compare_if_alike(self, box: Box) -> None:
        """Compare two long sides in full, or what lies near their ends where they are not alike."""
        from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - only changed texts need it

        if box.height * box.width <= COMPARED:
            old, new = self.old[box.old : box.old_end], self.new[box.new : box.new_end]
            if Levenshtein.normalized_similarity(old, new) >= ALIKE:
                self._compare(box)
                return
        reach = min(REACH, box.height, box.width)
        self._extend(Box(box.old, box.old + reach, box.new, box.new + reach), forward=True)
        left = Box(box.old_end - reach, box.old_end, box.new_end - reach, box.new_end)
        self._extend(left, forward=False)

    def _compare(self, box: Box) -> None:
        for old, new, same in self._edits(box):
            self._pair(old, new, same=same)

    def _edits(self, box: Box) -> list[tuple[int, int, int]]:
        """The pairs of letters of the shortest edit between the sides of a box, and whether they agree."""
        from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - only changed texts need it

        pairs: list[tuple[int, int, int]] = []
        codes = Levenshtein.opcodes(self.old[box.old : box.old_end], self.new[box.new : box.new_end])
        for code in codes:
            if code.tag in ("equal", "replace"):
                old, new, same = box.old + code.src_start, box.new + code.dest_start, int(code.tag == "equal")
                pairs += [(old + step, new + step, same) for step in range(code.src_end - code.src_start)]
        return pairs

    def _extend(self, box: Box, *, forward: bool) -> None:
        """Keep an edit from one end of a box on, as far as the two sides agree more than they differ."""
        pairs = [pair for pair in self._edits(box) if self.image[pair[0]] == self.source[pair[1]] == GONE]
        if not forward:
            pairs.reverse()
        score = best = reach = 0
        for count, (_, _, same) in enumerate(pairs, 1):
            score += 1 if same else -1
            if score > best:
                best, reach = score, count
        for old, new, same in pairs[:reach]:
            self._pair(old, new, same=same)

    def _drop_chance(self) -> None:
        """Give up what is shared so little, or so thinly, that it may be chance."""
        for run in self._runs():
            same = sum(self.same[old] for old in run)
            if same < LEAST or same * 2 < run[-1] - run[0] + 1:
                for old in run:
                    self.source[self.image[old]] = self.image[old] = GONE
                    self.same[old] = 0

    def _runs(self) -> Iterator[list[int]]:
        """The old letters with an image, parted where either text has a long gap."""
        paired = [old for old, new in enumerate(self.image) if new != GONE]
        run = paired[:1]
        for before, old in pairwise(paired):
            if old - before > GAP or not 0 < self.image[old] - self.image[before] <= GAP:
                yield run
                run = []
            run.append(old)
        if run:
            yield run

    def _align_moved(self) -> None:
        """Find passages that stand elsewhere now, among what has found no place in order."""
        size = MOVED_GRAM
        olds = singles(self.old, _free(self.image, size), size)
        news = singles(self.new, _free(self.source, size), size)
        seeds = sorted(
            (Shared(at, news[gram], size) for gram, at in olds.items() if gram in news),
            key=lambda seed: seed.old,
        )
        for passage in _passages(seeds):
            self._keep_moved(in_order(passage))

    def _keep_moved(self, seeds: list[Shared]) -> None:
        first, last = seeds[0], seeds[-1]
        box = Box(first.old, last.old + last.length, first.new, last.new + last.length)
        for gap in self._gaps(box, seeds):
            if gap.height and gap.width:
                self._compare(gap)
        before = min(REACH, _free_run(self.image, box.old - 1, -1), _free_run(self.source, box.new - 1, -1))
        after = min(REACH, _free_run(self.image, box.old_end, 1), _free_run(self.source, box.new_end, 1))
        self._extend(Box(box.old - before, box.old, box.new - before, box.new), forward=False)
        self._extend(Box(box.old_end, box.old_end + after, box.new_end, box.new_end + after), forward=True)


def _free(taken: list[int], size: int) -> Iterator[int]:
    """Where runs of `size` letters begin that all have no counterpart."""
    run = 0
    for place, other in enumerate(taken):
        run = run + 1 if other == GONE else 0
        if run >= size:
            yield place - size + 1


def _free_run(taken: list[int], place: int, step: int) -> int:
    """How many letters in a row from `place` on have no counterpart, up to REACH."""
    count = 0
    while count < REACH and 0 <= place < len(taken) and taken[place] == GONE:
        count, place = count + 1, place + step
    return count


def _passages(seeds: list[Shared]) -> Iterator[list[Shared]]:
    """Seeds in groups that lie close together and in line."""
    group = seeds[:1]
    for before, seed in pairwise(seeds):
        bend = (seed.new - before.new) - (seed.old - before.old)
        if seed.old - before.old > NEAR or abs(bend) > BEND:
            yield group
            group = []
        group.append(seed)
    if group:
        yield group
