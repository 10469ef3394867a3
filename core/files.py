"""Files read whole, and files that get their name only when they are complete."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from core.document.problem import Problem, path_too_long

MOST_TEXT = 50 * 1024 * 1024
"""Bytes of a report: some thousand times the longest there is."""
MOST_PAGE = 64 * 1024 * 1024
"""Bytes of a page of annotations, which may bring its texts along."""
PAGES = ".jsonl"
"""Files of several pages of annotations, a line each: a whole library."""
UNFINISHED = ".new"
"""What the name of a file ends with until it is complete."""
IS_FOLDER = "{path} is a folder; choose a file inside it."
NO_FILE = "{path} is no file but a device, a pipe or a socket; choose a file."
MISSING = "{path} does not exist; it may have been moved or renamed."
FORBIDDEN = "{path} may not be read; ask for the permission to read it."
NOT_READ = "{path} cannot be read: {reason}."
TOO_LARGE = "{name} is too large ({size} MB); Zhupi opens files of up to {most} MB."
NOT_WRITTEN = "{path} cannot be written ({reason}): choose another place for it."


def read_whole(path: Path, most: int = MOST_TEXT) -> bytes:
    """A file's bytes; Problem where it cannot be read, or has more than `most`."""
    with _as_problems(path):
        if path.is_dir():
            raise Problem(IS_FOLDER, path=path)
        require_file(path)
        require_size(path.name, path.stat().st_size, most)
        with path.open("rb") as file:
            data = file.read(most + 1)
    require_size(path.name, len(data), most)  # it may have grown meanwhile
    return data


def read_pages(path: Path) -> Iterator[bytes]:
    """The pages of a file of annotations, one after the other; Problem where one cannot be read."""
    if path.suffix.lower() != PAGES:
        yield read_whole(path, MOST_PAGE)
        return
    with _as_problems(path):
        require_file(path)
        file = path.open("rb")
    with _as_problems(path), file:
        while line := file.readline(MOST_PAGE + 1):
            require_size(path.name, len(line), MOST_PAGE)
            if line.strip():
                yield line


def require_file(path: Path) -> None:
    """Problem where what is at `path` would be read for ever: a device, a pipe, a socket."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise Problem(NO_FILE, path=path)


def require_size(name: str, size: int, most: int = MOST_TEXT) -> None:
    """Problem where something called `name` has more than `most` bytes."""
    if size > most:
        megabyte = 1024**2
        raise Problem(TOO_LARGE, name=name, size=-(-size // megabyte), most=most // megabyte)


def write_whole(path: Path, data: bytes) -> None:
    """Give a file these bytes; an older file of that name stays until they are all on the disk."""
    if path.is_dir():
        raise Problem(IS_FOLDER, path=path)
    with writing(path):
        path.parent.stat()  # a folder that is not there is a mistake, not to be made
        with unfinished(path) as file:
            file.write_bytes(data)
            put_in_place(file, path)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Problem where the system does not let a file be written."""
    try:
        yield
    except OSError as error:
        too_long = path_too_long(error, path)
        raise too_long or Problem(NOT_WRITTEN, path=path, reason=reason(error)) from error


def reason(error: Exception) -> str:
    """What the system says is wrong, in the middle of a sentence."""
    return (getattr(error, "strerror", None) or str(error)).lower()


@contextmanager
def _as_problems(path: Path) -> Iterator[None]:
    """What the system says of a file that is read, as a Problem."""
    try:
        yield
    except FileNotFoundError as error:
        raise Problem(MISSING, path=path) from error
    except PermissionError as error:
        raise Problem(FORBIDDEN, path=path) from error
    except (OSError, ValueError) as error:
        too_long = path_too_long(error, path)
        raise too_long or Problem(NOT_READ, path=path, reason=reason(error)) from error


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A new empty file beside `path` to be written first; gone in the end, unless it was given the name.

    Problem where it would take the place of a device, a pipe or a socket.
    """
    require_file(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    file = path.with_name(f"{path.name}.{os.urandom(8).hex()}{UNFINISHED}")
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


def lock(file: BinaryIO, *, wait: bool) -> bool:
    """Keep an open file from all others who lock it, until it is closed or the program ends, however it ends.

    False where another has it; with `wait` only once that one has it no more.
    """
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - there alone

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - likewise

            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except (BlockingIOError, PermissionError):
        if wait:
            raise
        return False
    return True


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
