"""The small report open in a session of its own, with a library on disk."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from core.document.annotation import Colour
from core.workspace.workspace import Workspace
from gui.look.theme import Appearance, load_theme
from gui.session.session import Session
from tests.small_report import REPORT, at

Annotate = Callable[..., str]


def show_in_script(session: Session, text: str) -> None:
    """Let the session say that its report is shown in these characters from now on."""
    session.shown = text
    session.script_changed.emit()


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    library = tmp_path / "library.sqlite"
    desk = Workspace(library)
    version = desk.add_report(REPORT, tmp_path / "报告.txt").version
    desk.close()
    assert version is not None
    session = Session(library)
    with qtbot.waitSignal(session.opened):
        session.open_version(version)
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
        session.highlight(at(words), colour, made.append)
        qtbot.waitUntil(lambda: bool(made))
        if note:
            session.write_note(made[0], note)
        if tags:
            session.set_tags(made[0], tags)
        qtbot.waitUntil(lambda: session.is_saved)
        return made[0]

    return make
