import sqlite3

import hypothesis.strategies as st
import pytest
from hypothesis import example, given, settings

from core.library.file.rows import Row, seal
from core.library.safety.pages import Column, Pages

KINDS = {"id": "INTEGER", "words": "TEXT", "score": "REAL", "count": "INTEGER", "checksum": "BLOB"}
COLUMNS = {"thing": {name: Column(kind, is_filled=False) for name, kind in KINDS.items()}}
NUMBERS = st.none() | st.integers(-(2**63), 2**63 - 1)
SCORES = st.none() | st.floats(allow_nan=False).map(lambda score: score + 0.0)  # SQLite has no -0.0


@settings(max_examples=60)
@example([("长" * 40_000, 1.0, 0)], 512)
@given(
    st.lists(st.tuples(st.text(max_size=3000), SCORES, NUMBERS), min_size=1, max_size=8),
    st.sampled_from([512, 1024, 4096, 65536]),
)
def test_all_rows_are_read_as_sqlite_wrote_them(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, float | None, int | None]], size: int
) -> None:
    path = tmp_path_factory.mktemp("pages") / "things.sqlite"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA page_size = {size}")
    names = ", ".join(f"{name} {kind}" for name, kind in KINDS.items())
    connection.execute(f"CREATE TABLE thing ({names.replace('INTEGER', 'INTEGER PRIMARY KEY', 1)}) STRICT")
    expected: list[Row] = []
    for number, (words, score, count) in enumerate(rows, 1):
        row: Row = {"id": number, "words": words, "score": score, "count": count}
        row["checksum"] = seal("thing", row)
        connection.execute("INSERT INTO thing VALUES (?, ?, ?, ?, ?)", list(row.values()))
        expected.append(row)
    connection.close()
    data = path.read_bytes()
    found = [row for _, row in Pages(data, COLUMNS).rows()]
    assert sorted(found, key=lambda row: int(str(row["id"]))) == expected


@given(st.binary(max_size=9000))
def test_any_bytes_are_read_without_an_error(data: bytes) -> None:
    assert list(Pages(data, COLUMNS).rows()) == []
