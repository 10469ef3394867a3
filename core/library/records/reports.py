"""Reports in the library: their texts, each with what was found in it."""

from typing import NamedTuple

from core.document.problem import Problem
from core.document.report import Report
from core.document.report_json import from_lines, report_from_json, report_to_json, to_lines
from core.library.file.store import Row, now, require_text
from core.library.records.editions import Editions

OUTDATED = "{title} was kept by another Zhupi in a form that this one cannot read: open its file again."


class ReportSummary(NamedTuple):
    """A report of the library as a list shows it; `opened` is UTC, ISO 8601, `notes` counts annotations."""

    version: int
    title: str | None
    place: str | None
    year: int | None
    name: str
    path: str | None
    opened: str
    notes: int


class Reports(Editions):
    """The texts and findings of reports; a text version never changes, its findings may get better."""

    def keep(self, report: Report, extractor: int) -> int:
        """Keep a report and give its version: an equal text of equal bytes keeps its number.

        Another text of equal bytes is another version of the same report.
        `extractor` numbers the rules that understood it; findings give way to those of newer rules.
        """
        row = row_of(report, extractor)
        with self._transaction():
            known = self._first(
                "SELECT id, extractor FROM version WHERE sha256 = ? AND text_sha256 = ?",
                row["sha256"],
                row["text_sha256"],
            )
            if known is None:
                earlier = self.version_of(report.source.sha256)
                version = self._append("version", row | {"kept": now()})
                if earlier is not None:
                    self._join(version, earlier)
                return version
            if known["extractor"] < extractor:
                self._update("version", known["id"], row)
            return int(known["id"])

    def report(self, version: int) -> Report:
        """The report of a version; KeyError where there is none."""
        row = self._first("SELECT name, title, text, findings FROM version WHERE id = ?", version)
        if row is None:
            raise KeyError(version)
        try:
            return report_from_json(from_lines(row["findings"].split("\n")) | {"text": row["text"]})
        except (KeyError, TypeError, ValueError) as error:
            raise Problem(OUTDATED, title=row["title"] or row["name"]) from error

    def text(self, version: int) -> str:
        """The clean text of a version; KeyError where there is none."""
        row = self._first("SELECT text FROM version WHERE id = ?", version)
        if row is None:
            raise KeyError(version)
        return str(row["text"])

    def extractor(self, version: int) -> int:
        """The number of the rules that understood a version; KeyError where there is none."""
        row = self._first("SELECT extractor FROM version WHERE id = ?", version)
        if row is None:
            raise KeyError(version)
        return int(row["extractor"])

    def version_of(self, sha256: str) -> int | None:
        """The newest version read from a file with these bytes."""
        row = self._first("SELECT max(id) AS id FROM version WHERE sha256 = ?", sha256)
        return row["id"] if row else None

    def of_year(self, year: int | None) -> list[tuple[int, str | None]]:
        """The versions of a year, or of none, with their places, the newest first."""
        rows = self._all("SELECT id, place FROM version WHERE year IS ? ORDER BY id DESC", year)
        return [(row["id"], row["place"]) for row in rows]

    def recent(self, limit: int = 20) -> list[ReportSummary]:
        """The reports opened last, the latest first, each in the version that was opened."""
        rows = self._all(
            """
            SELECT version.id AS version, title, place, year, name, path, opened, max(turn) AS turn,
                coalesce(edition.report, version.id) AS first,
                (SELECT count(*) FROM annotation WHERE removed = 0 AND annotation.version IN
                    (SELECT coalesce(edition.report, version.id) UNION SELECT id FROM edition AS other
                    WHERE other.report = coalesce(edition.report, version.id))) AS notes
            FROM view JOIN version USING (id) LEFT JOIN edition USING (id)
            WHERE opened IS NOT NULL
            GROUP BY first ORDER BY turn DESC LIMIT ?
            """,
            limit,
        )
        return [ReportSummary(**{name: row[name] for name in ReportSummary._fields}) for row in rows]


def row_of(report: Report, extractor: int) -> Row:
    """The columns of `version` that hold a report."""
    from hashlib import sha256  # noqa: PLC0415 - brings OpenSSL, and only a new report needs it

    findings = report_to_json(report)
    text = findings.pop("text")
    require_text(text, *(removed.text for removed in report.removed))
    return {
        "sha256": report.source.sha256,
        "text_sha256": sha256(text.encode()).hexdigest(),
        "extractor": extractor,
        "name": report.source.name,
        "title": report.metadata.title,
        "place": report.metadata.place,
        "year": report.metadata.year,
        "text": text,
        "findings": "\n".join(to_lines(findings)),
    }
