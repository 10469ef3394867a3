"""Whether a figure tells what was achieved, what is promised, or neither."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from core.document.report import Section, Status
from core.understanding.figures.bounds import word_after
from core.understanding.figures.context import Context
from core.understanding.figures.lookup import any_of
from core.understanding.figures.units import CLASSIFIERS
from core.understanding.figures.vocabulary import OUTCOME_WORDS, TARGET_WORDS

_FROM = re.compile(r"(?:由|从|自)[^,;。、]{0,12}$")
_TO = re.compile(r"[^,;。、]{0,10}(?:到|至|为|成)")
_TARGET = re.compile(any_of(TARGET_WORDS))
_OUTCOME = re.compile(any_of(OUTCOME_WORDS))
_NAME = re.compile(r"的?[\u4e00-\u9fff“]")
_COUNTED = frozenset(CLASSIFIERS) - {"岁", "周岁"}


class Kinds:
    """The kind of the innermost section that has one, by position."""

    def __init__(self, sections: Sequence[Section]) -> None:
        edges: list[tuple[int, str | None]] = [(0, None)]
        for section in sorted(sections, key=lambda section: (section.span.start, -section.span.end)):
            if section.kind:
                while len(edges) > 1 and edges[-1][0] >= section.span.start:
                    edges.pop()
                edges.append((section.span.start, section.kind))
        self._starts = [start for start, _ in edges]
        self._kinds = [kind for _, kind in edges]

    def at(self, position: int) -> str | None:
        """The kind in force at `position`."""
        return self._kinds[bisect_right(self._starts, position) - 1]


def status(context: Context, kind: str | None, folded: str) -> Status | None:
    """Achieved, promised, or neither: a threshold, the start of a change, a definition."""
    if is_threshold(context, folded) or is_start(context):
        return None
    if kind == "outcome":
        return "outcome"
    if kind == "plan":
        return "target"
    if kind in ("glossary", "annex"):
        return None
    return _from_words(context)


def is_threshold(context: Context, folded: str) -> bool:
    """Whether the figure only says how large the things are that are spoken of (20亿元以上项目)."""
    word = word_after(context.tail)
    if not word or context.mention.kind not in ("money", "quantity"):
        return False
    counted = context.mention.unit_in(folded) in _COUNTED
    return not counted and _NAME.match(context.tail, len(word)) is not None


def is_start(context: Context) -> bool:
    """Whether the figure is where a change set out (由29.1亿元增长到50.1亿元)."""
    return _FROM.search(context.lead) is not None and _TO.match(context.tail) is not None


def _from_words(context: Context) -> Status | None:
    words = context.opening
    if _TARGET.search(words):
        return "target"
    return "outcome" if _OUTCOME.search(words) or context.lead else None
