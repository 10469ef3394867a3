"""How well a place in the new text is borne out: by the quote's own letters and by those around it."""

from itertools import pairwise

from core.anchoring.alignment import GONE, Alignment
from core.anchoring.normalized import UNKNOWN
from core.anchoring.quotation import Hit, Side, shares
from core.document.span import Span

AROUND = 32
"""Letters before and after the quote that count as its context."""
BEND = 12
"""How far an edited context may be out of line with the quote."""
FIRM = 0.8
WORDS = 6
"""A quote whose context is lost needs so large a share and so many letters of its own, in the old order."""
STRANGE = 4
"""So many letters in a row that are all others belong to other words."""
NEIGHBOURHOOD = 600
"""How far the letters may be that tell the order."""


def weigh(alignment: Alignment, quote: Span) -> Hit | None:
    """The place that the letters of a quote have gone to; None where they are gone."""
    image = alignment.image
    olds = _together([old for old in range(quote.start, quote.end) if image[old] != GONE], image)
    olds = _without_strange_ends(olds, alignment)
    if not olds:
        return None
    first, last = olds[0], olds[-1]
    if image[first] > image[last]:
        return None
    same = sum(alignment.same[old] for old in olds)
    before = _side(alignment, range(first - 1, max(-1, first - 1 - AROUND), -1), first)
    after = _side(alignment, range(last + 1, min(len(image), last + 1 + AROUND)), last)
    share, score, whole, around = shares(before, same, len(quote), after)
    if score < FIRM and same >= WORDS and share >= FIRM and _between(alignment, first, last):
        score = share
    found = Span(image[first], image[last] + 1)
    return Hit(_mended(alignment, quote, Span(first, last + 1), found), share, score, whole, around)


def _mended(alignment: Alignment, quote: Span, known: Span, found: Span) -> Span:
    """The place with the letters at its ends that went unseen there, since they also stand elsewhere."""
    old, new = alignment.old, alignment.new
    missing, start = known.start - quote.start, found.start
    if missing:
        reach = Span(max(0, start - missing - 1), start)
        start -= _reach_back(old[quote.start : known.start], reach.of(new))
    missing, end = quote.end - known.end, found.end
    if missing:
        reach = Span(end, end + missing + 1)
        end += _reach_back(old[known.end : quote.end][::-1], reach.of(new)[::-1])
    return Span(start, end)


def _reach_back(words: str, before: str) -> int:
    """How many letters at the end of `before` belong to `words`: as far as more agree than differ."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - only changed texts need it

    score = best = reach = 0
    for code in reversed(Levenshtein.opcodes(words, before)):
        if code.tag in ("equal", "replace"):
            size = code.src_end - code.src_start
            score += size if code.tag == "equal" else -size
            if code.tag == "equal" and score > best:
                best, reach = score, len(before) - code.dest_start
    return reach


def _together(olds: list[int], image: list[int]) -> list[int]:
    """The letters of a quote that went together: all in their order, or else most of them."""
    if all(image[before] < image[after] for before, after in pairwise(olds)):
        return olds
    slack = BEND + len(olds) // 4
    shifts = sorted(image[old] - old for old in olds)
    middle = shifts[len(shifts) // 2]
    return [old for old in olds if abs(image[old] - old - middle) <= slack]


def _without_strange_ends(olds: list[int], alignment: Alignment) -> list[int]:
    """The letters of a quote without those other letters at an end that belong to other words."""
    agree = [at for at, old in enumerate(olds) if alignment.same[old]]
    if not agree:
        return []
    low, high = agree[0], agree[-1]
    if low and _belongs(alignment, olds[0], olds[low], -1):
        low = 0
    if high < len(olds) - 1 and _belongs(alignment, olds[-1], olds[high], 1):
        high = len(olds) - 1
    return olds[low : high + 1]


def _belongs(alignment: Alignment, end: int, sure: int, step: int) -> bool:
    """Whether letters from `sure` to the `end` of a quote are its own, edited: few, or before its context."""
    image, same = alignment.image, alignment.same
    if abs(end - sure) < STRANGE and abs(image[end] - image[sure]) <= abs(end - sure) + 1:
        return True
    beyond = range(end + step, end + step * 9, step)
    shift = image[sure] - sure
    stayed = (0 <= old < len(image) and same[old] and abs(image[old] - old - shift) <= BEND for old in beyond)
    return sum(stayed) > len(beyond) // 2


def _side(alignment: Alignment, around: range, edge: int) -> Side:
    """What of the context stayed beside the quote; `around` goes away from the quote."""
    image, same, shift = alignment.image, alignment.same, alignment.image[edge] - edge
    line = alignment.line_around(edge)
    known = agree = near_known = near_agree = 0
    for old in around:
        if alignment.old[old] == UNKNOWN:
            continue
        stayed = same[old] and abs(image[old] - old - shift) <= BEND
        near = old in line
        known, near_known = known + 1, near_known + near
        agree, near_agree = agree + stayed, near_agree + (near and stayed)
    return Side(agree, known, near_agree, near_known)


def _between(alignment: Alignment, first: int, last: int) -> bool:
    """Whether the nearest letters with a place, before and after the quote, are still before and after it."""
    image = alignment.image
    near = range(max(0, first - NEIGHBOURHOOD), min(len(image), last + 1 + NEIGHBOURHOOD))
    before = [image[old] for old in near if old < first and image[old] != GONE]
    after = [image[old] for old in near if old > last and image[old] != GONE]
    return bool(before and after) and before[-1] < image[first] and image[last] < after[0]
