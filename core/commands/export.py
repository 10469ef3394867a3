"""Write a report with its annotations, or the annotations alone, into a file of another format."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from core.commands.files import require_one, shown
from core.commands.library import look_up
from core.document.annotation import COLOURS
from core.document.original import original_of
from core.document.problem import Problem
from core.exporting.formats import FORMATS, exported, format_of, is_empty, write_exported
from core.exporting.selection import FIELDS, ORDERS, Field, Selection, sections_named
from core.interchange.notebook import Notebook
from core.text.conversion import SCRIPTS
from core.workspace.exchange import gather_lost, notebook_of, place
from core.workspace.reading import read_file

OTHERWISE = "jsonld"
NO_TEXT = "A {format} file is no text that can be printed: name a file for it with --output."
NO_FORMAT = "The ending of {name} is of no format: end it in one of {endings}, or name one with --format."
OTHER_ENDING = "{name} ends like a {other} file, but a {format} file was asked for: name one of the two."
NOTHING = "Nothing of this goes out but an empty file: choose sections, or other notes."
NO_FIELD = "Notes have no field {name}: name some of {fields}."


def add_arguments(parser: ArgumentParser) -> None:
    """Name the report, the format, and what goes out."""
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="the report")
    parser.add_argument("--lost", action="store_true", help="instead, of reports that a damage took")
    parser.add_argument("--format", choices=FORMATS, help="by the ending of OUT, or jsonld, if none is named")
    parser.add_argument(
        "-o", "--output", metavar="OUT", type=Path, help="write to a file, not to the terminal"
    )
    parser.add_argument("--force", action="store_true", help="write over another file of that name")
    parser.add_argument(
        "--sections",
        metavar="SECTION",
        action="append",
        default=[],
        help="only these: words of a heading, or numbers in the contents; several by commas, or again",
    )
    parser.add_argument("--notes-only", action="store_true", help="leave out the report's own words")
    parser.add_argument("--colour", choices=COLOURS, action="append", default=[], help="notes of this colour")
    parser.add_argument("--tag", action="append", default=[], help="notes with this tag, or one below it")
    parser.add_argument("--script", choices=SCRIPTS, default="source", help="the characters of the report")
    parser.add_argument("--fields", metavar="FIELD,…", default="", help=f"of each note: {', '.join(FIELDS)}")
    parser.add_argument("--order", choices=ORDERS, default="place", help="of the notes")
    parser.add_argument("--author", default="", help="who wrote the notes")


def run(options: Namespace) -> int:
    """Print what goes out, or write it to a file."""
    name = options.format or _format_told(options.output)
    if not options.output and not FORMATS[name].is_text:
        raise Problem(NO_TEXT, format=name)
    _require_ending(options.output, name)
    require_one([options.file] if options.file else [], lost=options.lost)
    notebook = _notebook(options)
    selection = _selection(options, notebook)
    data = exported(notebook, name, selection)
    if options.output:
        write_exported(options.output, data, name, force=options.force)
        if is_empty(notebook, name, selection):
            sys.stderr.write(f"zhupi: {NOTHING}\n")
    else:
        words = data.decode("utf-8-sig")
        sys.stdout.write(shown(words) if sys.stdout.isatty() else words)
    return 0


def _format_told(output: Path | None) -> str:
    """The format that the ending of a file tells; Problem for one that is of none."""
    name = format_of(output) if output else None
    if output and output.suffix and not name:
        raise Problem(NO_FORMAT, name=output.name, endings=", ".join(one.ending for one in FORMATS.values()))
    return name or OTHERWISE


def _require_ending(output: Path | None, name: str) -> None:
    """Problem where a file would be called like one of another format."""
    other = format_of(output) if output else None
    if output and other not in (None, name):
        raise Problem(OTHER_ENDING, name=output.name, other=other, format=name)


def _selection(options: Namespace, notebook: Notebook) -> Selection:
    sections = _parts(options.sections)
    return Selection(
        sections=sections_named(notebook.report, sections) if notebook.report and sections else (),
        words=not options.notes_only,
        colours=tuple(options.colour),
        tags=tuple(options.tag),
        script=options.script,
        fields=tuple(map(_field, _parts([options.fields]))),
        order=options.order,
        author=options.author,
    )


def _parts(named: Sequence[str]) -> list[str]:
    """What is named one by one or with commas between."""
    return [part.strip() for words in named for part in words.split(",") if part.strip()]


def _field(name: str) -> Field:
    for field in FIELDS:
        if field == name:
            return field
    raise Problem(NO_FIELD, name=name, fields=", ".join(FIELDS))


def _notebook(options: Namespace) -> Notebook:
    """What the library keeps of a report, or of those that it lost; nothing where there is no library yet."""
    if options.lost:
        return look_up(options, gather_lost, otherwise=Notebook({}, ()))
    report = read_file(options.file)
    if found := look_up(options, notebook_of, report, otherwise=None):
        return place(found)
    original = original_of(report)
    return Notebook({original.id: original}, (), report)
