"""The numbers of paragraphs, which a Word file does not hold: they are counted (ECMA-376 part 1, 17.9)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from core.importing.formats.markup import Element, number, value
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
        self._abstract: dict[str, dict[int, Level]] = {}
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is not None:
            self._read(root)

    def next(self, key: str, depth: int) -> str:
        """What stands before the next paragraph of a list at a depth; empty where nothing does."""
        found = self._lists.get(key)
        if found is None or not 0 <= depth < DEEPEST:
            return ""
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

    def _read(self, root: Element) -> None:
        for abstract in root.iterfind("abstractNum"):
            self._abstract[abstract.get("abstractNumId", "")] = dict(_levels(abstract))
        for one in root.iterfind("num"):
            key = value(one, "abstractNumId")
            levels = dict(self._abstract.get(key, {}))
            counts = self._counts.setdefault(key, {})
            for override in one.iterfind("lvlOverride"):
                depth = number(override.get("ilvl"), 0)
                levels |= dict(_levels(override))
                if start := value(override, "startOverride"):
                    counts = {}  # a list that begins anew counts for itself
                    levels[depth] = replace(levels.get(depth, Level()), start=number(start, 1))
            self._lists[one.get("numId", "")] = _List(levels, counts)


def _levels(parent: Element) -> Iterator[tuple[int, Level]]:
    for level in parent.iterfind("lvl"):
        restart = value(level, "lvlRestart")
        yield (
            number(level.get("ilvl"), 0),
            Level(
                start=number(value(level, "start"), 1),
                form=value(level, "numFmt") or "decimal",
                text=value(level, "lvlText"),
                restarts_after=number(restart, 0) if restart else None,
                is_legal=level.find("isLgl") is not None,
            ),
        )
