"""Annotations that come in from another library or program, in steps of which only the last one writes.

What takes long, understanding texts that came along and looking for words in all reports, needs no library.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from core.anchoring.anchor import describe, place_all
from core.document.annotation import Annotation, Changes, Incoming, Placement
from core.document.problem import Problem
from core.document.report import Report
from core.document.text_id import TextId
from core.interchange.jsonld import from_jsonld
from core.interchange.notebook import Notebook
from core.library.file.rows import now
from core.library.library import Library
from core.workspace.editions import keep
from core.workspace.reading import understood
from core.workspace.workspace import report_of

ENDING = ".jsonl"
"""Files of several notebooks, a line each."""
NO_REPORT = (
    "Nothing was merged: the annotations are on a report that the library does not have; open it first."
)


class Arrival(NamedTuple):
    """Annotations on their way in, and the reports that came with them, understood."""

    reports: Mapping[TextId, Report]
    notes: tuple[Incoming, ...]


class Strangers(NamedTuple):
    """Annotations on texts that nobody here knows, and the texts in which their words may stand."""

    notes: tuple[Incoming, ...]
    words: Mapping[TextId, str]


class Settled(NamedTuple):
    """Where strangers belong: in a report of the library, at these places."""

    text: TextId
    notes: tuple[Incoming, ...]
    placements: Sequence[Placement]


def notebooks(name: str, data: bytes) -> list[Notebook]:
    """The notebooks in a file called `name`; Problem where one cannot be read."""
    if not name.lower().endswith(ENDING):
        return [from_jsonld(name, data)]
    return [from_jsonld(name, line) for line in data.splitlines() if line.strip()]


def arriving(notebook: Notebook) -> Arrival:
    """A notebook with its texts understood."""
    reports = {text: understood(original) for text, original in notebook.originals.items()}
    return Arrival(reports, notebook.notes)


def merge(library: Library, arrival: Arrival) -> list[Changes]:
    """Take in an arrival, its texts too, one operation for each report; what is known changes nothing."""
    return write(library, arrival, settle(strangers(library, arrival)))


def strangers(library: Library, arrival: Arrival) -> Strangers:
    """The annotations whose text neither came along nor is in the library, with all texts to look in."""
    texts = {note.annotation.text for note in arrival.notes} - arrival.reports.keys()
    unknown = {text for text in texts if text not in library.texts}
    notes = tuple(note for note in arrival.notes if note.annotation.text in unknown)
    if not notes:
        return Strangers((), {})
    known = {held.text: library.texts.words(held.text) for held in library.reports.all()}
    return Strangers(notes, known | {text: report.text for text, report in arrival.reports.items()})


def settle(strangers: Strangers) -> Settled | None:
    """The report with most of the words of strangers; None where there are none, Problem if none has any."""
    if not strangers.notes:
        return None
    selectors = [note.annotation.selectors for note in strangers.notes]
    tried = (
        Settled(text, strangers.notes, place_all(selectors, words)) for text, words in strangers.words.items()
    )
    best = max(tried, key=_found, default=None)
    if best is None or not _found(best):
        raise Problem(NO_REPORT)
    return best


def write(library: Library, arrival: Arrival, settled: Settled | None) -> list[Changes]:
    """Keep the reports and merge the annotations."""
    for report in arrival.reports.values():
        keep(library, report)
    notes = arrival.notes
    if settled:
        notes = (*(note for note in notes if note not in settled.notes), *_at_home(library, settled))
    with library.store.transaction():
        for note in notes:
            if note.annotation.link:
                library.texts.know(note.annotation.link.text)

    def oldest(note: Incoming) -> TextId:
        return library.editions.of(note.annotation.text)[0]

    groups = groupby(sorted(map(_dated, notes), key=oldest), key=oldest)
    return [library.merging.merge(text, list(group)) for text, group in groups]


def _found(settled: Settled) -> int:
    return sum(placement.span is not None for placement in settled.placements)


def _at_home(library: Library, settled: Settled) -> Iterator[Incoming]:
    """Strangers on the text that they belong to, those with a place in it described anew."""
    report = report_of(library, settled.text)
    for note, placement in zip(settled.notes, settled.placements, strict=True):
        yield note._replace(annotation=_described(settled.text, report, note.annotation, placement))


def _described(text: TextId, report: Report, note: Annotation, placement: Placement) -> Annotation:
    selectors = describe(report, placement.span) if placement.span else note.selectors
    return note._replace(text=text, selectors=selectors)


def _dated(note: Incoming) -> Incoming:
    created = note.annotation.created or now()
    modified = note.annotation.modified or created
    return note._replace(annotation=note.annotation._replace(created=created, modified=modified))
