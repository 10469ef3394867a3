"""Figures corrected by hand, every state of each; they outlive all understanding."""

from collections.abc import Mapping
from typing import NamedTuple

from core.document.point_correction import AS_STATED, PointCorrection
from core.document.span import Span
from core.document.text_id import TextId
from core.library.file.rows import Row, now
from core.library.file.store import Store


class CorrectedPoint(NamedTuple):
    """What was said of a figure from a time on (UTC, ISO 8601); `exact` are its words."""

    at: str
    span: Span
    exact: str
    correction: PointCorrection


class PointCorrections:
    """Corrections by text and place; what was said of a place last holds."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, text: TextId) -> dict[Span, CorrectedPoint]:
        """What holds of the figures of a text, where anything does."""
        last = {one.span: one for one in self.history(text)}
        return {span: one for span, one in last.items() if one.correction != AS_STATED}

    def history(self, text: TextId, span: Span | None = None) -> list[CorrectedPoint]:
        """Everything that was ever said of the figures of a text, or of one, the oldest first."""
        rows = self._store.all("SELECT * FROM point_correction WHERE text = ? ORDER BY id", text)
        found = (
            CorrectedPoint(
                row["at"],
                Span(row["start"], row["end"]),
                row["exact"],
                PointCorrection(*(row[name] for name in PointCorrection._fields)),
            )
            for row in rows
        )
        return [one for one in found if span in (None, one.span)]

    def last(self) -> Mapping[TextId, int]:
        """The number of what was said last of any figure of each text that anything was said of."""
        rows = self._store.many("SELECT text, max(id) FROM point_correction GROUP BY text")
        return dict(rows)

    def put(self, text: TextId, span: Span, exact: str, correction: PointCorrection) -> None:
        """Let this hold of a figure from now on; to be called in a transaction."""
        row: Row = {"text": text, "at": now(), "start": span.start, "end": span.end, "exact": exact}
        self._store.append("point_correction", row | correction._asdict())
