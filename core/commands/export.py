"""Write the annotations of a report as W3C Web Annotations, Markdown or CSV."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.commands.files import require_one, shown
from core.commands.library import look_up
from core.document.original import original_of
from core.document.problem import Problem
from core.exporting.formats import FORMATS, exported, write_exported
from core.interchange.notebook import Notebook
from core.workspace.exchange import gather_lost, notebook_of, place
from core.workspace.reading import read_file

NO_TEXT = "A {format} file is no text that can be printed: name a file for it with --output."


def add_arguments(parser: ArgumentParser) -> None:
    """Name the report and the format."""
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="the report")
    parser.add_argument("--lost", action="store_true", help="instead, of reports that a damage took")
    parser.add_argument("--format", choices=FORMATS, default="jsonld", help="jsonld, if none is named")
    parser.add_argument("--output", metavar="OUT", type=Path, help="write to a file instead of printing")


def run(options: Namespace) -> int:
    """Print the annotations, or write them to a file."""
    if not options.output and not FORMATS[options.format].is_text:
        raise Problem(NO_TEXT, format=options.format)
    require_one([options.file] if options.file else [], lost=options.lost)
    data = exported(_notebook(options), options.format)
    if options.output:
        write_exported(options.output, data, options.format)
    else:
        words = data.decode("utf-8-sig")
        sys.stdout.write(shown(words) if sys.stdout.isatty() else words)
    return 0


def _notebook(options: Namespace) -> Notebook:
    """What the library keeps of a report, or of those that it lost; nothing where there is no library yet."""
    if options.lost:
        return look_up(options, gather_lost, otherwise=Notebook({}, ()))
    report = read_file(options.file)
    if found := look_up(options, notebook_of, report, otherwise=None):
        return place(found)
    original = original_of(report)
    return Notebook({original.id: original}, (), report)
