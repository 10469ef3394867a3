"""Tables of many reports, by the command itself, real Parquet files and real child processes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pyarrow.parquet as pq
import pytest

from core import cli
from core.batch import reading
from core.batch.chosen import TABLES
from tests.conftest import ROOT
from tests.core.batch.small import PLACES, folder_of, words_of
from tests.core.commands.test_attach import no_window

_LIKE_UNIX = pytest.mark.skipif(not hasattr(os, "killpg"), reason="needs groups of processes")
ALL = ("--sections", "--figures", "--measures", "--table", "main", "--text")


def batch(*arguments: object) -> int:
    return cli.main(["batch", *map(str, arguments)], no_window)


def rows(out: Path, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pq.read_table(out / f"{table}.parquet").to_pylist()
    return found


def made(out: Path) -> dict[str, bytes]:
    """All that a run left."""
    return {path.name: path.read_bytes() for path in out.iterdir()}


def start(out: Path, *arguments: object) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "gui", "batch", *map(str, arguments), "--out", str(out)]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_heed_ctrl_c if os.name == "posix" else None,  # noqa: PLW1509 - one call, no locks
    )


def _heed_ctrl_c() -> None:
    """What a shell starts in the background does not heed it, nor does what that starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder_of(tmp_path_factory.mktemp("reports"))


def test_each_table_has_its_rows_typed_and_in_the_order_of_the_files(folder: Path, tmp_path: Path) -> None:
    lists = tmp_path / "lists.txt"
    lists.write_text("环境 = 环境 + 环境保护 + 污染\n", "utf-8")
    assert batch(folder, "--out", tmp_path / "out", *ALL, "--words", lists) == 2
    out = tmp_path / "out"
    reports = rows(out, "reports")
    assert [Path(one["path"]).stem for one in reports] == ["白云县", "紫阳县", *sorted(PLACES)]
    first = reports[2]
    assert (first["title"], first["year"], str(first["delivered"])) == (
        f"2025年{sorted(PLACES)[0]}政府工作报告",
        2025,
        "2025-01-08",
    )
    assert (first["level"], first["format"], first["sections"]) == ("county", "text/plain", 3)
    figures = [one for one in rows(out, "figures") if one["report"] == first["report"]]
    gdp = next(one for one in figures if one["text"] == "120亿元")
    assert (gdp["value"], gdp["unit"], gdp["measure"], gdp["part"]) == (12e9, "元", "地区生产总值", "outcome")
    assert gdp["sentence"].startswith("全县地区生产总值120亿元")
    text = {one["report"]: one["text"] for one in rows(out, "texts")}[first["report"]]
    assert text[gdp["start"] : gdp["end"]] == gdp["text"]
    inner = [one for one in rows(out, "sections") if one["report"] == first["report"]][2]
    assert (inner["path"], inner["level"], inner["part"]) == ("2025年工作安排 / 扩大内需", 2, "plan")
    words = [(one["word"], one["hits"]) for one in rows(out, "words") if one["report"] == first["report"]]
    assert words == [("环境", 1), ("环境保护", 1), ("污染", 1)]
    for path in out.glob("*.parquet"):
        schema = pq.read_schema(path)
        assert schema.names == [field.name for field in TABLES[path.stem].fields]
        assert all(schema.field(name).metadata[b"description"] for name in schema.names)
        columns = pq.ParquetFile(path).metadata
        assert not columns.num_rows or columns.row_group(0).column(0).compression == "ZSTD"


def test_what_cannot_be_read_has_a_sentence(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch(folder, tmp_path / "gone", "--out", tmp_path / "out", "--json") == 2
    failures = [(Path(one["path"]).name, one["problem"]) for one in rows(tmp_path / "out", "failures")]
    assert [name for name, _ in failures] == ["english.txt", "坏.docx", "空.txt", "gone"]
    assert failures[2][1] == "空.txt is empty."
    told = capsys.readouterr()
    assert all(f"zhupi: {sentence}\n" in told.err for _, sentence in failures)
    assert json.loads(told.out)["rows"] == {"reports": 8, "repeated": 0, "failures": 4}


def test_the_table_of_a_measure_is_there_for_spreadsheets(folder: Path, tmp_path: Path) -> None:
    batch(folder / "000", "--out", tmp_path, "--table", "GDP")
    (first, *_) = rows(tmp_path, "table")
    told = ("measure", "result", "result_unit", "growth", "target_growth_low", "target_growth_bound")
    assert [first[name] for name in told] == [
        "地区生产总值",
        12e9,
        "元",
        first["target_growth_low"] - 0.5,
        first["target_growth_low"],
        "~",
    ]
    lines = (tmp_path / "table.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 1 + len(PLACES)
    assert lines[0].startswith('"place","places","code","level","report_year","measure","result"')


def test_the_same_bytes_are_read_once(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(words_of("青山县", 5 if name == "b" else 6), "utf-8")
    assert batch(tmp_path, "--out", tmp_path / "out") == 0
    assert [Path(one["path"]).name for one in rows(tmp_path / "out", "reports")] == ["a.txt", "b.txt"]
    same = [(Path(one["path"]).name, Path(one["same_as"]).name) for one in rows(tmp_path / "out", "repeated")]
    assert same == [("c.txt", "a.txt")]


def test_a_file_that_kills_its_reader_takes_no_other_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "WORK", "tests.core.batch.harm:rows_or_death")
    for number, name in enumerate(("a", "harm", "z")):
        (tmp_path / f"{name}.txt").write_text(words_of("青山县", number), "utf-8")
    assert batch(tmp_path, "--out", tmp_path / "out") == 2
    assert [Path(one["path"]).name for one in rows(tmp_path / "out", "reports")] == ["a.txt", "z.txt"]
    (failure,) = rows(tmp_path / "out", "failures")
    assert failure["problem"].startswith("harm.txt could not be read: Zhupi's reader stopped on it.")


def test_one_core_and_several_make_the_same_files(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "reports", copies=4)
    for number in (1, 3):
        batch(folder, "--out", tmp_path / str(number), *ALL, "--workers", number)
    assert made(tmp_path / "1") == made(tmp_path / "3")


def test_tables_of_an_earlier_run_give_way(folder: Path, tmp_path: Path) -> None:
    batch(folder, "--out", tmp_path, *ALL)
    batch(folder, "--out", tmp_path)
    assert set(made(tmp_path)) == {"reports.parquet", "repeated.parquet", "failures.parquet"}


@_LIKE_UNIX
@pytest.mark.parametrize("seed", range(3))
def test_killed_at_any_moment_and_resumed_it_is_as_if_nothing_had_been(seed: int, tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "reports", copies=4)
    batch(folder, "--out", tmp_path / "whole", *ALL)
    out, wait = tmp_path / "killed", 0.7 + seed / 3
    for _ in range(2):
        process = start(out, folder, *ALL, "--resume")
        sleep(wait)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    batch(folder, "--out", out, *ALL, "--resume")
    assert made(out) == made(tmp_path / "whole")


@_LIKE_UNIX
def test_ctrl_c_ends_it_at_once_and_what_was_read_is_kept(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "reports", copies=40)
    process = start(tmp_path / "out", folder, "--figures")
    until = monotonic() + 30
    while not list((tmp_path / "out").glob("unfinished/*.part")) and monotonic() < until:
        sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all of the group
    _, told = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "--resume goes on from there" in told
    assert "Traceback" not in told
    kept = len(list((tmp_path / "out").glob("unfinished/*.part")))
    assert 0 < kept < 30
    assert batch(folder, "--out", tmp_path / "out", "--figures", "--resume") == 2
    assert len(rows(tmp_path / "out", "failures")) == 3


def test_a_damaged_part_is_read_again(folder: Path, tmp_path: Path) -> None:
    batch(folder, "--out", tmp_path / "whole")
    process = start(tmp_path / "out", folder)
    until = monotonic() + 30
    while not (parts := list((tmp_path / "out").glob("unfinished/*.part"))) and monotonic() < until:
        sleep(0.002)
    process.kill()
    process.communicate()
    for part in parts:
        if part.exists():
            part.write_bytes(part.read_bytes()[:-9] + b"123456789")
    batch(folder, "--out", tmp_path / "out", "--resume")
    assert made(tmp_path / "out") == made(tmp_path / "whole")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Name reports, or folders of them"),
        (["a.txt", "--out", "out", "--table", "幸福"], "幸福 is the name of no measure"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch(*arguments) == 2
    assert capsys.readouterr().err.startswith(f"zhupi: {said}")


def test_without_the_extra_a_sentence_says_what_brings_it(tmp_path: Path) -> None:
    script = (
        "import sys; from importlib.abc import MetaPathFinder\n"
        "class Gone(MetaPathFinder):\n"
        "    def find_spec(self, name, *_):\n"
        "        if name.startswith(('pyarrow', 'distributed')): raise ModuleNotFoundError(name)\n"
        "sys.meta_path.insert(0, Gone())\n"
        "from core import cli\n"
        f"sys.exit(cli.main(['batch', 'a.txt', '--out', {str(tmp_path)!r}], lambda _: 0))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == (
        "zhupi: Parquet files are written with pyarrow, which is not installed: "
        'pip install "zhupi[batch]" brings it.\n'
    )


def test_the_schema_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert batch("--schema") == 0
    told = capsys.readouterr().out
    assert all(f"{table.name}.parquet: {table.about}" in told for table in TABLES.values())
