import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.document.text_id import TextId, text_id
from core.library.file.rows import Row, seal
from core.library.file.schema import APPLICATION_ID, STEPS, Step, migrate
from core.library.library import Library
from core.library.safety.check import check_store
from core.library.safety.rotation import backups
from tests.core.library.conftest import report_of
from tests.core.library.hand import keep, recolour

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
STATE_THEN: Row = {
    **{"version": 1, "start": 0, "end": 1, "exact": "旧", "prefix": "", "suffix": "", "paragraph": ""},
    **{"section": "", "colour": "red", "note": "注", "tags": "[]", "removed": 0},
}


KEPT_NOW: Row = {
    **{name: KEPT[name] for name in ("sha256", "name", "kept", "text")},
    **{"id": text_id("c" * 64, "旧"), "number": 1},
}
STATE_NOW: Row = {name: value for name, value in STATE_THEN.items() if name != "version"}
STATE_NOW["text"] = KEPT_NOW["id"]
NUMBERED = 9
"""The last schema that numbered its texts."""


def library_after(path: Path, steps: tuple[Step, ...]) -> None:
    """A library as the program left it when it knew only these steps, with one report."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrate(connection, steps)
    if len(steps) <= NUMBERED:
        put(connection, "version", KEPT)
    else:
        put(connection, "text", KEPT_NOW)
    connection.close()


def put(connection: sqlite3.Connection, table: str, row: Row) -> None:
    sealed = {**row, "checksum": seal(table, row)}
    columns, places = ", ".join(f'"{name}"' for name in sealed), ", ".join("?" * len(sealed))
    connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({places})", list(sealed.values()))


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
    Library.open(new).store.close()
    with Library.open(old) as library:
        assert library.texts.of_source("c" * 64) == text_id("c" * 64, "旧")
        assert check_store(library.store) == []
        library.reading_states.opened(keep(library, report_of()))
    assert layout(old) == layout(new)
    (kept,) = backups(old)
    backup = sqlite3.connect(kept.path)
    assert backup.execute("PRAGMA user_version").fetchone() == (schema,)
    table = "version" if schema <= NUMBERED else "text"
    assert backup.execute(f"SELECT text FROM {table}").fetchall() == [("旧",)]
    backup.close()


def test_what_was_there_before_the_new_kinds_is_a_highlight(tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"
    library_after(old, STEPS[:5])
    rows: list[tuple[str, Row]] = [
        ("deed", {"id": 1, "version": 1, "kind": "highlight", "state": "done", "at": "2024"}),
        ("revision", {"id": 1, "annotation": "u", "deed": 1, "cause": "do", "at": "2024", **STATE_THEN}),
        ("annotation", {"id": "u", "version": 1, "removed": 0, "revision": 1, "created": "2024"}),
    ]
    connection = sqlite3.connect(old, isolation_level=None)
    for table, row in rows:
        put(connection, table, row)
    connection.close()
    with Library.open(old) as library:
        old_text = text_id("c" * 64, "旧")
        (note,) = library.annotations.of(old_text)
        assert (note.id, note.kind, note.link, note.note) == ("u", "highlight", None, "注")
        recolour(library, ["u"], "blue")
        library.operations.undo(old_text)
        assert check_store(library.store) == []


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
    Library.open(tmp_path / "old.sqlite").store.close()


def test_the_tables_are_strict(library: Library, text: TextId) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT"):
        library.store.connection.execute("UPDATE findings SET year = 'last'")
