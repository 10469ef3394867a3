"""Bringing back what is intact of a damaged library, into a new file; the damaged one is only read."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from core.document.clean_text import Source
from core.document.problem import Problem
from core.document.report import Metadata, Report
from core.files import put_in_empty_place, unfinished
from core.library.file.connection import connect
from core.library.file.errors import as_problems
from core.library.file.store import Row, Value, now, seal
from core.library.records.reports import row_of
from core.library.safety.log import with_log
from core.library.safety.pages import Columns, Pages
from core.library.safety.restore import require_unused

NOTHING = (
    "Nothing could be brought back from {path}: it has no row of a Zhupi library; put a backup in its place."
)
TAKEN = "There is a file {path} already: name another one with --to."
NEWEST = {"version": "extractor", "view": "turn", "annotation": "revision"}
"""What tells the newest of several states of one row that a damaged file still holds."""
NUMBERED = ("version", "deed", "revision")
"""Tables that count their rows from one without gaps, so that what is missing can be named."""
Tables = dict[str, dict[Value, Row]]


class Salvaged(NamedTuple):
    """What was brought back: rows of each table, and what was not, a sentence each."""

    rows: Mapping[str, int]
    lost: tuple[str, ...]


def salvage(damaged: Path, to: Path) -> Salvaged:
    """Bring the intact rows of a damaged library into a new one at `to`; Problem where there are none."""
    require_unused(damaged)  # also not by this program: reading it would take SQLite's lock away
    with as_problems(damaged):
        data = damaged.read_bytes()
        log = damaged.with_name(f"{damaged.name}-wal")
        data = with_log(data, log.read_bytes()) if log.exists() else data
    if to.exists():
        raise Problem(TAKEN, path=to)
    with unfinished(to) as file:
        file.unlink()  # a new library is made only where there is no file
        with closing(connect(file)) as connection:
            columns = _columns(connection)
            tables = _intact(data, columns)
            if not any(tables.values()):
                raise Problem(NOTHING, path=damaged)
            rows = {table: len(found) for table, found in tables.items()}
            lost = _mend(tables)
            connection.execute("BEGIN")
            for table in columns:
                _fill(connection, table, tables[table].values())
            connection.execute("COMMIT")
        put_in_empty_place(file, to)
    return Salvaged(rows, tuple(lost))


def _columns(connection: sqlite3.Connection) -> Columns:
    """The sealed tables and their columns; each table after those that its rows name."""
    tables = ("version", "edition", "view", "meaning", "deed", "revision", "annotation", "placement")
    return {
        table: {row["name"]: row["type"] for row in connection.execute(f"PRAGMA table_info({table})")}
        for table in tables
    }


def _intact(data: bytes, columns: Columns) -> Tables:
    """The newest sound state of every row."""
    tables: Tables = {table: {} for table in columns}
    for table, row in Pages(data, columns).rows():
        known = tables[table].get(row["id"])
        if known is None or _newer(table, row, known):
            tables[table][row["id"]] = row
    return tables


def _newer(table: str, row: Row, known: Row) -> bool:
    if table == "deed":  # what is dropped stays so
        return row["state"] == "dropped"
    mark = NEWEST.get(table)
    return mark is not None and _int(row[mark]) > _int(known[mark])


def _mend(tables: Tables) -> list[str]:
    """Put in what other rows need and is gone; gives what is lost, a sentence each."""
    lost = [sentence for table in NUMBERED for sentence in _missing(tables, table)]
    for revision in tables["revision"].values():
        _need_version(tables, revision["version"])
        if revision["link_version"] is not None:
            _need_version(tables, revision["link_version"])
        if revision["deed"] not in tables["deed"]:
            _put(tables, "deed", _unknown_deed(revision))
        if revision["previous"] is not None and revision["previous"] not in tables["revision"]:
            _put(tables, "revision", revision | {"previous": None})
    for deed in tables["deed"].values():
        _need_version(tables, deed["version"])
    lost += _stand_anew(tables)
    for table, names in (("view", ("id",)), ("edition", ("id", "report"))):
        _drop(tables, table, names, "version")
    _drop(tables, "placement", ("origin", "version"), "version")
    _drop(tables, "placement", ("annotation",), "annotation")
    return lost


def _missing(tables: Tables, table: str) -> list[str]:
    named = {"version": ("version",), "deed": ("deed",), "revision": ("previous",)}[table]
    numbers = {_int(number) for number in tables[table]}
    numbers_named = {_int(row[name]) for row in tables["revision"].values() for name in named if row[name]}
    if table == "revision":
        numbers_named |= {_int(row["revision"]) for row in tables["annotation"].values()}
    gone = sorted(set(range(1, max(numbers | numbers_named, default=0) + 1)) - numbers)
    if not gone:
        return []
    shown = ", ".join(map(str, gone[:20])) + (", …" if len(gone) > 20 else "")
    return [f"{len(gone)} of the table {table} could not be brought back: {shown}."]


def _stand_anew(tables: Tables) -> list[str]:
    """Let every annotation stand at its newest revision that is left."""
    newest: dict[Value, Row] = {}
    oldest: dict[Value, Row] = {}
    for number in sorted(tables["revision"], key=_int):
        revision = tables["revision"][number]
        newest[revision["annotation"]] = revision
        oldest.setdefault(revision["annotation"], revision)
    lost = []
    for uuid in set(tables["annotation"]) - set(newest):
        del tables["annotation"][uuid]
        lost.append(f"All states of the annotation {uuid!s} are lost.")
    for uuid, revision in newest.items():
        known = tables["annotation"].get(uuid)
        if known and known["revision"] == revision["id"]:
            continue
        if known and _int(known["revision"]) > _int(revision["id"]):
            lost.append(
                f"The annotation {uuid!s} is as it was at {revision['at']!s}; its later state is lost."
            )
        stands = {name: revision[name] for name in ("version", "removed", "link_version")}
        created = known["created"] if known else oldest[uuid]["at"]
        _put(tables, "annotation", {"id": uuid, "created": created, "revision": revision["id"], **stands})
    return lost


def _need_version(tables: Tables, version: Value) -> None:
    """A report without words, for annotations whose text is gone; their quotes are still there."""
    if version not in tables["version"]:
        source = Source(f"lost-{version!s}", f"lost-{version!s}", "text/plain", "utf-8")
        empty = Report(source, "", (), Metadata(), (), (), (), (), (), ())
        _put(tables, "version", {"id": version, **row_of(empty, 0), "kept": now()})


def _unknown_deed(revision: Row) -> Row:
    at, version = revision["at"], revision["version"]
    return {"id": revision["deed"], "version": version, "kind": "highlight", "state": "dropped", "at": at}


def _put(tables: Tables, table: str, row: Row) -> None:
    tables[table][row["id"]] = {**row, "checksum": seal(table, row)}


def _drop(tables: Tables, table: str, names: Iterable[str], of: str) -> None:
    """Leave rows out that can be found out anew and name rows that are gone."""
    kept = {key: row for key, row in tables[table].items() if all(row[name] in tables[of] for name in names)}
    tables[table] = kept


def _fill(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    by_columns: dict[tuple[str, ...], list[list[Value]]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: str(row["id"]).zfill(20)):
        by_columns[tuple(row)].append(list(row.values()))
    for names, values in by_columns.items():
        columns, places = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", values)  # noqa: S608


def _int(value: Value) -> int:
    assert isinstance(value, int)  # noqa: S101 - the tables are strict
    return value
