"""Commands that meet in one library."""

from pathlib import Path
from threading import Event, Thread
from time import sleep

import pytest

from core import cli
from core.library import turns
from core.library.library import Library
from core.workspace.reading import read_file
from core.workspace.workspace import Workspace
from tests.core.commands.test_attach import no_window
from tests.small_report import TEXT


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "报告.txt"
    file.write_text(TEXT, "utf-8")
    table = Workspace(tmp_path / "library.sqlite")
    table.add_report(read_file(file), file)
    table.library.store.close()
    return file


def asked(file: Path, *command: str) -> int:
    return cli.main([*command, "--library", str(file.with_name("library.sqlite"))], no_window)


@pytest.mark.parametrize("command", ["annotate", "notes", "check"])
def test_a_command_waits_until_another_is_done(file: Path, command: str) -> None:
    is_open = Event()

    def work() -> None:
        with Library.open(file.with_name("library.sqlite")):
            is_open.set()
            sleep(1)

    Thread(target=work).start()
    is_open.wait()
    told = {"annotate": [str(file), "--quote", "改善民生"], "notes": [str(file)], "check": []}
    assert asked(file, command, *told[command]) == 0


def test_one_that_waits_in_vain_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(turns, "PATIENCE", 0.3)
    with Library.open(file.with_name("library.sqlite")):
        assert asked(file, "notes", str(file)) == 2
    assert "in use by another program" in capsys.readouterr().err
