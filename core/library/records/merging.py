"""Annotations from another library: what both sides did is kept."""

import json
from collections.abc import Iterable, Iterator

from core.document.annotation import Changes, Incoming
from core.document.shared import ALL
from core.document.text_id import TextId
from core.library.file.rows import Row, Value
from core.library.file.store import Store
from core.library.records.annotations import Annotations, marks_of, tips_of
from core.library.records.authors import Authors
from core.library.records.operations import KnownBy, Operations
from core.library.records.row_mapping import ANCHOR, STATE, state_of, tags_json

EARLIER = STATE[: STATE.index("parent")]
"""The columns that revisions without a mark have been known by since the first ones came in."""


class Merging:
    """Merging by UUID and revision; merging the same again changes nothing."""

    def __init__(
        self, store: Store, annotations: Annotations, operations: Operations, authors: Authors
    ) -> None:
        self._store = store
        self._annotations = annotations
        self._operations = operations
        self._authors = authors

    def merge(self, text: TextId, incoming: Iterable[Incoming]) -> Changes:
        """Take in annotations of a report under their own UUIDs and times, as one operation.

        Where only one side went on, that is how it is now; where both did, the notes and tags of both stand,
        and each side's state is in the history. What one side removed and the other edited is kept.
        """
        with self._store.transaction():
            operation = 0
            changed: set[str] = set()
            for one in incoming:
                for state, known_by in self._arrivals(one):
                    operation = operation or self._operations.begin(text, "merge")
                    self._operations.revise(one.annotation.id, operation, "do", state, known_by)
                    changed.add(one.annotation.id)
            return self._operations.changes(text, changed)

    def _arrivals(self, one: Incoming) -> Iterator[tuple[Row, KnownBy]]:
        """The states to write down, each with what is told of it."""
        theirs = state_of(one.annotation)
        history = one.history or (_mark(theirs, one.annotation.modified),)
        author = self._authors.met(one.annotation.author)
        known_by = KnownBy(
            at=one.annotation.modified,
            marks=json.dumps(history),
            author=author,
            parents=json.dumps(history[:-1]),
            changed=json.dumps([ALL]),
            created=one.annotation.created,
            creator=author,
        )
        chain = self._annotations.chain(one.annotation.id)
        if not chain:
            yield theirs, known_by
            return
        if history[-1] in {mark for row in chain for mark in marks_of(row)}:
            return
        ours = self._operations.state(one.annotation.id)
        if all(theirs[name] == ours[name] for name in ANCHOR):
            theirs["text"] = ours["text"]  # the same words in another text of the report are no news
        if theirs == ours:
            return
        common = [row for row in chain if not set(history).isdisjoint(marks_of(row))]
        base = {name: common[-1][name] for name in STATE} if common else None
        tips = tips_of(chain[-1])
        yield theirs, known_by
        if not set(tips) <= set(history):
            later = one.annotation.modified > chain[-1]["at"]
            mixed = _mixed(base, ours, theirs, later=later)
            if mixed != theirs or self._authors.sharing():
                yield mixed, KnownBy(parents=json.dumps([*tips, history[-1]]), changed=json.dumps([ALL]))


def _mixed(base: Row | None, ours: Row, theirs: Row, *, later: bool) -> Row:
    """Both sides' changes since `base`; where both changed the same, notes and tags of both."""
    mixed = dict(ours)
    for names in (("text", *ANCHOR), ("colour",), ("kind", "link_text", "link", "parent"), ("resolved",)):
        if base and all(ours[name] == base[name] for name in names):
            mixed |= {name: theirs[name] for name in names}
    if later and _changed(base, ours, theirs, "colour"):
        mixed["colour"] = theirs["colour"]
    mixed["note"] = _note(base["note"] if base else None, str(ours["note"]), str(theirs["note"]))
    mixed["tags"] = _tags(base, ours, theirs)
    mixed["removed"] = min(int(str(side["removed"])) for side in (ours, theirs))
    return mixed


def _changed(base: Row | None, ours: Row, theirs: Row, name: str) -> bool:
    """Whether both sides changed a column."""
    return base is None or base[name] not in (ours[name], theirs[name])


def _note(base: Value, ours: str, theirs: str) -> str:
    if theirs in ours or theirs == base:
        return ours
    if ours in theirs or ours == base:
        return theirs
    if sorted(ours.split("\n\n")) == sorted(
        theirs.split("\n\n")
    ):  # both took the other's in, each at its end
        return min(ours, theirs)
    return f"{ours}\n\n{theirs}"


def _tags(base: Row | None, ours: Row, theirs: Row) -> str:
    """The tags of both, without those that one side took away."""
    old, mine, other = (json.loads(str(row["tags"])) if row else [] for row in (base, ours, theirs))
    gone = {tag for tag in old if tag not in mine or tag not in other}
    return tags_json([tag for tag in (*mine, *other) if tag not in gone])


def _mark(state: Row, modified: str) -> str:
    """A name for a revision that comes without one: equal for equal states of the same time."""
    words = json.dumps([modified, *(state[name] for name in EARLIER if name != "text")], ensure_ascii=False)
    from hashlib import blake2b  # noqa: PLC0415 - brings OpenSSL, and not every start needs it

    return blake2b(words.encode(), digest_size=8).hexdigest()
