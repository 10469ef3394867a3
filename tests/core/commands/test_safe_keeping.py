import json
import os
from pathlib import Path
from typing import Any

import pytest

from core import cli
from core.library import turns
from core.library.library import Library
from tests.core.commands.test_attach import no_window
from tests.core.library.conftest import ID, report_of
from tests.core.library.hand import QUOTE, add, keep


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as opened:
        add(opened, keep(opened, report_of()), QUOTE, "red", "一条批注")
    return path


def zhupi(library: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any]:
    status = cli.main(["--library", str(library), *arguments, "--json"], no_window)
    out, err = capsys.readouterr()
    return status, json.loads(out) if out else err


def test_a_backup_is_made_listed_looked_into_and_put_in_place(
    library: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, made = zhupi(library, capsys, "backup")
    assert status == 0
    assert zhupi(library, capsys, "restore") == (
        0,
        [{"number": 1, "day": made["backup"][-17:-7], "path": made["backup"]}],
    )
    copy = tmp_path / "copy.sqlite"
    assert zhupi(library, capsys, "restore", "1", "--to", str(copy)) == (0, {"copy": str(copy)})
    assert zhupi(copy, capsys, "check")[0] == 0
    library.write_bytes(b"gone")
    status, answer = zhupi(library, capsys, "restore", made["backup"])
    assert status == 0
    assert Path(answer["aside"]).read_bytes() == b"gone"
    with Library.open(library) as opened:
        assert [note.note for note in opened.annotations.of(ID)] == ["一条批注"]


def test_a_backup_goes_where_it_is_told(
    library: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    to = tmp_path / "usb" / "mine.sqlite"
    assert zhupi(library, capsys, "backup", "--to", str(to))[1]["backup"] == str(to)
    assert zhupi(library, capsys, "check", str(to))[1]["whole"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
@pytest.mark.parametrize("command", ["backup", "restore 1"])
def test_nothing_takes_the_place_of_a_device_or_a_pipe(
    library: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    assert zhupi(library, capsys, "backup")[0] == 0
    os.mkfifo(to := tmp_path / "pipe")
    status, told = zhupi(library, capsys, *command.split(), "--to", str(to))
    assert status == 2
    assert "is no file but a device" in told
    assert to.is_fifo()


def test_damage_is_told_and_what_is_intact_brought_back(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = bytearray(library.read_bytes())
    data[data.index(b"highlight")] ^= 1
    library.write_bytes(data)
    status, answer = zhupi(library, capsys, "check")
    assert (status, answer["damage"]) == (1, ["Row 1 of operation is not as it was written."])
    status, answer = zhupi(library, capsys, "salvage")
    assert (status, answer["rows"]["annotation"]) == (0, 1)
    assert any("table operation" in words for words in answer["lost"])
    assert library.read_bytes() == data
    zhupi(library, capsys, "restore", answer["library"])
    assert zhupi(library, capsys, "check")[0] == 0


@pytest.mark.parametrize("command", [["backup"], ["check"], ["restore", "7"], ["salvage"]])
def test_a_missing_library_is_told_and_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    status, said = zhupi(tmp_path / "none.sqlite", capsys, *command)
    assert status == 2
    assert "There is no library" in said
    assert list(tmp_path.iterdir()) == []


def test_a_library_in_use_is_told(
    library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "PATIENCE", 0.1)
    with Library.open(library):
        for command in (["backup"], ["check"], ["restore", str(library)]):
            assert zhupi(library, capsys, *command)[0] == 2


@pytest.mark.parametrize(
    "command",
    [
        *(["notes", "LONG"], ["export", "LONG"], ["annotate", "LONG", "--quote", "一"], ["inspect", "LONG"]),
        *(["merge", "LONG"], ["attach", "LONG", "LONG"], ["check", "LONG"], ["salvage", "LONG"]),
        *(["salvage", "--to", "LONG"], ["backup", "--to", "LONG"], ["restore", "LONG"]),
        *(["--library", "LONG", "backup"], ["--library", "LONG", "check"]),
    ],
    ids=" ".join,
)
def test_a_path_that_is_too_long_is_called_so(
    library: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    named = ["长" * 400 if word == "LONG" else word for word in command]
    assert cli.main(["--library", str(library), *named], no_window) == 2
    assert "is too long" in capsys.readouterr().err


def test_merging_a_library_file_says_what_to_do(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--library", str(library), "merge", str(library)], no_window) == 2
    assert "the library itself" in capsys.readouterr().err


def test_a_salvaged_library_that_cannot_be_written_is_told(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = zhupi(library, capsys, "salvage", "--to", str(library / "new.sqlite"))
    assert status == 2
    assert "cannot be written" in said


@pytest.mark.parametrize("name", ["my**notes.sqlite", "[a]?.sqlite"])
def test_a_name_is_no_pattern(
    library: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    odd = library.rename(tmp_path / name)
    assert [zhupi(odd, capsys, command)[0] for command in ("backup", "check", "salvage")] == [0, 0, 0]


def test_a_damaged_library_is_not_annotated(
    library: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    data = bytearray(library.read_bytes())
    data[data.index(b"highlight")] ^= 1
    library.write_bytes(data)
    report = tmp_path / "r.txt"
    report.write_text("政府工作报告\n一、过去一年\n地区生产总值增长5%。", "utf-8")
    status, said = zhupi(library, capsys, "annotate", str(report), "--quote", "地区生产总值")
    assert (status, "zhupi restore" in said) == (2, True)
    assert library.read_bytes() == data


@pytest.mark.parametrize("command", [["check"], ["backup"], ["restore"], ["restore", "1"], ["salvage"]])
def test_the_name_of_a_library_commands_no_terminal(
    command: list[str], library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = library.rename(library.with_name("\x1b[2J\x9b31m.sqlite"))
    assert cli.main(["--library", str(named), "backup"], no_window) == 0
    assert cli.main(["--library", str(named), *command], no_window) == 0
    said = capsys.readouterr().out
    assert "\\u001b[2J\\u009b31m" in said
    assert said.replace("\n", "").replace("\t", "").isprintable()
