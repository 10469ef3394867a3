"""What a window does before it closes: it finishes what it began, and asks where words are not saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from core.workspace import edits
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

resource = pytest.importorskip("resource", reason="no limit on the size of files here")


@pytest.fixture
def full_disk() -> Iterator[None]:
    """No file can grow any more, as on a full disk; the test lifts the limit by leaving."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def press(text: str) -> None:
    """Press a button of the dialog that will stand in a moment, and of none else."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            next((b for b in dialog.buttons() if b.text() == text), dialog.buttons()[0]).click()

    for wait in range(200, 3000, 200):
        QTimer.singleShot(wait, look)


def test_words_that_cannot_be_saved_keep_the_window_open(
    qtbot: QtBot, start: Starter, full_disk: None
) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), language="en"))
    reader.select(reader.span("2730億元"))
    reader.window.annotation_actions.highlight("yellow")
    qtbot.waitUntil(lambda: bool(reader.session.document.notes.placed))
    reader.saved()
    (note,) = reader.session.document.notes.placed
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    press("Cancel")
    reader.session.document.notes.write(note, "not to be lost")
    assert not reader.window.close()
    assert reader.window.isVisible()
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    reader.session.document.notes.write(note, "not to be lost")
    reader.saved()
    assert reader.window.close()


def test_an_export_and_a_merge_under_way_are_finished_before_the_window_closes(
    qtbot: QtBot, start: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported = tmp_path / "a.jsonld"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(exported), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(exported), ""))
    reader = Hands(qtbot, start(size=(1280, 1000), language="en"))
    reader.session.document.notes.do(edits.highlight(reader.span("2730億元"), "red"))
    reader.saved()
    reader.act("export_notes")
    assert reader.window.close()
    assert "2730億元" in exported.read_text("utf-8")
    for file in tmp_path.glob("library.sqlite*"):
        file.unlink()

    colleague = Hands(qtbot, start(size=(1280, 1000), language="en"))
    colleague.act("merge_notes")
    assert colleague.window.close()
    again = Hands(qtbot, start(size=(1280, 1000), language="en"))
    assert len(again.session.document.notes.placed) == 1


class Reading(QObject):
    """Reads what a dialog says as it appears, and closes it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.said: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QMessageBox):
            self.said.append(watched.text())
            QTimer.singleShot(0, watched.accept)
        return False


def test_a_library_taken_away_is_told_before_the_window_is_gone(
    qtbot: QtBot, qapp: QApplication, start: Starter, tmp_path: Path
) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), language="en"))
    reader.session.document.notes.do(edits.highlight(reader.span("2730億元"), "red"))
    reader.saved()
    (tmp_path / "library.sqlite").unlink()
    reading = Reading(qapp)
    assert reader.window.close()
    qapp.removeEventFilter(reading)
    assert ["library.rescued.sqlite" in words for words in reading.said] == [True]
