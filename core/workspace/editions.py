"""Whether a report is another text of one that the library has: corrected, read anew, in the other script."""

from collections.abc import Sequence

from core.document.correction import AS_UNDERSTOOD
from core.document.original import original_of
from core.document.report import Report
from core.document.text_id import TextId
from core.library.library import Library
from core.text.folding import SEARCH
from core.understanding import EXTRACTOR
from core.understanding.gazetteer import path_of
from core.workspace.correcting import list_as_corrected
from core.workspace.trash import bring_back_reports

Groups = Sequence[Sequence[TextId]]
"""Texts, those of one report together."""
LENGTH = 5
"""Characters that are compared at a time."""
ALIKE = 0.4
"""The share of such pieces that two texts of one report have in common at least.

One character in twenty changed and one paragraph in five rewritten leave 0.6; other reports of the same genre
have 0.2 in common.
"""
MOST = 0.8
"""The share of the notes of a lost report that stand in one of its texts, with what is around their words."""


def known_as(library: Library, report: Report) -> TextId | None:
    """A text of the same file or of the same report; None where the library has none."""
    known = library.texts.of_source(report.source.sha256) or same_report(library, report)
    return known or lost_report(library, report)


def same_report(library: Library, report: Report) -> TextId | None:
    """The newest text of what is the same report, by place, year and text; None where there is none."""
    pieces: frozenset[str] = frozenset()
    for text, place in library.reports.of_year(report.metadata.year):
        if not _same(place, report.metadata.place):
            continue
        pieces = pieces or _pieces(report.text)
        if _share(pieces, _pieces(library.texts.words(text))) >= ALIKE:
            return text
    return None


def lost_report(library: Library, report: Report) -> TextId | None:
    """A text whose words a damaged library lost, and whose notes stand in this report with their context."""
    for text in library.texts.without_words():
        notes = [note.selectors for note in library.annotations.of(text) if note.text == text]
        there = sum(
            bool(note.exact) and f"{note.prefix}{note.exact}{note.suffix}" in report.text for note in notes
        )
        if there and there >= MOST * len(notes):
            return text
    return None


def keep(library: Library, report: Report) -> TextId:
    """Keep a report just understood, and give its text's id; findings give way to those of newer rules.

    Where the library has another text of the same file or the same report, this becomes an edition of it.
    """
    return put(library, report, known_as(library, report))


def put(library: Library, report: Report, known: TextId | None) -> TextId:
    """Keep a report as an edition of a text that is known, or as the first of its own.

    A report that lay in the trash is back with it, notes and all.
    """
    with library.store.transaction():
        text = library.texts.keep(original_of(report))
        if (library.findings.extractor(text) or 0) < EXTRACTOR:
            library.findings.put(text, report, EXTRACTOR)
        if known is not None and known not in library.editions.of(text):
            join(library, text, known)
        bring_back_reports(library, [text])
        if text in library.trash:  # the trash was emptied, and there are words again
            library.trash.put([text], "restored")
    return text


def join(library: Library, text: TextId, other: TextId) -> None:
    """Take two reports for one, because they are texts of it; what was corrected in either last holds."""
    with library.store.transaction():
        library.editions.join(text, other)
        if library.corrections.of(text) != AS_UNDERSTOOD:
            list_as_corrected(library, text)


def take_for_one(library: Library, texts: Sequence[TextId]) -> Groups:
    """Take several reports for texts of one; how they were grouped before is given."""
    before = groups_of(library, texts)
    with library.store.transaction():
        for other in texts[1:]:
            join(library, texts[0], other)
    return before


def part(library: Library, texts: Sequence[TextId]) -> Groups:
    """Let each of these texts be a report of its own, with its own notes; how they were before is given."""
    before, alone = groups_of(library, texts), set(texts)
    left = (tuple(one for one in group if one not in alone) for group in before)
    group(library, [*((text,) for text in alone), *filter(None, left)])
    return before


def group(library: Library, groups: Groups) -> None:
    """Let texts be of the reports that they were of before they were joined or parted."""
    with library.store.transaction():
        library.editions.group(groups)
        for texts in groups:
            list_as_corrected(library, texts[0])


def groups_of(library: Library, texts: Sequence[TextId]) -> Groups:
    """The reports that texts are of, each as all its texts."""
    return list(dict.fromkeys(tuple(library.editions.of(text)) for text in texts))


def perhaps_versions(library: Library, text: TextId) -> list[TextId]:
    """The other reports of the same place and year, the newest first: a reader may take them for one."""
    place, year = library.reports.place_and_year(text)
    if place is None or year is None:
        return []
    together = library.editions.of(text)
    return [
        one for one, other in library.reports.of_year(year) if one not in together and _same(place, other)
    ]


def _same(place: str | None, other: str | None) -> bool:
    return place == other or (bool(place and other) and path_of(place) == path_of(other))


def _pieces(text: str) -> frozenset[str]:
    """Every stretch of so many letters, whatever the script, width, white space and punctuation."""
    letters = "".join(filter(str.isalnum, SEARCH.fold(text)))
    return frozenset(letters[at : at + LENGTH] for at in range(len(letters) - LENGTH + 1))


def _share(pieces: frozenset[str], others: frozenset[str]) -> float:
    return len(pieces & others) / max(len(pieces), len(others), 1)
