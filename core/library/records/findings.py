"""What was understood of each text: a cache, computed again from the original where it does not serve."""

from dataclasses import replace

from core.document.original import Original
from core.document.report import NOTHING_SAID, Metadata, Report
from core.document.report_json import (
    findings_to_write,
    from_lines,
    metadata_from_json,
    report_from_json,
    to_lines,
)
from core.document.text_id import TextId
from core.library.file.rows import Row, seal
from core.library.file.store import Store
from core.library.records.listing import Listing


class Findings:
    """Findings by text, with the number of the rules that found them."""

    def __init__(self, store: Store, listing: Listing) -> None:
        self._store = store
        self._listing = listing

    def report(self, text: TextId, original: Original, extractor: int, *names: str) -> Report | None:
        """The report that these very rules found in an original; None where none can be read.

        Where lists of it are named, only those are read.
        """
        row = self._store.first("SELECT * FROM findings WHERE id = ?", text)
        if row is None or row["extractor"] != extractor or seal("findings", dict(row)) != row["checksum"]:
            return None
        source = {"source": original.source._asdict(), "text": original.text, "removed": ()}
        try:
            first, *lists = row["findings"].split("\n")
            if names:
                beginnings = tuple(f'{{"{name}":' for name in names)
                lists = [line for line in lists if line.startswith(beginnings)]
            report = report_from_json(from_lines([first, *lists]) | source)
        except (KeyError, TypeError, ValueError):
            return None
        return replace(report, removed=original.removed, marks=original.marks)

    def extractor(self, text: TextId) -> int | None:
        """The number of the rules that understood a text last."""
        row = self._store.first("SELECT extractor FROM findings WHERE id = ?", text)
        return row["extractor"] if row else None

    def put(self, text: TextId, report: Report, extractor: int) -> None:
        """Let these be the findings of a text, whatever was there; to be called in a transaction."""
        self._store.delete("findings", text)
        row: Row = {"id": text, "extractor": extractor}
        self._store.insert("findings", row | _row(report))
        self._listing.understood(text, report.metadata, len(report.figures))

    def metadata(self, text: TextId) -> Metadata:
        """What was understood last of a text's metadata, uncorrected; empty where that cannot be read."""
        row = self._store.first("SELECT findings FROM findings WHERE id = ?", text)
        if row is None:
            return NOTHING_SAID
        try:
            return metadata_from_json(from_lines([row["findings"].partition("\n")[0]])["metadata"])
        except (KeyError, TypeError, ValueError):
            return NOTHING_SAID


def _row(report: Report) -> Row:
    return {
        "title": report.metadata.title,
        "place": report.metadata.place,
        "year": report.metadata.year,
        "findings": "\n".join(to_lines(findings_to_write(report))),
    }
