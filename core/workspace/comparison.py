"""The reports that a comparison is asked for, and what it says of each."""

from core.document.report import Report
from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.workspace import report_of


def kept_report(library: Library, text: TextId) -> Report:
    """A report that the library keeps."""
    return report_of(library, text)
