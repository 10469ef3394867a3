"""A library that may only be read."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core import cli
from core.document.problem import Problem
from core.library.file.errors import NOT_WRITABLE
from core.library.file.sqlite import log_of
from core.library.library import Library
from core.library.safety.restore import check_file
from core.library.safety.unwritable import may_only_be_read
from core.workspace.workspace import Workspace
from tests.core.library.conftest import ID, report_of
from tests.core.library.file.test_connection import contents
from tests.core.library.hand import QUOTE, add, keep
from tests.core.library.nobody import as_nobody
from tests.core.library.test_old_libraries import OLD

ROOT = Path(__file__).parents[4]
MOUNTED = 'mount --bind "$1" "$2" && mount -o remount,bind,ro "$2" && shift 2 && exec "$@"'
"""A command with a folder mounted at another, read-only, for itself alone."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs POSIX rights")


@pytest.fixture
def path(open_folder: Path) -> Path:
    return open_folder / "library.sqlite"


@pytest.fixture
def closed(path: Path) -> Path:
    """A library, with a note in its log, that nobody may write to."""
    folder = path.parent / "disk"
    folder.mkdir()
    with Library.open(path) as library:
        add(library, keep(library, report_of()), QUOTE, "red", "in the file")
    with Library.open(path) as library:
        add(library, ID, QUOTE, "red", "in the log")
        for file in (path, log_of(path)):
            shutil.copy(file, folder / file.name)
            (folder / file.name).chmod(0o444)
    folder.chmod(0o555)
    return folder / path.name


def test_its_notes_are_read_and_nothing_is_written(closed: Path) -> None:
    before = contents(closed)

    def read() -> object:
        with Library.open_or_read(closed) as library:
            notes = sorted(note.note for note in library.annotations.of(ID))
            with pytest.raises(Problem, match="cannot be written"):
                add(library, ID, QUOTE, "red", "never")
            return notes, [str(problem) for problem in library.store.told()], library.store.told()

    answer = as_nobody(read)
    assert answer.startswith("(['in the file', 'in the log'], ['The library")
    assert "can be read and exported" in answer
    assert answer.endswith("[])")
    assert contents(closed) == before


def test_it_can_be_checked_and_backed_up_elsewhere(closed: Path, path: Path) -> None:
    anywhere = path.with_name("anywhere")
    anywhere.mkdir()
    anywhere.chmod(0o777)
    copy = anywhere / "copy.sqlite"

    def command(library: Path, *words: str) -> int:
        return cli.main(["--library", str(library), *words], lambda _: 1)

    for words in (["check"], ["backup"]):
        assert command(path, *words) == 0  # imported before root becomes nobody
    assert (
        as_nobody(lambda: [command(closed, "check"), command(closed, "backup", "--to", str(copy))])
        == "[0, 0]"
    )
    assert check_file(copy) == []


def test_a_report_in_it_can_be_opened(closed: Path) -> None:
    def show() -> object:
        workspace = Workspace(closed)
        opened = workspace.add_report(report_of(), Path("r.txt"))
        return sorted(note.annotation.note for note in opened.notes.values())

    assert as_nobody(show) == "['in the file', 'in the log']"


def test_one_of_the_past_is_brought_up_to_date_in_memory(path: Path) -> None:
    shutil.copy(OLD / "schema-9.sqlite", path)
    path.chmod(0o444)
    before = contents(path)
    answer = as_nobody(lambda: _notes(Workspace(path).library))
    assert contents(path) == before
    path.chmod(0o644)
    with Library.open(path) as library:
        assert answer == str(_notes(library))


def _notes(library: Library) -> list[str]:
    return sorted(note.id for held in library.reports.all() for note in library.annotations.of(held.text))


def test_only_what_cannot_be_written_is_read(path: Path) -> None:
    Library.open(path).store.close()
    assert not may_only_be_read(Problem(NOT_WRITABLE, path=path), path)
    assert not may_only_be_read(Problem("Something else."), path)


@pytest.mark.parametrize("logged", [True, False], ids=["with a log", "without"])
def test_a_library_on_a_read_only_mount_is_read_and_that_is_said_once(closed: Path, logged: bool) -> None:
    mount = closed.parent.with_name("mount")
    mount.mkdir()

    def mounted(*command: str) -> subprocess.CompletedProcess[str]:
        mounting = ["unshare", "-rm", "sh", "-c", MOUNTED, "sh", str(closed.parent), str(mount), *command]
        return subprocess.run(mounting, capture_output=True, text=True, check=False, cwd=ROOT)

    if shutil.which("unshare") is None or mounted("test", "!", "-w", str(mount)).returncode:
        pytest.skip("nobody may mount a folder here")
    (closed.parent / "report.txt").write_text(report_of().text, "utf-8")
    if not logged:
        log_of(closed).unlink()
    before = contents(closed)
    zhupi = (sys.executable, "-m", "gui", "--library", str(mount / closed.name))
    whole = mounted(*zhupi, "check")
    assert (whole.returncode, "is whole" in whole.stdout) == (0, True)
    for command in (["backup", "--to", str(closed.parents[1] / "copy.sqlite")], ["notes", "--lost"]):
        done = mounted(*zhupi, *command)
        assert (done.returncode, done.stderr.count("notes can be read and exported")) == (0, 1)
    with Library.open(closed.parents[1] / "copy.sqlite") as library:
        assert {note.note for note in library.annotations.of(ID)} == {"in the file", *["in the log"] * logged}
    refused = mounted(*zhupi, "annotate", str(mount / "report.txt"), "--quote", "地區生產總值")
    assert (refused.returncode, "cannot be written" in refused.stderr) == (2, True)
    assert contents(closed) == before
