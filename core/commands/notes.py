"""Print the annotations of reports."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.commands.files import as_json, for_each, library_path, opened, require_one, write_line
from core.document.annotation import Placed
from core.importing.importer import import_file
from core.library.library import Library
from core.workspace.kept_notes import kept_notes, lost_notes


def add_arguments(parser: ArgumentParser) -> None:
    """Name the reports and the form of the answer."""
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="a report")
    parser.add_argument("--lost", action="store_true", help="instead, those of reports that a damage took")
    parser.add_argument("--json", action="store_true", help="print JSON, one object a file")


def run(options: Namespace) -> int:
    """Print the annotations of every file, and what is wrong with those that have none."""
    require_one(options.files, lost=options.lost)
    path = library_path(options)
    if not path.exists():
        return _tell(options, None)
    with opened(path, to_read=True) as library:
        return _tell(options, library)


def _tell(options: Namespace, library: Library | None) -> int:
    def answer(file: Path) -> Iterable[str]:
        source, _ = import_file(file)
        return _told(options, kept_notes(library, source) if library else [])

    if options.lost:
        write_line(_told(options, lost_notes(library) if library else []))
    return for_each(options.files, answer)


def _told(options: Namespace, notes: list[Placed]) -> Iterable[str]:
    if options.json:
        return [as_json([_note_json(note) for note in notes])]
    return ["\n\n".join("\n".join(_note_lines(note)) for note in notes)]


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
