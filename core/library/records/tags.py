"""The reader's own words: tags in all reports, and what each colour means."""

import json

from core.document.annotation import COLOURS, Colour
from core.library.file.store import Store
from core.library.records.annotations import NOW
from core.library.records.row_mapping import tags_of
from core.library.records.trash import GONE


class Tags:
    """Tags, nested by "/", in use anywhere in the library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[str]:
        """Every tag in use, in any report."""
        where = f"annotation.removed = 0 AND annotation.text NOT IN {GONE}"
        rows = self._store.all(f"SELECT DISTINCT tags FROM {NOW} WHERE {where}")  # noqa: S608 - our own names
        return sorted({tag for row in rows for tag in tags_of(row["tags"])})

    def holders(self, tag: str) -> tuple[str, ...]:
        """The annotations, removed ones too, with a tag, one nested in it, or one that begins alike."""
        # Quoted as in the JSON; LIKE would take % and _ in a tag for patterns.
        begins = json.dumps(tag, ensure_ascii=False)[:-1]
        sql = f"SELECT annotation.id AS uuid FROM {NOW} WHERE instr(tags, ?)"  # noqa: S608 - our own names
        return tuple(row["uuid"] for row in self._store.all(sql, begins))


class Meanings:
    """The legend of the colours."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> dict[Colour, str]:
        """What the reader means by the colours; those without a meaning are missing."""
        known = {row["id"]: row["words"] for row in self._store.all("SELECT id, words FROM meaning")}
        return {colour: known[colour] for colour in COLOURS if known.get(colour)}

    def put(self, colour: Colour, words: str) -> None:
        """Say what a colour means; no words take its meaning away."""
        with self._store.transaction():
            self._store.put("meaning", colour, {"words": words.replace("\0", "").strip()}, {})
