"""The annotations as they are now, and the edits that change them; each edit is on the disk when it ends."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence

from core.document.annotation import Annotation, Changes, Colour, Link, OperationKind, Selectors
from core.library.file.store import Row, Value
from core.library.records.operations import Operations
from core.library.records.row_mapping import (
    REVISION,
    anchor_of,
    annotation_of,
    link_json,
    state_of,
    tags_json,
    turned,
)

NOW = "annotation JOIN revision ON revision.id = annotation.revision"
HERE = "(annotation.version IN ({0}) OR annotation.link_version IN ({0}))"
UNMADE = """(cause = 'undo' AND EXISTS (
    SELECT 1 FROM deed JOIN revision AS first ON first.deed = deed.id
    WHERE deed.id = revision.deed AND deed.state = 'undone'
        AND first.annotation = annotation.id AND first.previous IS NULL
))"""


class Annotations(Operations):
    """Annotations of reports; an edit names what it changed, nothing where all was so already.

    `version` of an edit is the report in which it can be undone: that of the annotations, if unsaid.
    """

    def annotations(self, version: int, ids: Iterable[str] | None = None) -> list[Annotation]:
        """The annotations of a version's report, or those of them in `ids`, in reading order.

        A link that only ends in this report is given as seen from here.
        """
        versions = self.versions(version)
        places = ", ".join("?" * len(versions))
        where = "annotation.removed = 0 AND " + HERE.format(places)
        if ids is None:
            found = self._select(where, *versions, *versions)
        else:
            where = f"annotation.id = ? AND {where}"
            found = [note for uuid in ids for note in self._select(where, uuid, *versions, *versions)]
        here = (turned(note) if note.link and note.version not in versions else note for note in found)
        return sorted(here, key=_reading_order)

    def annotation(self, uuid: str) -> Annotation | None:
        """One annotation, wherever it is; None where there is none or it is removed."""
        found = self._select("annotation.removed = 0 AND annotation.id = ?", uuid)
        return found[0] if found else None

    def trash(self, version: int | None = None) -> list[Annotation]:
        """The removed annotations of a report, or of all, the latest first.

        One whose making was undone is not among them as long as redo would make it again.
        """
        where = f"annotation.removed = 1 AND NOT {UNMADE}"
        if version is None:
            found = self._select(where)
        else:
            versions = self.versions(version)
            here = HERE.format(", ".join("?" * len(versions)))
            found = self._select(f"{where} AND {here}", *versions, *versions)
        return sorted(found, key=lambda note: note.modified, reverse=True)

    def add(
        self, version: int, selectors: Selectors, colour: Colour, note: str = "", tags: Sequence[str] = ()
    ) -> Changes:
        """Highlight words; the changes name the new UUID."""
        return self._make(_fresh(version, selectors, colour, note, tuple(tags)))

    def bookmark(self, version: int, paragraph: Selectors, colour: Colour, note: str = "") -> Changes:
        """Put a bookmark at a paragraph."""
        return self._make(_fresh(version, paragraph, colour, note)._replace(kind="bookmark"))

    def link(self, version: int, selectors: Selectors, to: Link, colour: Colour, note: str = "") -> Changes:
        """Link words with other words, of the same or another report."""
        return self._make(_fresh(version, selectors, colour, note)._replace(kind="link", link=to))

    def recolour(self, ids: Collection[str], colour: Colour, version: int | None = None) -> Changes:
        """Give annotations another colour."""
        return self._edit("colour", ids, lambda _: {"colour": colour}, version)

    def write_note(
        self, annotation: str, note: str, version: int | None = None, *, continues: bool = False
    ) -> Changes:
        """Write a note anew; `continues` joins it to the note deed before it as one step of undo."""
        return self._edit("note", (annotation,), lambda _: {"note": note}, version, continues=continues)

    def set_tags(self, annotation: str, tags: Sequence[str], version: int | None = None) -> Changes:
        """Give an annotation these tags and no others."""
        return self._edit("tag", (annotation,), lambda _: {"tags": tags_json(tags)}, version)

    def tag(
        self, ids: Collection[str], add: Sequence[str], drop: Collection[str] = (), version: int | None = None
    ) -> Changes:
        """Give annotations more tags, and take tags from them."""

        def change(state: Row) -> Row:
            tags = [tag for tag in json.loads(str(state["tags"])) if tag not in drop]
            return {"tags": tags_json([*tags, *add])}

        return self._edit("tag", ids, change, version)

    def remove(self, ids: Collection[str], version: int | None = None) -> Changes:
        """Take annotations off the page; they and their history stay in the library."""
        return self._edit("remove", ids, lambda _: {"removed": 1}, version)

    def restore(self, ids: Collection[str], version: int | None = None) -> Changes:
        """Bring removed annotations back."""
        return self._edit("restore", ids, lambda _: {"removed": 0}, version)

    def attach(self, annotation: str, version: int, selectors: Selectors, *, far: bool = False) -> Changes:
        """Attach an annotation, or the `far` end of a link, to other words, chosen by hand."""
        if far:
            change: Row = {"link_version": version, "link": link_json(selectors)}
        else:
            change = {"version": version, **anchor_of(selectors)}
        return self._edit("attach", (annotation,), lambda _: change, version)

    def _make(self, annotation: Annotation) -> Changes:
        with self._transaction():
            deed = self._begin(annotation.version, annotation.kind)
            self._revise(annotation.id, deed, "do", state_of(annotation))
            return self._changes(annotation.version, (annotation.id,))

    def _edit(
        self,
        kind: OperationKind,
        ids: Collection[str],
        change: Callable[[Row], Row],
        version: int | None = None,
        *,
        continues: bool = False,
    ) -> Changes:
        """One deed over all `ids` that are not so already; KeyError for an unknown one."""
        with self._transaction():
            states = {uuid: self._now(uuid) for uuid in ids}
            if version is None:
                (version,) = {self.versions(_version(state))[0] for state in states.values()}
            changed = {uuid: new for uuid, old in states.items() if (new := old | change(old)) != old}
            if changed:
                deed = self._continued(version, kind, ids) if continues else None
                deed = deed or self._begin(version, kind)
                for uuid, state in changed.items():
                    self._revise(uuid, deed, "do", state)
            return self._changes(version, changed)

    def _continued(self, version: int, kind: OperationKind, ids: Collection[str]) -> int | None:
        """The last deed, if it was of this kind on these very annotations and nothing was undone since."""
        last = self._last_done(version)
        if last is None or last["kind"] != kind or self._first_undone(version):
            return None
        rows = self._all("SELECT DISTINCT annotation FROM revision WHERE deed = ?", last["id"])
        return int(last["id"]) if {row["annotation"] for row in rows} == set(ids) else None

    def _select(self, where: str, *values: Value) -> list[Annotation]:
        sql = f"SELECT annotation.id AS uuid, created, {REVISION} FROM {NOW} WHERE {where}"  # noqa: S608 - our own
        return [annotation_of(row) for row in self._all(sql, *values)]


def _fresh(
    version: int, selectors: Selectors, colour: Colour, note: str, tags: tuple[str, ...] = ()
) -> Annotation:
    from uuid import uuid4  # noqa: PLC0415 - 3 ms that opening a report need not wait for

    return Annotation(str(uuid4()), version, selectors, colour, note, tags, created="", modified="")


def _version(state: Row) -> int:
    version = state["version"]
    assert isinstance(version, int)  # noqa: S101 - the tables are strict
    return version


def _reading_order(annotation: Annotation) -> tuple[int, int, str, str]:
    position = annotation.selectors.position
    return position.start, position.end, annotation.created, annotation.id
