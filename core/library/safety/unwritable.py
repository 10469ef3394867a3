"""A library that may be read only: all of it in memory, with its log, and brought up to date there."""

import os
from contextlib import suppress
from pathlib import Path

from core.document.problem import Problem
from core.library.file.connection import require_known, schema_of
from core.library.file.errors import NOT_OPEN, NOT_WRITABLE, as_problems
from core.library.file.schema import migrate
from core.library.file.sqlite import in_memory, log_of
from core.library.file.store import Store
from core.library.safety.left_over import belongs
from core.library.safety.log import with_log

READ_ONLY = (
    "The library {path} may not be written, or lies on a disk that is read-only: its notes can be read and "
    "exported, and nothing is changed."
)


def may_only_be_read(problem: Problem, path: Path) -> bool:
    """Whether a library was refused because it, or its folder, cannot be written, but can be read."""
    if problem.sentence not in (NOT_WRITABLE, NOT_OPEN) or not path.is_file() or not os.access(path, os.R_OK):
        return False
    return not (os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK))


def read(path: Path) -> Store:
    """A library as it is; what is found out about it is kept in memory, a change of a note is refused."""
    from core.library.safety.restore import require_unused  # noqa: PLC0415 - few libraries are read-only

    require_unused(path)
    with as_problems(path):
        data, log = path.read_bytes(), log_of(path)
        with suppress(FileNotFoundError):
            frames = log.read_bytes()
            data = with_log(data, frames) if frames and belongs(data, frames, path) else data
        connection = in_memory(data)
        try:
            schema_of(connection, path)
            require_known(connection, path)
            migrate(connection)
        except BaseException:
            connection.close()
            raise
    store = Store(path, connection, is_read_only=True)
    store.tell(Problem(READ_ONLY, path=path))
    return store
