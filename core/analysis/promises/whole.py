"""For what the figures of a report hold: all of its place, or less, or more."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from core.document.report import Report
from core.text.folding import FIGURES

_ALWAYS = ("全社会",)
_UNKNOWN = ("全市", "全县", "全区", "全省", "地方")
_IMPLIED = (("城镇", re.compile("老旧小区|棚户区|失业率")), ("农村", re.compile("户厕|危房|行政村|改厕")))
"""What is only in towns, or only in the country, whether or not that is said."""
_NO_AREAS = frozenset(("城镇", "农村", "城乡", "规模以上", "限额以上", "中央", "地方"))
"""What is no area."""


class Whole(NamedTuple):
    """The words that mean all of a report's place, and its name."""

    words: frozenset[str]
    place: str

    def narrowing(self, scopes: Iterable[str], called: str) -> frozenset[str]:
        """The scopes that are not all of the place, nor said by the very name of what is measured."""
        return frozenset(
            scope
            for scope in scopes
            if scope not in self.words
            and scope not in called
            and not (len(scope) > 1 and scope in self.place)
            and not any(scope == word and of.search(called) for word, of in _IMPLIED)
        )


def whole_of(report: Report) -> Whole:
    """The words that mean all of the place of a report."""
    place = FIGURES.fold(report.metadata.place or "")
    words = [*_ALWAYS]
    if report.metadata.level == "nation":
        words.append("全国")
    elif place:
        words += f"全{place[-1]}", f"我{place[-1]}", "地方"
        words += ["全自治区"] if "自治区" in place else []
    else:
        words += _UNKNOWN
    return Whole(frozenset(words), place)


def areas(scopes: Iterable[str]) -> frozenset[str]:
    """Those of the scopes that are a part of the place."""
    return frozenset(scopes) - _NO_AREAS
