"""Annotations that come in from another library or program, in steps of which only the last one writes.

What takes long, understanding texts that came along and looking for words in all reports, needs no library.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from core.anchoring.anchor import describe, place_all
from core.document.annotation import Annotation, Changes, Incoming, Placement
from core.document.problem import Problem
from core.document.report import Report
from core.document.text_id import TextId
from core.interchange.incoming import from_jsonld
from core.interchange.notebook import Notebook, Refused
from core.interchange.selectors import UNKNOWN
from core.library.file.rows import now
from core.library.library import Library
from core.workspace.editions import keep
from core.workspace.reading import understood
from core.workspace.workspace import report_of

NO_REPORT = (
    "Annotations left out: {count}. They are on a report that the library does not have: open it first, "
    "then merge {name} again."
)

UNFIT = "What was found in {name} does not fit the library: merge it once more."


class Arrival(NamedTuple):
    """Annotations on their way in, and the reports that came with them, understood; `refused` stays out."""

    name: str = ""
    reports: Mapping[TextId, Report] = {}
    notes: tuple[Incoming, ...] = ()
    refused: Refused = Refused()


class Strangers(NamedTuple):
    """Annotations whose place is to be found, and the texts in which their words may stand.

    Nobody here knows the texts that they are on; or else they are of another program, which knows its own
    only, and their words are looked for in the text that they name.
    """

    notes: tuple[Incoming, ...]
    words: Mapping[TextId, str]


class Settled(NamedTuple):
    """Where the strangers of one text belong: in a report here, at these places; nowhere without a text."""

    text: TextId | None
    notes: tuple[Incoming, ...]
    placements: Sequence[Placement]


class Merged(NamedTuple):
    """What came of a file: how many annotations were read, what changed, what was left out.

    `unplaced` are the quotes of those that a report here has, and its words have not.
    """

    read: int = 0
    changes: tuple[Changes, ...] = ()
    refused: Refused = Refused()
    unplaced: tuple[str, ...] = ()

    @property
    def changed(self) -> frozenset[str]:
        """The annotations that are new here, or are no longer as they were."""
        return frozenset[str]().union(*(change.annotations for change in self.changes))


def arriving(name: str, pages: Iterable[bytes]) -> Arrival:
    """All pages of a file called `name`, with their texts understood; Problem where one cannot be read.

    They are one arrival: a library has as many lines as reports, but another program's may have one a note.
    """
    reports: dict[TextId, Report] = {}
    notes: list[Incoming] = []
    refused = Refused()
    for page in pages:
        notebook = from_jsonld(name, page)
        notes += notebook.notes
        found, bad = _understood(notebook, reports)
        reports |= found
        refused += notebook.refused + bad
    return Arrival(name, reports, tuple(notes), refused)


def at_home(arrival: Arrival, text: TextId) -> Arrival:
    """The same annotations on a text that is known to be the one that they mean."""
    notes = (note._replace(annotation=note.annotation._replace(text=text)) for note in arrival.notes)
    return arrival._replace(notes=tuple(notes))


def _understood(notebook: Notebook, known: Container[TextId]) -> tuple[dict[TextId, Report], Refused]:
    """The texts of a page that are not known yet, understood."""
    reports, refused = {}, Refused()
    for text, original in notebook.originals.items():
        if text in known:
            continue
        try:
            reports[text] = understood(original)
        except Problem as problem:
            refused += Refused(1, (problem,))
    return reports, refused


def strangers(library: Library, arrival: Arrival) -> Strangers:
    """The annotations that do not say where they stand in a text that is known, with all texts to look in."""
    named = {note.annotation.text for note in arrival.notes} - arrival.reports.keys()
    unknown = {text for text in named if text not in library.texts}
    foreign = {note.annotation.text for note in arrival.notes if not note.annotation.selectors.paragraph}
    words = {text: library.texts.words(text) for text in (foreign & named) - unknown}
    words = {text: known for text, known in words.items() if known}
    strange = unknown | words.keys()
    if unknown:
        words |= {text: report.text for text, report in arrival.reports.items()}
        words |= {held.text: library.texts.words(held.text) for held in library.reports.all()}
    return Strangers(tuple(note for note in arrival.notes if note.annotation.text in strange), words)


def settle(strangers: Strangers) -> tuple[Settled, ...]:
    """For the strangers of each text the text itself, or where it is unknown the report with most words."""
    groups = [tuple(group) for _, group in groupby(sorted(strangers.notes, key=_text), key=_text)]
    known = [group for group in groups if strangers.words.get(_text(group[0]))]
    unknown = [group for group in groups if not strangers.words.get(_text(group[0]))]
    found = [_settled(_text(group[0]), group, strangers.words) for group in known]
    return *found, *_best(unknown, strangers.words)


def _settled(text: TextId, notes: tuple[Incoming, ...], words: Mapping[TextId, str]) -> Settled:
    return Settled(text, notes, place_all([note.annotation.selectors for note in notes], words[text]))


def _best(groups: Sequence[tuple[Incoming, ...]], words: Mapping[TextId, str]) -> list[Settled]:
    """For the strangers of each unknown text the report with most of their words, if there is one."""
    best = [Settled(None, group, ()) for group in groups]
    for text in words:
        for at in _perhaps_in(words[text], groups):
            best[at] = max(best[at], _settled(text, groups[at], words), key=_found)
    return best


def take_in(library: Library, arrival: Arrival, settled: tuple[Settled, ...]) -> Merged:
    """Keep the reports and merge the annotations, all or nothing; what is known changes nothing."""
    with library.store.transaction():
        for report in arrival.reports.values():
            keep(library, report)
        return _taken_in(library, arrival, settled)


def _taken_in(library: Library, arrival: Arrival, settled: Sequence[Settled]) -> Merged:
    strange = {note.annotation.text for one in settled for note in one.notes}
    notes = [note for note in arrival.notes if note.annotation.text not in strange]
    for one in settled:
        notes += _at_home(library, arrival.name, one)
    for note in notes:
        if note.annotation.link:
            library.texts.know(note.annotation.link.text)
    refused = arrival.refused + _homeless(arrival, settled)
    return Merged(len(notes), _merged(library, notes), refused, tuple(_unplaced(settled)))


def _merged(library: Library, notes: Iterable[Incoming]) -> tuple[Changes, ...]:
    def oldest(note: Incoming) -> TextId:
        return library.editions.of(note.annotation.text)[0]

    groups = groupby(sorted(map(_dated, notes), key=oldest), key=oldest)
    return tuple(library.merging.merge(text, list(group)) for text, group in groups)


def _text(note: Incoming) -> TextId:
    return note.annotation.text


def _perhaps_in(words: str, groups: Sequence[Sequence[Incoming]]) -> Iterable[int]:
    """Which groups may have words in a text: all are looked for at once, which costs as much as one of them.

    Their positions are in texts of their own, and say nothing of one another.
    """
    if len(groups) < 2:
        return range(len(groups))
    numbers = [at for at, group in enumerate(groups) for _ in group]
    notes = [note.annotation.selectors._replace(position=UNKNOWN) for group in groups for note in group]
    placements = place_all(notes, words)
    return sorted({at for at, placement in zip(numbers, placements, strict=True) if placement.span})


def _found(settled: Settled) -> int:
    return sum(placement.span is not None for placement in settled.placements)


def _unplaced(settled: Iterable[Settled]) -> Iterator[str]:
    """The quotes of strangers that are at home in a text, and stand nowhere in it."""
    for one in settled:
        for note, placement in zip(one.notes, one.placements, strict=False):
            if placement.span is None:
                yield note.annotation.selectors.exact or note.annotation.note


def _homeless(arrival: Arrival, settled: Iterable[Settled]) -> Refused:
    """Strangers that belong nowhere."""
    count = sum(len(one.notes) for one in settled if one.text is None)
    return Refused(count, (Problem(NO_REPORT, count=count, name=arrival.name),)) if count else Refused()


def _at_home(library: Library, name: str, settled: Settled) -> Iterator[Incoming]:
    """Strangers on the text that they belong to, those with a place in it described anew."""
    if settled.text is None:
        return
    if settled.text not in library.texts or len(settled.notes) != len(settled.placements):
        raise Problem(UNFIT, name=name)
    report = report_of(library, settled.text)
    spans = (placement.span for placement in settled.placements)
    if not all(span is None or span.has_words_of(report.text) for span in spans):
        raise Problem(UNFIT, name=name)
    for note, placement in zip(settled.notes, settled.placements, strict=True):
        yield note._replace(annotation=_described(settled.text, report, note.annotation, placement))


def _described(text: TextId, report: Report, note: Annotation, placement: Placement) -> Annotation:
    selectors = describe(report, placement.span) if placement.span else note.selectors
    return note._replace(text=text, selectors=selectors)


def _dated(note: Incoming) -> Incoming:
    created = note.annotation.created or now()
    modified = note.annotation.modified or created
    return note._replace(annotation=note.annotation._replace(created=created, modified=modified))
