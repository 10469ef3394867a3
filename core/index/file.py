"""The index file: segments, one behind the other, and at its beginning where the newest list of them is.

Nothing that was written is written over, but two short records in turn, each of which names a list of
segments: whoever is stopped while he writes leaves the older record, and all that it names. What cannot be
read, or is of another version, is no index, and is made anew.
"""

import os
import sys
from collections.abc import Iterable
from errno import EAGAIN
from hashlib import blake2b
from pathlib import Path
from struct import Struct as Layout
from threading import Lock
from unicodedata import unidata_version
from weakref import finalize
from zlib import crc32

from msgspec import MsgspecError, Struct
from msgspec.msgpack import Decoder

from core.files import lock, put_in_place, unfinished
from core.index.blocks import Damaged
from core.index.building import Piece, encode

MAGIC = b"ZhupiIdx"
FORMAT = 2
"""To be raised whenever segments are written otherwise."""
FOLDED = "bdf20b31682df9bc"
"""Tells how texts are folded; a test finds out whether it still does."""
_OPENED = getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""Bytes as they are on Windows; a pipe at the index's place is not waited for."""
_RECORD = Layout("=8s16sQQQQ")
_RECORDS = (0, 512)
BEGIN = 1024
"""Where the first segment may be."""


def version_of(rules: str) -> bytes:
    """Names how something is written here and now; a file of any other version is none."""
    return blake2b(f"{rules} {sys.byteorder}".encode(), digest_size=16).digest()


VERSION = version_of(f"{FORMAT} {FOLDED} {unidata_version}")


class Place(Struct, array_like=True, frozen=True):
    """Where a segment is: its first byte, its length, its head in it."""

    start: int
    length: int
    head: Piece


_list = Decoder(list[Place]).decode


class IndexFile:
    """An index file as it was when it was opened; Damaged where there is none that can be read."""

    def __init__(self, path: Path, version: bytes | None = None) -> None:
        self._path, self._version = path, version or VERSION
        try:
            self._file = os.open(path, os.O_RDONLY | _OPENED)
        except OSError as error:
            raise Damaged from error
        finalize(self, os.close, self._file)
        self._lock = Lock()
        self._seen = os.fstat(self._file)
        lists = dict(self._lists())
        if not lists:
            raise Damaged
        self.turn = max(lists)
        self.places = lists[self.turn]

    def is_at_its_place(self) -> bool:
        """Whether it is still the file at its path, and nobody wrote to it."""
        try:
            now = self._path.stat()
        except OSError:
            return False
        return _identity(now) == _identity(self._seen)

    @property
    def size(self) -> int:
        """Its bytes."""
        return self._seen.st_size

    def read(self, start: int, length: int) -> bytes:
        """So many bytes from a place on, or less where there are not so many."""
        try:
            if hasattr(os, "pread"):
                return os.pread(self._file, length, start)
            with self._lock:  # Windows
                os.lseek(self._file, start, os.SEEK_SET)
                return os.read(self._file, length)
        except OSError as error:
            raise Damaged from error

    def _lists(self) -> Iterable[tuple[int, list[Place]]]:
        for at in _RECORDS:
            record, own = self.read(at, _RECORD.size), self.read(at + _RECORD.size, 4)
            if len(record) < _RECORD.size or int.from_bytes(own, sys.byteorder) != crc32(record):
                continue
            magic, found, turn, start, length, checksum = _RECORD.unpack(record)
            if magic != MAGIC or found != self._version:
                continue
            data = self.read(start, length)
            if len(data) == length and crc32(data) == checksum:
                try:
                    yield turn, _list(data)
                except MsgspecError:
                    continue


def append(
    path: Path,
    turn: int,
    places: list[Place],
    segments: Iterable[tuple[bytes, Piece]],
    version: bytes | None = None,
) -> None:
    """Write segments behind those that a file of this turn has, and name these of them and the new ones.

    OSError where another program wrote to the file meanwhile.
    """
    with path.open("r+b") as file:
        file.seek(BEGIN - 1)  # Windows locks the byte there, which nobody reads
        lock(file, wait=True)
        if turn and IndexFile(path, version).turn != turn:
            raise OSError(EAGAIN, "another program writes this index, too")
        at = max(file.seek(0, os.SEEK_END), BEGIN)
        file.seek(at)
        places = list(places)
        for data, head in segments:
            file.write(data)
            places.append(Place(at, len(data), head))
            at += len(data)
        listed = encode(places)
        file.write(listed)
        file.flush()
        os.fsync(file.fileno())
        record = _RECORD.pack(MAGIC, version or VERSION, turn + 1, at, len(listed), crc32(listed))
        file.seek(_RECORDS[(turn + 1) % 2])
        file.write(record + crc32(record).to_bytes(4, sys.byteorder))
        file.flush()
        os.fsync(file.fileno())


def make(path: Path, segments: Iterable[tuple[bytes, Piece]], version: bytes | None = None) -> None:
    """Put a new file with these segments in the place of whatever is there."""
    with unfinished(path) as file:
        file.write_bytes(bytes(BEGIN))
        append(file, 0, [], segments, version)
        put_in_place(file, path)


def _identity(status: os.stat_result) -> tuple[int, int, int, int]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
