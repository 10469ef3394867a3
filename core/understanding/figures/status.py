"""Whether a figure tells what was achieved, what is promised, or neither."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from core.document.report import Section, SectionKind, Status
from core.understanding.figures.bounds import word_after
from core.understanding.figures.context import Context
from core.understanding.figures.units import CLASSIFIERS
from core.understanding.figures.vocabulary import OUTCOME_WORDS

_FROM = re.compile(r"(?:由|从|自)[^,;。、]{0,12}$")
_TO = re.compile(r"[^,;。、]{0,10}(?:到|至|为|成)")
# 要 and 将 promise; 主要, 要求, 将近 do not, nor does a plan that is spoken of as a thing.
_TARGET = re.compile(
    r"目标|预期(?!寿命)|力争|争取|确保|努力|拟|必须|应当|(?<![主重需])要(?![求素点])|将(?![近军])|(?<!年)计划(?![完的])"
)
_OUTCOME = re.compile("|".join(OUTCOME_WORDS))
_PAST = re.compile(r"过去[一二三四五的]|[一两三四五]年来|已经?达到?|目前")
_REACHED = re.compile(r"(?:达到?|[至到为]|稳定在|保持在|控制在|完成|突破)$")
_NAME = re.compile(r"的?[\w“]")
_WITHIN = 7
"""What lies farther back than so many years is history, not what a report has to show."""
_COUNTED = frozenset(CLASSIFIERS) - {"岁", "周岁"}


class Kinds:
    """The kind of the innermost section that has one, by position."""

    def __init__(self, sections: Sequence[Section]) -> None:
        edges: list[tuple[int, SectionKind | None]] = [(0, None)]
        open_until: list[tuple[int, SectionKind | None]] = []
        for section in sorted(sections, key=lambda section: (section.span.start, -section.span.end)):
            while open_until and open_until[-1][0] <= section.span.start:
                end, _ = open_until.pop()
                edges.append((end, open_until[-1][1] if open_until else None))
            kind = section.kind or (open_until[-1][1] if open_until else None)
            edges.append((section.span.start, kind))
            open_until.append((section.span.end, kind))
        while open_until:
            end, _ = open_until.pop()
            edges.append((end, open_until[-1][1] if open_until else None))
        self._starts = [start for start, _ in edges]
        self._kinds = [kind for _, kind in edges]

    def at(self, position: int) -> SectionKind | None:
        """The kind in force at `position`."""
        return self._kinds[bisect_right(self._starts, position) - 1]


def status(context: Context, kind: SectionKind | None, folded: str, year: int | None = None) -> Status | None:
    """Achieved, promised, or neither: a threshold, the start of a change, a definition, history."""
    if is_threshold(context, folded) or is_start(context) or kind in ("glossary", "annex"):
        return None
    told = context.year - year if context.year and year else 0
    if told > 0:
        return "target"
    if kind == "outcome":
        return "outcome" if told >= -_WITHIN else None
    if kind == "plan":
        past = told < 0 or _PAST.search(context.opening)
        return None if past and not _TARGET.search(context.opening) else "target"
    return "outcome" if told < 0 else _from_words(context)


def is_threshold(context: Context, folded: str) -> bool:
    """Whether the figure only says how large the things are that are spoken of (20亿元以上项目)."""
    word = word_after(context.tail)
    if not word or context.mention.kind not in ("money", "quantity") or _REACHED.search(context.lead):
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
