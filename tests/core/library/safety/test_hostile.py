"""Library files that somebody made to harm whoever opens them: nothing in them runs, a sentence ends it."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.document.problem import Problem
from core.library.file.layout import DIGESTS, digest, statements_of
from core.library.file.rows import Row, Value, seal
from core.library.file.schema import STEPS
from core.library.library import Library
from core.library.safety.check import check_store
from core.library.safety.restore import check_file, copy_of
from core.library.safety.rotation import backups, due, make
from core.library.safety.salvage import salvage
from tests.core.library.conftest import ID, report_of
from tests.core.library.hand import QUOTE, add, keep, recolour, write_note

OLD = Path(__file__).parents[1] / "old"
STRANGE = "The tables are not as they were made."
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT x AS id, x AS number FROM n"
STRANGERS = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON {0} BEGIN DELETE FROM {0}; END",
    "a view": f"CREATE VIEW v AS {ENDLESS}",
    "a view for the record": f"DROP TABLE _sqlite_migrations; CREATE VIEW _sqlite_migrations AS {ENDLESS}",
    "an index": "CREATE INDEX i ON {0} (checksum)",
    "an index that works": "CREATE INDEX i ON {0} (abs(id))",
    "a table": "CREATE TABLE t (a)",
    "another table": "ALTER TABLE {0} ADD COLUMN more TEXT DEFAULT 'x'",
    "no index": "DROP INDEX idx__sqlite_migrations_migration_set_name",
}


@pytest.fixture
def noted(library: Library, path: Path) -> Path:
    """A library with a few notes and their histories, closed."""
    text = keep(library, report_of())
    for number in range(3):
        (uuid,) = add(library, text, QUOTE, "red", f"第{number}条").annotations
        recolour(library, [uuid], "blue")
    library.store.close()
    return path


def changed(path: Path, sql: str) -> Path:
    """The library after some SQL that no program of ours runs."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(sql)
    return path


def resealed(path: Path, table: str, key: Value, **values: Value) -> Path:
    """The library after a row was changed by somebody who knows the seal."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        (found,) = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (key,))
        row: Row = dict(found) | values
        row["checksum"] = seal(table, row)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (key,))
        names = ", ".join(f'"{name}"' for name in row)
        places = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", list(row.values()))
    return path


@pytest.mark.parametrize("sql", STRANGERS.values(), ids=STRANGERS)
@pytest.mark.parametrize("name", ["now", *(f"schema-{number}" for number in range(1, len(STEPS)))])
def test_a_library_with_anything_of_its_own_is_opened_by_salvage_only(
    name: str, sql: str, noted: Path, tmp_path: Path
) -> None:
    if name != "now":
        shutil.copy(OLD / f"{name}.sqlite", noted)
    table = (
        "text" if name in ("now", *(f"schema-{number}" for number in range(10, len(STEPS)))) else "version"
    )
    before = changed(noted, sql.format(table)).read_bytes()
    with pytest.raises(Problem, match="zhupi salvage"):
        Library.open(noted)
    assert [str(one) for one in check_file(noted)] == [STRANGE]
    with pytest.raises(Problem, match=STRANGE):
        copy_of(noted, tmp_path / "copy.sqlite")
    assert noted.read_bytes() == before
    salvage(noted, tmp_path / "new.sqlite")
    with Library.open(tmp_path / "new.sqlite") as library:
        assert check_store(library.store) == []


def test_the_statements_of_every_schema_are_known_without_making_them() -> None:
    assert tuple(digest(statements_of(schema)) for schema in range(1, len(STEPS) + 1)) == DIGESTS


def test_a_library_of_another_spelling_is_no_damage(noted: Path) -> None:
    spelling = "replace(replace(sql, char(10), ' '), '\"', '')"
    changed(noted, f"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = {spelling}")
    assert check_file(noted) == []
    Library.open(noted).store.close()


def test_nothing_of_a_hostile_backup_runs(noted: Path) -> None:
    with Library.open(noted) as library:
        make(library.store)
        endless = f"DROP TABLE annotation; DROP TABLE revision; CREATE VIEW revision AS {ENDLESS}"
        changed(backups(noted)[-1].path, endless)
        assert due(library.store)


HOSTILE: dict[str, Callable[[Path], Path]] = {
    "its own predecessor": lambda path: resealed(path, "revision", 1, previous=1),
    "a ring": lambda path: resealed(path, "revision", 1, previous=2),
    "another's predecessor": lambda path: resealed(path, "revision", 4, previous=2),
    "another's state": lambda path: resealed(path, "revision", 2, annotation="somebody else"),
    "no tags": lambda path: resealed(path, "revision", 2, tags="[" * 100_000),
    "no marks": lambda path: resealed(path, "revision", 2, marks="[]"),
    "a link to nowhere": lambda path: resealed(path, "revision", 2, link='{"start": "x"}'),
    "an end before its start": lambda path: resealed(path, "revision", 2, start=9, end=-9),
    "nothing removed": lambda path: resealed(path, "text", ID, removed="7"),
    "fields of nothing": lambda path: resealed(path, "text", ID, fields='[["a"]]'),
    "a text of no text": lambda path: resealed(path, "text", ID, number=2**62),
}


@pytest.mark.parametrize("make_hostile", HOSTILE.values(), ids=HOSTILE)
def test_rows_with_a_good_seal_and_no_sense_end_in_a_sentence(
    noted: Path, tmp_path: Path, make_hostile: Callable[[Path], Path]
) -> None:
    path = make_hostile(noted)
    assert check_file(path)
    before = path.read_bytes()
    with pytest.raises(Problem, match="damaged"), Library.open(path) as library:
        write_note(library, library.annotations.of(ID)[0].id, "neu")
    assert path.read_bytes() == before
    salvage(path, tmp_path / "new.sqlite")
    with Library.open(tmp_path / "new.sqlite") as library:
        assert check_store(library.store) == []
        assert len(library.annotations.of(ID)) >= 3
        for note in library.annotations.of(ID):
            assert library.annotations.revisions(note.id)


def test_what_fails_on_a_damaged_library_is_told_as_damage_and_a_bug_stays_one(noted: Path) -> None:
    with pytest.raises(ZeroDivisionError), Library.open(noted):
        raise ZeroDivisionError
    resealed(noted, "revision", 1, previous=1)
    with pytest.raises(Problem, match="damaged"), Library.open(noted):
        raise ZeroDivisionError


def test_tables_of_a_kind_that_sqlite_does_not_know_are_told(noted: Path) -> None:
    data = bytearray(noted.read_bytes())
    data[47] = 9  # the format of the schema, https://sqlite.org/fileformat2.html
    noted.write_bytes(data)
    with pytest.raises(Problem, match="is damaged and left as it is"):
        Library.open(noted)
    assert [str(one) for one in check_file(noted)] == [STRANGE]
    assert noted.read_bytes() == data
