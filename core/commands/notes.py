"""Print the annotations of reports."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.commands.files import as_json, for_each, require_one, write_line
from core.commands.library import look_up
from core.document.annotation import Placed
from core.document.clean_text import Source
from core.document.problem import Problem
from core.importing.importer import import_file
from core.workspace.kept_notes import chosen, kept_notes, lost_notes


def add_arguments(parser: ArgumentParser) -> None:
    """Name the reports and the form of the answer."""
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="a report")
    parser.add_argument("--lost", action="store_true", help="instead, those of reports that a damage took")
    parser.add_argument("--by", metavar="NAME", help="only what a member of the team wrote; me: your own")
    parser.add_argument("--open", action="store_true", help="only what is not settled")
    parser.add_argument("--json", action="store_true", help="print JSON, one object a file")


def run(options: Namespace) -> int:
    """Print the annotations of every file, and what is wrong with those that have none."""
    require_one(options.files, lost=options.lost)
    if options.lost:
        write_line(_told(options, look_up(options, lost_notes, otherwise=[])))
        return 0
    read = [_read(file) for file in options.files]
    sources = [source for source in read if isinstance(source, Source)]
    found: list[list[Placed]] = look_up(options, kept_notes, sources, otherwise=[]) if sources else []
    notes = iter(found)

    def answer(source: Source | Problem) -> Iterable[str]:
        if isinstance(source, Problem):
            raise source
        return _told(options, next(notes, []))

    return for_each(read, answer)


def _read(file: Path) -> Source | Problem:
    try:
        return import_file(file)[0]
    except Problem as problem:
        return problem


def _told(options: Namespace, notes: list[Placed]) -> Iterable[str]:
    notes = chosen(notes, options.by, is_open=options.open)
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
        "author": annotation.author and annotation.author.name,
        "resolved": annotation.resolved,
        "parent": annotation.parent,
    }


def _note_lines(note: Placed) -> Iterator[str]:
    author, parent = note.annotation.author, note.annotation.parent
    by = f"  {author.name}" if author else ""
    settled = "  (settled)" if note.annotation.resolved else ""
    reply = "↳ " if parent else ""
    yield f"{reply}{note.annotation.selectors.exact}  [{note.annotation.colour}]{by}{settled}"
    if note.annotation.note:
        yield f"  {note.annotation.note}"
    if note.annotation.tags:
        yield "  " + " ".join(f"#{tag}" for tag in note.annotation.tags)
