"""The words before a figure without the verbs and adverbs around what they name."""

import re

from core.understanding.figures.bounds import NO_BOUNDS, word_after
from core.understanding.figures.context import FIGURE, QUIET
from core.understanding.figures.dates import HIDDEN
from core.understanding.figures.vocabulary import CLOSING, ENDINGS, NAMES, NO_STRONG, OPENING, STRONG

_EDGE = frozenset(HIDDEN + "、,和及与以:;。的\n①②③④⑤⑥⑦⑧⑨⑩〕】]")
_LEFT_EDGE = _EDGE | set(FIGURE + ")")
_QUIET_BEFORE = re.compile(
    rf"(?:[比较到在同自从至是为]|截至|相当于)?(?:{QUIET}+|“[^“”]{{1,8}}”(?=末|期末|时期|初))"
    rf"(?:以前|之前|前(?!三|两|四|五|十)|期末|时期|底|末|初|度|份|开始|起|同期|以来|来|间|期间|内)*"
    rf"|[比较同](?:[上前去往](?:[一二三四五]年|年|期)|同期)(?:同期|相比)?"
)
_QUIET_AFTER = re.compile(
    rf"(?:(?:[比较同]|截至)?{QUIET}+|[比较是]“[^“”]{{1,8}}”)(?:时期|期间)?(?:底|末|初|同期)?$"
)
_COMPARED = frozenset(QUIET + "”末底初期间")
_MAY_COMPARE = frozenset(QUIET + "比较到在同自从至是为截相“")
# 扣除物价上升因素 says how a growth is reckoned, 4. or (10) where a list's item begins.
_RECKONED = re.compile(r"(?:扣除|剔除)[^,、]{2,10}(?:因素|影响)(?:后)?$")
_ITEM_NUMBER = re.compile(r"\d{1,2}[.、](?!\d)|\(\d{1,2}\)")


def trimmed(words: str) -> tuple[int, int]:
    """The part of the words before a figure that names something, without verbs and adverbs around it."""
    first = len(word_after(words))
    for item in _ITEM_NUMBER.finditer(words):
        first = item.end()
    right = trimmed_right(words, len(words))
    quiet = words.rfind(QUIET, 0, right)
    left = trimmed_left(words, max(quiet, first) if right - quiet > 2 else first, right)
    cut = _behind_last_strong(words, left + 2, right)
    if right - cut >= 2 and "就业" not in words[cut:right]:
        left = trimmed_left(words, cut, right)
    return left, right


def _behind_last_strong(words: str, start: int, right: int) -> int:
    """Behind the last of the verbs that name their object anew; `right` where there is none."""
    cut = right
    while found := STRONG.search(words, start, right, NO_STRONG):
        start = cut = found[1]
    return cut


def trimmed_right(words: str, right: int) -> int:
    """Where the name ends, in the words up to `right`."""
    while right:
        if word := CLOSING.closing(words, right):
            if NO_BOUNDS.closing(words, right) or len(ENDINGS.closing(words, right)) > len(word):
                break
            right -= len(word)
        elif words[right - 1] in _EDGE or words[right - 1] == "(":
            right -= 1
        elif words[right - 1] in _COMPARED and (quiet := _QUIET_AFTER.search(words, 0, right)):
            right = quiet.start()
        elif words.endswith(("因素", "影响", "后"), 0, right) and (
            reckoned := _RECKONED.search(words, 0, right)
        ):
            right = reckoned.start()
        else:
            break
    return right


def trimmed_left(words: str, left: int, right: int) -> int:
    """Where the name begins, in the words left..right."""
    while left < right:
        first = words[left]
        if first in _LEFT_EDGE or (first == "(" and ")" not in words[left:right]):
            left += 1
            continue
        if first in _MAY_COMPARE and (quiet := _QUIET_BEFORE.match(words, left, right)):
            left = quiet.end()
            continue
        end = OPENING.end_at(words, left)
        if end == left or right - end < 2 or NAMES.end_at(words, left, right) > left:
            break
        left = end
    return left
