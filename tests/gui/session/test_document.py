"""Several reports open at once, and one that is opened again while it is edited."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.document.span import Span
from core.workspace import edits
from core.workspace.reading import read_report
from gui.session.document import Document, Shared
from gui.session.jobs import Worker
from gui.session.library_worker import LibraryWorker
from gui.session.saving import Saving
from gui.session.session import Session
from tests.small_report import at


@pytest.fixture
def shared(qtbot: QtBot, tmp_path: Path) -> Iterator[Shared]:
    library = LibraryWorker(tmp_path / "library.sqlite")
    converter = Worker("script", library.tell)
    yield Shared(library, Saving(), converter)
    converter.stop()
    library.close(lambda _: None)


def opened(qtbot: QtBot, shared: Shared, file: Path) -> Document:
    found: list[Document] = []
    report = read_report(file)
    shared.library.ask(
        lambda workspace: workspace.add_report(report, file),
        lambda answer: found.append(Document(answer, shared)),
    )
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_two_reports_are_edited_side_by_side(
    qtbot: QtBot, shared: Shared, file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "另一份.txt"
    other.write_text("另一份报告\n\n就业和产业", "utf-8")
    one, two = opened(qtbot, shared, file), opened(qtbot, shared, other)
    start = two.report.text.index("就业")
    one.notes.do(edits.highlight(at("产业"), "red"))
    two.notes.do(edits.highlight(Span(start, start + 2), "green"))
    one.notes.do(edits.bookmark(at("就业").start, "blue"))
    assert shared.saving.settle()
    words = [[note.annotation.selectors.exact[:2] for note in doc.notes.in_order()] for doc in (one, two)]
    assert words == [["产业", "（二"], ["就业"]]
    one.notes.undo()
    assert shared.saving.settle()
    assert (len(one.notes.placed), len(two.notes.placed)) == (1, 1)
    assert two.notes.changes.undo == "highlight"


def test_an_edit_made_while_the_report_is_opened_again_is_shown(
    qtbot: QtBot, session: Session, file: Path
) -> None:
    with qtbot.waitSignal(session.opened):
        session.open_file(file)
        session.document.notes.do(edits.highlight(at("产业"), "red"))
    qtbot.waitUntil(lambda: session.saving.is_done)
    assert len(session.document.notes.placed) == 1
    assert session.document.notes.changes.undo == "highlight"
