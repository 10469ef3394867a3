"""Write the annotations of a report as W3C Web Annotations, Markdown or CSV."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.commands.files import require_one, shown
from core.commands.library import ask, library_path
from core.document.original import original_of
from core.exporting.formats import FORMATS, exported
from core.files import write_whole
from core.interchange.notebook import Notebook
from core.workspace.exchange import gather_lost, notebook_of, place
from core.workspace.reading import read_file


def add_arguments(parser: ArgumentParser) -> None:
    """Name the report and the format."""
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="the report")
    parser.add_argument("--lost", action="store_true", help="instead, of reports that a damage took")
    parser.add_argument("--format", choices=FORMATS, default="jsonld", help="jsonld, if none is named")
    parser.add_argument("--output", metavar="OUT", type=Path, help="write to a file instead of printing")


def run(options: Namespace) -> int:
    """Print the annotations, or write them to a file."""
    require_one([options.file] if options.file else [], lost=options.lost)
    data = exported(_lost(options) if options.lost else _notebook(options), options.format)
    if options.output:
        write_whole(options.output, data)
    else:
        words = data.decode("utf-8-sig")
        sys.stdout.write(shown(words) if sys.stdout.isatty() else words)
    return 0


def _notebook(options: Namespace) -> Notebook:
    """The annotations that the library keeps of a report; none where there is no library yet."""
    report = read_file(options.file)
    found = ask(options, notebook_of, report, to_read=True) if library_path(options).exists() else None
    if found:
        return place(found)
    original = original_of(report)
    return Notebook({original.id: original}, (), report)


def _lost(options: Namespace) -> Notebook:
    """The annotations that the library keeps of reports that it lost."""
    is_there = library_path(options).exists()
    return ask(options, gather_lost, to_read=True) if is_there else Notebook({}, ())
