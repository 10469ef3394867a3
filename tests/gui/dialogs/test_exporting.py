"""What goes out is chosen, seen and written, on a real library."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from core.importing.formats.word.docx import read_docx
from gui.dialogs.export_options import ExportOptions
from gui.dialogs.exporting import ExportDialog
from gui.look.theme import Appearance
from gui.session.session import Session
from tests.gui.panels.conftest import Annotate, annotate, appearance, session

__all__ = ["annotate", "appearance", "session"]


@pytest.fixture
def dialog(
    qtbot: QtBot, session: Session, annotate: Annotate, appearance: Appearance, window: QWidget
) -> ExportDialog:
    annotate("产业", note="与去年比较")
    annotate("3000人", colour="blue", tags=("民生",))
    made = ExportDialog(session, appearance.theme, window)
    made.show()
    qtbot.waitUntil(lambda: "notes: 2" in made.count.text())
    return made


def section(dialog: ExportDialog, *rows: int) -> QTreeWidgetItem:
    item = dialog.options.sections.topLevelItem(rows[0])
    for row in rows[1:]:
        item = item.child(row) if item else None
    assert item is not None
    return item


def test_a_preview_follows_what_is_chosen(qtbot: QtBot, dialog: ExportDialog) -> None:
    assert dialog.count.text() == "Paragraphs: 9 · notes: 2 · footnotes: 1"
    assert "※ 与去年比较" in dialog.lines.toPlainText()
    dialog.options.dots["blue"].click()
    qtbot.waitUntil(lambda: "notes: 1" in dialog.count.text())
    dialog.options.dots["blue"].click()
    qtbot.waitUntil(lambda: "notes: 2" in dialog.count.text())
    (tag,) = dialog.options.tags.menu().actions()
    tag.trigger()
    assert dialog.options.tags.text() == "民生"
    qtbot.waitUntil(lambda: "notes: 1" in dialog.count.text())
    dialog.options.script.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "產業提質壯大" in dialog.lines.toPlainText())


def test_no_choice_is_cut_off(dialog: ExportDialog) -> None:
    options = dialog.options
    for choice in (options.format, options.script, options.author, options.notes_only):
        assert choice.geometry().right() < options.width()
        assert choice.width() >= choice.minimumSizeHint().width()


def test_notes_without_a_heading_have_a_name(session: Session, appearance: Appearance) -> None:
    report = session.document.report
    bare = report.sections[-1]._replace(number="", title="", kind="glossary")
    options = ExportOptions(replace(report, sections=(*report.sections[:-1], bare)), appearance.theme)
    assert options.sections.topLevelItem(2).text(0) == "注释"  # type: ignore[union-attr]


def test_sections_are_chosen_by_their_boxes(qtbot: QtBot, dialog: ExportDialog) -> None:
    assert not dialog.options.selection.sections
    for row in (0, 2):
        section(dialog, row).setCheckState(0, Qt.CheckState.Unchecked)
    assert list(dialog.options.selection.sections) == [1]
    section(dialog, 1, 0).setCheckState(0, Qt.CheckState.Unchecked)
    assert list(dialog.options.selection.sections) == [3]
    qtbot.waitUntil(lambda: dialog.lines.toPlainText().split("\n")[1] == "二、2025年工作安排")
    section(dialog, 1, 1).setCheckState(0, Qt.CheckState.Unchecked)
    assert not dialog.save.isEnabled()
    qtbot.waitUntil(lambda: dialog.lines.toPlainText() == "")
    section(dialog, 1).setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(dialog.save.isEnabled)


def test_a_format_that_holds_only_notes_has_no_words(dialog: ExportDialog) -> None:
    assert dialog.options.selection.words
    dialog.options.format.setCurrentIndex(dialog.options.format.findData("markdown"))
    assert not dialog.options.notes_only.isEnabled()
    assert not dialog.options.selection.words


def test_order_and_fields_of_the_notes_are_chosen(dialog: ExportDialog) -> None:
    options = dialog.options
    assert (options.selection.order, options.selection.fields) == ("place", ())
    options.order.setCurrentIndex(3)
    for choice in options.fields.menu().actions():
        choice.setChecked(choice.data() in ("quote", "tags"))
    assert (options.selection.order, options.selection.fields) == ("colour", ("quote", "tags"))
    assert options.fields.text() == "Quote, Tags"


def test_what_is_chosen_is_written_and_told(
    qtbot: QtBot, dialog: ExportDialog, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    session.said.connect(told.append)
    answer = (str(tmp_path / "out"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    dialog.options.author.setText("林越")
    dialog.save.click()
    qtbot.waitUntil(partial(bool, told))
    qtbot.waitUntil(lambda: told == ["Written: out.docx"])
    read = read_docx((tmp_path / "out.docx").read_bytes(), "")[0]
    assert "产业提质壮大" in read.text
    assert [one.text for one in read.removed] == ["林越：与去年比较", "林越：#民生"]


def test_nothing_is_said_to_be_nothing(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.options.notes_only.setChecked(True)
    dialog.options.dots["purple"].click()
    qtbot.waitUntil(lambda: not dialog.save.isEnabled() and dialog.count.text().startswith("Paragraphs: 0"))
    assert dialog.lines.placeholderText().startswith("Nothing of this goes out")
    dialog.options.format.setCurrentIndex(dialog.options.format.findData("qdpx"))
    qtbot.waitUntil(dialog.save.isEnabled)  # the report itself is in it
    qtbot.waitUntil(lambda: dialog.lines.placeholderText().startswith("The whole text goes out"))
    dialog.options.dots["purple"].click()
    dialog.options.format.setCurrentIndex(dialog.options.format.findData("csv"))
    qtbot.waitUntil(lambda: dialog.lines.placeholderText() == "" and dialog.save.isEnabled())


@pytest.mark.parametrize("consent", [True, False])
def test_a_file_whose_ending_was_left_out_is_not_written_over_unasked(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, consent: bool
) -> None:
    (file := tmp_path / "out.docx").write_text("old")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.text() == "out.docx is there already. Write over it?"
        role = QMessageBox.ButtonRole.DestructiveRole
        wanted = (one for one in box.buttons() if (box.buttonRole(one) == role) == consent)
        next(wanted).click()

    QTimer.singleShot(0, answer)
    dialog.save.click()
    if consent:
        qtbot.waitUntil(lambda: file.read_bytes() != b"old")
    else:
        assert dialog.isVisible()
        assert file.read_bytes() == b"old"
