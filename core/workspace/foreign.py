"""Files of annotations, of any program, as pages of web annotations, each read where that is best."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from core.files import MOST_PAGE, read_pages, read_whole
from core.interchange.foreign.formats import ENDINGS, as_web_annotations, is_hostile
from core.jobs.job import Job

if TYPE_CHECKING:
    from core.jobs.process import Child

NOTE_ENDINGS = (".jsonld", ".json", ".jsonl", *ENDINGS)
"""How the names of files end that hold notes."""
BYTES = "surrogateescape"
"""So bytes that are no text come back from the child as they are, and who reads the page says so."""


def note_pages(path: Path, child: "Child | None" = None) -> Iterator[bytes]:
    """The pages of a file of annotations of any program; Problem where one cannot be read.

    What can harm its reader is read in a child process, in one of its own if none is given.
    """
    if is_hostile(path.name):
        from core.jobs.process import run  # noqa: PLC0415 - web annotations need none

        do = child.run if child else run
        (answer,) = do(f"{__name__}:page_in_file", [str(path.absolute())], path.name)
        yield str(answer["page"]).encode(errors=BYTES)
        return
    for page in read_pages(path):
        yield as_web_annotations(path.name, page)


def page_in_file(_job: Job, path: str) -> Iterator[dict[str, str]]:
    """The child's part of `note_pages`."""
    file = Path(path)
    yield {"page": as_web_annotations(file.name, read_whole(file, MOST_PAGE)).decode(errors=BYTES)}
