"""What lists show of each text, in short rows; it can be found out anew from all else."""

from core.document.correction import Correction
from core.document.original import Original
from core.document.report import Metadata
from core.document.text_id import TextId
from core.library.file.rows import Row
from core.library.file.store import Store
from core.library.records.corrections import Corrections

METADATA = Correction._fields
"""The columns that may be corrected by hand; they show what is right."""


class Listing:
    """A row for each text, with its metadata as they were understood and then corrected."""

    def __init__(self, store: Store, corrections: Corrections) -> None:
        self._store = store
        self._corrections = corrections

    def know(self, text: TextId, number: int, added: str) -> None:
        """List a text that is known by its id; to be called in a transaction."""
        row: Row = {"id": text, "number": number, "name": "", "added": added, "length": 0}
        self._store.insert("listing", row)

    def read(self, text: TextId, original: Original) -> None:
        """List a text by its file's name, since its words are here; in a transaction."""
        row: Row = {"name": original.source.name, "length": len(original.text)}
        self._store.update("listing", text, row)

    def understood(self, text: TextId, metadata: Metadata, figures: int) -> None:
        """List a text as it is understood now; in a transaction."""
        self._store.update(
            "listing", text, {"figures": figures, **_shown(self._corrections.of(text), metadata)}
        )

    def corrected(self, text: TextId, understood: dict[TextId, Metadata]) -> None:
        """List the texts of a report as they are corrected now, given how each was understood; likewise."""
        correction = self._corrections.of(text)
        for one, metadata in understood.items():
            self._store.update("listing", one, _shown(correction, metadata))


def _shown(correction: Correction, metadata: Metadata) -> Row:
    shown = correction.of(metadata)
    return {name: getattr(shown, name) for name in METADATA}
