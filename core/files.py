"""Files that get their name only when they are complete."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A new empty file beside `path` to be written first; gone in the end, unless it was given the name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = path.with_name(f"{path.name}.{os.urandom(8).hex()}.new")
    file.touch(exist_ok=False)
    try:
        yield file
    finally:
        file.unlink(missing_ok=True)


def put_in_place(finished: Path, path: Path) -> None:
    """Give a finished file its name; a file of that name gives way."""
    _sync(finished)
    finished.replace(path)
    _sync_folder(path.parent)


def put_in_empty_place(finished: Path, path: Path) -> None:
    """Give a finished file its name, unless another program was faster; then that program's file stays."""
    _sync(finished)
    try:
        path.hardlink_to(finished)
    except FileExistsError:
        return
    except OSError:  # a disk without hard links
        finished.rename(path)
    _sync_folder(path.parent)


def unused(path: Path) -> Path:
    """The path, or the first numbered one beside it that no file has."""
    candidate, number = path, 2
    while candidate.exists():
        candidate, number = path.with_name(f"{path.stem}-{number}{path.suffix}"), number + 1
    return candidate


def _sync(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened)


def _sync_folder(folder: Path) -> None:
    """Bring a folder's new names to the disk; Windows does so by itself and cannot be asked."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
