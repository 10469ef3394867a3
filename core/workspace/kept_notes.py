"""The annotations that the library keeps of a file's report."""

from core.document.annotation import Placed
from core.document.clean_text import Source
from core.library.library import Library
from core.workspace.placing import placed
from core.workspace.workspace import report_of


def kept_notes(library: Library, source: Source) -> list[Placed]:
    """The annotations of the report that was read from a source, in reading order."""
    text = library.texts.of_source(source.sha256)
    if text is None:
        return []
    notes = library.annotations.of(text)
    return list(placed(library, text, report_of(library, text), notes).values())
