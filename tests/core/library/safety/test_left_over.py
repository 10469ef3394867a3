"""The log of a killed program, and the file that lies beside it when the library is opened next."""

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path

import pytest

from core.document.problem import Problem
from core.library.file.sqlite import log_of
from core.library.library import Library
from core.library.safety.backup import back_up
from core.library.safety.check import check_store
from core.library.safety.salvage import salvage
from core.workspace.trash import empty_trash, remove_reports
from tests.core.library.conftest import ID, report_of
from tests.core.library.hand import QUOTE, add, keep
from tests.core.library.test_old_libraries import LIBRARIES, OLD

Words = Sequence[str]


def write(library: Library, words: Words) -> None:
    for note in words:
        add(library, ID, QUOTE, "red", note)


def notes_in(library: Library) -> list[str]:
    assert check_store(library.store) == []
    return sorted(note.note for note in library.annotations.of(ID))


def numbered(name: str, count: int) -> list[str]:
    return sorted(f"{name} {number:03} {'记' * 100}" for number in range(count))


@pytest.fixture
def killed(tmp_path: Path) -> Callable[..., Path]:
    """A library as a killed program leaves it: some notes in the file, some in the log."""

    def kill(name: str, early: Words, late: Words) -> Path:
        path = tmp_path / name / "library.sqlite"
        with Library.open(path) as library:
            keep(library, report_of())
            write(library, early)
            back_up(library.store, path.with_name("backup.sqlite"))
        shutil.copy(path, path.with_name("early.sqlite"))
        dead = tmp_path / f"{name}-killed" / "library.sqlite"
        dead.parent.mkdir()
        with Library.open(path) as library:
            write(library, late)
            for file in (path, log_of(path)):
                shutil.copy(file, dead.with_name(file.name))
        for name_ in ("backup.sqlite", "early.sqlite"):
            shutil.copy(path.with_name(name_), dead.with_name(name_))
        shutil.copy(path, dead.with_name("late.sqlite"))
        return dead

    return kill


def test_the_librarys_own_log_is_brought_in(killed: Callable[..., Path]) -> None:
    path = killed("ours", numbered("early", 60), numbered("late", 60))
    with Library.open(path) as library:
        assert notes_in(library) == [*numbered("early", 60), *numbered("late", 60)]
        assert library.store.told() == []


def test_a_log_that_empties_the_trash_is_the_librarys_own(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        keep(library, report_of())
        write(library, numbered("gone", 3))
        remove_reports(library, [ID])
    with Library.open(path) as library:
        empty_trash(library)
        dead = tmp_path / "killed" / "library.sqlite"
        dead.parent.mkdir()
        for file in (path, log_of(path)):
            shutil.copy(file, dead.with_name(file.name))
    with Library.open(dead) as library:
        assert library.store.told() == []
        assert check_store(library.store) == []
        assert (library.reports.removed(), library.texts.words(ID)) == ([], "")


@pytest.mark.parametrize("early", [0, 3, 60])
@pytest.mark.parametrize("late", [1, 60])
@pytest.mark.parametrize("put", ["a backup", "another machine's", "another machine's newer"])
def test_a_foreign_log_is_set_aside_and_lost_to_nobody(
    killed: Callable[..., Path], early: int, late: int, put: str
) -> None:
    path = killed("ours", numbered("early", early), numbered("late", late))
    theirs = numbered("theirs", 1 if put == "another machine's" else 200)
    other = killed("theirs", theirs, [])
    source = path.with_name("backup.sqlite") if put == "a backup" else other
    expected = numbered("early", early) if put == "a backup" else theirs
    log = log_of(path).read_bytes()
    shutil.copy(source, path)
    with Library.open(path) as library:
        assert notes_in(library) == expected
        (told,) = library.store.told()
    aside = path.with_name("library.left-over.wal")
    assert str(aside) in str(told)
    assert aside.read_bytes() == log
    salvage(aside, path.with_name("salvaged.sqlite"))
    with Library.open(path.with_name("salvaged.sqlite")) as library:
        assert set(numbered("late", late)) <= set(notes_in(library))


def test_a_newer_state_of_the_library_wins_over_a_log_of_before(killed: Callable[..., Path]) -> None:
    path = killed("ours", numbered("early", 10), numbered("late", 10))
    newer = path.with_name("late.sqlite")
    with Library.open(newer) as library:
        write(library, numbered("after", 150))
    shutil.copy(newer, path)
    with Library.open(path) as library:
        assert notes_in(library) == [*numbered("after", 150), *numbered("early", 10), *numbered("late", 10)]


def test_an_older_copy_never_loses_what_lies_between(killed: Callable[..., Path]) -> None:
    """A log of the same library goes on from a later state: mixed in only if nothing is missing."""
    path = killed("ours", numbered("early", 150), numbered("late", 5))
    with Library.open(path.with_name("start.sqlite")) as library:
        keep(library, report_of())
        write(library, numbered("early", 20))
    shutil.copy(path.with_name("start.sqlite"), path)
    with Library.open(path) as library:
        assert notes_in(library) in (numbered("early", 20), [*numbered("early", 150), *numbered("late", 5)])


def test_a_library_killed_while_its_log_was_brought_in_is_whole(killed: Callable[..., Path]) -> None:
    path = killed("ours", numbered("early", 60), numbered("late", 60))
    whole, data = path.with_name("late.sqlite").read_bytes(), bytearray(path.read_bytes())
    torn = range(1, len(data) // 4096, 2)
    data.extend(bytes(len(whole) - len(data)))
    for page in torn:
        data[page * 4096 : page * 4096 + 4096] = whole[page * 4096 : page * 4096 + 4096]
    path.write_bytes(data)
    with Library.open(path) as library:
        assert notes_in(library) == [*numbered("early", 60), *numbered("late", 60)]


def test_a_damaged_library_is_left_with_its_log(killed: Callable[..., Path]) -> None:
    path = killed("ours", numbered("early", 60), numbered("late", 1))
    data = bytearray(path.read_bytes())
    data[20 * 4096 : 21 * 4096] = bytes(4096)
    path.write_bytes(data)
    before = path.read_bytes(), log_of(path).read_bytes()
    with pytest.raises(Problem, match="damaged"):
        Library.open(path)
    assert (path.read_bytes(), log_of(path).read_bytes()) == before


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_library_of_the_past_is_found_again_with_its_log(name: str, tmp_path: Path) -> None:
    """Killed in the middle of its own migration, and in a checkpoint of it."""
    path, copy = tmp_path / "library.sqlite", tmp_path / "killed.sqlite"
    shutil.copy(OLD / f"{name}.sqlite", path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        from core.library.file.schema import migrate  # noqa: PLC0415

        migrate(connection)
        shutil.copy(path, copy)
        with suppress(FileNotFoundError):
            shutil.copy(log_of(path), log_of(copy))
    with Library.open(path) as library:
        expected = [tuple(row) for row in library.store.all("SELECT id, note FROM revision")]
    with Library.open(copy) as library:
        assert [tuple(row) for row in library.store.all("SELECT id, note FROM revision")] == expected
        assert check_store(library.store) == []
        assert library.store.told() == []
