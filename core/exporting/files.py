"""Files of annotations: read whole, and written whole or not at all."""

import os
from pathlib import Path

from core.document.problem import Problem

NOT_WRITTEN = "{path} cannot be written ({reason}): choose another place for it."
NOT_READ = "{path} cannot be read ({reason}): check that it is there and may be read."


def read_whole(path: Path) -> bytes:
    """A file's bytes; Problem where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise Problem(NOT_READ, path=path, reason=(error.strerror or str(error)).lower()) from error


def write_whole(path: Path, data: bytes) -> None:
    """Give a file these bytes; an older file of that name stays until they are all there."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            unfinished.write_bytes(data)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise Problem(NOT_WRITTEN, path=path, reason=(error.strerror or str(error)).lower()) from error
