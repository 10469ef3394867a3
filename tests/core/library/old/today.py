"""What today's program says of a library, in the words in which the old ones told of theirs.

All that the tests of old files know of the library's names is here.
"""

import json
from pathlib import Path
from typing import Any

from core.document.annotation import Annotation, Changes, Revision, Selectors
from core.document.span import Span
from core.document.text_id import TextId, id_of_hashes
from core.library.library import Library
from core.library.safety.check import check_store
from core.workspace.workspace import Opened, Workspace, report_of

Told = dict[str, Any]
Texts = dict[TextId, list[str]]
"""Today's name of each text, and the one by which the old program told of it."""


def told_of(path: Path) -> Told:
    """What the old program said of its file."""
    told: Told = json.loads(path.with_suffix(".json").read_text("utf-8"))
    for report in told["reports"]:
        if "places" in report:
            report["places"].sort(key=_by_passage)
    return told


def _by_passage(place: Told) -> tuple[str, list[int]]:
    return place["annotation"], place["at"]


def texts_of(library: Library, told: Told) -> Texts:
    """Today's name of each text, and the one by which the old program told of it."""
    known: Texts = {}
    for report in told["reports"]:
        source, words = report["text_id"]
        known[id_of_hashes(source, words)] = report["text_id"]
    return known


def report_now(library: Library, text: TextId, texts: Texts) -> Told:
    report = report_of(library, text)
    left, history = library.reading_states.of(text), library.operations.possible(text)
    notes = [note.id for note in library.annotations.of(text)]
    return {
        "text_id": texts[text],
        "name": report.source.name,
        "text": report.text,
        "title": report.metadata.title,
        "place": report.metadata.place,
        "year": report.metadata.year,
        "collapsed": sorted(left.collapsed),
        "position": left.position,
        "shown": notes,
        "undo": history.undo,
        "redo": history.redo,
        "versions": [texts[one] for one in library.editions.of(text)],
        "places": places_now(library, text, texts),
    }


def places_now(library: Library, text: TextId, texts: Texts) -> list[Told]:
    sql = "SELECT annotation, origin, origin_start, origin_end FROM placement WHERE text = ?"
    kept = [(row[0], row[1], Span(row[2], row[3])) for row in library.store.all(sql, text)]
    places = library.placements.of(text, {uuid for uuid, *_ in kept})
    assert places.keys() == set(kept)
    found = [
        {
            "annotation": uuid,
            "origin": texts[origin],
            "at": list(span),
            "span": (place := places[uuid, origin, span]).span and list(place.span),
            "state": place.state,
            "score": place.score,
        }
        for uuid, origin, span in kept
    ]
    return sorted(found, key=_by_passage)


def library_now(library: Library, texts: Texts) -> Told:
    last = library.reading_states.last_opened()
    return {
        "check": check_store(library.store),
        "last_opened": last and texts[last],
        "recent": [[one.name, one.path, one.opened] for one in library.reports.recent()],
        "tags": library.tags.all(),
        "trash": [note.id for note in library.annotations.trash()],
        "meanings": library.meanings.all(),
    }


def history_now(library: Library, uuid: str, texts: Texts) -> list[Told]:
    return [revision_now(revision, texts) for revision in library.annotations.revisions(uuid)]


def revision_now(revision: Revision, texts: Texts) -> Told:
    note = revision.annotation
    return {
        **end_now(note.text, note.selectors, texts),
        "colour": note.colour,
        "note": note.note,
        "tags": list(note.tags),
        "modified": note.modified,
        "kind": note.kind,
        "link": end_now(note.link.text, note.link.selectors, texts) if note.link else None,
        "removed": note.removed,
        "deed": revision.operation,
        "cause": revision.cause,
        "mark": revision.mark,
    }


def end_now(text: TextId, selectors: Selectors, texts: Texts) -> Told:
    words = selectors._asdict()
    span = words.pop("position")
    return {"text_id": texts[text], "start": span.start, "end": span.end, **words}


def standing(library: Library, uuid: str) -> Annotation | None:
    return library.annotations.get(uuid)


def turn(library: Library, text: TextId, which: str) -> Changes | None:
    return (library.operations.undo if which == "undo" else library.operations.redo)(text)


def opened_in(path: Path, text: TextId) -> Opened:
    workspace = Workspace(path)
    try:
        return workspace.open_text(text)
    finally:
        workspace.library.store.close()


def note_now(library: Library, uuid: str, texts: Texts) -> Told:
    """How an annotation is, removed or not, whatever brought it there."""
    revision = history_now(library, uuid, texts)[-1]
    return {name: value for name, value in revision.items() if name not in ("deed", "cause", "mark")}


def marks_now(library: Library, uuid: str) -> tuple[str, ...]:
    return library.annotations.marks(uuid)
