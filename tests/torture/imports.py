"""Kills while many files are added: each report is wholly there or not at all, and what was told is there."""

from collections.abc import Iterator
from concurrent.futures import Future
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, Self
from unittest.mock import patch

from core.document.problem import Problem
from core.jobs.job import Job
from core.library.library import Library
from core.library.safety.check import check_store
from core.workspace import adding
from core.workspace.adding import add_files
from core.workspace.reading import read_file
from core.workspace.reading_many import Read
from tests.torture.kills import Acknowledge, killed_after, killed_often
from tests.torture.verdict import Verdict
from tests.torture.writer import KINDS

FILES, EACH = 400, 60
"""Files there are, and those of them that one run is asked to add."""
WITHIN = 0.06
"""Seconds in which it is killed: before it has added them all."""
PLACES = ("北仑区", "鄞州区", "慈溪市", "余姚市", "象山县")
LINE = "第{0}项：{1}实施重点项目{0}个，完成投资{2}亿元，增长{3}%。"


def run(times: int) -> Iterator[Verdict]:
    """Kill so often while files are added; the control acknowledges before the disk has it."""
    with TemporaryDirectory() as name:
        files = [_file(Path(name), number) for number in range(FILES)]
        for file in files:
            _text(file)  # so that no time goes by with reading in the forked writers
        yield _at_random(files, times, "careful")
        yield _at_random(files, max(10, times // 20), "careless")


def _at_random(files: list[Path], times: int, how: str) -> Verdict:
    def killed(path: Path, chance: Random) -> list[str]:
        first = chance.randrange(FILES - EACH)
        some = files[first : first + EACH]
        return killed_after(chance.random() * WITHIN, lambda said: _add(path, some, how, said))

    with patch.object(adding, "Readers", Here):
        done = killed_often(times, lambda path: Library.open(path).store.close(), killed, _judge)
    more = f"{done.told} files told of"
    return Verdict("killed while files are added", times, done.failed, how == "careless", more)


def _add(path: Path, files: list[Path], how: str, acknowledge: Acknowledge) -> None:
    """Add files as a command does, saying of each when it is there."""
    with KINDS.get(how, Library).open(path) as library:

        def ask(question: Any, *values: Any) -> Any:
            return question(library, *values)

        for added in add_files(ask, files, Job()):
            acknowledge(str(added.file))


def _judge(path: Path, acknowledged: list[str]) -> list[str]:
    """What is half there, or is missing though it was told of, and what else is wrong with the library."""
    try:
        with Library.open(path) as library:
            wrong = list(map(str, check_store(library.store)))
            wrong += [f"half there: {text}" for text in _half(library)]
            there = {library.texts.words(row["id"]) for row in library.store.all("SELECT id FROM text")}
    except Problem as problem:
        return [str(problem)]
    return wrong + [f"lost: {file}" for file in acknowledged if _text(Path(file)) not in there]


def _half(library: Library) -> list[str]:
    """The texts without words, findings or a place in the list."""
    rows = library.store.all(
        "SELECT text.id FROM text LEFT JOIN findings USING (id) LEFT JOIN listing USING (id)"
        " WHERE text IS NULL OR findings IS NULL OR listing.title IS NULL OR listing.figures IS NULL"
    )
    return [row["id"] for row in rows]


class Here:
    """Reads in this process, where a child would take most of the time in which nothing is written."""

    workers = 2

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def read(self, path: Path) -> "Future[Read]":
        read: Future[Read] = Future()
        read.set_result(_report(path))
        return read

    def stop(self) -> None:
        pass


@cache
def _report(path: Path) -> Read:
    return read_file(path)


def _text(path: Path) -> str:
    report = _report(path)
    assert not isinstance(report, Problem)
    return report.text


def _file(folder: Path, number: int) -> Path:
    """A small report; every fifth is another text of the one before."""
    chance = Random(number - (number % 5 == 4))
    place, year = PLACES[number % len(PLACES) - (number % 5 == 4)], 2000 + number // len(PLACES) % 26
    lines = [
        LINE.format(one, chance.choice(PLACES), chance.randrange(1, 900), chance.randrange(1, 20))
        for one in range(12)
    ]
    words = [
        f"{year}年{place}政府工作报告",
        "各位代表：",
        f"一、{year - 1}年工作回顾",
        *lines,
        f"第{number}稿。",
    ]
    file = folder / f"{number:03}.txt"
    file.write_text("\n".join(words), "utf-8")
    return file
