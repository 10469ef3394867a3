"""Picking from many lines by a few typed words, in whatever script, width or case they are typed."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from core.text.folding import FINDING

T = TypeVar("T")
_BOUNDS = (
    "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝",
    "abcdefghjklmnopqrstwxyz",
)
"""The first common character whose reading begins with each letter, in the order of GB 2312."""
_FIRST = [character.encode("gb2312") for character in _BOUNDS[0]]
_LAST = "座".encode("gb2312")


class Line(NamedTuple, Generic[T]):
    """What is picked by its words; `folded` and `initials` are what typed words are compared with."""

    meant: T
    folded: str
    initials: str


def line(meant: T, words: str) -> Line[T]:
    """A line that is picked by some words, or by the initials of how they are read."""
    folded = FINDING.fold(words)
    return Line(meant, folded, initials(folded))


def pick(lines: Iterable[Line[T]], typed: str) -> Sequence[T]:
    """The lines that have all the typed words, those that begin with the first of them before the others."""
    words = [FINDING.fold(word) for word in typed.split()]
    if not words:
        return [one.meant for one in lines]
    found = [one for one in lines if all(word in one.folded or word in one.initials for word in words)]
    first = words[0]
    found.sort(key=lambda one: (not one.folded.startswith(first), first not in one.folded))
    return [one.meant for one in found]


def initials(folded: str) -> str:
    """The first letters of how common characters are read, and what has no reading as it is."""
    return "".join(map(_initial, folded))


def _initial(character: str) -> str:
    if character.isascii():
        return "" if character.isspace() else character
    try:
        code = character.encode("gb2312")
    except UnicodeEncodeError:
        return ""
    return _BOUNDS[1][bisect_right(_FIRST, code) - 1] if _FIRST[0] <= code <= _LAST else ""
