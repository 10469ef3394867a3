"""What the commands read, and how they answer."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from core.files import MOST_TEXT, read_whole, require_size


def read_bytes(path: Path, most: int = MOST_TEXT) -> bytes:
    """A file's bytes, or those of the standard input for `-`; Problem where it cannot be read."""
    if str(path) != "-":
        return read_whole(path, most)
    data = sys.stdin.buffer.read(most + 1)
    require_size("standard input", len(data), most)
    return data


def library_path(options: Namespace) -> Path:
    """The library that was named, or the user's own."""
    from core.library.library import default_path  # noqa: PLC0415 - not needed where one is named

    named: Path | None = getattr(options, "library", None)
    return named.absolute() if named else default_path()


def print_json(value: object) -> None:
    """Answer with JSON on one line."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
