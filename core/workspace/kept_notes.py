"""The annotations that the library keeps of a file's report."""

from pathlib import Path

from core.document.annotation import Placed
from core.importing.importer import import_file
from core.library.library import Library
from core.workspace.placing import placed
from core.workspace.workspace import report_of


def kept_notes(file: Path, library: Path) -> list[Placed]:
    """The annotations of the report in a file, in reading order; none where there is no library yet."""
    source, _ = import_file(file)
    if not library.exists():
        return []
    with Library.open(library) as opened:
        text = opened.texts.of_source(source.sha256)
        if text is None:
            return []
        notes = opened.annotations.of(text)
        return list(placed(opened, text, report_of(opened, text), notes).values())
