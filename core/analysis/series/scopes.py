"""For what a figure holds beside the place of its report."""

from functools import cache

from core.document.report import Metadata, PlaceLevel
from core.text.folding import FIGURES
from core.vocabulary.measures import scopes

_WHOLE: dict[PlaceLevel, tuple[str, ...]] = {
    "nation": ("全国",),
    "province": ("全省", "全自治区", "全区", "全市"),
    "city": ("全市", "全州", "全盟"),
    "county": ("全县", "全区", "全旗", "全市", "全州"),
}
"""What reports of a level may call their whole place."""
_UNIT = {"省": "全省", "市": "全市", "县": "全县", "州": "全州", "盟": "全盟", "旗": "全旗"}
"""What a place calls itself whose name ends so."""
_NO_NARROWING = ("全社会",)
_LOCAL, _BUDGET = "地方", "一般公共预算"
"""The budget of a place below the nation is 地方, as it is called or not; other revenue is only in part."""


def scope_beside(scope: str | None, measure: str, metadata: Metadata) -> str | None:
    """What of a figure's scope is neither the report's whole place nor in the measure's name."""
    if scope is None:
        return None
    own = _own(metadata)
    if _BUDGET in measure and metadata.level != "nation":
        own |= {_LOCAL}
    left = [word for word in scope.split("、") if word not in own and not _is_named(word, measure)]
    return "、".join(left) or None


def without_place(name: str) -> str:
    """The folded words of an indicator, without those for a whole place that they begin with: 全市, 我省."""
    words = "".join(FIGURES.fold(name).split())
    while found := next((word for word in _whole_places() if words.startswith(word)), None):
        if len(words) < len(found) + 2:
            break
        words = words.removeprefix(found)
    return words


def _own(metadata: Metadata) -> frozenset[str]:
    place = FIGURES.fold(metadata.place or "")
    level = metadata.level
    if level == "nation":
        return frozenset(("全国", "全社会"))
    own = [*_NO_NARROWING]
    if "自治区" in place[-3:] or place.endswith("区"):
        own += ("全区", "全自治区")
    elif place[-1:] in _UNIT:
        own.append(_UNIT[place[-1]])
    elif level:
        own += _WHOLE[level]
    if place:
        own += (
            place,
            place[:-1],
            *(place[at:] for at in range(len(place) - 1) if place[at - 1] in "省市州盟区"),
        )
    return frozenset(own)


def _is_named(word: str, measure: str) -> bool:
    """Whether a scope is part of the measure's own name."""
    return word in measure or (word == "规模以上" and "规上" in measure)


@cache
def _whole_places() -> list[str]:
    return [word for word in scopes() if word.startswith(("全", "我")) and word not in _NO_NARROWING]
