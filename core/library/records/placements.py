"""Where passages stand in the other texts of their report, as it was last found out."""

from collections.abc import Iterable, Mapping

from core.document.annotation import Placement
from core.document.span import Span
from core.document.text_id import TextId
from core.library.file.rows import Row
from core.library.file.store import Store

Passage = tuple[str, TextId, Span]
"""One end of an annotation: its UUID, and the text and the span that the end was marked in."""


class Placements:
    """Places by passage and text; they can be found out anew."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, text: TextId, annotations: Iterable[str]) -> dict[Passage, Placement]:
        """Where passages of some annotations stand in a text."""
        sql = "SELECT * FROM placement WHERE text = ? AND annotation = ?"
        rows = [row for uuid in annotations for row in self._store.all(sql, text, uuid)]
        return {
            (row["annotation"], row["origin"], Span(row["origin_start"], row["origin_end"])): Placement(
                None if row["start"] is None else Span(row["start"], row["end"]),
                row["state"],
                row["score"],
                row["reason"],
            )
            for row in rows
        }

    def keep(self, text: TextId, places: Mapping[Passage, Placement]) -> None:
        """Keep where passages of other texts stand in this one."""
        known = self.of(text, {passage[0] for passage in places})
        with self._store.transaction():
            for passage, placement in places.items():
                if passage not in known:
                    self._store.append("placement", _key(text, passage) | _found(placement))
                elif known[passage] != placement:
                    row = self._store.first(
                        "SELECT id FROM placement WHERE text = ? AND annotation = ?"
                        " AND origin = ? AND origin_start = ? AND origin_end = ?",
                        *_key(text, passage).values(),
                    )
                    assert row is not None  # noqa: S101 - it is among the known
                    self._store.update("placement", row["id"], _found(placement))


def _key(text: TextId, passage: Passage) -> Row:
    annotation, origin, span = passage
    return {
        "text": text,
        "annotation": annotation,
        "origin": origin,
        "origin_start": span.start,
        "origin_end": span.end,
    }


def _found(placement: Placement) -> Row:
    span = placement.span
    return {
        "start": None if span is None else span.start,
        "end": None if span is None else span.end,
        "state": placement.state,
        "score": float(placement.score),
        "reason": placement.reason,
    }
