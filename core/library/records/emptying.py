"""Emptying the trash: words and notes go for good, while rows and their numbers stay.

A library whose numbers have gaps would be taken for damaged, and a log that takes rows away for another's.
"""

import json
from collections.abc import Iterable

from core.document.point_correction import PointCorrection
from core.document.text_id import TextId
from core.library.file.rows import Row
from core.library.file.store import Store
from core.library.records.annotations import marks_of
from core.library.records.listing import METADATA
from core.library.records.trash import Trash

NO_WORDS: Row = {"text": None, "name": None, "removed": None, "fields": None, "marks": None}
NO_NOTE: Row = {
    **{"start": 0, "end": 0, "exact": "", "prefix": "", "suffix": "", "paragraph": "", "section": ""},
    **{"note": "", "tags": "[]", "removed": 1, "link_text": None, "link": None},
}
NO_FIGURE: Row = {"start": 0, "end": 0, "exact": "", **dict.fromkeys(PointCorrection._fields)}
FOUND_ANEW = ("findings", "reading_state")


def empty(store: Store, texts: Iterable[TextId]) -> None:
    """Forget what texts say and what was noted on them."""
    with store.transaction():
        gone = list(texts)
        for text in gone:
            _forget_notes(store, text)
            _forget_text(store, text)
        Trash(store).put(gone, "emptied")


def _forget_notes(store: Store, text: TextId) -> None:
    for row in store.all("SELECT * FROM revision WHERE text = ?", text):
        store.update("revision", row["id"], NO_NOTE | {"marks": json.dumps(marks_of(row))})
    for row in store.all("SELECT id FROM annotation WHERE text = ?", text):
        store.update("annotation", row["id"], {"removed": 1, "link_text": None})
    for row in store.all("SELECT id FROM operation WHERE text = ?", text):
        store.update("operation", row["id"], {"state": "dropped"})
    store.connection.execute("DELETE FROM placement WHERE text = ? OR origin = ?", (text, text))


def _forget_text(store: Store, text: TextId) -> None:
    nothing_said = dict.fromkeys(METADATA)
    for row in store.all("SELECT id FROM correction WHERE text = ?", text):
        store.update("correction", row["id"], nothing_said)
    for row in store.all("SELECT id FROM point_correction WHERE text = ?", text):
        store.update("point_correction", row["id"], NO_FIGURE)
    for table in FOUND_ANEW:
        store.delete(table, text)
    store.update("listing", text, {"name": "", "length": 0, "figures": None, **nothing_said})
    store.update("text", text, NO_WORDS)
