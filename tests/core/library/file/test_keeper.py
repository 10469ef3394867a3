"""Another program takes the library, or its log, from under the one that has it open."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from core.document.problem import Problem
from core.library.file import keeper
from core.library.library import Library
from core.library.safety.restore import check_file
from tests.core.library.conftest import ID, report_of
from tests.core.library.file.test_connection import OPENER
from tests.core.library.hand import QUOTE, add, keep, write_note

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move an open file")


def notes_in(path: Path) -> list[str]:
    assert check_file(path) == []
    with Library.open(path) as library:
        return sorted(note.note for note in library.annotations.of(ID))


def files(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir() if file.is_file())


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another library, as a sync program brings it."""
    path = tmp_path / "elsewhere" / "other.sqlite"
    with Library.open(path) as library:
        add(library, keep(library, report_of()), QUOTE, "blue", "theirs")
    return path


@pytest.fixture
def opened(path: Path) -> Iterator[Library]:
    """A library with a note in the file, and one in its log."""
    with Library.open(path) as library:
        add(library, keep(library, report_of()), QUOTE, "red", "in the file")
    with Library.open(path) as library:
        add(library, ID, QUOTE, "red", "in the log")
        yield library
        with suppress(Problem):  # a test may have left it lost
            library.store.close()


def test_a_library_that_is_replaced_goes_on_beside_it(opened: Library, path: Path, other: Path) -> None:
    theirs = other.read_bytes()
    other.replace(path)
    add(opened, ID, QUOTE, "red", "after")
    rescued = path.with_name("library.rescued.sqlite")
    assert opened.store.path == rescued
    (told,) = opened.store.told()
    assert str(rescued) in str(told)
    opened.store.close()
    assert path.read_bytes() == theirs
    assert notes_in(rescued) == ["after", "in the file", "in the log"]
    assert notes_in(path) == ["theirs"]
    assert files(path) == ["library.rescued.sqlite", "library.sqlite"]


def test_a_library_that_is_removed_is_kept_when_it_is_closed(opened: Library, path: Path) -> None:
    path.unlink()
    opened.store.close()
    assert len(opened.store.told()) == 1
    assert files(path) == ["library.rescued.sqlite"]
    assert notes_in(path.with_name("library.rescued.sqlite")) == ["in the file", "in the log"]


def test_a_library_that_is_moved_is_whole_where_it_is_now(opened: Library, path: Path) -> None:
    path.rename(path.with_name("moved.sqlite"))
    opened.store.close()
    assert files(path) == ["library.rescued.sqlite", "moved.sqlite"]
    for name in ("moved", "library.rescued"):
        assert notes_in(path.with_name(f"{name}.sqlite")) == ["in the file", "in the log"]


@pytest.mark.parametrize("put", [None, b"", b"somebody's log" * 99])
def test_a_log_that_is_removed_or_replaced_costs_nothing(
    opened: Library, path: Path, put: bytes | None, tmp_path: Path
) -> None:
    log = path.with_name("library.sqlite-wal")
    log.unlink()
    if put is not None:
        log.write_bytes(put)
    add(opened, ID, QUOTE, "red", "after")
    assert "Nothing is lost" in str(opened.store.told()[0])
    for file in (path, log):
        shutil.copy(file, tmp_path / f"killed.{file.name}")
    assert sorted(note.note for note in opened.annotations.of(ID)) == ["after", "in the file", "in the log"]
    opened.store.close()
    assert (
        notes_in(path)
        == notes_in(tmp_path / "killed.library.sqlite")
        == ["after", "in the file", "in the log"]
    )
    aside = path.with_name("library.left-over.wal")
    assert aside.exists() == bool(put)
    assert not put or aside.read_bytes() == put


def test_a_library_that_is_written_over_is_left_as_it_is(opened: Library, path: Path, other: Path) -> None:
    shutil.copyfile(other, path)
    with pytest.raises(Problem, match="wrote over the library") as caught:
        add(opened, ID, QUOTE, "red", "never saved")
    rescued = path.with_name("library.rescued.sqlite")
    assert str(rescued) in str(caught.value)
    with pytest.raises(Problem, match="wrote over the library"):
        add(opened, ID, QUOTE, "red", "never saved")
    opened.store.close()
    assert path.read_bytes() == other.read_bytes()
    assert files(path) == ["library.left-over.wal", "library.rescued.sqlite", "library.sqlite"]
    assert "in the log" in notes_in(rescued)


def test_what_is_written_over_is_not_touched_by_closing(opened: Library, path: Path, other: Path) -> None:
    shutil.copyfile(other, path)
    with pytest.raises(Problem, match="wrote over"):
        opened.store.close()
    assert path.read_bytes() == other.read_bytes()


def test_a_log_that_is_written_over_is_never_brought_in(opened: Library, path: Path) -> None:
    os.truncate(path.with_name("library.sqlite-wal"), 0)
    before = path.read_bytes()
    add(opened, ID, QUOTE, "red", "after")
    opened.store.close()
    assert path.read_bytes() == before
    assert notes_in(path.with_name("library.rescued.sqlite")) == ["after", "in the file", "in the log"]


def test_where_nothing_can_be_written_beside_it_nothing_is_called_saved(opened: Library, path: Path) -> None:
    path.unlink()
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(Problem):
            add(opened, ID, QUOTE, "red", "when it was full")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    add(opened, ID, QUOTE, "red", "after")
    opened.store.close()
    assert "after" in notes_in(path.with_name("library.rescued.sqlite"))
    assert "in the log" in notes_in(path.with_name("library.rescued.sqlite"))


def test_a_long_log_is_brought_in(opened: Library, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeper, "LOG_MOST", 100_000)
    log = path.with_name("library.sqlite-wal")
    for number in range(40):
        add(opened, ID, QUOTE, "red", f"{number}" * 300)
        assert log.stat().st_size < 200_000
    assert path.stat().st_size > 20_000
    assert opened.store.told() == []


def test_a_library_behind_a_link_is_known_by_its_own_name(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    with Library.open(path) as library:
        keep(library, report_of())
    link.symlink_to(path)
    with Library.open(link) as library:
        (uuid,) = add(library, ID, QUOTE, "red", "one").annotations
        write_note(library, uuid, "two")
        assert library.store.told() == []
    assert notes_in(path) == ["two"]


def test_the_lock_is_kept_when_the_log_is_begun_anew(opened: Library, path: Path) -> None:
    path.with_name("library.sqlite-wal").unlink()
    opened.store.look()
    other = subprocess.run(
        [sys.executable, "-c", OPENER, str(path)], capture_output=True, text=True, check=False
    )
    assert "in use by another program" in other.stderr
