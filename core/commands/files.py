"""What the commands read, and how they answer."""

import re
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from core.document.problem import Problem
from core.files import MOST_PAGE, MOST_TEXT, read_whole, require_size

if TYPE_CHECKING:  # a report can be read without one
    from core.interchange.notebook import Refused

T = TypeVar("T")
COMMANDS_A_TERMINAL = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]")
"""Control characters but tab and line break, and those that turn the direction of writing."""
NOTHING_NAMED = "Name a report, or ask with --lost for the notes of reports that a damaged library lost."
BOTH_NAMED = "--lost asks for the notes of reports that a damaged library lost: leave {name} out, or --lost."
BAD_LUCK = 2
"""The exit status where something outside Zhupi was wrong."""


def read_bytes(path: Path, most: int = MOST_TEXT) -> bytes:
    """A file's bytes, or those of the standard input for `-`; Problem where it cannot be read."""
    if str(path) != "-":
        return read_whole(path, most)
    data = sys.stdin.buffer.read(most + 1)
    require_size("standard input", len(data), most)
    return data


def pages_of(path: Path) -> Iterable[bytes]:
    """The pages of a file of annotations, or of the standard input for `-`; Problem where one is no page."""
    from core.interchange.foreign.formats import as_web_annotations  # noqa: PLC0415 - only where some come in
    from core.workspace.foreign import note_pages  # noqa: PLC0415 - likewise

    if str(path) != "-":
        return note_pages(path)
    return [as_web_annotations(path.name, read_bytes(path, MOST_PAGE))]


def add_files(parser: ArgumentParser, help: str) -> None:  # noqa: A002 - argparse's own name for it
    """Let files be named, and JSON asked for."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help=help)
    parser.add_argument("--json", action="store_true", help="print JSON, one object a file")


def require_one(files: Sequence[Path], *, lost: bool) -> None:
    """Problem unless either reports are named or those are asked for that a damaged library lost."""
    if lost and files:
        raise Problem(BOTH_NAMED, name=files[0].name)
    if not (files or lost):
        raise Problem(NOTHING_NAMED)


def for_each(asked: Iterable[T], answer: Callable[[T], Iterable[str]]) -> int:
    """Print the answer to each, in pieces, and what is wrong where there is none; the exit status."""
    status = 0
    for one in asked:
        try:
            pieces = answer(one)
        except Problem as problem:
            complain(problem)
            status = BAD_LUCK
        else:
            write_line(pieces)
    return status


def write_line(pieces: Iterable[str]) -> None:
    """Print a line, or several, in pieces; nothing where there is none."""
    written = [sys.stdout.write(shown(piece)) for piece in pieces]
    sys.stdout.write("\n" if any(written) else "")


def shown(words: str) -> str:
    """Words of files and notes with what would command a terminal written out, as JSON writes it."""
    return COMMANDS_A_TERMINAL.sub(lambda sign: f"\\u{ord(sign[0]):04x}", words)


def complain(problem: Problem) -> None:
    """Say what is wrong."""
    sys.stderr.write(f"zhupi: {shown(str(problem))}\n")


def complain_of(refused: "Refused") -> None:
    """Say what was left out of a file, and why."""
    from core.interchange.notebook import MOST_TOLD  # noqa: PLC0415 - only for those that take in notes

    for problem in refused.told:
        complain(problem)
    more = refused.number - len(refused.told)
    if more > 0 and len(refused.told) == MOST_TOLD:
        sys.stderr.write(f"zhupi: and so {more} more\n")


def as_json(value: object) -> str:
    """JSON on one line."""
    import json  # noqa: PLC0415 - a window needs none of it

    return json.dumps(value, ensure_ascii=False)


def print_json(value: object) -> None:
    """Answer with JSON on one line."""
    sys.stdout.write(shown(as_json(value)) + "\n")
