"""Backups made by themselves, and the library put aside for another: real files, real threads."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.document.problem import Problem
from core.document.span import Span
from core.library.records.reports import ReportSummary
from core.library.safety.rotation import backups
from core.workspace import edits
from gui.session.library_service import LibraryService, Overview
from gui.session.session import Session


@pytest.fixture
def service(session: Session, file: Path) -> LibraryService:
    return LibraryService(session, file, session)


def fail(error: Exception) -> None:
    raise error


def highlight(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.annotations_changed):
        session.document.notes.do(edits.highlight(Span(3, 6), "red"))


def back_up(qtbot: QtBot, service: LibraryService) -> Path:
    made: list[Path] = []
    service.back_up(made.append, fail)
    qtbot.waitUntil(lambda: bool(made))
    return made[0]


def test_a_backup_is_made_when_due_and_not_again(
    qtbot: QtBot, session: Session, service: LibraryService
) -> None:
    service.back_up_when_due()
    qtbot.waitUntil(lambda: len(backups(session.library.path)) == 1)
    service.back_up_when_due()
    back_up(qtbot, service)
    assert len(backups(session.library.path)) == 2


def test_closing_makes_the_backup_that_is_due(qtbot: QtBot, session: Session) -> None:
    highlight(qtbot, session)
    session.close()
    assert len(backups(session.library.path)) == 1


def test_a_backup_that_fails_is_told_and_closing_goes_on(
    qtbot: QtBot, session: Session, service: LibraryService
) -> None:
    session.library.path.with_name("backups").write_text("in the way")
    with qtbot.waitSignal(session.failed) as told:
        service.back_up_when_due()
    assert isinstance(told.args[0], Problem)
    session.close()


def test_without_a_library_no_backup_is_tried(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    bad = tmp_path / "bad.sqlite"
    bad.write_bytes(b"no library " * 500)
    session = Session(bad)
    with qtbot.waitSignals([session.opened, session.failed]):
        session.open_last(file)
    told: list[object] = []
    session.failed.connect(told.append)
    LibraryService(session, file, session).back_up_when_due()
    session.close()
    qtbot.wait(50)
    assert not told


def test_what_there_is_is_told(qtbot: QtBot, session: Session, service: LibraryService) -> None:
    highlight(qtbot, session)
    back_up(qtbot, service)
    found: list[Overview] = []
    service.overview(found.append, fail)
    qtbot.waitUntil(lambda: bool(found))
    assert (found[0].path, len(found[0].reports), found[0].notes) == (session.library.path, 1, 1)
    assert len(found[0].backups) == 1
    assert found[0].size > 0


def test_a_backup_is_looked_into_then_put_in_place(
    qtbot: QtBot, session: Session, service: LibraryService
) -> None:
    backup = back_up(qtbot, service)
    highlight(qtbot, session)
    seen: list[list[ReportSummary]] = []
    service.look_into(backup, seen.append, fail)
    qtbot.waitUntil(lambda: bool(seen))
    assert [held.notes for held in seen[0]] == [0]
    assert len(session.document.notes.placed) == 1
    aside: list[Path | None] = []
    with qtbot.waitSignal(session.opened):
        service.put_in_place(backup, aside.append, fail)
    assert not session.document.notes.placed
    assert aside[0] is not None
    assert aside[0].exists()
    highlight(qtbot, session)
    service.look_into(aside[0], seen.append, fail)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert [held.notes for held in seen[1]] == [1]


def test_a_bad_backup_leaves_the_library_and_the_open_report(
    qtbot: QtBot, session: Session, service: LibraryService, tmp_path: Path
) -> None:
    highlight(qtbot, session)
    bad = tmp_path / "bad.sqlite"
    bad.write_bytes(b"no library " * 500)
    told: list[Exception] = []
    with qtbot.waitSignal(session.opened):
        service.put_in_place(bad, print, told.append)
    assert isinstance(told[0], Problem)
    assert len(session.document.notes.placed) == 1
    highlight(qtbot, session)
    assert len(session.document.notes.placed) == 2


def test_everything_is_exported(
    qtbot: QtBot, session: Session, service: LibraryService, tmp_path: Path
) -> None:
    highlight(qtbot, session)
    done: list[None] = []
    service.export_everything(tmp_path / "all.jsonl", done.append, fail)
    qtbot.waitUntil(lambda: bool(done))
    assert "2025年" in (tmp_path / "all.jsonl").read_text("utf-8")


def test_another_library_takes_over(
    qtbot: QtBot, session: Session, service: LibraryService, tmp_path: Path
) -> None:
    highlight(qtbot, session)
    with qtbot.waitSignal(session.opened):
        service.use(tmp_path / "other.sqlite", lambda _: None, fail)
    assert not session.document.notes.placed
    assert session.library.path == tmp_path / "other.sqlite"
