"""What is in a library, in the words of the program that wrote it."""

import shutil
from importlib import import_module
from pathlib import Path
from typing import Any

import rooms  # type: ignore[import-not-found]
from story import open_library  # type: ignore[import-not-found]

HISTORY = """
    SELECT annotation.id AS uuid, created, deed.kind AS deed_kind, revision.* FROM revision
    JOIN deed ON deed.id = revision.deed JOIN annotation ON annotation.id = revision.annotation
    WHERE annotation.id = ? ORDER BY revision.id
"""
"""The history of an annotation, for programs that could not yet tell it themselves."""

RECENT = """
    SELECT name, path, opened FROM view JOIN version USING (id) WHERE opened IS NOT NULL ORDER BY turn DESC
"""


def told(schema: int, path: Path) -> dict[str, Any]:
    """Everything that a library holds, and what undo and redo would bring."""
    if schema >= rooms.SINCE:
        return rooms.told(schema, path)  # type: ignore[no-any-return]
    telling = Telling(schema, path)
    everything = telling.everything()
    telling.library.close()
    for report in everything["reports"]:
        for turn in ("undo", "redo"):
            if report.get(turn):
                report[f"after_{turn}"] = _after(schema, path, turn, report["text_id"])
    return everything


def _after(schema: int, path: Path, turn: str, text_id: list[str]) -> list[dict[str, Any]]:
    """The annotations that one step of undo or redo changes, as they are after it, tried in a copy."""
    copy = path.with_name("turned.sqlite")
    shutil.copy(path, copy)
    telling = Telling(schema, copy)
    (version,) = (version for version, known in telling.texts.items() if known == text_id)
    changed = getattr(telling.library, turn)(version).annotations
    after = [telling.annotation(uuid) for uuid in sorted(changed)]
    telling.library.close()
    copy.unlink()
    return after


class Telling:
    """A library's content as plain values; a text is named by the hashes of its file and its words."""

    def __init__(self, schema: int, path: Path) -> None:
        self.schema, self.library = schema, open_library(schema, path)
        rows = self.library._all("SELECT id, sha256, text_sha256 FROM version ORDER BY id")
        self.texts = {row["id"]: [row["sha256"], row["text_sha256"]] for row in rows}

    def everything(self) -> dict[str, Any]:
        """All there is in this schema."""
        library = self.library
        content: dict[str, Any] = {"schema": self.schema, "check": library.check()}
        content["reports"] = [self.report(version) for version in self.texts]
        if self.schema >= 2:
            content["last_opened"] = self.texts[library.last_opened()]
            content["recent"] = self.recent()
        if self.schema >= 5:
            rows = library._all("SELECT id FROM annotation ORDER BY created, id")
            content["annotations"] = [self.annotation(row["id"]) for row in rows]
            content["tags"] = library.tags()
        if self.schema >= 6:
            content["trash"] = [note.id for note in library.trash()]
        if self.schema >= 9:
            content["meanings"] = library.meanings()
        return content

    def recent(self) -> list[list[str]]:
        """The reports opened last; the first programs ask for notes with them, which a short file has not."""
        if self.schema >= 5:
            return [[one.name, one.path, one.opened] for one in self.library.recent()]
        return [list(row) for row in self.library._all(RECENT)]

    def report(self, version: int) -> dict[str, Any]:
        """A text and how it was left."""
        library, report = self.library, self.library.report(version)
        content = {"text_id": self.texts[version], "name": report.source.name, "text": report.text}
        content |= {name: getattr(report.metadata, name) for name in ("title", "place", "year")}
        if self.schema >= 2:
            left = library.view(version)
            folded = left.collapsed if hasattr(left, "collapsed") else left.folded
            content |= {"collapsed": sorted(folded), "position": left.position}
        if self.schema >= 5:
            history = library.history(version)
            content["shown"] = [note.id for note in library.annotations(version)]
            content |= {"undo": history.undo, "redo": history.redo}
        if self.schema >= 7:
            content["versions"] = [self.texts[one] for one in library.versions(version)]
        if self.schema >= 8:
            places = library.places(version).items()
            content["places"] = [self.place(passage, place) for passage, place in places]
        return content

    def place(self, passage: Any, place: Any) -> dict[str, Any]:
        """Where one end of an annotation of another text was found."""
        uuid, origin, span = passage
        there = [place.span.start, place.span.end] if place.span else None
        content = {"annotation": uuid, "origin": self.texts[origin], "at": [span.start, span.end]}
        return content | {"span": there, "state": place.state, "score": place.score}

    def annotation(self, uuid: str) -> dict[str, Any]:
        """An annotation as it is now, removed or not, with all that it was."""
        created = self.library._first("SELECT created FROM annotation WHERE id = ?", uuid)["created"]
        return {"id": uuid, "created": created, "history": self.history(uuid)}

    def history(self, uuid: str) -> list[dict[str, Any]]:
        """Every state of an annotation; the last one is how it is."""
        if hasattr(self.library, "revisions"):
            return [
                self.state(one.annotation, removed=one.removed, deed=one.deed, cause=one.cause, mark=one.mark)
                for one in self.library.revisions(uuid)
            ]
        annotation_of = import_module("core.library.annotations")._annotation
        return [
            self.state(
                annotation_of(row),
                removed=bool(row["removed"]),
                deed=row["deed_kind"],
                cause=row["cause"],
                mark=row["checksum"].hex(),
            )
            for row in self.library._all(HISTORY, uuid)
        ]

    def state(self, note: Any, **more: Any) -> dict[str, Any]:
        """One state of an annotation; before there were other kinds, all were highlights."""
        link = getattr(note, "link", None)
        return {
            **self.words(note.version, note.selectors),
            **{name: getattr(note, name) for name in ("colour", "note", "tags", "modified")},
            "kind": getattr(note, "kind", "highlight"),
            "link": self.words(link.version, link.selectors) if link else None,
            **more,
        }

    def words(self, version: int, selectors: Any) -> dict[str, Any]:
        """The words that an end of an annotation is on."""
        span = selectors.position
        names = ("exact", "prefix", "suffix", "paragraph", "section")
        content = {name: getattr(selectors, name) for name in names}
        return {"text_id": self.texts[version], "start": span.start, "end": span.end, **content}
