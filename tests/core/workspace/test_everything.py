from dataclasses import replace
from pathlib import Path

from core.anchoring.anchor import describe
from core.document.clean_text import Source
from core.library.library import Library
from core.workspace.everything import everything
from tests.core.library.hand import add, keep
from tests.core.workspace.merging_here import merge
from tests.small_report import REPORT, TEXT, at

OTHER = replace(
    REPORT,
    text=TEXT.replace("120", "130").replace("2025年", "2026年"),
    source=Source("b.txt", "1" * 64, "text/plain", "utf-8"),
)


def receive(there: Library, data: bytes) -> int:
    """Take a file of all reports in; how many annotations changed."""
    return len(merge(there, "all.jsonl", data.splitlines()).changed)


def test_all_reports_leave_and_come_home(tmp_path: Path) -> None:
    with Library.open(tmp_path / "a.sqlite") as here, Library.open(tmp_path / "b.sqlite") as there:
        for report in (REPORT, OTHER):
            add(here, keep(here, report), describe(report, at("产业")), "red", "查")
        data = b"".join(everything(here))
        assert len(data.splitlines()) == 2
        assert receive(there, data) == 2
        assert sorted(held.notes for held in there.reports.all()) == [1, 1]
        assert receive(there, data) == 0
