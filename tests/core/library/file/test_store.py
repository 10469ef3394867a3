import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.annotation import Placement
from core.document.problem import Problem
from core.document.span import Span
from core.document.text_id import TextId
from core.library.file.rows import Row, Value, require_text, seal
from core.library.library import Library
from core.library.safety.check import check_store
from tests.core.library.hand import QUOTE, add

rows = st.dictionaries(
    st.sampled_from(["note", "tags", "start", "end"]),
    st.none() | st.integers() | st.text(st.characters(codec="utf-8")),
)


@given(rows, rows)
def test_a_seal_fits_one_row_only(one: Row, other: Row) -> None:
    same = {name: str(value) for name, value in one.items() if value is not None} == {
        name: str(value) for name, value in other.items() if value is not None
    }
    assert (seal("t", one) == seal("t", other)) == same


def test_a_seal_does_not_mind_an_empty_new_column_and_reads_bytes_as_text() -> None:
    assert seal("t", {"note": "注"}) == seal("t", {"note": "注".encode(), "new": None, "checksum": b"x"})
    assert seal("t", {"note": "注"}) != seal("u", {"note": "注"})


@pytest.mark.parametrize(("bad", "named"), [("a\0", "U+0000"), ("\udc80", "U+DC80")])
def test_what_is_no_text_is_named(bad: str, named: str) -> None:
    with pytest.raises(Problem, match=named.replace("+", r"\+")):
        require_text("好", bad)


def test_a_query_that_sound_tables_do_not_understand_is_a_bug(library: Library) -> None:
    for typo in ("SELECT nope FROM text", "SELECT id FROM nowhere", "SELEKT id FROM text"):
        with pytest.raises(sqlite3.OperationalError):
            library.store.all(typo)


def test_a_table_that_is_gone_is_damage(library: Library) -> None:
    with library.store.transaction():
        library.store.connection.execute("DROP TABLE placement")
    with pytest.raises(Problem, match="damaged"):
        library.store.all("SELECT id FROM placement")


@pytest.mark.parametrize("value", [True, 1, 1.5, b"x"])
def test_what_sqlite_would_keep_as_something_else_is_not_written(library: Library, value: Value) -> None:
    with pytest.raises(TypeError, match="words is TEXT"), library.store.transaction():
        library.store.insert("meaning", {"id": "red", "words": value})
    assert library.meanings.all() == {}


def test_a_seal_is_over_what_is_stored(library: Library, text: TextId) -> None:
    placement = Placement(None, "orphan", -0.0)
    uuid = next(iter(add(library, text, QUOTE, "red").annotations))
    library.placements.keep(text, {(uuid, text, Span(0, 1)): placement})
    assert check_store(library.store) == []


def test_a_transaction_within_another_ends_with_it(library: Library) -> None:
    def broken_off() -> None:
        with library.store.transaction():
            library.meanings.put("red", "存疑")
            raise KeyError

    with pytest.raises(KeyError):
        broken_off()
    assert library.meanings.all() == {}
