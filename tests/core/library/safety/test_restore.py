import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from core.document.problem import Problem
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety import rotation
from core.library.safety.restore import check_file, copy_of, restore
from core.library.safety.salvage import salvage
from tests.core.library.conftest import ID
from tests.core.library.hand import QUOTE, add


@pytest.fixture
def backup(library: Library, text: TextId) -> Path:
    """A backup with one note; the library has gone on with a second one, and is closed."""
    add(library, text, QUOTE, "red", "先")
    made = rotation.make(library.store)
    add(library, text, QUOTE, "red", "后")
    library.store.close()
    return made


def notes(path: Path) -> list[str]:
    with Library.open(path) as library:
        return sorted(note.note for note in library.annotations.of(ID))


def contents(folder: Path) -> dict[Path, bytes]:
    """All files but SQLite's shared memory, which is only a cache."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.name.endswith("-shm"))
    return {file: file.read_bytes() for file in files}


def test_a_backup_takes_the_place_and_the_old_one_lies_beside(path: Path, backup: Path) -> None:
    old = path.read_bytes()
    aside = restore(backup, path)
    assert aside is not None
    assert aside.read_bytes() == old
    assert restore(backup, path) != aside
    assert notes(path) == ["先"]
    assert notes(aside) == ["先", "后"]


def test_the_log_of_the_old_one_never_mixes_with_the_new(path: Path, backup: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("DELETE FROM reading_state")
    log = path.with_name(f"{path.name}-wal")
    kept = (path.read_bytes(), log.read_bytes())
    connection.close()
    path.write_bytes(kept[0])
    log.write_bytes(kept[1])
    aside = restore(backup, path)
    assert aside is not None
    assert (aside.read_bytes(), aside.with_name(f"{aside.name}-wal").read_bytes()) == kept
    assert not log.exists()
    assert notes(path) == ["先"]


def test_a_damaged_library_is_kept_and_replaced(path: Path, backup: Path) -> None:
    path.write_bytes(b"no library at all")
    aside = restore(backup, path)
    assert aside is not None
    assert aside.read_bytes() == b"no library at all"
    assert notes(path) == ["先"]


def test_a_missing_library_comes_back(path: Path, backup: Path) -> None:
    path.unlink()
    assert restore(backup, path) is None
    assert notes(path) == ["先"]


def test_a_damaged_backup_is_never_put_in_place(path: Path, backup: Path) -> None:
    data = bytearray(backup.read_bytes())
    data[data.index("先".encode())] ^= 1
    backup.write_bytes(data)
    before = contents(path.parent)
    with pytest.raises(Problem, match="choose another backup"):
        restore(backup, path)
    with pytest.raises(Problem, match="no library"):
        restore(path.with_name("gone"), path)
    assert contents(path.parent) == before


def test_a_library_in_use_is_left_alone(path: Path, backup: Path) -> None:
    with Library.open(path):
        with pytest.raises(Problem, match="in use"):
            restore(backup, path)
        with pytest.raises(Problem, match="in use"):
            check_file(path)


def test_looking_into_a_backup_leaves_it_as_it_is(backup: Path, tmp_path: Path) -> None:
    before = backup.read_bytes()
    copy_of(backup, tmp_path / "copy.sqlite")
    assert notes(tmp_path / "copy.sqlite") == ["先"]
    assert check_file(backup) == []
    assert backup.read_bytes() == before


def test_a_check_only_reads(path: Path, backup: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE revision SET note = '坏' WHERE note = '后'")
    for file in (path, path.with_name(f"{path.name}-wal")):
        shutil.copy(file, crashed)
    connection.close()
    before = contents(crashed)
    assert list(map(str, check_file(crashed / path.name))) == ["Row 2 of revision is not as it was written."]
    assert contents(crashed) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_a_pipe_is_no_library_to_wait_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for act in (Library.open, check_file, lambda path: salvage(path, tmp_path / "new")):
        with pytest.raises(Problem, match="pipe is no file but a device"):
            act(pipe)
    for backup, library in ((pipe, tmp_path / "library"), (tmp_path / "backup", pipe)):
        with pytest.raises(Problem, match="pipe is no file but a device"):
            restore(backup, library)


def test_a_folder_is_no_library_to_check(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="is a folder"):
        check_file(tmp_path)
