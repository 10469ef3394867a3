"""Whether a report is another text of one that the library has: corrected, read anew, in the other script."""

from core.document.report import Report
from core.library.library import Library
from core.text.folding import SEARCH

LENGTH = 5
"""Characters that are compared at a time."""
ALIKE = 0.4
"""The share of such pieces that two texts of one report have in common at least.

One character in twenty changed and one paragraph in five rewritten leave 0.6; other reports of the same genre
have 0.2 in common.
"""


def same_report(library: Library, report: Report) -> int | None:
    """The newest version of what is the same report, by place, year and text; None where there is none."""
    pieces: frozenset[str] = frozenset()
    for version, place in library.of_year(report.metadata.year):
        if not _same(place, report.metadata.place):
            continue
        pieces = pieces or _pieces(report.text)
        if _share(pieces, _pieces(library.text(version))) >= ALIKE:
            return version
    return None


def keep(library: Library, report: Report, extractor: int) -> int:
    """Keep a report; where the library has another text of it, this becomes a version of the same report."""
    known = library.version_of(report.source.sha256) or same_report(library, report)
    version = library.keep(report, extractor)
    if known is not None and known not in library.versions(version):
        library.join(version, known)
    return version


def _same(place: str | None, other: str | None) -> bool:
    return place == other or SEARCH.fold(place or "") == SEARCH.fold(other or "")


def _pieces(text: str) -> frozenset[str]:
    """Every stretch of so many letters, whatever the script, width, white space and punctuation."""
    letters = "".join(filter(str.isalnum, SEARCH.fold(text)))
    return frozenset(letters[at : at + LENGTH] for at in range(len(letters) - LENGTH + 1))


def _share(pieces: frozenset[str], others: frozenset[str]) -> float:
    return len(pieces & others) / max(len(pieces), len(others), 1)
