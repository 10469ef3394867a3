"""Which part of a page is its article: where the sentences are."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from core.importing.formats.web.blocks import Block

_SENTENCE = re.compile(r"[。；，：]")
_PLAIN = re.compile(r"[\W_]+")
MOST_LINKED = 0.5
"""Of a sentence's characters not more are links."""
MOST_OF_IT = 0.85
"""An element holds the article as long as one inside it has so much of its sentences."""
NEAR = 40
"""So many lines above the article, the title is looked for."""
OPENING = 8
"""So many lines of the article may have the title among them."""
BETWEEN = 12
"""So many lines between title and article tell of it: date, source, number."""


class Parts(NamedTuple):
    """The lines above the article, its own with its title, and those below.

    It `is_named` where the page itself says which element it is; then what stands beside it is no part of it.
    """

    above: Sequence[Block]
    article: Sequence[Block]
    below: Sequence[Block]
    is_named: bool = False


def parts_of(blocks: Sequence[Block], titles: Sequence[str], body: int | None = None) -> Parts:
    """A page in three parts; `titles` are what it calls itself, `body` what it calls the article's body."""
    seen = _visible(blocks)
    weights = [_weight(block) if block in seen else 0 for block in blocks]
    is_named = body is not None and _has_most(blocks, weights, body)
    holder = body if is_named else _holder(blocks, weights)
    inside = [number for number, block in enumerate(blocks) if holder is None or holder in block.path]
    if not inside:
        return Parts((), blocks, ())
    first, last = inside[0], inside[-1] + 1
    first = _with_title(blocks, first, last, titles)
    return Parts(blocks[:first], blocks[first:last], blocks[last:], is_named)


def _has_most(blocks: Sequence[Block], weights: Sequence[int], element: int) -> bool:
    """Whether an element holds nearly all sentences."""
    held = sum(weight for block, weight in zip(blocks, weights, strict=True) if element in block.path)
    return held >= MOST_OF_IT * sum(weights)


def _visible(blocks: Sequence[Block]) -> set[Block]:
    """The lines that are shown; all where most are hidden till a script shows them."""
    shown = {block for block in blocks if not block.hidden}
    return shown if 2 * sum(map(_weight, shown)) >= sum(map(_weight, blocks)) else set(blocks)


def _weight(block: Block) -> int:
    words = block.words
    if block.linked > MOST_LINKED * len(words) or not _SENTENCE.search(words):
        return 0
    return len(words)


def _holder(blocks: Sequence[Block], weights: Sequence[int]) -> int | None:
    """The innermost element that still has nearly all sentences."""
    sums = Counter[int]()
    children: dict[int | None, set[int]] = {}
    for block, weight in zip(blocks, weights, strict=True):
        above = None
        for element in block.path:
            sums[element] += weight
            children.setdefault(above, set()).add(element)
            above = element
    holder, held = None, sum(weights)
    while inside := children.get(holder):
        best = max(inside, key=lambda element: sums[element])
        if not held or sums[best] < MOST_OF_IT * held:
            break
        holder, held = best, sums[best]
    return holder


def _with_title(blocks: Sequence[Block], first: int, last: int, titles: Sequence[str]) -> int:
    """Where the article begins with its title, which often stands above it."""
    wanted = {_plain(title) for title in titles} - {""}
    if any(_plain(block.words) in wanted for block in blocks[first : min(last, first + OPENING)]):
        return first
    for number in range(first - 1, max(-1, first - NEAR), -1):
        block = blocks[number]
        if first - number > BETWEEN:
            break
        if _plain(block.words) in wanted or (0 < block.paragraph.level < 3 and not block.linked):
            return number
    return first


def _plain(words: str) -> str:
    return _PLAIN.sub("", words)
