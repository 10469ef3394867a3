"""The command line without a window."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core import cli
from core.cli import Start
from core.document.problem import Problem
from core.document.span import Span
from core.workspace.edits import highlight, write_note
from core.workspace.reading import read_file
from core.workspace.workspace import Workspace

TEXT = """2024年政府工作报告
一、2023年工作回顾
全年完成产值100亿元，增长5%。
二、2024年工作安排
新建公路20公里。
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "报告.txt"
    path.write_text(TEXT, "utf-8")
    return path


def refuse(start: Start) -> int:
    raise AssertionError(f"no window was asked for: {start}")


def asked(*arguments: str | Path) -> Start:
    """What window the arguments ask for."""
    starts: list[Start] = []

    def show(start: Start) -> int:
        starts.append(start)
        return 0

    assert cli.main([str(argument) for argument in arguments], show) == 0
    return starts[0]


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The real program, in a process of its own."""
    command = [sys.executable, "-m", "gui", *map(str, arguments)]
    folder = Path(__file__).parents[2]
    return subprocess.run(command, capture_output=True, check=False, cwd=folder, env=os.environ | environment)


def test_files_are_opened_in_the_window(file: Path) -> None:
    assert asked(file, "second.txt").files == (file, Path.cwd() / "second.txt")


def test_options_of_the_window() -> None:
    start = asked("--screenshot", "a.png", "--size", "900x700", "--theme", "dark", "--lang", "zh_TW")
    assert (start.size, start.theme, start.language) == ((900, 700), "dark", "zh_TW")


@pytest.mark.parametrize("size", ["900", "0x100", "axb", "90000x90000", "-1x5"])
def test_a_size_that_is_none_is_refused(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([f"--size={size}"], refuse)
    assert ended.value.code == 2
    assert "1280x860" in capsys.readouterr().err


def test_a_file_named_like_a_command() -> None:
    assert asked("./inspect").files == (Path.cwd() / "inspect",)


def test_the_library_is_named_before_or_after(file: Path, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    assert asked("--library", library, file).library == library
    assert asked(file, "--library", library).library == library


def test_inspect_prints_the_report(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["inspect", str(file), "--json"], refuse) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["format"] == "zhupi-report/2"
    assert report["text"] == TEXT.strip()


def test_inspect_prints_a_summary(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["inspect", str(file)], refuse) == 0
    assert "一 2023年工作回顾" in capsys.readouterr().out


def test_one_bad_file_does_not_hide_the_others(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["inspect", "missing.txt", str(file), "--json"], refuse) == 2
    out, err = capsys.readouterr()
    assert json.loads(out)["source"]["name"] == file.name
    assert err == "zhupi: missing.txt does not exist; it may have been moved or renamed.\n"


def test_notes_of_no_library_are_none(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = tmp_path / "none.sqlite"
    assert cli.main(["--library", str(library), "notes", str(file), "--json"], refuse) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert not library.exists()


def test_notes_prints_what_was_annotated(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library.sqlite"
    workspace = Workspace(library)
    opened = workspace.add_report(read_file(file), file)
    assert opened.text
    words = TEXT.index("100亿元")
    (note,) = workspace.editor.do(opened.text, highlight(Span(words, words + 5), "red")).notes
    workspace.editor.do(opened.text, write_note(note, "查去年"))
    workspace.library.store.close()
    assert cli.main(["notes", str(file), "--json", "--library", str(library)], refuse) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["quote"], found["start"], found["colour"], found["note"]) == (
        "100亿元",
        words,
        "red",
        "查去年",
    )
    assert cli.main(["notes", str(file), "--library", str(library)], refuse) == 0
    assert "查去年" in capsys.readouterr().out


def test_a_problem_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    def fail(_: Start) -> int:
        raise Problem("The disk is full.")

    assert cli.main([], fail) == 2
    assert capsys.readouterr().err == "zhupi: The disk is full.\n"


def test_an_interrupt_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupt(_: Start) -> int:
        raise KeyboardInterrupt

    assert cli.main([], interrupt) == 130
    assert capsys.readouterr() == ("", "")


def test_chinese_is_printed_where_the_system_knows_none(file: Path) -> None:
    done = run("inspect", file, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert "工作回顾" in done.stdout.decode("utf-8")


def test_a_reader_that_leaves_is_no_error(file: Path) -> None:
    program = f"{sys.executable} -m gui inspect {file} {file} --json"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", f"{program} | true"],
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.stderr == b""


def test_no_display_is_told_in_a_sentence() -> None:
    done = run(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--screenshot" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_a_display_that_is_not_there_is_told_in_a_sentence() -> None:
    done = run(DISPLAY=":99999", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="xcb")
    assert done.returncode == 2
    assert b"--screenshot" in done.stderr
    assert done.stderr.count(b"\n") == 1
