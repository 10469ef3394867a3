"""For what the figures of a report hold: all of its place, or less, or more."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from core.document.report import PlaceLevel, Report
from core.text.folding import FIGURES

_ALL_OF = ("全", "我")
_UNKNOWN = "省市县区"
_UNITS: Mapping[PlaceLevel | None, Sequence[str]] = {
    "nation": ("国",),
    "province": ("省", "自治区"),
    "city": ("市", "州", "盟"),
    "county": ("县", "区", "旗"),
}
"""What places of a level call themselves; a town that is a 市 has that in its name."""
_IMPLIED = (
    ("城镇", re.compile("老旧小区|棚户区|失业率")),
    ("农村", re.compile("户厕|危房|行政村|改厕")),
    ("规模以上", re.compile("^固定资产投资")),
)
"""What is only in towns, in the country, or counted from some size on, whether or not that is said."""
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
    place, level = FIGURES.fold(report.metadata.place or ""), report.metadata.level
    units = {*_UNITS.get(level, _UNKNOWN), *(place[-1:] if level != "nation" else ())}
    others = ["全社会", *(["地方"] if level != "nation" else []), *(["县域"] if level == "county" else [])]
    return Whole(frozenset((*others, *(all_of + unit for all_of in _ALL_OF for unit in units))), place)


def areas(scopes: Iterable[str]) -> frozenset[str]:
    """Those of the scopes that are a part of the place."""
    return frozenset(scopes) - _NO_AREAS
