"""The numbers of paragraphs, which a Word file does not hold: they are counted (ECMA-376 part 1, 17.9)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from core.importing.formats.markup import Element, attribute, child, children, number, value
from core.importing.formats.word.numerals import printed

DEEPEST = 9
_PLACE = re.compile(r"%([1-9])")
_CLOSED = tuple("、.．）)】]：:，,。 ")


@dataclass
class Level:
    """How one level of a list is numbered; `text` is such as 第%1章."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    restarts_after: int | None = None
    is_legal: bool = False


@dataclass
class _List:
    levels: dict[int, Level]
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of a file, counting on."""

    def __init__(self, root: Element | None) -> None:
        self._abstract: dict[str, Element] = {}
        self._elements: dict[str, Element] = {}
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is not None:
            self._abstract = {attribute(one, "abstractNumId"): one for one in children(root, "abstractNum")}
            self._elements = {attribute(one, "numId"): one for one in children(root, "num")}

    def next(self, key: str, depth: int) -> str:
        """What stands before the next paragraph of a list at a depth; empty where nothing does."""
        if key not in self._elements or not 0 <= depth < DEEPEST:
            return ""
        if key not in self._lists:
            self._lists[key] = self._read(self._elements[key])
        found = self._lists[key]
        level = found.levels.get(depth, Level())
        self._count(found, depth)
        if level.form in ("none", "bullet"):
            return ""

        def place(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            one = found.levels.get(at, Level())
            return printed(found.counts.get(at, one.start), "decimal" if level.is_legal else one.form)

        words = _PLACE.sub(place, level.text)
        return words if not words or words.endswith(_CLOSED) else f"{words} "

    def _count(self, found: _List, depth: int) -> None:
        counts = found.counts
        for above in range(depth):
            counts.setdefault(above, found.levels.get(above, Level()).start)
        counts[depth] = counts[depth] + 1 if depth in counts else found.levels.get(depth, Level()).start
        for below in [one for one in counts if one > depth]:
            restarts = found.levels.get(below, Level()).restarts_after
            if restarts is None or depth < restarts:
                del counts[below]

    def _read(self, one: Element) -> _List:
        """A list as it is numbered; what says the same as another counts on with it."""
        key = value(one, "abstractNumId")
        abstract = self._abstract.get(key)
        levels = dict(_levels(abstract)) if abstract is not None else {}
        counts = self._counts.setdefault(key, {})
        for override in children(one, "lvlOverride"):
            depth = number(attribute(override, "ilvl"), 0)
            levels |= dict(_levels(override))
            if start := value(override, "startOverride"):
                counts = {}  # a list that begins anew counts for itself
                levels[depth] = replace(levels.get(depth, Level()), start=number(start, 1))
        return _List(levels, counts)


def _levels(parent: Element) -> Iterator[tuple[int, Level]]:
    for level in children(parent, "lvl"):
        restart = value(level, "lvlRestart")
        yield (
            number(attribute(level, "ilvl"), 0),
            Level(
                start=number(value(level, "start"), 1),
                form=value(level, "numFmt") or "decimal",
                text=value(level, "lvlText"),
                restarts_after=number(restart, 0) if restart else None,
                is_legal=child(level, "isLgl") is not None,
            ),
        )
