"""The real reports, as figures are named in them."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from core.document.report import Bound, Change, Report
from core.document.span import Span
from core.importing.importer import import_file
from core.understanding.figures.bounds import bounds
from core.understanding.figures.changes import changes
from core.understanding.figures.context import Context
from core.understanding.figures.spacing import Prepared
from core.understanding.figures.surroundings import surroundings
from core.understanding.understand import understand
from tests.conftest import SHARED


class Scenery(NamedTuple):
    """A report with its figures in their surroundings."""

    name: str
    report: Report
    words: Prepared
    masked: str
    contexts: list[Context]
    changes: list[Change | None]
    bounds: list[Bound | None]

    def span(self, context: Context) -> Span:
        """Where a figure stands in the report's text."""
        return self.words.places.outside(Span(context.mention.start, context.mention.end))


def report_paths() -> list[Path]:
    """All real reports; nothing is learnt where they are not."""
    return sorted((SHARED / "reports").rglob("*.txt")) or sys.exit(
        "The real reports are not in ../shared/reports: nothing to learn from."
    )


def gold_paths() -> dict[str, Path]:
    """The shared labels by the name of their report."""
    return {
        path.name.removesuffix(".gold.json"): path for path in sorted((SHARED / "gold").glob("*.gold.json"))
    }


def read(path: Path) -> Report:
    """What is found in a report."""
    return understand(*import_file(path))


def scenery(path: Path) -> Scenery:
    """A report read up to where its figures are named."""
    report = read(path)
    words, _, blanked, around = surroundings(report.text, report.references)
    return Scenery(
        path.stem, report, words, blanked, around, changes(around, words.folded), bounds(around, words.folded)
    )


def sceneries() -> Iterator[Scenery]:
    """All reports, one after another."""
    return map(scenery, report_paths())
