import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.library.library import Library
from core.library.schema import APPLICATION_ID, STEPS, Step, migrate
from core.library.store import Row, seal
from tests.core.library.conftest import report_of

if TYPE_CHECKING:
    from sqlite_utils import Database

KEPT: Row = {
    "id": 1,
    "sha256": "c" * 64,
    "text_sha256": "d" * 64,
    "extractor": 1,
    "name": "旧.txt",
    "kept": "2024-01-15T00:00:00.000+00:00",
    "text": "旧",
    "findings": "{}",
}


def library_after(path: Path, steps: tuple[Step, ...]) -> None:
    """A library as the program left it when it knew only these steps, with one report."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrate(connection, steps)
    row = {**KEPT, "checksum": seal("version", KEPT)}
    columns, places = ", ".join(row), ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO version ({columns}) VALUES ({places})", list(row.values()))
    connection.close()


def layout(path: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(path)
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE sql NOTNULL ORDER BY name"
    ).fetchall()
    connection.close()
    return rows


@pytest.mark.parametrize("schema", range(1, len(STEPS)))
def test_every_earlier_library_is_backed_up_and_brought_up_to_date(tmp_path: Path, schema: int) -> None:
    old, new = tmp_path / "old.sqlite", tmp_path / "new.sqlite"
    library_after(old, STEPS[:schema])
    Library.open(new).close()
    with Library.open(old) as library:
        assert library.version_of("c" * 64) == 1
        assert library.check() == []
        library.opened(library.keep(report_of(), 1))
    assert layout(old) == layout(new)
    backup = sqlite3.connect(tmp_path / f"old.schema-{schema}.sqlite")
    assert backup.execute("PRAGMA user_version").fetchone() == (schema,)
    assert backup.execute("SELECT text FROM version").fetchall() == [("旧",)]
    backup.close()


def test_an_earlier_backup_is_never_overwritten(tmp_path: Path) -> None:
    earlier = tmp_path / "old.schema-1.sqlite"
    earlier.write_text("mine")
    library_after(tmp_path / "old.sqlite", STEPS[:1])
    Library.open(tmp_path / "old.sqlite").close()
    assert earlier.read_text() == "mine"
    assert (tmp_path / "old.schema-1-2.sqlite").exists()


def test_a_step_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    def fails(database: "Database") -> None:
        database.execute("CREATE TABLE half (a)")
        raise ValueError("in the middle")

    library_after(tmp_path / "old.sqlite", STEPS[:1])
    before = layout(tmp_path / "old.sqlite")
    connection = sqlite3.connect(tmp_path / "old.sqlite", isolation_level=None)
    with pytest.raises(ValueError, match="in the middle"):
        migrate(connection, (STEPS[0], fails))
    connection.close()
    assert layout(tmp_path / "old.sqlite") == before
    Library.open(tmp_path / "old.sqlite").close()


def test_the_tables_are_strict(library: Library, version: int) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT"):
        library._connection.execute("UPDATE version SET year = 'last'")
