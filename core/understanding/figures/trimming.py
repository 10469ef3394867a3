"""The words before a figure without the verbs and adverbs around what they name."""

import re

from core.understanding.figures.bounds import NO_BOUNDS, word_after
from core.understanding.figures.context import FIGURE, QUIET
from core.understanding.figures.lookup import any_of, longest_first, longest_last
from core.understanding.figures.vocabulary import CLOSING, NAMES, OPENING, STRONG

WORD = 7

_EDGE = "、,和及与以:;。的\n①②③④⑤⑥⑦⑧⑨⑩"
_QUIET_BEFORE = re.compile(rf"(?:[比较到在同自从至]|截至)?{QUIET}+(?:底|末|同期|以来|来|间|期间|内)?")
_QUIET_AFTER = re.compile(
    rf"(?:(?:[比较同]|截至)?{QUIET}+|[比较]“[^“”]{{1,8}}”)(?:时期|期间)?(?:底|末|初|同期)?$"
)
_COMPARED = QUIET + "”末底初期间"
_STRONG = re.compile(any_of(STRONG))


def trimmed(words: str) -> tuple[int, int]:
    """The part of the words before a figure that names something, without verbs and adverbs around it."""
    first = len(word_after(words))
    right = trimmed_right(words, len(words))
    quiet = words.rfind(QUIET, 0, right) + 1
    left = trimmed_left(words, quiet if right - quiet >= 2 else first, right)
    cut = max((strong.end() for strong in _STRONG.finditer(words, left + 2, right)), default=right)
    if right - cut >= 2 and "就业" not in words[cut:right]:
        left = trimmed_left(words, cut, right)
    return left, right


def trimmed_right(words: str, right: int) -> int:
    """Where the name ends, in the words up to `right`."""
    while right:
        tail = words[max(0, right - WORD) : right]
        if word := longest_last(CLOSING, tail, WORD):
            if longest_last(NO_BOUNDS, tail, 4):
                break
            right -= len(word)
        elif tail[-1] in _EDGE or tail[-1] == "(":
            right -= 1
        elif tail[-1] in _COMPARED and (quiet := _QUIET_AFTER.search(words, 0, right)):
            right = quiet.start()
        else:
            break
    return right


def trimmed_left(words: str, left: int, right: int) -> int:
    """Where the name begins, in the words left..right."""
    while left < right:
        loose = words[left] == "(" and ")" not in words[left:right]
        if words[left] in _EDGE or words[left] in FIGURE + ")" or loose:
            left += 1
            continue
        if quiet := _QUIET_BEFORE.match(words, left, right):
            left = quiet.end()
            continue
        head = words[left : left + WORD]
        word = longest_first(OPENING, head, WORD)
        if not word or right - left - len(word) < 2 or longest_first(NAMES, head, WORD):
            break
        left += len(word)
    return left
