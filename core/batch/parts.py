"""The parts of a batch, each kept in a file of its own until all are there.

A part is named by all that its rows follow from: paths, sizes and times of its files, the tables that were
chosen, the rules. What has that name is not read again, and what has another is of another run.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from core.batch.chosen import Chosen
from core.batch.reading import Files
from core.exporting.parquet import is_whole
from core.files import UNFINISHED, write_whole

FILES = 8
"""Files in a part: few, so that all cores have work to the end, and a kill costs little."""
FOLDER, ENDING = "unfinished", ".part"


class Planned(NamedTuple):
    """A part that is to be there, under its name."""

    name: str
    files: Files


def planned(files: Sequence[Path], chosen: Chosen) -> list[Planned]:
    """The parts that some files make, in the order of the files."""
    left, parts = iter(files), list[Planned]()
    while some := list(islice(left, FILES)):
        wanted = Files(tuple(map(str, some)), chosen, chosen.rules)
        told = json.dumps([wanted, [_state(path) for path in some]])
        parts.append(Planned(blake2b(told.encode(), digest_size=16).hexdigest(), wanted))
    return parts


class Parts:
    """The parts that are kept in a folder."""

    def __init__(self, out: Path) -> None:
        self.folder = out / FOLDER

    def path(self, part: Planned) -> Path:
        """The file of a part."""
        return self.folder / f"{part.name}{ENDING}"

    def there(self, part: Planned) -> bool:
        """Whether a part is kept, as it was written."""
        return self.path(part).is_file() and is_whole(self.path(part).read_bytes())

    def keep(self, part: Planned, data: bytes) -> None:
        """Keep a part; it has its name only when it is all on the disk."""
        self.folder.mkdir(parents=True, exist_ok=True)
        write_whole(self.path(part), data)

    def read(self, parts: Sequence[Planned]) -> Iterator[bytes]:
        """The rows of parts, in their order."""
        return (self.path(part).read_bytes() for part in parts)

    def clear(self) -> None:
        """Keep nothing any more."""
        for file in (*self.folder.glob(f"*{ENDING}"), *self.folder.glob(f"*{UNFINISHED}")):
            file.unlink()
        with suppress(OSError):  # there is none, or it has what is not ours
            self.folder.rmdir()


def _state(path: Path) -> tuple[int, int] | None:
    """What changes when a file does."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns
