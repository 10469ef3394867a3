"""All files that do harm, and their controls."""

from collections.abc import Iterator
from pathlib import PurePath

from tests.torture.hostile.archives import ARCHIVES
from tests.torture.hostile.case import Cases
from tests.torture.hostile.foreign import FOREIGN
from tests.torture.hostile.markup import OFFICE, TEXT, WEB
from tests.torture.hostile.pages import PAGES, real
from tests.torture.sound import Sound

CASES: Cases = {**ARCHIVES, **WEB, **OFFICE, **TEXT, **PAGES, **FOREIGN}
_NOTES = (".qdpx", ".json", ".lua", ".txt")


def harmful(scale: int) -> Iterator[Sound]:
    """Names and bytes of all of them; `scale` is 100 for as large as they are wanted."""
    for name, case in CASES.items():
        yield name, case.at(scale)
    yield from real()


def harmless() -> Iterator[Sound]:
    """To each the same kind of file as people have it, which is to be read."""
    for name, case in CASES.items():
        yield name, case.control()


def holds_notes(name: str) -> bool:
    """Whether a file is one of notes, and no report."""
    return PurePath(name).suffix in _NOTES or name.endswith("notes.docx")
