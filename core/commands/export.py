"""Write the annotations of a report as W3C Web Annotations, Markdown or CSV."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.commands.files import library_path, opened, require_one, shown
from core.document.original import original_of
from core.exporting.formats import FORMATS, exported
from core.files import write_whole
from core.interchange.notebook import Notebook
from core.workspace.editions import known_as
from core.workspace.exchange import gather, gather_lost, place
from core.workspace.reading import read_file
from core.workspace.workspace import report_of


def add_arguments(parser: ArgumentParser) -> None:
    """Name the report and the format."""
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="the report")
    parser.add_argument("--lost", action="store_true", help="instead, of reports that a damage took")
    parser.add_argument("--format", choices=FORMATS, default="jsonld", help="jsonld, if none is named")
    parser.add_argument("--output", metavar="OUT", type=Path, help="write to a file instead of printing")


def run(options: Namespace) -> int:
    """Print the annotations, or write them to a file."""
    require_one([options.file] if options.file else [], lost=options.lost)
    library = library_path(options)
    notebook = _lost(library) if options.lost else _notebook(options.file, library)
    data = exported(notebook, options.format)
    if options.output:
        write_whole(options.output, data)
    else:
        words = data.decode("utf-8-sig")
        sys.stdout.write(shown(words) if sys.stdout.isatty() else words)
    return 0


def _notebook(file: Path, library: Path) -> Notebook:
    """The annotations that the library keeps of a report; none where there is no library yet."""
    report = read_file(file)
    original = original_of(report)
    nothing = Notebook({original.id: original}, (), report)
    if not library.exists():
        return nothing
    with opened(library, to_read=True) as kept:
        text = known_as(kept, report)
        return nothing if text is None else place(gather(kept, text, report_of(kept, text)))


def _lost(library: Path) -> Notebook:
    """The annotations that the library keeps of reports that it lost."""
    if not library.exists():
        return Notebook({}, ())
    with opened(library, to_read=True) as kept:
        return gather_lost(kept)
