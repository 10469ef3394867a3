"""Numberings 一、二、 that a 第一, 第二 … holds, told from those of the report itself."""

from collections.abc import Sequence
from itertools import pairwise

from core.understanding.structure.headings import Heading


def with_held(headings: Sequence[Heading]) -> list[Heading]:
    """The headings with each 一、二、 … that stands whole between 第一 and 第二 set below them."""
    held: set[int] = set()
    nths = [at for at, heading in enumerate(headings) if heading.style == "nth"]
    for start, end in pairwise(nths):
        inside = [at for at in range(start + 1, end) if headings[at].style == "comma"]
        ordinals = [headings[at].ordinal for at in inside]
        follows = headings[end].ordinal == headings[start].ordinal + 1
        if follows and len(inside) > 1 and ordinals == list(range(1, len(inside) + 1)):
            held.update(inside)
    return [heading._replace(style="held") if at in held else heading for at, heading in enumerate(headings)]
