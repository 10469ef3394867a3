"""Bring what is intact of a damaged library into a new file; the damaged one is left as it is."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.commands.files import print_json, write_line
from core.commands.library import library_path
from core.files import unused
from core.library.safety.restore import require_library
from core.library.safety.salvage import salvage


def add_arguments(parser: ArgumentParser) -> None:
    """Name the damaged file and the new one."""
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="a file instead of the library")
    parser.add_argument("--to", metavar="NEW", type=Path, help="the new file, if not beside the damaged one")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: Namespace) -> int:
    """Print where the new library lies, what is in it, and what could not be brought back."""
    path = options.file.absolute() if options.file else library_path(options)
    require_library(path)
    suffix = path.suffix.replace(".wal", ".sqlite")  # a log that was set aside
    to = (options.to or unused(path.with_name(f"{path.stem}.salvaged{suffix}"))).absolute()
    found = salvage(path, to)
    lost = [str(one) for one in found.lost]
    if options.json:
        print_json({"library": str(to), "rows": found.rows, "lost": lost})
        return 0
    counts = ", ".join(f"{count} of {table}" for table, count in found.rows.items() if count)
    put = f"To use it: zhupi restore {to}"
    told = lost or ["Nothing is known to be lost."]
    write_line(["\n".join((str(to), f"Brought back: {counts}.", *told, put))])
    return 0
