"""Names that stand together before figures that stand together, each given back its own words."""

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from core.understanding.figures.naming.evidence import Features, cut, step, tag_of
from core.understanding.figures.naming.scene import Name

_MARKS = (("comma", re.compile("、")), ("any", re.compile("[、和与及]|以及")))
_PAIRS = {"存": "贷", "进": "出", "出": "进", "供": "销"}
_AND_OTHERS = "等"


class Part(NamedTuple):
    """One of joint names: its words and where they stand."""

    words: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.words)


def parts_of(words: str, start: int, count: int) -> tuple[str, list[Part]]:
    """The joint names, where they are so many, and what divides them; else nothing."""
    for mark, pattern in _MARKS:
        cuts = [(cut.start(), cut.end()) for cut in pattern.finditer(words)]
        if len(cuts) == count - 1:
            edges = [0, *(edge for cut in cuts for edge in cut), len(words)]
            parts = [
                Part(words[one:two], start + one) for one, two in zip(edges[::2], edges[1::2], strict=True)
            ]
            if all(part.words for part in parts):
                return mark, parts
    return "", []


def shares(parts: list[Part], place: int) -> Iterator[tuple[Name, Features]]:
    """Ways to read one of joint names: as it stands, with the last one's head, with the first one's owner."""
    mine, first, last = parts[place], parts[0], parts[-1]
    if len(parts) == 2 and _PAIRS.get(first.words[-1]) == last.words[0]:  # 存贷款, 进出口
        name = ((mine.start, mine.end), (last.start + 1, last.end))
        yield (name if place == 0 else ((first.start, first.end - 1), (last.start, last.end))), ("pair",)
        return
    common = _common(parts, place)
    yield ((mine.start, mine.end),), ("alone", *(f"alone{feature}" for feature in common))
    if place < len(parts) - 1:
        for at in range(1, len(last.words)):
            yield _with_head(mine, last, at, common)
    if place:
        edge = 0
        words = cut(first.words)
        for number, word in enumerate(words[:-1], 1):
            edge += len(word)
            yield _with_owner(mine, first, edge, len(words) - number, common)


def _common(parts: list[Part], place: int) -> Features:
    mine, last = cut(parts[place].words), cut(parts[-1].words)
    longer = len(parts[-1].words) - len(parts[place].words)
    return (
        f"tags{tag_of(mine[-1])}{tag_of(last[-1])}",
        f"longer{max(-4, min(4, longer))}",
        f"place{'first' if place == 0 else 'last' if place == len(parts) - 1 else 'inner'}",
        f"word:{mine[-1]}",
    )


def _with_head(mine: Part, last: Part, at: int, common: Features) -> tuple[Name, Features]:
    """城镇 of 城镇、农村居民收入 is 城镇居民收入; 等 is left out."""
    left, head = last.words[:at], last.words[at:]
    skip = at + (head[0] == _AND_OTHERS and len(head) > 1)
    ours, theirs, heads = (cut(words) for words in (mine.words, left, head))
    edges = accumulate(map(len, cut(last.words)))
    features = (
        "head",
        f"headlong{step(len(head))}",
        f"headwords{min(4, len(heads))}",
        f"headleft{max(-3, min(3, len(left) - len(mine.words)))}",
        f"headtags{tag_of(ours[-1])}{tag_of(theirs[-1])}",
        f"headalike{mine.words[-1] == left[-1]}",
        f"head:{head}",
        f"headfirst:{heads[0]}",
        f"headmine:{ours[-1]}",
        f"headothers{head[0] == _AND_OTHERS}",
        f"headedge{at in edges}",
        *(f"head{feature}" for feature in common),
    )
    return ((mine.start, mine.end), (last.start + skip, last.end)), features


def _with_owner(mine: Part, first: Part, at: int, words: int, common: Features) -> tuple[Name, Features]:
    """产量 of 粮食面积、产量 is 粮食产量."""
    theirs = cut(first.words)[-1]
    features = (
        "owner",
        f"ownerwords{words}",
        f"ownerlong{step(at)}",
        f"ownerleft{max(-3, min(3, len(first.words) - at - len(mine.words)))}",
        f"ownertags{tag_of(theirs)}{tag_of(cut(mine.words)[-1])}",
        f"ownerrest:{first.words[at:]}",
        f"ownermine:{mine.words}",
        *(f"owner{feature}" for feature in common),
    )
    return ((first.start, first.start + at), (mine.start, mine.end)), features
