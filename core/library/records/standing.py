"""How an annotation stands after all that anybody did to it, whatever came first and whatever clocks say.

Revisions are ordered by how many lie below them, then by their marks. Each says what it changed, and of two
that changed the same the later one in this order holds. Where two wrote notes and neither had seen the
other's, the words of both stand; what one took away while another wrote on it stays.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from core.document.shared import ALL
from core.library.file.rows import Row
from core.library.records.row_mapping import ANCHOR

GROUPS: Mapping[str, tuple[str, ...]] = {
    "place": ("text", *ANCHOR),
    "colour": ("colour",),
    "note": ("note",),
    "kind": ("kind", "link_text", "link", "parent"),
    "resolved": ("resolved",),
    "removed": ("removed",),
}
"""What is changed as one; a tag is told by a sign before it: +given, -taken away."""

MOST_BESIDE = 100
"""Of notes whose writers had not seen each other's so many stand; all others are in the history."""


class Told(NamedTuple):
    """A revision: what it is built on, what it changed, and all columns of the state that it made."""

    mark: str
    parents: tuple[str, ...]
    changed: tuple[str, ...]
    state: Row

    def sets(self, group: str) -> bool:
        """Whether it changed one of GROUPS."""
        return group in self.changed or ALL in self.changed


class Standing(NamedTuple):
    """A state, and the marks of the revisions that it comes of, which nothing is built on yet."""

    state: Row
    tips: tuple[str, ...]


class _Placed(NamedTuple):
    """A revision with its number in the order, and those that it was built on, a bit each."""

    number: int
    below: int
    told: Told

    def saw(self, other: "_Placed") -> bool:
        return bool(self.below >> other.number & 1)


def changes(before: Row | None, after: Row) -> tuple[str, ...]:
    """What is not as it was, by the names of GROUPS, and tags with their signs."""
    if before is None:
        return (ALL,)
    groups = (group for group, names in GROUPS.items() if any(before[name] != after[name] for name in names))
    old, new = _tags(before), _tags(after)
    given = [tag for tag in new if tag not in old]
    if [*(tag for tag in old if tag in new), *given] != new:  # they stand in another order
        given = new
    return (*groups, *(f"+{tag}" for tag in given), *(f"-{tag}" for tag in old if tag not in new))


def standing(revisions: Iterable[Told]) -> Standing:
    """The state that all revisions of an annotation come to; there is one at least."""
    placed = _placed(list(revisions))
    state = dict(placed[0].told.state)
    tags: dict[str, None] = {}
    for one in placed:
        for names in (names for group, names in GROUPS.items() if one.told.sets(group)):
            state |= {name: one.told.state[name] for name in names}
        tags = _tagged(tags, one.told)
    state["note"] = _note(placed)
    state["removed"] = _removed(placed)
    state["tags"] = json.dumps(list(tags), ensure_ascii=False)
    built_on = {parent for one in placed for parent in one.told.parents}
    return Standing(state, tuple(one.told.mark for one in placed if one.told.mark not in built_on))


def in_order(revisions: Sequence[Told]) -> list[Told]:
    """Each after all that it was built on, the same whatever order they come in."""
    return [one.told for one in _placed(revisions)]


def _placed(revisions: Sequence[Told]) -> list[_Placed]:
    depths = _depths({one.mark: one for one in revisions})
    ordered = sorted(revisions, key=lambda one: (depths[one.mark], one.mark))
    below: dict[str, int] = {}
    placed = []
    ordered[0] = ordered[0]._replace(changed=(ALL,))  # also where what came before it is still to come
    for number, one in enumerate(ordered):
        seen = 0
        for parent in one.parents:
            seen |= below.get(parent, 0)
        placed.append(_Placed(number, seen, one))
        below[one.mark] = seen | 1 << number
    return placed


def _depths(known: Mapping[str, Told]) -> dict[str, int]:
    """How long the longest way down from each is; rings, which only a hand writes, come last."""
    missing = {one.mark: len({parent for parent in one.parents if parent in known}) for one in known.values()}
    above: dict[str, list[str]] = defaultdict(list)
    for one in known.values():
        for parent in set(one.parents):
            above[parent].append(one.mark)
    depths = {mark: 1 for mark, number in missing.items() if not number}
    ready = list(depths)
    while ready:
        parent = ready.pop()
        for mark in above[parent]:
            missing[mark] -= 1
            depths[mark] = max(depths.get(mark, 0), depths[parent] + 1)
            if not missing[mark]:
                ready.append(mark)
    return {mark: depths[mark] if not missing[mark] else len(known) + 1 for mark in known}


def _tagged(tags: dict[str, None], one: Told) -> dict[str, None]:
    """The tags after a revision, in the order in which they were given."""
    if ALL in one.changed:
        return dict.fromkeys(_tags(one.state))
    given = [change[1:] for change in one.changed if change.startswith("+")]
    other = {change[1:] for change in one.changed if change.startswith(("+", "-"))}
    return dict.fromkeys((*(tag for tag in tags if tag not in other), *given))


def _note(placed: Sequence[_Placed]) -> str:
    """The note, or all notes whose writers had not seen each other's; what another contains stands once."""
    last: list[_Placed] = []
    for one in placed:
        if one.told.sets("note"):
            last = [other for other in last[-MOST_BESIDE:] if not one.saw(other)] + [one]
    said = [str(one.told.state["note"]) for one in last]
    words = list({tuple(sorted(one.split("\n\n"))): one for one in reversed(said)}.values())[::-1]
    return "\n\n".join(word for word in words if not any(word in other and word != other for other in words))


def _removed(placed: Sequence[_Placed]) -> int:
    """Whether it is taken away: not where another changed it meanwhile."""
    (*_, last) = (one for one in placed if one.told.sets("removed"))
    if not last.told.state["removed"]:
        return 0
    beside = (one for one in placed if not last.saw(one) and not one.saw(last) and one is not last)
    return int(all(set(one.told.changed) <= {"removed"} for one in beside))


def _tags(state: Row) -> list[str]:
    found = json.loads(str(state["tags"]))
    return [str(tag) for tag in found]
