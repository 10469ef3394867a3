"""Tables of any length as Parquet files (zstd), typed and described; read and written with pyarrow, an extra.

Rows come in parts: a part has some rows of each of several tables, as bytes with a check, and is put together
with the others into one file a table.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from core.document.problem import Problem
from core.exporting.cells import Cell, csv_lines, number
from core.files import put_in_place, unfinished, writing

if TYPE_CHECKING:
    import pyarrow as pa

NOT_THERE = "Parquet files are written with pyarrow, which is not installed: {line} brings it."
NOT_BROUGHT = (
    "Parquet files are written with pyarrow, which this package of Zhupi does not bring: "
    "on a machine with Python, {line} brings both."
)
INSTALL = 'pip install "zhupi[batch]"'
Type = Literal["string", "int32", "int64", "float64", "bool", "date", "list<string>"]
ROWS = 50_000
"""Rows that are held at a time, and stand together in a file: a row group has so many at least."""
_CHECK = 32
"""Bytes of a part before its rows: what these add up to."""


class Field(NamedTuple):
    """A column: its name, its type, and what it says."""

    name: str
    type: Type
    about: str


Fields = Mapping[str, Sequence[Field]]
"""The columns of each table, by its name."""
Columns = Mapping[str, Sequence[Sequence[Any]]]
"""The values of each column of each table."""


def require_parquet() -> None:
    """Problem where nothing can be written."""
    try:
        import pyarrow.parquet  # noqa: F401, PLC0415 - an extra, and heavy
    except ImportError as error:
        from core.jobs.process import is_bundled  # noqa: PLC0415 - seldom needed

        raise Problem(NOT_BROUGHT if is_bundled() else NOT_THERE, line=INSTALL) from error


def packed(fields: Fields, rows: Columns) -> bytes:
    """A part: some rows of each table."""
    import pyarrow as pa  # noqa: PLC0415 - an extra, and heavy

    out = pa.BufferOutputStream()
    options = pa.ipc.IpcWriteOptions(compression="zstd", use_threads=False)
    for name, columns in fields.items():
        arrays = [_array(one.type, values) for one, values in zip(columns, rows[name], strict=True)]
        with pa.ipc.new_stream(out, schema := _schema(columns), options=options) as stream:
            stream.write_table(pa.Table.from_arrays(arrays, schema=schema))
    data: bytes = out.getvalue().to_pybytes()
    return blake2b(data, digest_size=_CHECK).digest() + data


def is_whole(part: bytes) -> bool:
    """Whether a part is as it was packed."""
    return blake2b(part[_CHECK:], digest_size=_CHECK).digest() == part[:_CHECK]


def put_together(
    fields: Fields, parts: Iterable[bytes], paths: Mapping[str, Path], beside: Path, said: Mapping[str, str]
) -> dict[str, int]:
    """Write the rows of all parts, in their order, to a file a table; gives how many rows each has.

    The files are made in a folder `beside` and get their names when all are complete. `said` is what they say
    of themselves.
    """
    with ExitStack() as files, writing(beside):
        made = {name: files.enter_context(unfinished(beside / path.name)) for name, path in paths.items()}
        counts = _write(fields, parts, made, said)
        for name, path in paths.items():
            put_in_place(made[name], path)
    return counts


def write_csv(table: Path, path: Path, beside: Path) -> None:
    """Write a Parquet file anew as a table for spreadsheets."""
    import pyarrow.parquet as pq  # noqa: PLC0415 - an extra, and heavy

    with writing(path), unfinished(beside / path.name) as made:
        with made.open("w", encoding="utf-8-sig", newline="") as out, pq.ParquetFile(table) as file:
            out.write(csv_lines([file.schema_arrow.names]))
            for batch in file.iter_batches(ROWS):
                out.write(csv_lines(map(_cells, zip(*batch.to_pydict().values(), strict=True))))
        put_in_place(made, path)


def _write(
    fields: Fields, parts: Iterable[bytes], made: Mapping[str, Path], said: Mapping[str, str]
) -> dict[str, int]:
    import pyarrow.parquet as pq  # noqa: PLC0415 - an extra, and heavy

    counts = dict.fromkeys(fields, 0)
    with ExitStack() as writers:
        into = {
            name: writers.enter_context(
                pq.ParquetWriter(made[name], _schema(columns).with_metadata(said), compression="zstd")
            )
            for name, columns in fields.items()
        }
        for name, table in _gathered(fields, parts):
            counts[name] += table.num_rows
            into[name].write_table(table)
    return counts


def _gathered(fields: Fields, parts: Iterable[bytes]) -> "Iterator[tuple[str, pa.Table]]":
    """The rows of all parts, as many of a table at a time as make a row group."""
    import pyarrow as pa  # noqa: PLC0415 - an extra, and heavy

    waiting: dict[str, list[pa.Table]] = {name: [] for name in fields}
    for part in parts:
        source = pa.BufferReader(memoryview(part)[_CHECK:])
        for name, held in waiting.items():
            held.append(pa.ipc.open_stream(source).read_all())
            if sum(table.num_rows for table in held) >= ROWS:
                yield name, pa.concat_tables(held)
                held.clear()
    for name, held in waiting.items():
        if held:
            yield name, pa.concat_tables(held)


def _schema(columns: Iterable[Field]) -> "pa.Schema":
    import pyarrow as pa  # noqa: PLC0415 - an extra, and heavy

    return pa.schema(
        [pa.field(one.name, _type(one.type), metadata={"description": one.about}) for one in columns]
    )


def _type(name: Type) -> "pa.DataType":
    import pyarrow as pa  # noqa: PLC0415 - an extra, and heavy

    return {
        "string": pa.string(),
        "int32": pa.int32(),
        "int64": pa.int64(),
        "float64": pa.float64(),
        "bool": pa.bool_(),
        "date": pa.date32(),
        "list<string>": pa.list_(pa.string()),
    }[name]


def _array(type: Type, values: Sequence[Any]) -> "pa.Array":  # noqa: A002 - what it is
    import pyarrow as pa  # noqa: PLC0415 - an extra, and heavy

    if type == "float64":
        values = [None if value is None else float(value) for value in values]
    if type == "date":
        values = list(map(_date, values))
    try:
        return pa.array(values, _type(type))
    except UnicodeEncodeError:  # half a character, as a file's name or a broken file may have
        return pa.array(list(map(_whole, values)), _type(type))


def _whole(value: Any) -> Any:
    if isinstance(value, list):
        return list(map(_whole, value))
    return value.encode(errors="replace").decode() if isinstance(value, str) else value


def _date(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:  # 2 月 30 日
        return None


def _cells(row: Iterable[Any]) -> list[Cell]:
    return [_cell(value) for value in row]


def _cell(value: Any) -> Cell:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "; ".join(value)
    return number(value) if isinstance(value, (int, float)) else None if value is None else str(value)
