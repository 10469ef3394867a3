"""Reports are added, and nobody asks: what lies beside the library is brought up to date by itself."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.index.index import Index
from core.index.points.store import Points
from core.workspace.indexing import Indexed
from core.workspace.points import Stating
from core.workspace.workspace import Workspace
from gui.search.keeping_up import KeepingUp
from gui.session.adding import adding_of
from gui.session.session import Session
from tests.gui.conftest import Starter
from tests.small_report import TEXT

REPORTS = 12


def lacking(session: Session, qtbot: QtBot) -> tuple[int, int, int]:
    """How many reports there are, and of how many the files lack words or points as another reads them."""
    path, found = session.library.path, list[tuple[int, int, int]]()

    def look(workspace: Workspace) -> tuple[int, int, int]:
        indexed, stating = Indexed(workspace.library), Stating(workspace.library)
        indexed.index = Index(path.with_name(f"{path.name}.index"))
        stating.kept = Points(path.with_name(f"{path.name}.points"))
        lacked = len(indexed.bring()), len(stating.bring())
        return len(stating.reports), *lacked

    session.library.ask(look, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def added(session: Session, qtbot: QtBot, folder: Path) -> None:
    folder.mkdir()
    for number in range(1, REPORTS):
        (folder / f"{number}.txt").write_text(TEXT.replace("2025年", f"{1990 + number}年"), "utf-8")
    with qtbot.waitSignal(adding_of(session).ended, timeout=20_000):
        adding_of(session).add([folder])


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window is soon idle, and does little at a time."""
    monkeypatch.setattr("gui.window.kept_up.AFTER_MS", 50)
    monkeypatch.setattr("gui.search.keeping_up.SLICE_SECONDS", 0)


def test_what_is_added_is_taken_in_while_the_window_is_idle(
    qtbot: QtBot, start: Starter, file: Path, tmp_path: Path
) -> None:
    session = start(file, language="en").session
    qtbot.waitUntil(lambda: lacking(session, qtbot) == (1, 0, 0))
    added(session, qtbot, tmp_path / "many")
    qtbot.waitUntil(lambda: lacking(session, qtbot) == (REPORTS, 0, 0), timeout=10_000)


def test_a_window_that_is_closed_meanwhile_waits_for_nothing_and_the_next_goes_on(
    qtbot: QtBot, start: Starter, file: Path, tmp_path: Path
) -> None:
    program = start(file, language="en")
    session = program.session
    qtbot.waitUntil(lambda: lacking(session, qtbot) == (1, 0, 0))
    added(session, qtbot, tmp_path / "many")
    with qtbot.waitSignal(KeepingUp.of(session).changed):
        pass
    program.window.close()
    session = start(language="en").session
    qtbot.waitUntil(lambda: lacking(session, qtbot) == (REPORTS, 0, 0), timeout=10_000)
