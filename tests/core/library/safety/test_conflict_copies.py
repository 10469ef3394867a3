from pathlib import Path

import pytest

from core.library.library import Library
from core.library.safety.conflict_copies import copies_beside, is_copy

COPIES = (
    "library (conflicted copy 2026-01-01).sqlite",
    "library (conflicted copy 2026-01-01 101112).sqlite",
    "library (王的冲突副本 2026-01-01).sqlite",
    "library (Wang's conflicted copy 2026-01-01).sqlite",
    "library (衝突的複本 2026-01-01).sqlite",
    "library(冲突_王_2026-01-01).sqlite",
    "library-冲突-王.sqlite",
    "library.sync-conflict-20260101-101112-ABCDEFG.sqlite",
    "library_conflict-20260101-101112.sqlite",
    "library (SFConflict wang@example.com 2026-01-01-10-11-12).sqlite",
    "library.Conflict.sqlite",
    "library-DESKTOP-7Q2.sqlite",
    "library-WANG-PC.sqlite",
    "library (1).sqlite",
)
OTHERS = (
    "library.sqlite",
    "library-2.sqlite",
    "library.rescued.sqlite",
    "library.before-restore.sqlite",
    "library.left-over.sqlite",
    "library.sqlite-wal",
    "my library (conflicted copy).sqlite",
    "library.sqlite.0011223344556677.new",
)


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_is_known_by_its_name(name: str) -> None:
    assert is_copy(name, "library.sqlite")


@pytest.mark.parametrize("name", OTHERS)
def test_other_files_beside_a_library_are_none(name: str) -> None:
    assert not is_copy(name, "library.sqlite")


def test_only_libraries_are_copies_of_one(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    Library.open(path).store.close()
    copy = tmp_path / COPIES[0]
    copy.write_bytes(path.read_bytes())
    (tmp_path / COPIES[1]).write_text("no library")
    assert copies_beside(path) == [copy]
