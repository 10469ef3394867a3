"""Print the annotations of reports."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from core.commands.files import add_files, as_json, for_each, library_path, opened
from core.document.annotation import Placed
from core.importing.importer import import_file
from core.library.library import Library
from core.workspace.kept_notes import kept_notes


def add_arguments(parser: ArgumentParser) -> None:
    """Name the reports and the form of the answer."""
    add_files(parser, "a report")


def run(options: Namespace) -> int:
    """Print the annotations of every file, and what is wrong with those that have none."""
    path = library_path(options)
    if not path.exists():
        return _tell(options, None)
    with opened(path, to_read=True) as library:
        return _tell(options, library)


def _tell(options: Namespace, library: Library | None) -> int:
    def answer(file: Path) -> str:
        source, _ = import_file(file)
        notes = kept_notes(library, source) if library else []
        if options.json:
            return as_json([_note_json(note) for note in notes])
        return "\n\n".join("\n".join(_note_lines(note)) for note in notes)

    return for_each(options.files, answer)


def _note_json(note: Placed) -> dict[str, object]:
    annotation, placement = note.annotation, note.placement
    return {
        "id": annotation.id,
        "start": placement.span and placement.span.start,
        "end": placement.span and placement.span.end,
        "state": placement.state,
        "quote": annotation.selectors.exact,
        "colour": annotation.colour,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "created": annotation.created,
        "modified": annotation.modified,
    }


def _note_lines(note: Placed) -> Iterator[str]:
    yield f"{note.annotation.selectors.exact}  [{note.annotation.colour}]"
    if note.annotation.note:
        yield f"  {note.annotation.note}"
    if note.annotation.tags:
        yield "  " + " ".join(f"#{tag}" for tag in note.annotation.tags)
