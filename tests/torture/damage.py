"""Damaged files: all are noticed, kept byte for byte, and nearly all that is intact comes back."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from core.document.annotation import Selectors
from core.document.problem import Problem
from core.document.span import Span
from core.library.library import Library
from core.library.safety.check import check_store
from core.library.safety.salvage import salvage
from tests.core.library.conftest import report_of
from tests.core.library.hand import add, keep, tag
from tests.torture.verdict import Verdict

PAGE = 4096
TABLES = (
    *("text", "findings", "edition", "reading_state", "operation", "revision", "annotation", "placement"),
    "meaning",
)
MOST_MISSING, MOST_SHARE = 3, 0.005
"""Rows of a table that may be missing though no byte of theirs was hit."""
Key = tuple[str, object]
Rows = dict[Key, bytes]
"""The seal of every row, by its table and key."""
Damaged = tuple[bytes, set[Key]]
"""The bytes after some accident, and the rows that it did not touch."""


class Sample(NamedTuple):
    """A sound library: its bytes, where the seal of each row is, and the revisions of each annotation."""

    data: bytes
    places: dict[Key, int]
    revisions: dict[Key, set[Key]]

    def worth_having(self, whole: set[Key]) -> set[Key]:
        """The intact rows without those of annotations of which no state is left."""
        return {key for key in whole if key not in self.revisions or self.revisions[key] & whole}


class Answer(NamedTuple):
    """How many rows are intact, how many came back by salvage and by SELECT, and whether that is all but all.

    `poor` is a salvage whose library is not sound or lacks too much; `poorer` says it of one that loses 2 %
    of the annotations.
    """

    intact: int
    ours: int
    theirs: int
    poor: bool
    poorer: bool


def run(files: int, flips: int) -> Iterator[Verdict]:
    """Damage a library so often; the control looks only whether SQLite opens it."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        sample = make_sample(folder / "sample.sqlite")
        noticed = [_noticed(damage(sample, number)[0], folder / "damaged.sqlite") for number in range(files)]
        yield Verdict("damaged files that nobody noticed", files, noticed.count(None))
        yield Verdict("damaged files that were changed", files, noticed.count(False))
        careless = [_opens(damage(sample, number)[0], folder / "damaged.sqlite") for number in range(files)]
        yield Verdict("damaged files that nobody noticed", files, sum(careless), control=True)
        yield from _salvaged(sample, files)
        yield from _flipped(sample, flips, folder)


def make_sample(path: Path) -> Sample:
    """A library with reports and a few hundred notes, each with a history."""
    with Library.open(path) as library, library.store.transaction():
        for number in range(4):
            text = f"第{number}份报告\n" + "改善民生。" * 1500 * number
            text = keep(library, report_of(text, sha256=f"{number:064}"))
            library.reading_states.opened(text)
            for note in range(150):
                quote = Selectors(Span(note, note + 5), "改善民生。", f"{note}", "民" * 32, "00", "一、回顾")
                (uuid,) = add(library, text, quote, "red", f"{number}-{note}：{'记' * 30}").annotations
                tag(library, [uuid], ["民生/住房"])
        library.meanings.put("red", "存疑")
    data = path.read_bytes()
    revisions: dict[Key, set[Key]] = {}
    with closing(sqlite3.connect(path)) as connection:
        for uuid, number in connection.execute("SELECT annotation, id FROM revision"):
            revisions.setdefault(("annotation", uuid.encode()), set()).add(("revision", number))
    return Sample(data, {key: data.index(mark) for key, mark in rows_of(path).items()}, revisions)


def damage(sample: Sample, number: int) -> Damaged:
    """Some accident, always the same for one number."""
    random = Random(number)
    data = bytearray(sample.data)
    pages = range(1, len(data) // PAGE)
    way = random.choice(("zeros", "noise", "swap", "cut", "header", "words"))
    hit: set[int] = set()
    match way:
        case "zeros" | "noise":
            hit = set(random.sample(pages, random.randint(1, 2)))
            for page in hit:
                data[page * PAGE : page * PAGE + PAGE] = (
                    bytes(PAGE) if way == "zeros" else random.randbytes(PAGE)
                )
        case "swap":
            one, other = random.sample(pages, 2)
            first, second = data[one * PAGE : one * PAGE + PAGE], data[other * PAGE : other * PAGE + PAGE]
            data[one * PAGE : one * PAGE + PAGE], data[other * PAGE : other * PAGE + PAGE] = second, first
        case "cut":
            left = random.randrange(len(data) // 2, len(data))
            hit = set(range(left // PAGE, len(data) // PAGE))
            del data[left:]
        case "header":
            data[: random.choice((16, 100))] = random.randbytes(16)
        case "words":
            place = random.choice(sorted(sample.places.values()))
            data[place + random.randrange(8)] ^= 1 << random.randrange(8)
            return bytes(data), {key for key, at in sample.places.items() if at != place}
    return bytes(data), {key for key, at in sample.places.items() if at // PAGE not in hit}


def _noticed(data: bytes, path: Path) -> bool | None:
    """Whether a damaged file was left as it is; None where nobody noticed the damage."""
    path.write_bytes(data)
    try:
        with Library.open(path) as library:
            noticed = bool(check_store(library.store))
    except Problem:
        noticed = True
    return path.read_bytes() == data if noticed else None


def _opens(data: bytes, path: Path) -> bool:
    """Whether SQLite opens a damaged file without a word."""
    path.write_bytes(data)
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.DatabaseError:
        return False
    return True


def _salvaged(sample: Sample, files: int) -> Iterator[Verdict]:
    with ProcessPoolExecutor() as pool:
        answers = list(pool.map(partial(_come_back, sample), range(files), chunksize=8))
    intact, ours, theirs = (sum(counts) for counts in zip(*(answer[:3] for answer in answers), strict=True))
    share = f"{ours / intact:.2%} of {intact} rows"
    poor, poorer = (sum(counts) for counts in zip(*(answer[3:] for answer in answers), strict=True))
    yield Verdict("files of which a table did not come back", files, poor, more=share)
    yield Verdict("salvages that lose 2 %, and pass", files, files - poorer)
    share = f"{theirs / intact:.2%} of {intact} rows"
    yield Verdict("rows missing, by SELECT until the first error", intact, intact - theirs, True, share)


def _come_back(sample: Sample, number: int) -> Answer:
    data, whole = damage(sample, number)
    wanted = sample.worth_having(whole)
    with TemporaryDirectory() as name:
        path, to = Path(name) / "damaged.sqlite", Path(name) / "new.sqlite"
        path.write_bytes(data)
        salvage(path, to)
        with Library.open(to) as library:
            sound = check_store(library.store) == [] and path.read_bytes() == data
        ours, theirs = wanted & rows_of(to).keys(), wanted & rows_of(path).keys()
    poor = not sound or _lacks_much(wanted, ours)
    return Answer(len(wanted), len(ours), len(theirs), poor, _lacks_much(wanted, _less(ours, number)))


def _lacks_much(wanted: set[Key], found: set[Key]) -> bool:
    """Whether more rows of a table are missing than a page that was hit can explain."""
    missing, all_ = (Counter(table for table, _ in keys) for keys in (wanted - found, wanted))
    return any(count > max(MOST_MISSING, MOST_SHARE * all_[table]) for table, count in missing.items())


def _less(found: set[Key], number: int) -> set[Key]:
    """Without every fiftieth annotation, as a careless salvage would lose them."""
    annotations = sorted((key for key in found if key[0] == "annotation"), key=str)
    return found - set(annotations[number % 50 :: 50])


def rows_of(path: Path) -> Rows:
    """The rows that SQLite reads, as far as it gets."""
    rows: Rows = {}
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        for table in TABLES:
            try:
                for key, mark in connection.execute(f"SELECT id, checksum FROM {table}"):
                    rows[table, key] = mark
            except sqlite3.DatabaseError:
                continue
    return rows


def _flipped(sample: Sample, times: int, folder: Path) -> Iterator[Verdict]:
    """Single bits inside the words of rows; the control is SQLite's own check."""
    path = folder / "flipped.sqlite"
    path.write_bytes(sample.data)
    before = _contents(path)
    missed = missed_by_sqlite = tried = number = 0
    while tried < times:
        random = Random(number)
        number += 1
        data = bytearray(sample.data)
        data[random.randrange(PAGE, len(data))] ^= 1 << random.randrange(8)
        path.write_bytes(data)
        if _contents(path) == before:  # in an index, or where nothing is
            continue
        tried += 1
        missed += _noticed(bytes(data), path) is None
        missed_by_sqlite += _sound_to_sqlite(path)
    yield Verdict("flipped bits that nobody noticed", tried, missed)
    yield Verdict("the same, by SQLite's own check", tried, missed_by_sqlite, control=True)


def _contents(path: Path) -> object:
    """All that SQLite reads of the rows; None where it cannot."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.text_factory = bytes
            return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None


def _sound_to_sqlite(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.text_factory = bytes
            return connection.execute("PRAGMA integrity_check").fetchall() == [(b"ok",)]
    except sqlite3.DatabaseError:
        return False
