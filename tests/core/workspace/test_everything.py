from pathlib import Path

from core.anchoring.anchor import describe
from core.document.clean_text import CleanText, Source
from core.document.report import Metadata, Report
from core.interchange.everything import everything, merge_all, notebooks
from core.library.library import Library
from tests.small_report import REPORT, TEXT, at

OTHER = REPORT._replace(
    text=TEXT.replace("120", "130"), source=Source("b.txt", "1" * 64, "text/plain", "utf-8")
)


def test_all_reports_leave_and_come_home(tmp_path: Path) -> None:
    with Library.open(tmp_path / "a.sqlite") as here, Library.open(tmp_path / "b.sqlite") as there:
        for report in (REPORT, OTHER):
            here.add(here.keep(report, 1), describe(report, at("产业")), "red", "查")

        def add_report(source: Source, clean: CleanText) -> int:
            report = Report(source, clean.text, clean.removed, Metadata(), (), (), (), (), (), ())
            return there.keep(report, 1)

        data = everything(here)
        assert len(data.splitlines()) == 2
        changes = merge_all(there, notebooks("all.jsonl", data), add_report)
        assert sum(len(change.annotations) for change in changes) == 2
        assert sorted(held.notes for held in there.inventory()) == [1, 1]
        assert not any(
            change.annotations for change in merge_all(there, notebooks("a.jsonl", data), add_report)
        )
