"""Commands in a shell while the window has the library open: it answers, and shows what they changed."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from time import sleep
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from core.document.annotation import Placed
from core.document.clean_text import Source
from core.library.library import Library
from core.workspace import edits, wire
from core.workspace.kept_notes import kept_notes
from gui.window.application import Application
from gui.window.caller import Caller
from gui.window.instance import Instance
from tests.conftest import ROOT
from tests.core.library.salvaged import report
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands
from tests.small_report import TEXT

CONTROL = Qt.KeyboardModifier.ControlModifier


class Told(NamedTuple):
    """What a command printed and said, and its exit status."""

    out: bytes
    said: str
    status: int


class Shell:
    """A second process in a folder of its own, while the window lives on."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot, self.folder, self.library = qtbot, folder, "library.sqlite"

    def begin(self, *arguments: str, given: bytes = b"") -> subprocess.Popen[bytes]:
        """Start a command; its words go into files, since a pipe may be full before the window answers."""
        (self.folder / "in").write_bytes(given)
        with (
            (self.folder / "in").open("rb") as stdin,
            (self.folder / "out").open("wb") as out,
            (self.folder / "err").open("wb") as err,
        ):
            return subprocess.Popen(
                [sys.executable, "-m", "gui", *arguments, "--library", self.library],
                cwd=self.folder,
                stdin=stdin,
                stdout=out,
                stderr=err,
                env=os.environ | {"PYTHONPATH": str(ROOT)},
            )

    def end(self, command: subprocess.Popen[bytes]) -> Told:
        self._qtbot.waitUntil(lambda: command.poll() is not None, timeout=30_000)
        said = (self.folder / "err").read_text("utf-8")
        return Told((self.folder / "out").read_bytes(), said, command.returncode)

    def __call__(self, *arguments: str, given: bytes = b"") -> Told:
        return self.end(self.begin(*arguments, given=given))


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Shell:
    (tmp_path / "报告.txt").write_text(TEXT, "utf-8")
    return Shell(qtbot, tmp_path)


@pytest.fixture
def instance(shell: Shell) -> Iterator[Instance]:
    instance = Instance(shell.folder / "library.sqlite")
    assert instance.claim()
    yield instance
    instance.release()


@pytest.fixture
def window(qtbot: QtBot, start: Starter, shell: Shell, instance: Instance) -> Hands:
    program: Application = start(shell.folder / "报告.txt", size=(1280, 1000), theme="light", language="en")
    program.answer_for(instance)
    instance.listen()
    return Hands(qtbot, program)


def highlight(window: Hands, words: str, note: str = "") -> None:
    count = len(window.session.document.notes.placed)
    window.session.document.notes.do(edits.highlight(window.span(words), "red", note))
    window.qtbot.waitUntil(lambda: len(window.session.document.notes.placed) == count + 1)


def marked(window: Hands) -> set[str]:
    """The words that are marked on the page."""
    return {one.annotation.selectors.exact for one in window.session.document.notes.placed.values()}


READING = (
    ("notes", "报告.txt"),
    ("notes", "--json", "报告.txt", "none.txt", "报告.txt"),
    ("notes", "--lost", "--json"),
    ("export", "--lost"),
    ("export", "报告.txt"),
    ("export", "报告.txt", "--format", "csv"),
    ("export", "报告.txt", "--format", "markdown"),
    ("check",),
    ("check", "--json"),
    ("list", "--year", "2025", "--place", "某省某县"),
    ("list", "--trash", "--json"),
    ("search", "生产总值", "-没有", "--json"),
    ("search", "生產總值 OR 就业", "--sort", "right2", "--limit", "2"),
    ("search", "查去年", "--in", "notes"),
)


def test_what_is_read_is_the_same_whether_the_window_is_open_or_not(window: Hands, shell: Shell) -> None:
    highlight(window, "生产总值120亿元", "查去年")
    answers = [shell(*command) for command in READING]
    assert shell("export", "报告.txt", "--output", "out.jsonld").status == 0
    window.window.close()
    assert answers == [shell(*command) for command in READING]
    assert (shell.folder / "out.jsonld").read_bytes() == answers[4].out
    assert [answer.status for answer in answers] == [0, 2, *[0] * 12]
    assert "查去年" in answers[0].out.decode()
    assert [answer.out.splitlines()[-1][:14] for answer in answers[-2:]] == [
        b"2 of 3 hits in",
        b"1 hit in 1 rep",
    ]


def test_reports_are_imported_and_removed_while_the_window_is_open(window: Hands, shell: Shell) -> None:
    folder = shell.folder / "更多"
    folder.mkdir()
    report(folder, "青山县")
    report(folder, "白水县")
    heard: list[None] = []
    window.session.reports_changed.connect(lambda: heard.append(None))
    told = shell("import", "更多", "报告.txt", "none.txt", "--json")
    account = [json.loads(line) for line in told.out.decode().splitlines()]
    assert [one["outcome"] for one in account] == ["added", "added", "known", "failed"]
    assert told.status == 2
    assert heard
    assert shell("remove", account[0]["report"]).status == 0
    assert [line.split()[0] for line in shell("list").out.decode().splitlines()] == [
        account[1]["report"][:8],
        account[2]["report"][:8],
    ]
    assert shell("remove", "--back", account[0]["report"]).status == 0
    assert len(shell("list").out.splitlines()) == 3


def test_a_backup_is_made_where_it_is_wanted(window: Hands, shell: Shell) -> None:
    assert json.loads(shell("backup", "--to", "copy.sqlite", "--json").out)["backup"] == str(
        shell.folder / "copy.sqlite"
    )
    assert shell("check", "copy.sqlite").status == 0


def test_what_a_command_writes_is_seen_at_once_and_is_no_step_of_undo(window: Hands, shell: Shell) -> None:
    highlight(window, "生产总值120亿元")
    highlight(window, "增长5.5%")
    window.press(Qt.Key.Key_Z, CONTROL)
    window.qtbot.waitUntil(lambda: marked(window) == {"生产总值120亿元"})
    told = shell("annotate", "报告.txt", "--quote", "改善民生", "--note", "注", "--tag", "经济")
    assert (told.said, told.status) == ("", 0)
    window.qtbot.waitUntil(lambda: marked(window) == {"生产总值120亿元", "改善民生"})
    window.press(Qt.Key.Key_Z, CONTROL)
    window.qtbot.waitUntil(lambda: marked(window) == {"改善民生"})
    for _ in range(2):
        window.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    window.qtbot.waitUntil(lambda: marked(window) == {"生产总值120亿元", "增长5.5%", "改善民生"})


def test_notes_on_a_report_that_is_not_open_are_there_when_it_is_opened(window: Hands, shell: Shell) -> None:
    other = shell.folder / "other.txt"
    other.write_text("2023年青山县政府工作报告\n各位代表：\n一、规划\n老有所养，新建公路。\n", "utf-8")
    assert shell("annotate", "other.txt", "--quote", "新建公路").status == 0
    assert marked(window) == set()
    window.session.open_file(other)
    window.qtbot.waitUntil(lambda: marked(window) == {"新建公路"})


def test_a_command_waits_for_a_window_that_is_starting(
    window: Hands, shell: Shell, instance: Instance
) -> None:
    instance.release()
    assert instance.claim()
    QTimer.singleShot(1000, instance, instance.listen)
    assert shell("annotate", "报告.txt", "--quote", "改善民生").status == 0
    window.qtbot.waitUntil(lambda: marked(window) == {"改善民生"})


def test_a_window_that_goes_on_with_another_library_answers_for_that(window: Hands, shell: Shell) -> None:
    highlight(window, "生产总值120亿元", "查去年")
    with window.qtbot.waitSignal(window.session.opened):
        window.program.library_service.use(shell.folder / "other.sqlite", lambda _: None, raise_it)
    window.session.open_file(shell.folder / "报告.txt")
    window.qtbot.waitUntil(lambda: "改善民生" in window.session.document.report.text)
    assert "查去年" in shell("notes", "报告.txt").out.decode()
    shell.library = "other.sqlite"
    assert shell("annotate", "报告.txt", "--quote", "改善民生").status == 0
    window.qtbot.waitUntil(lambda: marked(window) == {"改善民生"})


def test_a_window_that_starts_while_a_command_is_at_work_waits_for_it(
    qtbot: QtBot, start: Starter, shell: Shell
) -> None:
    is_open = Event()
    told: list[object] = []

    def work() -> None:
        with Library.open(shell.folder / "library.sqlite"):
            is_open.set()
            sleep(1)

    Thread(target=work).start()
    is_open.wait()
    program = start(shell.folder / "报告.txt")
    program.session.failed.connect(told.append)
    assert program.session.document.kept.text is not None
    assert told == []


def test_notes_of_a_colleague_are_merged_from_a_file_or_a_pipe(window: Hands, shell: Shell) -> None:
    highlight(window, "生产总值120亿元", "查去年")
    page = json.loads(shell("export", "报告.txt").out)
    page["items"][0]["id"] = "urn:uuid:71a8e5a8-1fe7-422b-8d53-9228d957e475"
    given = json.dumps(page).encode()
    assert shell("merge", "-", given=given).out == b"1 annotations read, 1 changed\n"
    window.qtbot.waitUntil(lambda: len(window.session.document.notes.placed) == 2)
    (shell.folder / "again.jsonld").write_bytes(given)
    assert json.loads(shell("merge", "again.jsonld", "--json").out)["changed"] == []


def test_closing_waits_until_a_command_has_its_answer(
    window: Hands, shell: Shell, instance: Instance, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Event()

    def slow(library: Library, sources: list[Source]) -> list[list[Placed]]:
        asked.set()
        sleep(0.5)
        return kept_notes(library, sources)

    monkeypatch.setitem(wire.QUESTIONS, "kept_notes", slow)
    command = shell.begin("notes", "报告.txt")
    window.qtbot.waitUntil(asked.is_set, timeout=30_000)
    window.window.close()
    for caller in instance.findChildren(Caller):
        caller.hang_up()  # as the end of the program does
    assert shell.end(command) == Told(b"", "", 0)


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("notes", "none.txt"), "none.txt does not exist"),
        (("annotate", "报告.txt", "--quote", "产业", "--note", "\udcff"), "U+DCFF"),
        (("backup", "--to", "报告.txt/copy"), "cannot be written"),
        (("restore", "报告.txt"), "in use by another program"),
    ],
    ids=["a missing file", "no text", "no place", "a library in use"],
)
def test_what_cannot_be_done_is_told_where_it_was_asked(
    window: Hands, shell: Shell, command: tuple[str, ...], said: str
) -> None:
    told = shell(*command)
    assert (told.out, told.status) == (b"", 2)
    assert said in told.said
    assert told.said.count("\n") == 1


def test_a_bug_is_told_in_both_places(window: Hands, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(wire.QUESTIONS, "kept_notes", _fail)
    with window.qtbot.captureExceptions() as bugs:
        told = shell("notes", "报告.txt")
    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]
    assert (told.out, told.status) == (b"", 2)
    assert told.said.startswith("zhupi: Something went wrong in Zhupi itself, in the window")


def raise_it(error: Exception) -> None:
    raise error


def _fail(_library: Library, _sources: list[Source]) -> None:
    raise ZeroDivisionError
