"""Backups made by themselves, and the library put aside for another: real files, real threads."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.document.problem import Problem
from core.document.span import Span
from core.library.records.inventory import Holding
from core.library.safety.rotation import backups
from gui.session.keeping import Keeping, Overview
from gui.session.session import Session


@pytest.fixture
def keeping(session: Session, file: Path) -> Keeping:
    return Keeping(session, file, session)


def fail(error: Exception) -> None:
    raise error


def highlight(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.annotations_changed):
        session.highlight(Span(3, 6), "red")


def back_up(qtbot: QtBot, keeping: Keeping) -> Path:
    made: list[Path] = []
    keeping.back_up(made.append, fail)
    qtbot.waitUntil(lambda: bool(made))
    return made[0]


def test_a_backup_is_made_when_due_and_not_again(qtbot: QtBot, session: Session, keeping: Keeping) -> None:
    keeping.back_up_when_due()
    qtbot.waitUntil(lambda: len(backups(session.library)) == 1)
    keeping.back_up_when_due()
    back_up(qtbot, keeping)
    assert len(backups(session.library)) == 2


def test_closing_makes_the_backup_that_is_due(qtbot: QtBot, session: Session) -> None:
    highlight(qtbot, session)
    session.close()
    assert len(backups(session.library)) == 1


def test_a_backup_that_fails_is_told_and_closing_goes_on(
    qtbot: QtBot, session: Session, keeping: Keeping
) -> None:
    session.library.with_name("backups").write_text("in the way")
    with qtbot.waitSignal(session.failed) as told:
        keeping.back_up_when_due()
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
    Keeping(session, file, session).back_up_when_due()
    session.close()
    qtbot.wait(50)
    assert not told


def test_what_there_is_is_told(qtbot: QtBot, session: Session, keeping: Keeping) -> None:
    highlight(qtbot, session)
    back_up(qtbot, keeping)
    found: list[Overview] = []
    keeping.overview(found.append, fail)
    qtbot.waitUntil(lambda: bool(found))
    assert (found[0].path, len(found[0].holdings), found[0].notes) == (session.library, 1, 1)
    assert len(found[0].backups) == 1
    assert found[0].size > 0


def test_a_backup_is_looked_into_then_put_in_place(qtbot: QtBot, session: Session, keeping: Keeping) -> None:
    backup = back_up(qtbot, keeping)
    highlight(qtbot, session)
    seen: list[list[Holding]] = []
    keeping.look_into(backup, seen.append, fail)
    qtbot.waitUntil(lambda: bool(seen))
    assert [held.notes for held in seen[0]] == [0]
    assert len(session.notes) == 1
    aside: list[Path | None] = []
    with qtbot.waitSignal(session.opened):
        keeping.put_in_place(backup, aside.append, fail)
    assert not session.notes
    assert aside[0] is not None
    assert aside[0].exists()
    highlight(qtbot, session)
    keeping.look_into(aside[0], seen.append, fail)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert [held.notes for held in seen[1]] == [1]


def test_a_bad_backup_leaves_the_library_and_the_open_report(
    qtbot: QtBot, session: Session, keeping: Keeping, tmp_path: Path
) -> None:
    highlight(qtbot, session)
    bad = tmp_path / "bad.sqlite"
    bad.write_bytes(b"no library " * 500)
    told: list[Exception] = []
    with qtbot.waitSignal(session.opened):
        keeping.put_in_place(bad, print, told.append)
    assert isinstance(told[0], Problem)
    assert len(session.notes) == 1
    highlight(qtbot, session)
    assert len(session.notes) == 2


def test_everything_is_exported(qtbot: QtBot, session: Session, keeping: Keeping, tmp_path: Path) -> None:
    highlight(qtbot, session)
    done: list[None] = []
    keeping.export_everything(tmp_path / "all.jsonl", done.append, fail)
    qtbot.waitUntil(lambda: bool(done))
    assert "2025年" in (tmp_path / "all.jsonl").read_text("utf-8")


def test_another_library_takes_over(qtbot: QtBot, session: Session, keeping: Keeping, tmp_path: Path) -> None:
    highlight(qtbot, session)
    with qtbot.waitSignal(session.opened):
        keeping.use(tmp_path / "other.sqlite", lambda _: None, fail)
    assert not session.notes
    assert session.library == tmp_path / "other.sqlite"
