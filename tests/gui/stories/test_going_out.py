"""A report with its notes goes out as a Word file, and comes in again; in the real window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.document.report import Report
from core.text.typesetting import typeset
from core.workspace.reading import read_file
from gui.dialogs.exporting import ExportDialog
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands
from tests.gui.stories.test_safe_keeping import highlight


def test_a_report_goes_out_as_a_word_file_that_reads_as_the_report(
    qtbot: QtBot, start: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    highlight(reader, "2730億元")
    (note,) = reader.session.document.notes.placed
    reader.session.document.notes.write(note, "去年是多少？")
    reader.saved()
    reader.act("export")
    dialog = reader.window.findChild(ExportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "notes: 1" in dialog.count.text())
    path = tmp_path / "北侖.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.save.click()
    qtbot.waitUntil(lambda: reader.said() == "Written: 北侖.docx")
    again, report = read_file(path), reader.session.document.report
    assert headings(again) == headings(report)
    assert any(one.text.endswith("去年是多少？") for one in again.removed)
    called = [again.glossary[one.entry].term for one in again.references if one.origin == "marker"]
    assert called == [report.glossary[one.entry].term for one in report.references if one.origin == "marker"]


def headings(report: Report) -> list[tuple[int, str]]:
    """The sections as they are printed; the glossary may have become footnotes."""
    return [(one.level, typeset(one.title)) for one in report.sections if one.kind != "glossary"]
