"""Numbers of digits and scales in turn: 12亿5000万, 1万6千多, 1亿2千3百万."""

import re
from decimal import Decimal
from typing import NamedTuple

from core.document.report import Bound
from core.text.numerals import scale_of

_PART = re.compile(
    r"[零〇]?(?P<digits>\d{1,4})(?P<more>[多余])?(?P<step>(?:十|百(?!分)|千(?![瓦克米伏卡赫帕焦分]))*)"
    r"(?P<again>多|余(?![额姚杭])|几[十百千]?)?(?P<myriad>[万亿]*)"
)


class Compound(NamedTuple):
    """Such a number: what it is, where it ends, its bound, and the scale of its first digits."""

    value: Decimal
    end: int
    bound: Bound | None
    scale: int


def compound(text: str, start: int) -> Compound | None:
    """The number of two or more parts that begins at `start`, each of a lower scale than the one before."""
    total = section = parts = scale = 0
    end = start
    bound: Bound | None = None
    closed = lowest = 10**12
    while part := _PART.match(text, end):
        step = scale_of(part["step"])
        added, myriad = int(part["digits"]) * step, scale_of(part["myriad"])
        if step * myriad == 1 or added >= lowest or (section + added) * myriad >= closed:
            break
        section, lowest, end, parts = section + added, step, part.end(), parts + 1
        scale = scale or step * myriad
        if myriad > 1:
            total, section, closed, lowest = total + section * myriad, 0, myriad, 10**12
        if part["more"] or part["again"]:
            bound = ">="
            break
    return Compound(Decimal(total + section), end, bound, scale) if parts > 1 else None
