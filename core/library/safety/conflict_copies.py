"""Copies of a library that programs for folders leave beside it, where two computers changed it at once."""

import re
from pathlib import Path

from core.library.file.schema import APPLICATION_ID

_HEAD = b"SQLite format 3\0"
_SIGNS = re.compile(
    r"""
    \ ?[(（\[](?:.*(?:conflict|冲突|衝突|競合).*|\d+)[)）\]]  # Dropbox, Nextcloud, 坚果云; (1)
    | [._-](?:sync-)?conflict(?:ed)?(?:[._ -].*)?             # Syncthing, ownCloud, Resilio
    | [ ._-]?(?:冲突|衝突).*                                    # 坚果云, 百度
    | -(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{2,14}             # OneDrive: the name of a computer
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_copy(name: str, of: str) -> bool:
    """Whether a file's name is what programs for folders call a copy of another file in conflict with it."""
    stem, dot, ending = of.rpartition(".")
    if name == of or not name.startswith(stem) or not name.endswith(dot + ending):
        return False
    return bool(_SIGNS.fullmatch(name[len(stem) : len(name) - len(ending) - 1]))


def copies_beside(library: Path) -> list[Path]:
    """The copies of a library that lie beside it, by their names."""
    try:
        beside = sorted(library.parent.iterdir())
    except OSError:
        return []
    return [path for path in beside if is_copy(path.name, library.name) and is_library(path)]


def is_library(path: Path) -> bool:
    """Whether a file begins as a library does."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError:
        return False
    return head.startswith(_HEAD) and int.from_bytes(head[68:72]) == APPLICATION_ID
