"""Which programs' notes come in, told by a file's name and what it begins with."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePath

from core.interchange.foreign.note import Foreign, page_of

Reader = Callable[[bytes, str], Iterator[Foreign]]


def _refi(data: bytes, name: str) -> Iterator[Foreign]:
    from core.interchange.foreign.refi import refi_notes  # noqa: PLC0415 - lxml takes its time to load

    return refi_notes(data, name)


HOSTILE: Mapping[str, Reader] = {".qdpx": _refi}
"""Files of these endings can harm their reader, and are read in a child process."""
ENDINGS = (*HOSTILE,)


def is_hostile(name: str) -> bool:
    """Whether a file of that name is to be read in a process of its own."""
    return PurePath(name).suffix.lower() in HOSTILE


def as_web_annotations(name: str, data: bytes) -> bytes:
    """The notes of a file as a page of web annotations; what is such, or nothing known, is given back."""
    reader = HOSTILE.get(PurePath(name).suffix.lower())
    return page_of(reader(data, name)) if reader else data
