"""Files that have the very bytes of one before them: a report counts once, however often it was saved."""

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from core.workspace.adding import sha256_of


class Sorted(NamedTuple):
    """The files that are to be read, in their order, and each other one with that which has its bytes."""

    files: list[Path]
    repeated: list[tuple[Path, Path]]


def without_repeated(files: Sequence[Path]) -> Sorted:
    """Sort files; only those are looked into whose size another has, too."""
    sizes: dict[Path, int] = {}
    for file in files:
        with suppress(OSError):  # reading it will tell
            sizes[file] = file.stat().st_size
    often = Counter(sizes.values())
    first: dict[tuple[str, str], Path] = {}
    found = Sorted([], [])
    for file in files:
        digest = sha256_of(file) if often[sizes.get(file, -1)] > 1 else ""
        there = first.setdefault((digest, file.suffix.lower()), file) if digest else file
        if there is file:
            found.files.append(file)
        else:
            found.repeated.append((file, there))
    return found
