"""The report in which a library tells what became of the promises of another."""

from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.counting import Target, compared_with


def year_after(library: Library, of: Target) -> TextId | None:
    """The report of the same place and the year after; None where there is none, or the year is not known."""
    if of.year is None:
        return None
    found = compared_with(library, [of._replace(year=of.year + 2)], "last-year")
    return found[-1] if found else None
