"""Tell whether the library, or a backup, is as it was written; exit status 1 where it is not."""

from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from core.commands.files import complain, print_json, write_line
from core.commands.library import ask_window, library_path
from core.document.problem import Problem
from core.library.safety.check import check_store
from core.library.safety.conflict_copies import copies_beside
from core.library.safety.restore import check_file
from core.library.safety.unwritable import may_only_be_read, read
from core.library.turns import in_turn
from core.workspace.safe_keeping import damage

COPY = (
    "Beside the library lies {copy}, a copy that a program for folders made where two computers changed the "
    "library: take it in with zhupi merge."
)


def add_arguments(parser: ArgumentParser) -> None:
    """Name the file."""
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="a backup instead of the library")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: Namespace) -> int:
    """Read all of it, and print what is wrong."""
    path = options.file.absolute() if options.file else library_path(options)
    found = in_turn(lambda: _found(options, path))
    if options.json:
        print_json({"library": str(path), "whole": not found, "damage": found})
    else:
        write_line(["\n".join(found or [f"{path} is whole."])])
    for copy in () if options.file else copies_beside(path):
        complain(Problem(COPY, copy=copy))
    return int(bool(found))


def _found(options: Namespace, path: Path) -> list[str]:
    try:
        return [str(one) for one in check_file(path)]
    except Problem as problem:
        if not may_only_be_read(problem, path):
            return ask_window(options, path, problem, damage)
    with closing(read(path)) as store:
        return [str(one) for one in check_store(store)]
