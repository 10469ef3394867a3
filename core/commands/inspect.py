"""Print what is understood of reports: a summary, or all of it as JSON."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.commands.files import print_json, read_bytes
from core.commands.summary import summary
from core.document.problem import Problem
from core.document.report import Report
from core.document.report_json import report_to_json
from core.importing.importer import import_bytes, import_file
from core.understanding.understand import understand

BAD_LUCK = 2
_MANY = 4
"""Of so many files and more, a bar on the terminal tells how far it is."""
_BAR = 32


def add_arguments(parser: ArgumentParser) -> None:
    """Name the reports and the form of the answer."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="a report; - for standard input")
    parser.add_argument("--json", action="store_true", help="print JSON, one object a file")
    parser.add_argument(
        "--json-lines", dest="json", action="store_true", help="the same, one object a line for each file"
    )


def run(options: Namespace) -> int:
    """Print the answer for every file, and what is wrong with those that have none."""
    status = 0
    for at, file in enumerate(_with_progress(options.files)):
        try:
            report = _report(file)
        except Problem as problem:
            sys.stderr.write(f"zhupi: {problem}\n")
            status = BAD_LUCK
            continue
        if options.json:
            print_json(report_to_json(report))
        else:
            sys.stdout.write("\n" * bool(at) + "".join(f"{line}\n" for line in summary(report)))
    return status


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
