"""Which commands there are, and how one is run."""

import argparse
from collections.abc import Sequence
from importlib import import_module

COMMANDS = {
    "inspect": "print what is understood of reports",
    "attach": "tell where annotations stand in a report",
    "annotate": "annotate words of a report",
    "export": "write the annotations of a report to a file",
    "merge": "take in annotations from another library",
    "backup": "make a verified backup of the library",
    "check": "tell whether the library is as it was written",
    "restore": "list the backups, or put one in the library's place",
    "salvage": "bring back what is intact of a damaged library",
}
"""Each command is a module of its name with `add_arguments` and `run`."""


def run_command(
    name: str, arguments: Sequence[str], common: argparse.ArgumentParser, options: argparse.Namespace
) -> int:
    """Run a command with its arguments; the exit status."""
    command = import_module(f"core.commands.{name}")  # only the one that is asked for
    parser = argparse.ArgumentParser(f"zhupi {name}", description=command.__doc__, parents=[common])
    command.add_arguments(parser)
    status: int = command.run(parser.parse_args(arguments, options))
    return status
