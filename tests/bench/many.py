"""Edits in a library of 100,000 annotations, with 10,000 of them on one report."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from uuid import UUID

from core.anchoring.anchor import describe
from core.document.annotation import Annotation, Incoming
from core.document.report import Report
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.edits import highlight, set_tags
from core.workspace.reading import read_file
from core.workspace.workspace import Workspace
from tests.bench.measure import seconds, tell
from tests.bench.texts import BUNDLED
from tests.core.library.hand import keep

REPORTS, EACH = 10, 10_000
SECOND = "2024-01-15T00:00:00.000+00:00"
ALLOWED = 0.05
ROUNDS = 100


def run() -> None:
    """Compare what a person waits for with 50 ms, and opening with a second."""
    report = read_file(BUNDLED)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        with Library.open(path) as library:
            for number in range(REPORTS):
                source = report.source._replace(sha256=f"{number:064}")
                text = keep(library, replace(report, source=source))
                library.merging.merge(text, _notes(report, text, number * EACH))
        workspace = Workspace(path)
        first = workspace.library.reports.all()[-1].text
        opened = workspace.open_text(first)
        ids = list(opened.notes)
        spans = (Span(start % 16_000, start % 16_000 + 12) for start in range(0, 10**9, 17))
        edits: dict[str, Callable[[], object]] = {
            "create": lambda: workspace.editor.do(first, highlight(next(spans), "red")),
            "tag": lambda: workspace.editor.do(first, set_tags(ids.pop(), ["民生/住房"])),
            "undo": lambda: workspace.editor.undo(first),
            "redo": lambda: workspace.editor.redo(first),
        }
        for name, edit in edits.items():
            waits = quantiles([seconds(edit) for _ in range(ROUNDS)], n=20)[-1]
            tell(f"{name} among 100,000 annotations, p95", waits / ALLOWED, 1, "50 ms")
        tell(
            "open a report with 10,000 annotations",
            seconds(lambda: workspace.open_text(first)),
            1,
            "one second",
        )
        workspace.library.store.close()


def _notes(report: Report, text: TextId, first: int) -> Iterator[Incoming]:
    for number in range(first, first + EACH):
        start = number * 7 % (len(report.text) - 40)
        selectors = describe(report, Span(start, start + 2 + number % 20))
        yield Incoming(
            Annotation(str(UUID(int=number)), text, selectors, "red", "记" * 20, ("民生",), SECOND, SECOND)
        )
