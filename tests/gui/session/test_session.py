import os
import shutil
from contextlib import suppress
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from core.document.clean_text import Source
from core.document.problem import Problem
from core.document.report import Report
from core.document.span import Span
from core.library.library import Library
from core.workspace import edits
from core.workspace.editions import put
from gui.session.reading_view import Focus
from gui.session.session import Session


def started(qtbot: QtBot, library: Path, file: Path) -> Session:
    """A session as a start of the program makes it."""
    session = Session(library)
    with qtbot.waitSignal(session.opened):
        session.open_last(file)
    return session


def where(session: Session, words: str) -> Span:
    assert session.document.report
    start = session.document.report.text.index(words)
    return Span(start, start + len(words))


def children() -> set[int]:
    """The processes that this one has started and that still run."""
    found = set()
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended meanwhile
            state, parent = file.read_text("utf-8").rpartition(")")[2].split()[:2]
            if int(parent) == os.getpid() and state != "Z":
                found.add(int(file.parent.name))
    return found


def highlighted(qtbot: QtBot, session: Session, words: str) -> str:
    with qtbot.waitSignal(session.annotations_changed):
        session.document.notes.do(edits.highlight(where(session, words), "yellow"))
    notes = session.document.notes.placed
    return next(uuid for uuid, note in notes.items() if note.annotation.selectors.exact == words)


def test_a_highlight_is_saved_and_told(qtbot: QtBot, session: Session) -> None:
    made: list[str] = []
    with qtbot.waitSignal(session.saving.changed, check_params_cb=bool):
        session.document.notes.do(
            edits.highlight(where(session, "生产总值"), "green"), lambda edited: made.extend(edited.notes)
        )
    assert made == list(session.document.notes.placed)
    assert session.saving.is_done
    assert session.document.notes.changes.undo == "highlight"


def test_undo_takes_the_note_off_and_redo_brings_it_back(qtbot: QtBot, session: Session) -> None:
    note = highlighted(qtbot, session, "产业")
    session.document.view.set_focus(Focus("annotation", note))
    with qtbot.waitSignals([session.annotations_changed, session.focused]):
        session.document.notes.undo()
    assert not session.document.notes.placed
    assert session.document.view.focus is None
    with qtbot.waitSignal(session.annotations_changed):
        session.document.notes.redo()
    assert list(session.document.notes.placed) == [note]


def test_writing_on_in_a_note_is_one_step_of_undo(qtbot: QtBot, session: Session) -> None:
    note = highlighted(qtbot, session, "产业")
    for words in ("查", "查2022", "查2022年报告"):
        session.document.notes.write(note, words)
    qtbot.waitUntil(lambda: session.saving.is_done)
    assert session.document.notes.placed[note].annotation.note == "查2022年报告"
    with qtbot.waitSignal(session.annotations_changed):
        session.document.notes.undo()
    assert session.document.notes.placed[note].annotation.note == ""


def test_notes_are_in_reading_order(qtbot: QtBot, session: Session) -> None:
    for words in ("就业", "产业", "生产总值"):
        highlighted(qtbot, session, words)
    assert [note.annotation.selectors.exact for note in session.document.notes.in_order()] == [
        "产业",
        "生产总值",
        "就业",
    ]


def test_going_somewhere_unfolds_what_hides_it(qtbot: QtBot, session: Session) -> None:
    assert session.document.view.collapsing
    session.document.view.collapse(session.document.view.collapsing.with_all())
    with qtbot.waitSignals([session.collapsing_changed, session.document.view.travelled]):
        session.document.view.go_to(where(session, "3000人"))
    assert session.document.view.collapsing.is_collapsed(0)


def test_all_is_there_after_a_restart(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    first = Session(tmp_path / "library.sqlite")
    with qtbot.waitSignal(first.opened):
        first.open_last(file)
    note = highlighted(qtbot, first, "产业")
    first.document.view.read_to(20)
    first.close()
    again = Session(tmp_path / "library.sqlite")
    with qtbot.waitSignal(again.opened):
        again.open_last(Path("nothing.txt"))
    assert list(again.document.notes.placed) == [note]
    assert again.document.view.position == 20
    again.close()


def test_a_bad_file_is_told_and_leaves_the_report_open(qtbot: QtBot, session: Session) -> None:
    page = session.document.page
    with qtbot.waitSignal(session.failed) as told:
        session.open_file(Path("nothing.txt"))
    assert isinstance(told.args[0], Problem)
    assert session.document.page is page


def test_without_a_library_a_report_can_be_read_and_notes_are_refused(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    bad = tmp_path / "bad.sqlite"
    bad.write_bytes(b"no library " * 500)
    session = Session(bad)
    with qtbot.waitSignals([session.opened, session.failed]):
        session.open_last(file)
    with qtbot.waitSignal(session.failed):
        session.document.notes.do(edits.highlight(Span(0, 2), "red"))
    assert not session.document.notes.placed
    assert bad.read_bytes() == b"no library " * 500
    session.close()


def test_an_edit_before_the_first_library_is_made_waits_for_it(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    first = started(qtbot, tmp_path / "new" / "library.sqlite", file)
    assert first.document.kept.text is None
    first.document.notes.do(edits.highlight(where(first, "产业"), "red"))
    assert not first.saving.is_done
    qtbot.waitUntil(lambda: first.saving.is_done)
    assert first.document.kept.text is not None
    assert len(first.document.notes.placed) == 1
    first.close()


def test_an_edit_is_kept_when_the_window_closes_before_the_first_library_is_made(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    first = started(qtbot, tmp_path / "new" / "library.sqlite", file)
    first.document.notes.do(edits.highlight(where(first, "产业"), "red"))
    first.close()
    again = started(qtbot, tmp_path / "new" / "library.sqlite", file)
    assert len(again.document.notes.placed) == 1
    again.close()


def test_a_script_is_shown_with_every_character_in_its_place(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.script_changed, timeout=20_000):
        session.set_script("traditional")
    assert session.document.report
    assert "產業" in session.document.view.shown
    assert len(session.document.view.shown) == len(session.document.report.text)
    with qtbot.waitSignal(session.script_changed):
        session.set_script("source")
    assert session.document.view.shown == session.document.report.text


def test_a_script_that_is_wanted_no_longer_is_not_shown(qtbot: QtBot, session: Session) -> None:
    done: list[None] = []
    with qtbot.assertNotEmitted(session.script_changed):
        session.set_script("traditional")
        session.set_script("source")
        session._converter.run(lambda: None, done.append)
        qtbot.waitUntil(lambda: bool(done), timeout=20_000)


def test_a_script_answers_only_for_the_report_it_was_asked_of(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    other, told = tmp_path / "另一份.txt", list[str]()
    other.write_text("另一份报告\n\n产业", "utf-8")
    session.script_changed.connect(lambda: told.append(session.document.view.shown))
    opened = Event()
    session._converter.run(opened.wait)
    session.set_script("traditional")
    with qtbot.waitSignal(session.opened):
        session.open_file(other)
    opened.set()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert ["產業" in shown and "2025" not in shown for shown in told] == [True]


def test_a_library_taken_from_under_the_window_is_told_and_what_is_saved_is_saved_elsewhere(
    qtbot: QtBot, session: Session
) -> None:
    place = session.library.path
    note = highlighted(qtbot, session, "产业")
    place.unlink()
    with qtbot.waitSignal(session.failed) as told:
        other = highlighted(qtbot, session, "就业")
    assert "library.rescued.sqlite" in str(told.args[0])
    assert session.library.path == place.with_name("library.rescued.sqlite")
    session.close()
    assert not place.exists()
    again = Session(session.library.path)
    with qtbot.waitSignal(again.opened):
        again.open_last(Path("nothing.txt"))
    assert set(again.document.notes.placed) == {note, other}
    again.close()


def test_a_library_gone_before_the_window_closes_is_told_then(qtbot: QtBot, session: Session) -> None:
    place, told = session.library.path, list[object]()
    highlighted(qtbot, session, "产业")
    place.unlink()
    session.failed.connect(told.append)
    session.close()
    assert ["library.rescued.sqlite" in str(problem) for problem in told] == [True]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at processes in /proc")
def test_closing_ends_the_reading_of_a_long_report_and_waits_for_no_short_one(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    long, short = tmp_path / "长.txt", tmp_path / "短.txt"
    long.write_text("".join(f"一、第{number}项。增长{number}%。\n" for number in range(60_000)), "utf-8")
    short.write_text("".join(f"一、第{number}项。增长{number}%。\n" for number in range(6_000)), "utf-8")
    before = children()
    session.open_file(long)
    qtbot.waitUntil(lambda: children() > before)
    session.open_file(short)
    session.close()
    qtbot.waitUntil(lambda: children() == before)
    Library.open(session.library.path).store.close()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at processes in /proc")
def test_closing_ends_the_understanding_of_a_long_report_that_the_library_keeps(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    session.close()
    path = session.library.path
    text = "".join(f"一、第{number}项。增长{number}%。\n" for number in range(60_000))
    source = Source("长.txt", "f" * 64, "text/plain", "utf-8")
    with Library.open(path) as library:
        kept = put(library, Report(source, text), None)
        with library.store.transaction():
            library.findings.put(kept, Report(source, text), 0)
    before = children()
    again = Session(path)
    again.open_text(kept)
    qtbot.waitUntil(lambda: children() > before)
    again.close()
    assert children() == before
    Library.open(path).store.close()


def test_a_library_that_is_written_over_leaves_nothing_saved(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    other = tmp_path / "other.sqlite"
    Library.open(other).store.close()
    highlighted(qtbot, session, "产业")
    shutil.copyfile(other, session.library.path)
    with qtbot.waitSignal(session.failed):
        session.document.notes.do(edits.highlight(where(session, "就业"), "yellow"))
    qtbot.waitUntil(lambda: session.saving.is_lost)
    assert not session.saving.is_done
    session.close()
    assert session.library.path.read_bytes() == other.read_bytes()
