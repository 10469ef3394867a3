"""Make a verified backup of the library."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.commands.files import print_json, write_line
from core.commands.library import ask, library_path
from core.library.safety.restore import require_library
from core.workspace.safe_keeping import make_backup


def add_arguments(parser: ArgumentParser) -> None:
    """Name the place of the backup."""
    parser.add_argument(
        "--to", metavar="FILE", type=Path, help="write it there instead of beside the library"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: Namespace) -> int:
    """Make it, then print where it lies."""
    path = library_path(options)
    require_library(path)
    made = ask(options, make_backup, options.to and options.to.absolute(), to_read=True)
    if options.json:
        print_json({"library": str(path), "backup": str(made)})
    else:
        write_line([str(made)])
    return 0
