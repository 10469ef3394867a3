"""What today's program says of a library, in the words in which the old ones told of theirs.

All that the tests of old files know of the library's names is here.
"""

import json
from pathlib import Path
from typing import Any

from core.document.annotation import Annotation, Changes, Revision, Selectors
from core.library.library import Library
from core.workspace.workspace import Opened, Workspace

Told = dict[str, Any]


def told_of(path: Path) -> Told:
    """What the old program said of its file."""
    told: Told = json.loads(path.with_suffix(".json").read_text("utf-8"))
    return told


def texts_of(library: Library, told: Told) -> dict[int, list[str]]:
    """Today's name of each text, and the one by which the old program told of it."""
    known: dict[int, list[str]] = {}
    for report in told["reports"]:
        version = library.version_of(report["text_id"][0])
        assert version is not None
        known[version] = report["text_id"]
    return known


def report_now(library: Library, version: int, texts: dict[int, list[str]]) -> Told:
    report, left, history = library.report(version), library.view(version), library.history(version)
    return {
        "text_id": texts[version],
        "name": report.source.name,
        "text": report.text,
        "title": report.metadata.title,
        "place": report.metadata.place,
        "year": report.metadata.year,
        "collapsed": sorted(left.collapsed),
        "position": left.position,
        "shown": [note.id for note in library.annotations(version)],
        "undo": history.undo,
        "redo": history.redo,
        "versions": [texts[one] for one in library.versions(version)],
        "places": [
            {
                "annotation": uuid,
                "origin": texts[origin],
                "at": list(span),
                "span": place.span and list(place.span),
                "state": place.state,
                "score": place.score,
            }
            for (uuid, origin, span), place in library.places(version).items()
        ],
    }


def library_now(library: Library, texts: dict[int, list[str]]) -> Told:
    last = library.last_opened()
    return {
        "check": library.check(),
        "last_opened": last and texts[last],
        "recent": [[one.name, one.path, one.opened] for one in library.recent()],
        "tags": library.tags(),
        "trash": [note.id for note in library.trash()],
        "meanings": library.meanings(),
    }


def history_now(library: Library, uuid: str, texts: dict[int, list[str]]) -> list[Told]:
    return [revision_now(revision, texts) for revision in library.revisions(uuid)]


def revision_now(revision: Revision, texts: dict[int, list[str]]) -> Told:
    note = revision.annotation
    return {
        **end_now(note.version, note.selectors, texts),
        "colour": note.colour,
        "note": note.note,
        "tags": list(note.tags),
        "modified": note.modified,
        "kind": note.kind,
        "link": end_now(note.link.version, note.link.selectors, texts) if note.link else None,
        "removed": revision.removed,
        "deed": revision.deed,
        "cause": revision.cause,
        "mark": revision.mark,
    }


def end_now(version: int, selectors: Selectors, texts: dict[int, list[str]]) -> Told:
    words = selectors._asdict()
    span = words.pop("position")
    return {"text_id": texts[version], "start": span.start, "end": span.end, **words}


def standing(library: Library, uuid: str) -> Annotation | None:
    return library.annotation(uuid)


def turn(library: Library, version: int, which: str) -> Changes | None:
    return library.undo(version) if which == "undo" else library.redo(version)


def opened_in(path: Path, version: int) -> Opened:
    workspace = Workspace(path)
    try:
        return workspace.open_version(version)
    finally:
        workspace.close()


def note_now(library: Library, uuid: str, texts: dict[int, list[str]]) -> Told:
    """How an annotation is, removed or not, whatever brought it there."""
    revision = history_now(library, uuid, texts)[-1]
    return {name: value for name, value in revision.items() if name not in ("deed", "cause", "mark")}


def marks_now(library: Library, uuid: str) -> tuple[str, ...]:
    return library.marks(uuid)
