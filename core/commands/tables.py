"""Answers written as tables for spreadsheets: the same options wherever there are any."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

ENDINGS = {"csv": "a table", "xlsx": "a workbook"}


def add_tables(parser: ArgumentParser) -> None:
    """Let a file be named for each kind of table, whatever its own name ends with."""
    for kind, words in ENDINGS.items():
        parser.add_argument(f"--{kind}", metavar="OUT", type=Path, help=f"write {words} to a file")


def write_tables(options: Namespace, write: Callable[[Path, str], None]) -> bool:
    """Have the tables written that were asked for, to a path, in the form of an ending; whether any was."""
    asked = {f".{kind}": path for kind in ENDINGS if (path := getattr(options, kind))}
    for ending, path in asked.items():
        write(path, ending)
    return bool(asked)
