"""The small report open in a session of its own, with a library on disk."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from core.document.annotation import Colour
from core.document.report import Report
from core.page.page import build_page
from core.workspace import edits
from core.workspace.workspace import Workspace
from gui.look.theme import Appearance, load_theme
from gui.session.session import Session
from tests.small_report import REPORT, at

Annotate = Callable[..., str]


def show_in_script(session: Session, text: str) -> None:
    """Let the session say that its report is shown in these characters from now on."""
    session.document.view.shown = text
    session.script_changed.emit()


def show_again(session: Session, report: Report) -> None:
    """Let the session say that another report is in front; a panel that is seen shows it a turn later."""
    session.document.page = build_page(report)
    session.opened.emit()
    QCoreApplication.processEvents()


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    library = tmp_path / "library.sqlite"
    workspace = Workspace(library)
    text = workspace.add_report(REPORT, tmp_path / "报告.txt").text
    workspace.library.store.close()
    assert text is not None
    session = Session(library)
    with qtbot.waitSignal(session.opened):
        session.open_text(text)
    yield session
    session.close()


@pytest.fixture
def appearance() -> Appearance:
    return Appearance(load_theme("light"), QFont(), 17)


@pytest.fixture
def annotate(qtbot: QtBot, session: Session) -> Annotate:
    """Highlights words of the report, with a note and tags, and gives the annotation's id."""

    def make(words: str, colour: Colour = "yellow", note: str = "", tags: tuple[str, ...] = ()) -> str:
        made: list[str] = []
        session.document.notes.do(
            edits.highlight(at(words), colour), lambda edited: made.extend(edited.notes)
        )
        qtbot.waitUntil(lambda: bool(made))
        if note:
            session.document.notes.write(made[0], note)
        if tags:
            session.document.notes.do(edits.set_tags(made[0], tags))
        qtbot.waitUntil(lambda: session.saving.is_done)
        return made[0]

    return make
