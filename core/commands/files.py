"""What the commands read, and how they answer."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from core.document.problem import Problem


def read_bytes(path: Path) -> bytes:
    """A file's bytes, or those of the standard input for `-`; Problem where it cannot be read."""
    try:
        return sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise Problem("{path} cannot be read: {reason}.", path=path, reason=reason) from error


def library_path(options: Namespace) -> Path:
    """The library that was named, or the user's own."""
    from core.library.library import default_path  # noqa: PLC0415 - not needed where one is named

    named: Path | None = getattr(options, "library", None)
    return named.absolute() if named else default_path()


def print_json(value: object) -> None:
    """Answer with JSON on one line."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
