"""The files inside a zip archive, as far as an archive is honest about them."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise

from core.document.problem import Problem

MOST_ENTRIES = 2_000
MOST_BYTES = 200 * 1024 * 1024
"""What all that is read of an archive may unpack to."""
MOST_RATIO = 200
"""A file may unpack to so many times what it takes up, above the first megabyte."""
STEP = 1024 * 1024

NO_ARCHIVE = "{name} is damaged: it cannot be unpacked."
BOMB = "{name} unpacks to more than any report holds, and was left alone: it may do harm."


class Archive:
    """The files of an archive by their names; Problem where one cannot be read, or is too much."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._left = MOST_BYTES
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise Problem(NO_ARCHIVE, name=name) from error
        entries = self._zip.infolist()
        if len(entries) > MOST_ENTRIES or _overlap(entries):
            raise Problem(BOMB, name=name)
        self.names = frozenset(entry.filename for entry in entries)

    def read(self, path: str) -> bytes:
        """A file of the archive, empty where there is none."""
        return b"".join(self._pieces(path)) if path in self.names else b""

    def _pieces(self, path: str) -> Iterator[bytes]:
        entry = self._zip.getinfo(path)
        unpacked = 0
        try:
            with self._zip.open(entry) as file:
                while piece := file.read(STEP):
                    unpacked += len(piece)
                    self._left -= len(piece)
                    if self._left < 0 or unpacked > STEP + MOST_RATIO * entry.compress_size:
                        raise Problem(BOMB, name=self._name)
                    yield piece
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            ValueError,
        ) as error:
            raise Problem(NO_ARCHIVE, name=self._name) from error


def _overlap(entries: list[zipfile.ZipInfo]) -> bool:
    """Whether two files take up the same bytes: one that unpacks many times over."""
    ordered = sorted(entries, key=lambda entry: entry.header_offset)
    return any(
        one.header_offset + one.compress_size > other.header_offset for one, other in pairwise(ordered)
    )
