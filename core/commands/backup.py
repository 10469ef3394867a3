"""Make a verified backup of the library."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.commands.files import library_path, opened, print_json
from core.library.safety import rotation
from core.library.safety.backup import back_up
from core.library.safety.restore import require_library


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
    with opened(path, to_read=True) as library:
        if options.to:
            made = options.to.absolute()
            back_up(library.store, made)
        else:
            made = rotation.make(library.store)
    if options.json:
        print_json({"library": str(path), "backup": str(made)})
    else:
        sys.stdout.write(f"{made}\n")
    return 0
