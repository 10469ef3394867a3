"""The annotations of a report as they leave the library: read at one moment, then written out at leisure."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from core.anchoring.anchor import place_all
from core.document.annotation import Annotation, Incoming, Placement, Selectors
from core.document.original import Original, original_of
from core.document.report import Report
from core.document.text_id import TextId
from core.interchange.notebook import Notebook
from core.library.library import Library
from core.workspace.editions import known_as
from core.workspace.kept_notes import headings, lost_notes, lost_texts
from core.workspace.workspace import report_of


def notebook_of(library: Library, report: Report) -> Notebook | None:
    """All annotations of a report just read, to be placed; None where the library does not know it."""
    text = known_as(library, report)
    return None if text is None else gather(library, text, report_of(library, text))


def gather(library: Library, text: TextId, report: Report) -> Notebook:
    """All annotations of a text's report, removed ones too; `report` is how it is understood now.

    Only rows are read: what takes longer is left to `place`, which needs no library.
    """
    here = tuple(_signed(library, library.annotations.of(text)))
    notes = _notes(library, here, library.annotations.trash(text))
    originals = _originals(library, {text, *_texts(note.annotation for note in notes)})
    return Notebook(originals, notes, report, here, meanings=library.meanings.all())


def gather_lost(library: Library) -> Notebook:
    """All annotations of reports whose words a damaged library lost, removed ones too."""
    texts = lost_texts(library)
    lost = {placed.annotation.id: placed for placed in lost_notes(library)}
    here = tuple(placed.annotation for placed in lost.values())
    removed = {note.id: note for text in texts for note in library.annotations.trash(text)}
    notes = _notes(library, here, removed.values())
    return Notebook(
        _originals(library, _texts(note.annotation for note in notes)),
        notes,
        None,
        here,
        {uuid: placed.placement for uuid, placed in lost.items()},
        meanings=library.meanings.all(),
        headings=headings(library, texts),
    )


def place(notebook: Notebook) -> Notebook:
    """The notebook with the places of its annotations in the report as it is now."""
    if notebook.report is None:
        return notebook
    report, originals = notebook.report, notebook.originals
    texts = {original_of(report).id, *(note.text for note in notebook.here)}
    ends = [(note.id, note.text, note.selectors) for note in notebook.here]
    others = [(one.id, link.text, link.selectors) for one in notebook.here if (link := one.link)]
    inside = [other for other in others if other[1] in texts]
    return notebook._replace(
        placements=_placements(ends, report, originals), others=_placements(inside, report, originals)
    )


def _notes(
    library: Library, here: Iterable[Annotation], removed: Iterable[Annotation]
) -> tuple[Incoming, ...]:
    """Annotations with all that they were; links from their own end."""
    found = (library.annotations.get(note.id) for note in here)
    all_of_them = (*(note for note in found if note), *removed)
    return tuple(Incoming(note, library.annotations.marks(note.id)) for note in _signed(library, all_of_them))


def _signed(library: Library, notes: Iterable[Annotation]) -> Iterator[Annotation]:
    """The same with the reader's name on what is the reader's own, where it is in a team."""
    sharing = library.authors.sharing()
    for note in notes:
        yield note._replace(author=sharing.me) if sharing and note.author is None else note


def _originals(library: Library, texts: Iterable[TextId]) -> dict[TextId, Original]:
    """Those of the texts whose words the library has."""
    return {text: library.texts.original(text) for text in sorted(set(texts)) if text in library.texts}


def _texts(notes: Iterable[Annotation]) -> Iterator[TextId]:
    for note in notes:
        yield note.text
        if note.link:
            yield note.link.text


def _placements(
    ends: Iterable[tuple[str, TextId, Selectors]], report: Report, originals: Mapping[TextId, Original]
) -> dict[str, Placement]:
    """Where words that were marked in any text stand in the report, by the annotation that marks them."""
    found: dict[str, Placement] = {}
    for text, group in groupby(sorted(ends, key=lambda end: end[1]), key=lambda end: end[1]):
        here = list(group)
        old = originals[text].text if text in originals else None
        placements = place_all([selectors for *_, selectors in here], report.text, old)
        found |= {uuid: placement for (uuid, *_), placement in zip(here, placements, strict=True)}
    return found
