"""Tell whether the library, or a backup, is as it was written; exit status 1 where it is not."""

import sys
from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from core.commands.files import library_path, print_json
from core.document.problem import Problem
from core.library.safety.check import check_store
from core.library.safety.restore import check_file
from core.library.safety.unwritable import may_only_be_read, read


def add_arguments(parser: ArgumentParser) -> None:
    """Name the file."""
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="a backup instead of the library")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: Namespace) -> int:
    """Read all of it, and print what is wrong."""
    path = options.file.absolute() if options.file else library_path(options)
    damage = _damage(path)
    if options.json:
        print_json({"library": str(path), "whole": not damage, "damage": damage})
    else:
        sys.stdout.write("\n".join(damage or [f"{path} is whole."]) + "\n")
    return int(bool(damage))


def _damage(path: Path) -> list[str]:
    try:
        return check_file(path)
    except Problem as problem:
        if not may_only_be_read(problem, path):
            raise
    with closing(read(path)) as store:
        return check_store(store)
