"""Which part of a page is its article: where the sentences are."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from core.importing.formats.web.blocks import Block
from core.importing.paragraphs import Paragraph, Piece

FURNITURE = "web page"

_SENTENCE = re.compile(r"[。；，]")
_ATTACHED = re.compile(r"附件|\.(?:docx?|pdf|wps|xlsx?)\b")
_MORE = re.compile(r"(?:推荐|相关|延伸|更多|热门|热点)(?:阅读|新闻|文章|报道|推荐|链接|专题)|猜你喜欢")
"""Above what other articles say."""
_PLAIN = re.compile(r"[\W_]+")
MOST_LINKED = 0.5
"""Of the characters of what is no menu, not more are links."""
MOST_OF_IT = 0.85
"""An element holds the article as long as one inside it has so much of its sentences."""
WORTH = 0.03
"""Sentences beside the article belong to it from so much of its own on."""
LINES_OF_TITLE = 4
OPENING = 8
"""So many lines of the article may have the title among them."""
MENU = 3
"""Lines that lead elsewhere are a menu from so many on."""
BETWEEN = 12
"""So many lines between title and article tell of it: date, source, number."""


class Parts(NamedTuple):
    """The lines above the article, its own with its title, and those below.

    Where the page itself names the article's body, what it says to stand beside it is no part of it.
    """

    above: Sequence[Block]
    article: Sequence[Block]
    below: Sequence[Block]


def parts_of(blocks: Sequence[Block], titles: Sequence[str], body: int | None = None) -> Parts:
    """A page in three parts; `titles` are what it calls itself, `body` what it calls the article's body."""
    weights = _weights(blocks)
    is_named = body is not None and _has_most(blocks, weights, body)
    holder = body if is_named else _holder(blocks, weights)
    inside = [number for number, block in enumerate(blocks) if holder is None or holder in block.path]
    if not inside:
        return Parts((), blocks, ())
    inside = _without_more(blocks, inside, weights)
    menus = _menus(blocks, inside, weights, holder)
    if is_named:
        menus.update(number for number in inside if blocks[number].beside)
    inside = [number for number in inside if number not in menus] or inside
    first, last = inside[0], inside[-1] + 1
    first = _with_title(blocks, first, last, titles)
    article = [
        left_out(block, FURNITURE) if number in menus else block
        for number, block in enumerate(blocks[first:last], first)
    ]
    return Parts(blocks[:first], article, blocks[last:])


def _without_more(blocks: Sequence[Block], inside: list[int], weights: Sequence[int]) -> list[int]:
    """The lines of an article up to where others are recommended, behind most of its sentences."""
    said, most = 0, sum(weights[number] for number in inside) / 2
    for at, number in enumerate(inside):
        if said > most and _MORE.fullmatch(_plain(blocks[number].words)):
            return inside[:at]
        said += weights[number]
    return inside


def _has_most(blocks: Sequence[Block], weights: Sequence[int], element: int) -> bool:
    """Whether an element holds nearly all sentences."""
    held = sum(weight for block, weight in zip(blocks, weights, strict=True) if element in block.path)
    return held >= MOST_OF_IT * sum(weights)


def left_out(block: Block, reason: str) -> Block:
    """A line whose words are no part of the text."""
    return block._replace(paragraph=Paragraph((Piece(block.words, "left-out", reason=reason),)))


def _weights(blocks: Sequence[Block]) -> list[int]:
    """The characters of each line of sentences.

    What is hidden counts where most of a page is, till a script shows it, and links where most of it leads
    somewhere, as when the end of a link was forgotten.
    """
    sizes = [len(block.words) if _SENTENCE.search(block.words) else 0 for block in blocks]
    seen = sizes
    if any(size and block.hidden for size, block in zip(sizes, blocks, strict=True)):
        shown = "".join(_plain(block.words) for block in blocks if not block.hidden)
        seen = [
            0 if size and block.hidden and _is_said(block.words, shown) else size
            for size, block in zip(sizes, blocks, strict=True)
        ]
    for is_counted in (_is_shown, _is_unlinked):
        some = [size if is_counted(block) else 0 for size, block in zip(seen, blocks, strict=True)]
        seen = some if 2 * sum(some) >= sum(seen) else seen
    return seen


def _is_said(words: str, shown: str) -> bool:
    """Whether most sentences of a line are shown elsewhere."""
    sentences = [sentence for part in words.split("。") if (sentence := _plain(part))]
    return 2 * sum(sentence in shown for sentence in sentences) > len(sentences)


def _is_shown(block: Block) -> bool:
    return not block.hidden


def _is_unlinked(block: Block) -> bool:
    return block.linked <= MOST_LINKED * len(block.words)


def _menus(
    blocks: Sequence[Block], inside: Sequence[int], weights: Sequence[int], holder: int | None
) -> set[int]:
    """The lines beside the sentences that lead elsewhere, in parts of several lines or at the end."""
    depth = blocks[inside[0]].path.index(holder) + 1 if holder is not None else 0
    parts = [list(part) for _, part in groupby(inside, lambda number: blocks[number].path[depth : depth + 1])]
    ended = max((number for number in inside if weights[number]), default=len(blocks))
    found: set[int] = set()
    for part in parts:
        lines = [blocks[number] for number in part]
        linked, size = sum(line.linked for line in lines), sum(len(line.words) for line in lines)
        leads_away = linked > MOST_LINKED * size and not any(weights[number] for number in part)
        is_apart = len(part) >= MENU or (
            part[0] > ended and not any(_ATTACHED.search(line.words) for line in lines)
        )
        if leads_away and is_apart:
            found.update(part)
    return found


def _holder(blocks: Sequence[Block], weights: Sequence[int]) -> int | None:
    """The innermost element of several lines that still has nearly all sentences, with what belongs to it."""
    sums, lines, children = _held(blocks, weights)
    path: list[int] = []
    held = sum(weights)
    while held and (inside := children.get(path[-1] if path else None)):
        best = max(inside, key=sums.__getitem__)
        if sums[best] < MOST_OF_IT * held or (lines[best] == 1 and len(blocks) > 1):
            break
        path.append(best)
        held = sums[best]
    while len(path) > 1 and _goes_on(blocks, weights, path):
        path.pop()
    return path[-1] if path else None


def _held(
    blocks: Sequence[Block], weights: Sequence[int]
) -> tuple[dict[int, int], dict[int, int], dict[int | None, list[int]]]:
    """The sentences and the lines of each element, and the elements right inside of it."""
    sums, lines = defaultdict[int, int](int), defaultdict[int, int](int)
    above: dict[int, int | None] = {}
    for block, weight in zip(blocks, weights, strict=True):
        path = block.path
        if path:
            sums[path[-1]] += weight
            lines[path[-1]] += 1
        for at in range(len(path) - 1, -1, -1):
            if path[at] in above:
                break
            above[path[at]] = path[at - 1] if at else None
    children: dict[int | None, list[int]] = {}
    for element in sorted(above, reverse=True):  # what is inside has the higher number
        holder = above[element]
        children.setdefault(holder, []).append(element)
        if holder is not None:
            sums[holder] += sums[element]
            lines[holder] += lines[element]
    return sums, lines, children


def _goes_on(blocks: Sequence[Block], weights: Sequence[int], path: Sequence[int]) -> bool:
    """Whether what stands beside an element is more of the article: sentences, or rows below, and no link."""
    depth, holder = len(path) - 1, path[-1]
    beside = [
        number
        for number, block in enumerate(blocks)
        if block.path[depth - 1 : depth] == (path[-2],) and holder not in block.path
    ]
    if not beside or any(blocks[number].linked for number in beside):
        return False
    inside = [number for number, block in enumerate(blocks) if holder in block.path]
    worth = WORTH * sum(weights[number] for number in inside)
    return sum(weights[number] for number in beside) >= worth or any(
        blocks[number].is_row and number > inside[0] for number in beside
    )


def _with_title(blocks: Sequence[Block], first: int, last: int, titles: Sequence[str]) -> int:
    """Where the article begins with its title, which often stands above it."""
    wanted = {_plain(title) for title in titles} - {""}
    if any(_says(blocks, number, wanted) for number in range(first, min(last, first + OPENING))):
        return first
    for number in range(first - 1, max(-1, first - 1 - BETWEEN), -1):
        block = blocks[number]
        if _says(blocks, number, wanted) or (0 < block.paragraph.level < 3 and not block.linked):
            return number
    return first


def _says(blocks: Sequence[Block], number: int, wanted: set[str]) -> bool:
    """Whether one line, or a few together, say one of these words."""
    said = ""
    for block in blocks[number : number + LINES_OF_TITLE]:
        said += _plain(block.words)
        if said in wanted:
            return True
    return False


def _plain(words: str) -> str:
    return _PLAIN.sub("", words)
