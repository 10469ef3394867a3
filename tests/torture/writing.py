"""`zhupi annotate` on damaged libraries: it refuses and touches nothing, or all that was intact stays so."""

import io
from collections.abc import Callable, Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from unittest.mock import patch

from core.cli import main
from core.commands.files import BAD_LUCK
from core.document.problem import Problem
from core.library.file.rows import seal
from core.library.file.sqlite import in_memory
from core.library.safety.restore import check_file
from tests.torture.damage import PAGE, Rows, Sample, make_sample, rows_of
from tests.torture.verdict import Verdict

REPORT = "2025年政府工作报告\n各位代表：\n一、2024年工作回顾\n全县生产总值120亿元、增长5.5%。新增就业3000人。"
Damage = Callable[[bytes], bytes]
"""Something that happens to a library's bytes."""

HEADER = {
    "its first words": (0, b"SQLite formaT 3\0"),
    "the size of its pages": (16, b"\x20\x00"),
    "how it is written": (18, b"\x03\x03"),
    "its count of changes": (24, b"\xff\xff\xff\xff"),
    "how many pages it has": (28, b"\x00\x00\x00\x07"),
    "a free page that is in use": (32, b"\x00\x00\x00\x20\x00\x00\x00\x01"),
    "how many pages are free": (36, b"\x00\x00\x00\x09"),
    "the number of its tables' state": (40, b"\xff\xff\xff\xff"),
    "the format of its tables": (44, b"\x00\x00\x00\x09"),
    "its encoding": (56, b"\x00\x00\x00\x02"),
    "a newer schema": (60, b"\x00\x00\x00\x63"),
    "an older schema": (60, b"\x00\x00\x00\x05"),
    "another program's name": (68, b"\x00\x00\x00\x00"),
    "all of it": (0, bytes(100)),
}
"""Places and what stands there then; see https://sqlite.org/fileformat2.html#the_database_header."""
TAKE_ROOT = """
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = '{}')
    WHERE name = '{}'
"""
STATEMENTS = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON revision BEGIN DELETE FROM annotation; END",
    "a view": "CREATE VIEW v AS SELECT * FROM annotation",
    "a table more": "CREATE TABLE t (a)",
    "a column more": "ALTER TABLE annotation ADD COLUMN more TEXT",
    "an index less": "DROP INDEX idx_revision_operation",
    "an index of other rows": TAKE_ROOT.format("idx_findings_year", "idx_revision_operation"),
    "two tables on one page": TAKE_ROOT.format("operation", "revision"),
    "an operation is gone": "DELETE FROM operation WHERE id = 17",
    "a revision is gone": "DELETE FROM revision WHERE id = 18",
    "a text is gone": "DELETE FROM text WHERE number = 2",
    "a note written over": "UPDATE revision SET note = 'anders' WHERE id = 40",
    "the record of the schema": "DELETE FROM _sqlite_migrations WHERE id = 3",
}


class Outcome(NamedTuple):
    """How a command ended on a damaged library."""

    refused: bool
    wrong: str = ""


def run(step: int = 1) -> Iterator[Verdict]:
    """Each way of damage, or one of so many; the control writes without looking first."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        sample = _sample(folder)
        ways = list(_ways(sample).items())[::step]
        yield _tried(folder, ways, sample)
        with patch("core.library.library.require_sound", lambda _store: None):
            yield _tried(folder, ways, sample, control=True)


def _sample(folder: Path) -> Sample:
    """A library with the report that is annotated, and many notes on others."""
    path = folder / "sample.sqlite"
    make_sample(path)
    (folder / "report.txt").write_text(REPORT, "utf-8")
    status, _, told = _annotate(folder, path)
    assert (status, told) == (0, "")
    data = path.read_bytes()
    return Sample(data, {key: data.index(mark) for key, mark in rows_of(path).items()}, {})


def _tried(folder: Path, ways: list[tuple[str, Damage]], sample: Sample, *, control: bool = False) -> Verdict:
    found = {name: _outcome(folder, sample.data, damage) for name, damage in ways}
    wrong = [f"\n  {name}: {outcome.wrong}" for name, outcome in found.items() if outcome.wrong]
    refused = sum(outcome.refused for outcome in found.values())
    more = f"{refused} refused, {len(found) - refused} written{'' if control else ''.join(wrong)}"
    return Verdict("damaged libraries that annotate writes into", len(found), len(wrong), control, more)


def _outcome(folder: Path, data: bytes, damage: Damage) -> Outcome:
    path = folder / "damaged.sqlite"
    hurt = damage(data)
    path.write_bytes(hurt)
    before, beside = rows_of(path), set(folder.iterdir())
    status, answer, told = _annotate(folder, path)
    stray = set(folder.iterdir()) - beside
    if status == BAD_LUCK:
        return Outcome(True, _wrongly_refused(told, stray, same=path.read_bytes() == hurt))
    return Outcome(False, _wrongly_written(path, before, answer, told) or ", ".join(map(str, stray)))


def _annotate(folder: Path, library: Path) -> tuple[int, str, str]:
    """What the command answers: its status, what it prints and what it complains of."""
    arguments = ["--library", str(library), "annotate", str(folder / "report.txt"), "--quote", "新增就业"]
    with redirect_stdout(io.StringIO()) as answer, redirect_stderr(io.StringIO()) as told:
        try:
            status = main([*arguments, "--note", "记"], lambda _start: 1)
        except Exception as error:
            return 1, "", repr(error)
    return status, answer.getvalue(), told.getvalue()


def _wrongly_refused(told: str, stray: set[Path], *, same: bool) -> str:
    if not same:
        return "refused, and the file is not as it was"
    if stray:
        return f"refused, and left {stray}"
    return "" if told.startswith("zhupi: ") and told.count("\n") == 1 else f"told {told!r}"


def _wrongly_written(path: Path, before: Rows, answer: str, told: str) -> str:
    if told or len(answer) < len("a UUID and a line break"):
        return f"answered {answer!r}, told {told!r}"
    try:
        damage = check_file(path)
    except Problem as problem:
        damage = [problem]
    if damage:
        return f"written, and then: {damage[0]}"
    lost = before.items() - rows_of(path).items()
    return f"written, and lost {len(lost)}" if lost else ""


def _ways(sample: Sample) -> dict[str, Damage]:
    """The ways of damage, by name."""
    roots, leaves = _roots(sample.data), _leaves(sample)
    zeros = bytes(PAGE)
    return {
        **{f"no first page: {name}": _over(page * PAGE, zeros) for name, page in roots.items()},
        **{f"a page of rows is zeros: {table}": _over(page * PAGE, zeros) for table, page in leaves.items()},
        **_of_bits(sample, leaves["revision"] * PAGE),
        **_of_pages(len(sample.data), leaves["revision"] * PAGE, leaves["operation"] * PAGE),
        **{f"in the header: {name}": _over(place, words) for name, (place, words) in HEADER.items()},
        **{name: _sql(statements) for name, statements in STATEMENTS.items()},
        "a revision that is its own predecessor, with a good seal": _own_predecessor,
    }


def _of_bits(sample: Sample, page: int) -> dict[str, Damage]:
    return {
        "a bit of a note": _flip(sample.data.index("3-7：".encode()), 1),
        "a bit of a seal": _flip(max(sample.places.values()), 4),
        "a bit of the kind of a page": _flip(page, 2),
        "a bit of how many rows a page has": _flip(page + 4, 1),
        "a bit of where a row begins": _flip(page + 9, 8),
        "a bit of the list of tables": _flip(sample.data.index(b"CREATE INDEX") + 13, 1),
    }


def _of_pages(size: int, one: int, other: int) -> dict[str, Damage]:
    def exchanged(data: bytes) -> bytes:
        return _over(one, data[other : other + PAGE])(_over(other, data[one : one + PAGE])(data))

    return {
        "a page lies in another's place": lambda data: _over(one, data[other : other + PAGE])(data),
        "two pages have changed places": exchanged,
        "the last page is gone": lambda data: data[: size - PAGE],
        "half of it is gone": lambda data: data[: size // PAGE // 2 * PAGE],
        "it ends in the middle of a page": lambda data: data[: size - 1000],
        "zeros at its end": lambda data: data + bytes(3 * PAGE),
        "noise at its end": lambda data: data + b"\xff\x00noise!!" * 512,
    }


def _over(place: int, words: bytes) -> Damage:
    return lambda data: data[:place] + words + data[place + len(words) :]


def _flip(place: int, bits: int) -> Damage:
    return lambda data: _over(place, bytes([data[place] ^ bits]))(data)


def _sql(statements: str) -> Damage:
    def damage(data: bytes) -> bytes:
        with closing(in_memory(data)) as connection:
            connection.executescript(statements)
            return _over(18, data[18:20])(connection.serialize())

    return damage


def _own_predecessor(data: bytes) -> bytes:
    with closing(in_memory(data)) as connection:
        row = dict(connection.execute("SELECT * FROM revision WHERE id = 22").fetchone()) | {"previous": 22}
    checksum = seal("revision", row).hex()
    return _sql(f"UPDATE revision SET previous = 22, checksum = x'{checksum}' WHERE id = 22")(data)


def _roots(data: bytes) -> dict[str, int]:
    """Where each table and each index begins: its page, counted from 0."""
    with closing(in_memory(data)) as connection:
        found = connection.execute("SELECT name, rootpage FROM sqlite_schema").fetchall()
    return {name: root - 1 for name, root in found}


def _leaves(sample: Sample) -> dict[str, int]:
    """A page of each table where seals of its rows lie."""
    pages: dict[str, list[int]] = {}
    for (table, _), place in sample.places.items():
        pages.setdefault(table, []).append(place // PAGE)
    return {table: sorted(found)[len(found) // 2] for table, found in pages.items()}
