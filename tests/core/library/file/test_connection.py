import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.document.problem import Problem
from core.library.file.sqlite import log_of
from core.library.library import Library
from tests.core.library.conftest import report_of
from tests.core.library.hand import keep
from tests.core.library.nobody import as_nobody

OPENER = (
    "import sys, pathlib; from core.library.library import Library; Library.open(pathlib.Path(sys.argv[1]))"
)


def contents(path: Path) -> dict[str, bytes]:
    """All files beside the library but SQLite's shared memory, which is only a cache."""
    files = (file for file in path.parent.iterdir() if file.is_file() and not file.name.endswith("-shm"))
    return {file.name: file.read_bytes() for file in files}


def refused(path: Path) -> str:
    """The sentence with which the library is refused; nothing may have changed."""
    before = contents(path)
    with pytest.raises(Problem) as caught:
        Library.open(path)
    assert contents(path) == before
    assert str(path) in str(caught.value)
    assert "--library" in str(caught.value)
    return str(caught.value)


@pytest.fixture
def path(open_folder: Path) -> Path:
    return open_folder / "library.sqlite"


@pytest.fixture
def kept(path: Path) -> Path:
    with Library.open(path) as library:
        for number in range(40):
            keep(library, report_of(f"报告{number}\n" * 200))
    return path


@pytest.fixture
def crashed(kept: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A library as a crash leaves it after some SQL: the last changes only in the log beside it."""

    def crash(sql: str) -> Path:
        copy = tmp_path_factory.mktemp("crashed") / kept.name
        connection = sqlite3.connect(kept, isolation_level=None)
        connection.execute(sql)
        for file in (kept, kept.with_name(f"{kept.name}-wal")):
            shutil.copy(file, copy.with_name(file.name))
        connection.close()
        return copy

    return crash


def test_the_pragmas_that_lose_nothing_are_on(library: Library) -> None:
    def pragma(name: str) -> object:
        return library.store.connection.execute(f"PRAGMA {name}").fetchone()[0]

    names = ("locking_mode", "journal_mode", "synchronous", "foreign_keys", "trusted_schema", "mmap_size")
    assert [pragma(name) for name in names] == ["exclusive", "wal", 2, 1, 0, 0]


def test_closing_leaves_one_file(kept: Path) -> None:
    assert list(contents(kept)) == [kept.name]


def test_a_second_opener_is_told_who_is_in_the_way(kept: Path) -> None:
    with Library.open(kept):
        with pytest.raises(Problem, match="in use by another program"):
            Library.open(kept)
        command = [sys.executable, "-c", OPENER, str(kept)]
        other = subprocess.run(command, capture_output=True, text=True, check=False)
        assert "in use by another program" in other.stderr
    Library.open(kept).store.close()


def test_a_newer_library_is_left_as_it_is(kept: Path, crashed: Callable[[str], Path]) -> None:
    log = crashed("PRAGMA user_version = 99")
    assert "newer Zhupi" in refused(log)
    connection = sqlite3.connect(kept)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert "newer Zhupi" in refused(kept)


def test_what_a_crash_left_in_the_log_is_there_again(kept: Path, tmp_path: Path) -> None:
    copy = tmp_path / "crashed" / kept.name
    copy.parent.mkdir()
    with Library.open(kept) as library:
        keep(library, report_of("只在日志里"))
        for file in (kept, log_of(kept)):
            shutil.copy(file, copy.with_name(file.name))
    assert "只在日志里".encode() not in copy.read_bytes()
    with Library.open(copy) as library:
        assert library.store.connection.execute("SELECT count(*) FROM text").fetchone()[0] == 41


def test_a_log_without_its_library_is_never_mixed_into_a_new_one(crashed: Callable[[str], Path]) -> None:
    path = crashed("DELETE FROM text WHERE number > 7")
    path.unlink()
    assert "missing" in refused(path)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: b"SQLite format 3",
        lambda data: b"\x00" * 16 + data[16:],
        lambda data: data[:100] + b"\xff" * 3996 + data[4096:],
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: "一份普通的文本。\n".encode() * 1000,
    ],
    ids=["empty", "header only", "no header", "no first page", "half", "a byte short", "a text"],
)
def test_a_damaged_file_is_refused_and_kept(kept: Path, damage: Callable[[bytes], bytes]) -> None:
    kept.write_bytes(damage(kept.read_bytes()))
    assert "damaged" in refused(kept)


def test_another_programs_database_is_left_alone(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE theirs (a)")
    connection.close()
    assert "not a Zhupi library" in refused(path)


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    assert "folder" in refused(tmp_path / "library")


def test_a_library_cannot_lie_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Problem, match="cannot be opened"):
        Library.open(tmp_path / "file" / "library.sqlite")


def test_a_link_to_nothing_makes_no_library(path: Path) -> None:
    path.symlink_to(path.with_name("gone"))
    with pytest.raises(Problem, match="cannot be opened"):
        Library.open(path)


def test_a_new_library_makes_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "一" / "二 #%?" / "库.sqlite"
    with Library.open(path) as library:
        assert library.reports.recent() == []
    assert list(contents(path)) == [path.name]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs POSIX rights")
@pytest.mark.parametrize(
    ("file", "folder", "name"),
    [
        (0o444, 0o555, "library.sqlite"),
        (0o444, 0o777, "library.sqlite"),
        (0o666, 0o555, "library.sqlite"),
        (0o666, 0o555, "new.sqlite"),
        (0o000, 0o777, "library.sqlite"),
        (0o666, 0o000, "library.sqlite"),
    ],
    ids=["file and folder", "file", "folder", "folder of a new one", "unreadable file", "unreadable folder"],
)
def test_what_may_not_be_written_is_named(kept: Path, file: int, folder: int, name: str) -> None:
    before = contents(kept)
    kept.chmod(file)
    kept.parent.chmod(folder)
    try:
        sentence = as_nobody(lambda: Library.open(kept.with_name(name)))
    finally:
        kept.parent.chmod(0o755)
        kept.chmod(0o644)
    assert sentence.startswith("Problem(")
    assert name in sentence
    assert "cannot be" in sentence
    assert contents(kept) == before
