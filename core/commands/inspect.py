"""Print what is understood of reports: a summary, or all of it as JSON."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from core.commands.files import add_files, for_each, read_bytes
from core.commands.summary import summary
from core.document.report import Report
from core.document.report_json import report_to_write, to_pieces
from core.importing.importer import import_bytes, import_file
from core.understanding.understand import understand

_MANY = 4
"""Of so many files and more, a bar on the terminal tells how far it is."""
_BAR = 32


def add_arguments(parser: ArgumentParser) -> None:
    """Name the reports and the form of the answer."""
    add_files(parser, "a report; - for standard input")
    parser.add_argument(
        "--json-lines", dest="json", action="store_true", help="the same, one object a line for each file"
    )


def run(options: Namespace) -> int:
    """Print the answer for every file, and what is wrong with those that have none."""
    first = options.files[0]

    def answer(file: Path) -> Iterable[str]:
        report = _report(file)
        if options.json:
            return to_pieces(report_to_write(report))
        return ["\n" * (file is not first), "\n".join(summary(report))]

    return for_each(_with_progress(options.files), answer)


def _report(file: Path) -> Report:
    if str(file) == "-":
        return understand(*import_bytes("standard input", read_bytes(file)))
    return understand(*import_file(file))


def _with_progress(files: Sequence[Path]) -> Iterator[Path]:
    """The files, with a bar on the terminal that says how many are done."""
    shown = len(files) >= _MANY and sys.stderr.isatty()
    for done, file in enumerate(files):
        if shown:
            bar = "█" * (_BAR * done // len(files))
            sys.stderr.write(f"\r{bar:░<{_BAR}} {done}/{len(files)} ")
            sys.stderr.flush()
        yield file
    if shown:
        sys.stderr.write("\r\x1b[K")
