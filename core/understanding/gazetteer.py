"""Where a place lies: its name with the names of those above it, the province first."""

from collections.abc import Iterator
from functools import cache, lru_cache

from core.document.report import PlaceLevel
from core.text.folding import READING
from core.understanding.divisions import NATION, Division, by_stem, divisions, stem_of
from core.understanding.former_names import other_names

_NATION = (NATION, "全国", "国家", "中国")
"""What the nation may be called, whose reports are the State Council's."""
Path = tuple[str, ...]
"""Simplified names, the highest first: 浙江省, 宁波市, 北仑区."""


@lru_cache(maxsize=20_000)
def path_of(place: str | None, level: PlaceLevel | None = None) -> Path:
    """Where a place lies as far as its name tells for certain; empty for no place.

    A name that several have is alone, or below what all of them lie in.
    """
    if not place:
        return ()
    if only := _certain().get(place):
        return only
    found = paths_of(place)
    if len(found) > 1:
        known = [division for path in found for division in divisions()[path[-1]] if _path(division) == path]
        found = tuple(_path(division) for division in known if division.level == level) or found
    if len(found) == 1:
        return found[0]
    common = []
    for names in zip(*(path[:-1] for path in found), strict=False):
        if len(set(names)) > 1:
            break
        common.append(names[0])
    simple = READING.fold(place)
    called = {path[-1] for path in found}
    return (*common, called.pop() if len(called) == 1 else simple)


@lru_cache(maxsize=1_000)
def paths_of(place: str) -> tuple[Path, ...]:
    """All places that a name may mean, with or without its unit and those above: 北仑, 宁波北仑区, 浙江省."""
    simple = READING.fold(place).strip()
    if simple in _NATION:
        return ((NATION,),)
    for at in range(len(simple)):
        if found := [one for one in _called(simple[at:]) if simple[:at] in _heads(one)]:
            return tuple(dict.fromkeys(map(_path, found)))
    for end in range(len(simple) - 1, 1, -1):  # a town, in one that is known
        above = paths_of(simple[:end])
        if len(above) == 1 and above[0][-1] in divisions():
            return ((*above[0], simple[end:]),)
    return ((simple,),)


@lru_cache(maxsize=20_000)
def also_called(places: tuple[Path, ...]) -> tuple[Path, ...]:
    """The places that these were before they were renamed or merged, and those that they became."""
    found = [
        _path(division)
        for province, *below in places
        for name in other_names(province, below[-1] if below else province)
        for division in divisions().get(name, ())
        if division.above[:1] == (province,)
    ]
    return tuple(dict.fromkeys(path for path in found if path not in places))


def lies_in(path: Path, places: tuple[Path, ...]) -> bool:
    """Whether a place is one of these or lies below one of them; where they are several, also by its name.

    A place that was renamed or merged is found by its other names.
    """
    if any(path[: len(place)] == place for place in (*places, *also_called(places))):
        return True
    is_uncertain = len(places) > 1 or len(places[0]) == 1
    return is_uncertain and path[-1:] in {place[-1:] for place in places}


@lru_cache(maxsize=20_000)
def place_order(path: Path) -> tuple[int, Path]:
    """What places are sorted by: the gazetteer's order, what it does not know behind what that lies in."""
    ranks = _ranks()
    known = next((end for end in range(len(path), 0, -1) if path[:end] in ranks), 0)
    return ranks.get(path[:known], len(ranks)), path[known:]


def choices(words: str, most: int = 50) -> list[Path]:
    """The known places whose name, or a part of it, is in these words, those that begin with it first."""
    simple = READING.fold(words).strip()
    if not simple:
        return []
    if NATION.startswith(simple):
        return [(NATION,)]
    found = [path for path in _all_paths() if simple in "".join(path)]
    found.sort(
        key=lambda path: (not path[-1].startswith(simple), simple not in path[-1], len(path), len(path[-1]))
    )
    return found[:most]


@cache
def _certain() -> dict[str, Path]:
    """Where the places lie that are named as reports mostly name them: in full, and no other is named so."""
    found: dict[str, Path] = {}
    for path in _all_paths():
        for at in range(len(path)):
            name = "".join(path[at:])
            found[name] = () if name in found else path
    return found


@cache
def _ranks() -> dict[Path, int]:
    """Where each place stands in the gazetteer, those that it names directly below it."""
    first = {path: rank for rank, path in enumerate(((NATION,), *_all_paths()))}
    ordered = sorted(first, key=lambda path: [first[path[: end + 1]] for end in range(len(path))])
    return {path: rank for rank, path in enumerate(ordered)}


@cache
def _all_paths() -> list[Path]:
    return list(dict.fromkeys(_path(one) for found in divisions().values() for one in found))


def _called(name: str) -> list[Division]:
    """The divisions of a name, or else those that begin with it as a whole."""
    if found := divisions().get(name):
        return found
    return [one for full in by_stem().get(name, ()) for one in divisions()[full]]


def _heads(division: Division) -> set[str]:
    """What may stand before a division's name."""
    return set(_before(division.above))


def _before(above: Path) -> Iterator[str]:
    if not above:
        yield ""
        return
    for rest in _before(above[1:]):
        yield rest
        yield above[0] + rest
        yield stem_of(above[0]) + rest


def _path(division: Division) -> Path:
    return (*division.above, division.name)
