"""Between a library and the notebooks that leave it or come into it."""

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby

from core.anchoring.anchor import describe, place_all
from core.document.annotation import Annotation, Changes, Incoming, Placement, Selectors
from core.document.clean_text import CleanText, Source
from core.document.problem import Problem
from core.document.report import Report
from core.interchange.jsonld import UNKNOWN_VERSION
from core.interchange.notebook import Notebook, Original, original_of
from core.library.file.store import now
from core.library.library import Library

Shelve = Callable[[Source, CleanText], int]
"""Keeps a text in the library, understood, and gives its version there."""

NO_REPORT = (
    "Nothing was merged: the annotations are on a report that the library does not have; open it first."
)


def notebook_of(library: Library, version: int, report: Report | None = None) -> Notebook:
    """All annotations of a version's report, removed ones too; `report` is how it is understood now."""
    report = report or library.report(version)
    here = [note.id for note in library.annotations(version)]
    standing = [note for note in map(library.annotation, here) if note]  # links from their own end
    removed = library.trash(version)
    notes = [Incoming(note, history=library.marks(note.id)) for note in standing]
    notes += [Incoming(note, removed=True, history=library.marks(note.id)) for note in removed]
    versions = {version, *_versions(note.annotation for note in notes)}
    originals = {one: original_of(library.report(one)) for one in sorted(versions)}
    return Notebook(
        originals, tuple(notes), report, _placements(library.annotations(version), report, originals)
    )


def merge_notebook(library: Library, notebook: Notebook, add_report: Shelve) -> list[Changes]:
    """Take in a notebook, its texts too; one deed for each report, what is known already changes nothing."""
    versions = {
        version: add_report(original.source, _clean(original))
        for version, original in notebook.originals.items()
    }
    foreign = [note for note in notebook.notes if note.annotation.version == UNKNOWN_VERSION]
    known = [note for note in notebook.notes if note.annotation.version != UNKNOWN_VERSION]
    notes = [_at_home(note, versions) for note in known]
    if foreign:
        notes += _settled(library, foreign)

    def report(note: Incoming) -> int:
        return library.versions(note.annotation.version)[0]

    groups = groupby(sorted(notes, key=report), key=report)
    return [library.merge(version, list(group)) for version, group in groups]


def _versions(notes: Iterable[Annotation]) -> set[int]:
    found = set()
    for note in notes:
        found |= {note.version, note.link.version} if note.link else {note.version}
    return found


def _placements(
    notes: list[Annotation], report: Report, originals: Mapping[int, Original]
) -> dict[str, Placement]:
    """Where annotations made on any version stand in the report."""
    found: dict[str, Placement] = {}
    notes = sorted(notes, key=lambda note: note.version)
    for version, group in groupby(notes, key=lambda note: note.version):
        here = list(group)
        old = originals[version].text
        placements = place_all([note.selectors for note in here], report.text, old)
        found |= {note.id: placement for note, placement in zip(here, placements, strict=True)}
    return found


def _clean(original: Original) -> CleanText:
    return CleanText(original.text, original.removed, original.fields)


def _at_home(note: Incoming, versions: Mapping[int, int]) -> Incoming:
    """An annotation with the numbers that its texts have in this library."""
    annotation = note.annotation._replace(version=versions[note.annotation.version])
    if annotation.link:
        link = annotation.link._replace(version=versions[annotation.link.version])
        annotation = annotation._replace(link=link)
    return note._replace(annotation=_dated(annotation))


def _settled(library: Library, notes: list[Incoming]) -> list[Incoming]:
    """Annotations of another program, described anew in the report that has most of their words."""
    selectors = [note.annotation.selectors for note in notes]
    reports = ((held.version, library.report(held.version)) for held in library.inventory())
    tried = [(version, report, place_all(selectors, report.text)) for version, report in reports]
    version, report, placements = max(tried, key=lambda one: _placed(one[2]), default=(0, None, []))
    if report is None or not _placed(placements):
        raise Problem(NO_REPORT)
    return [
        note._replace(
            annotation=_dated(note.annotation)._replace(
                version=version, selectors=_described(report, note.annotation.selectors, placement)
            )
        )
        for note, placement in zip(notes, placements, strict=True)
    ]


def _placed(placements: list[Placement]) -> int:
    return sum(placement.span is not None for placement in placements)


def _described(report: Report, selectors: Selectors, placement: Placement) -> Selectors:
    return describe(report, placement.span) if placement.span else selectors


def _dated(annotation: Annotation) -> Annotation:
    created = annotation.created or now()
    return annotation._replace(created=created, modified=annotation.modified or created)
