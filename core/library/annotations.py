"""The annotations as they are now, and the edits that change them; each edit is on the disk when it ends."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from typing import cast

from core.document.annotation import Annotation, Changes, Colour, Deed, Selectors
from core.document.span import Span
from core.library.deeds import Deeds
from core.library.store import Row, require_text

NOW = "annotation JOIN revision ON revision.id = annotation.revision"


class Annotations(Deeds):
    """Annotations of reports; an edit names what it changed, nothing where all was so already."""

    def annotations(self, version: int, ids: Iterable[str] | None = None) -> list[Annotation]:
        """The annotations of a version, or those of them in `ids`, in reading order."""
        sql = f"SELECT annotation.id AS uuid, created, revision.* FROM {NOW} WHERE annotation.removed = 0"  # noqa: S608
        if ids is None:
            rows = self._all(f"{sql} AND annotation.version = ?", version)
        else:
            rows = [
                row
                for uuid in ids
                for row in self._all(f"{sql} AND annotation.id = ? AND annotation.version = ?", uuid, version)
            ]
        return sorted((_annotation(row) for row in rows), key=_reading_order)

    def tags(self) -> list[str]:
        """Every tag in use, in any report."""
        rows = self._all(f"SELECT DISTINCT tags FROM {NOW} WHERE annotation.removed = 0")  # noqa: S608
        return sorted({tag for row in rows for tag in json.loads(row["tags"])})

    def add(
        self, version: int, selectors: Selectors, colour: Colour, note: str = "", tags: Sequence[str] = ()
    ) -> Changes:
        """Make an annotation; the changes name its new UUID."""
        from uuid import uuid4  # noqa: PLC0415 - 3 ms that opening a report need not wait for

        uuid = str(uuid4())
        state: Row = {
            "version": version,
            "start": selectors.position.start,
            "end": selectors.position.end,
            "exact": selectors.exact,
            "prefix": selectors.prefix,
            "suffix": selectors.suffix,
            "paragraph": selectors.paragraph,
            "section": selectors.section,
            "colour": colour,
            "note": note,
            "tags": _tags_json(tags),
            "removed": 0,
        }
        with self._transaction():
            self._revise(uuid, self._begin(version, "highlight"), "do", state)
            return self._changes(version, (uuid,))

    def recolour(self, ids: Collection[str], colour: Colour) -> Changes:
        """Give annotations of one version another colour."""
        return self._edit("colour", ids, {"colour": colour})

    def write_note(self, annotation: str, note: str, *, continues: bool = False) -> Changes:
        """Write a note anew; `continues` joins it to the note deed before it as one step of undo."""
        return self._edit("note", (annotation,), {"note": note}, continues=continues)

    def set_tags(self, annotation: str, tags: Sequence[str]) -> Changes:
        """Give an annotation these tags and no others."""
        return self._edit("tag", (annotation,), {"tags": _tags_json(tags)})

    def remove(self, ids: Collection[str]) -> Changes:
        """Take annotations of one version off the page; they and their history stay in the library."""
        return self._edit("remove", ids, {"removed": 1})

    def restore(self, ids: Collection[str]) -> Changes:
        """Bring removed annotations of one version back."""
        return self._edit("restore", ids, {"removed": 0})

    def _edit(self, kind: Deed, ids: Collection[str], change: Row, *, continues: bool = False) -> Changes:
        """One deed over all `ids` that are not so already; KeyError for an unknown one."""
        with self._transaction():
            states = {uuid: self._state(self._row("annotation", uuid)["revision"]) for uuid in ids}
            (version,) = {cast("int", state["version"]) for state in states.values()}
            changed = {uuid: state for uuid, state in states.items() if state | change != state}
            if changed:
                deed = self._continued(version, kind, ids) if continues else None
                deed = deed or self._begin(version, kind)
                for uuid, state in changed.items():
                    self._revise(uuid, deed, "do", state | change)
            return self._changes(version, changed)

    def _continued(self, version: int, kind: Deed, ids: Collection[str]) -> int | None:
        """The last deed, if it was of this kind on these very annotations and nothing was undone since."""
        last = self._last_done(version)
        if last is None or last["kind"] != kind or self._first_undone(version):
            return None
        rows = self._all("SELECT DISTINCT annotation FROM revision WHERE deed = ?", last["id"])
        return int(last["id"]) if {row["annotation"] for row in rows} == set(ids) else None


def _annotation(row: sqlite3.Row) -> Annotation:
    return Annotation(
        id=row["uuid"],
        version=row["version"],
        selectors=Selectors(
            position=Span(row["start"], row["end"]),
            exact=row["exact"],
            prefix=row["prefix"],
            suffix=row["suffix"],
            paragraph=row["paragraph"],
            section=row["section"],
        ),
        colour=row["colour"],
        note=row["note"],
        tags=tuple(json.loads(row["tags"])),
        created=row["created"],
        modified=row["at"],
    )


def _reading_order(annotation: Annotation) -> tuple[int, int, str, str]:
    position = annotation.selectors.position
    return position.start, position.end, annotation.created, annotation.id


def _tags_json(tags: Sequence[str]) -> str:
    """Tags without blanks around them, none empty, none twice."""
    require_text(*tags)
    return json.dumps(list(dict.fromkeys(filter(None, map(str.strip, tags)))), ensure_ascii=False)
