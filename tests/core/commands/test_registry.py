"""One registry of commands: what the command line, its help and the README say comes from it."""

from pathlib import Path

import pytest

from core import cli
from core.commands.registry import COMMANDS, listed
from tests.core.commands.test_attach import no_window

ROOT = Path(__file__).parents[3]
HELPERS = {
    *("__init__", "columns", "corpus", "counted", "files", "library", "pointed", "registry", "reports"),
    "summary",
    "tables",
}


def test_every_command_is_a_module_and_every_module_a_command() -> None:
    modules = {path.stem for path in (ROOT / "core" / "commands").glob("*.py")}
    assert modules - HELPERS == {command.name for command in COMMANDS}


def test_the_readme_lists_the_commands_as_they_are() -> None:
    block = "".join(f"    {line}\n" for line in listed())
    assert block in (ROOT / "README.md").read_text("utf-8"), f"the README's list should be:\n{block}"


@pytest.mark.parametrize("name", [command.name for command in COMMANDS])
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([name, "--help"], no_window)
    assert ended.value.code == 0
    assert f"zhupi {name}" in capsys.readouterr().out


@pytest.mark.parametrize("name", [command.name for command in COMMANDS])
def test_an_option_that_is_none_is_told(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([name, "--nonsense"], no_window)
    assert ended.value.code == 2
    assert f"zhupi {name}: error:" in capsys.readouterr().err


def test_the_help_of_all_names_each(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"], no_window)
    said = capsys.readouterr().out
    assert all(line in said for line in listed())
