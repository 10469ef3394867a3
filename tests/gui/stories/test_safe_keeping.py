"""Your data, kept safe: backups, exports, a colleague's notes, a damaged library; in the real window."""

import shutil
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from core.library.safety.rotation import backups
from core.workspace import edits
from gui.dialogs.damaged import DamagedDialog
from gui.dialogs.restoring import RestoringDialog
from gui.dialogs.your_data import YourDataDialog
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands


def hands(qtbot: QtBot, start: Starter) -> Hands:
    return Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))


def highlight(reader: Hands, words: str) -> None:
    count = len(reader.session.document.notes.placed)
    reader.session.document.notes.do(edits.highlight(reader.span(words), "red"))
    reader.qtbot.waitUntil(lambda: len(reader.session.document.notes.placed) == count + 1)


def test_your_data_tells_checks_and_backs_up(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    highlight(reader, "2730億元")
    page = YourDataDialog(reader.program.library_service, reader.window)
    page.show()
    qtbot.waitUntil(lambda: page.fact("notes") == "1")
    assert page.fact("library") == str(reader.session.library.path)
    assert page.fact("backup") == "none yet"
    press(page, "Check now")
    qtbot.waitUntil(lambda: page.under_way.words.startswith("All is well"))
    press(page, "Back up now")
    qtbot.waitUntil(lambda: "1 in all" in page.fact("backup"))
    assert len(backups(reader.session.library.path)) == 1
    page.close()


def test_a_backup_comes_into_view_and_then_in_place(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    highlight(reader, "2730億元")
    made: list[Path] = []
    reader.program.library_service.back_up(made.append, print)
    highlight(reader, "10項總量指標")
    choice = RestoringDialog(reader.program.library_service, reader.window)
    choice.show()
    qtbot.waitUntil(choice.put.isEnabled)
    item = choice.contents.topLevelItem(0)
    assert item
    assert item.text(1) == "1"
    assert len(reader.session.document.notes.placed) == 2
    choice.put.click()
    qtbot.waitUntil(lambda: len(reader.session.document.notes.placed) == 1)
    assert "before-restore" in choice.told
    highlight(reader, "10項總量指標")


def test_notes_leave_and_a_colleague_takes_them_in(
    qtbot: QtBot, start: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    reader = hands(qtbot, start)
    reader.session.said.connect(told.append)
    highlight(reader, "2730億元")
    for name, chosen in (("a.jsonld", ""), ("b", "Markdown (*.md)"), ("c.CSV", "")):
        answer = partial(chosen_as, str(tmp_path / name), chosen)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        count = len(told)
        reader.act("export_notes")
        qtbot.waitUntil(partial(is_longer, told, count))
    assert "2730億元" in (tmp_path / "b.md").read_text("utf-8")
    assert "2730億元" in (tmp_path / "c.CSV").read_text("utf-8-sig")
    reader.session.document.notes.do(edits.remove(list(reader.session.document.notes.placed)))
    qtbot.waitUntil(lambda: not reader.session.document.notes.placed)
    reader.window.close()
    for file in tmp_path.glob("library.sqlite*"):
        file.unlink()

    colleague = hands(qtbot, start)
    colleague.session.said.connect(told.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "a.jsonld"), ""))
    colleague.act("merge_notes")
    qtbot.waitUntil(lambda: told[-1] == "Notes read: 1; new or changed: 1")
    (note,) = colleague.session.document.notes.in_order()
    assert note.annotation.selectors.exact == "2730億元"
    assert colleague.session.document.notes.changes.undo == "merge"
    colleague.act("undo")
    qtbot.waitUntil(lambda: not colleague.session.document.notes.placed)


def test_a_damaged_library_is_salvaged_and_kept(qtbot: QtBot, start: Starter, tmp_path: Path) -> None:
    reader = hands(qtbot, start)
    highlight(reader, "2730億元")
    reader.window.close()
    library = tmp_path / "library.sqlite"
    shutil.rmtree(tmp_path / "backups")
    data = bytearray(library.read_bytes())
    data[:16] = b"\0" * 16
    library.write_bytes(data)

    dialogs: list[DamagedDialog] = []
    QTimer.singleShot(0, lambda: choose_salvage(dialogs, qtbot))
    again = start(size=(1280, 1000), theme="light", language="en")
    qtbot.waitUntil(lambda: bool(dialogs) and len(again.session.document.notes.placed) == 1)
    assert again.session.document.kept.text is not None
    kept = tmp_path / "library.before-restore.sqlite"
    assert kept.read_bytes() == bytes(data)
    highlight(Hands(qtbot, again), "10項總量指標")


def test_a_bit_that_flipped_is_found_and_the_rest_is_brought_back(
    qtbot: QtBot, start: Starter, tmp_path: Path
) -> None:
    reader = hands(qtbot, start)
    for words in ("2730億元", "10項總量指標"):
        highlight(reader, words)
    note = reader.session.document.notes.in_order()[0].annotation.id
    reader.session.document.notes.write(note, "compare with 2022")
    reader.saved()
    reader.window.close()
    library = tmp_path / "library.sqlite"
    data = library.read_bytes()
    assert data.count(b"compare with 2022") == 1
    library.write_bytes(data.replace(b"compare with 2022", b"compare with 2023"))

    again = hands(qtbot, start)
    page = YourDataDialog(again.program.library_service, again.window)
    page.show()
    dialogs: list[DamagedDialog] = []
    QTimer.singleShot(0, lambda: choose_salvage(dialogs, qtbot))
    press(page, "Check now")
    qtbot.waitUntil(lambda: bool(dialogs) and again.session.document.notes.placed[note].annotation.note == "")
    assert len(again.session.document.notes.placed) == 2
    assert "later state is lost" in dialogs[0].lost.toPlainText()
    assert b"compare with 2023" in (tmp_path / "library.before-restore.sqlite").read_bytes()
    highlight(again, "813.4億元")
    page.close()


def choose_salvage(dialogs: list[DamagedDialog], qtbot: QtBot) -> None:
    """Wait for the dialog, then choose salvage and use what came of it."""
    found = [dialog for dialog in _all_damaged() if dialog.isVisible()]
    if not found:
        QTimer.singleShot(50, lambda: choose_salvage(dialogs, qtbot))
        return
    dialogs += found
    found[0].salvage.click()
    qtbot.waitUntil(found[0].use_salvaged.isVisible)
    assert "Reports: 1," in found[0].under_way.words
    found[0].use_salvaged.click()


def _all_damaged() -> list[DamagedDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, DamagedDialog)]


def press(page: YourDataDialog, words: str) -> None:
    """Press a button by its words."""
    button = next(b for b in page.findChildren(QPushButton) if b.text().replace("&", "") == words)
    button.click()


def chosen_as(path: str, filtered: str, *_: object) -> tuple[str, str]:
    """What a file dialog answers when this was chosen in it."""
    return path, filtered


def is_longer(told: list[str], count: int) -> bool:
    return len(told) > count
