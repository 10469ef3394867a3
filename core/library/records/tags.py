"""The reader's own words: tags in all reports, and what each colour means."""

import json

from core.document.annotation import COLOURS, Changes, Colour
from core.library.file.store import Row
from core.library.records.annotations import NOW, Annotations
from core.library.records.row_mapping import tags_json, tags_of, tidy_tag


class Tags(Annotations):
    """Tags, nested by "/", and the legend of the colours."""

    def tags(self) -> list[str]:
        """Every tag in use, in any report."""
        rows = self._all(f"SELECT DISTINCT tags FROM {NOW} WHERE annotation.removed = 0")  # noqa: S608
        return sorted({tag for row in rows for tag in tags_of(row["tags"])})

    def rename_tag(self, old: str, new: str, version: int) -> Changes:
        """Give a tag, and all nested in it, another name in every report; a name in use takes both in.

        Removed annotations are renamed, too. One deed, undone in the report of `version`.
        """
        old, new = tidy_tag(old), tidy_tag(new)
        if not old or not new:
            raise ValueError("a tag has a name")

        def renamed(tag: str) -> str:
            return new + tag[len(old) :] if tag == old or tag.startswith(f"{old}/") else tag

        def change(state: Row) -> Row:
            return {"tags": tags_json([renamed(tag) for tag in json.loads(str(state["tags"]))])}

        # Quoted as in the JSON; LIKE would take % and _ in a tag for patterns.
        begins = json.dumps(old, ensure_ascii=False)[:-1]
        rows = self._all(f"SELECT annotation.id AS uuid FROM {NOW} WHERE instr(tags, ?)", begins)  # noqa: S608
        return self._edit("rename", [row["uuid"] for row in rows], change, version)

    def meanings(self) -> dict[Colour, str]:
        """What the reader means by the colours; those without a meaning are missing."""
        known = {row["id"]: row["words"] for row in self._all("SELECT id, words FROM meaning")}
        return {colour: known[colour] for colour in COLOURS if known.get(colour)}

    def mean(self, colour: Colour, words: str) -> None:
        """Say what a colour means; no words take its meaning away."""
        with self._transaction():
            if self._first("SELECT id FROM meaning WHERE id = ?", colour):
                self._update("meaning", colour, {"words": words.strip()})
            else:
                self._insert("meaning", {"id": colour, "words": words.strip()})
