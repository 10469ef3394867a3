"""Tell whether the library, or a backup, is as it was written; exit status 1 where it is not."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.commands.files import library_path, print_json
from core.library.safety.restore import check_file


def add_arguments(parser: ArgumentParser) -> None:
    """Name the file."""
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="a backup instead of the library")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: Namespace) -> int:
    """Read all of it, and print what is wrong."""
    path = options.file.absolute() if options.file else library_path(options)
    damage = check_file(path)
    if options.json:
        print_json({"library": str(path), "whole": not damage, "damage": damage})
    else:
        sys.stdout.write("\n".join(damage or [f"{path} is whole."]) + "\n")
    return int(bool(damage))
