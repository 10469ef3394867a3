"""The texts themselves, each as it came out of its file; only the emptied trash takes their words."""

import json

from core.document.clean_text import Mark, Removed, Source
from core.document.original import Original
from core.document.text_id import TextId
from core.library.file.rows import Row, now, require_text
from core.library.file.store import Store
from core.library.records.listing import Listing
from core.library.records.trash import GONE


class Texts:
    """Originals by their ids. Of a text that is known by its id alone, the words are still to come."""

    def __init__(self, store: Store, listing: Listing) -> None:
        self._store = store
        self._listing = listing

    def __contains__(self, text: TextId) -> bool:
        """Whether the library has the words of a text."""
        return self._store.first("SELECT id FROM text WHERE id = ? AND text IS NOT NULL", text) is not None

    def keep(self, original: Original) -> TextId:
        """Keep an original, and give its id; one that is kept already stays as it is.

        To be called in a transaction. The words of a text that was lost come back to its annotations.
        """
        require_text(original.text, *(removed.text for removed in original.removed))
        text = original.id
        self.know(text)
        if text not in self:
            self._store.update("text", text, _row(original))
            self._listing.read(text, original)
        return text

    def know(self, text: TextId) -> None:
        """Know a text by its id, so that annotations may name it; to be called in a transaction."""
        if self._store.first("SELECT id FROM text WHERE id = ?", text) is None:
            number = self._store.next_number("text", "number")
            kept = now()
            self._store.insert("text", {"id": text, "number": number, "kept": kept})
            self._listing.know(text, number, kept)

    def original(self, text: TextId) -> Original:
        """The original of that id; KeyError where there is none."""
        columns = "name, sha256, media_type, encoding, text, removed, fields, marks"
        row = self._store.first(f"SELECT {columns} FROM text WHERE id = ?", text)  # noqa: S608 - our own names
        if row is None:
            raise KeyError(text)
        return Original(
            Source(row["name"] or "", row["sha256"] or "", row["media_type"] or "", row["encoding"] or ""),
            row["text"] or "",
            tuple(Removed(*one) for one in json.loads(row["removed"] or "[]")),
            tuple((name, value) for name, value in json.loads(row["fields"] or "[]")),
            tuple(Mark.of_flat(*one) for one in json.loads(row["marks"] or "[]")),
        )

    def words(self, text: TextId) -> str:
        """The clean text of that id; KeyError where there is none."""
        row = self._store.first("SELECT text FROM text WHERE id = ?", text)
        if row is None:
            raise KeyError(text)
        return row["text"] or ""

    def without_words(self) -> list[TextId]:
        """The texts that annotations name and that nobody has the words of."""
        rows = self._store.all(
            f"SELECT id FROM text WHERE text IS NULL AND id NOT IN {GONE}"  # noqa: S608 - our own names
            " AND id IN (SELECT text FROM annotation UNION SELECT link_text FROM annotation) ORDER BY number"
        )
        return [row["id"] for row in rows]

    def of_source(self, sha256: str) -> TextId | None:
        """The newest text read from a file with these bytes."""
        row = self._store.first("SELECT id FROM text WHERE sha256 = ? ORDER BY number DESC LIMIT 1", sha256)
        return row["id"] if row else None


def _row(original: Original) -> Row:
    """The columns of `text` that hold an original."""
    return {
        "name": original.source.name,
        "sha256": original.source.sha256,
        "media_type": original.source.media_type,
        "encoding": original.source.encoding,
        "text": original.text,
        "removed": json.dumps(original.removed, ensure_ascii=False),
        "fields": json.dumps(original.fields, ensure_ascii=False),
        "marks": json.dumps([mark.flat for mark in original.marks]) if original.marks else None,
    }
