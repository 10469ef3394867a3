"""How a command is told a report: by its file, or by the id that the library knows it by."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from core.commands.library import ask, look_up
from core.document.corpus import EVERYTHING
from core.document.problem import Problem
from core.document.report import Report
from core.library.records.reports import ReportSummary
from core.workspace.comparison import kept_report
from core.workspace.listed import chosen
from core.workspace.reading import read_report

NO_FILE = "{name} is no file, and names no report in the library: zhupi list shows them, with their ids."
SEVERAL = "{name} begins the ids of {count} reports: give more of it."
SHORTEST = 6
"""Characters of an id by which a report is named where a file could be: of fewer, it is a file's name."""


def report_named(options: Namespace, name: str) -> Report:
    """The report in a file, or else the one of the library whose id begins so; Problem if there is none."""
    path = Path(name)
    if path.exists() or not _may_be_id(name):
        return read_report(path)
    nothing: list[ReportSummary] = []
    found = named(name, look_up(options, chosen, EVERYTHING, otherwise=nothing), Problem(NO_FILE, name=name))
    return ask(options, kept_report, found.text, to_read=True)


def named(name: str, known: Iterable[ReportSummary], otherwise: Problem) -> ReportSummary:
    """The report whose id begins so; Problem where there are several, or else the one that is given."""
    found = [one for one in known if any(text.startswith(name.lower()) for text in one.versions)]
    if len(found) == 1 and name:
        return found[0]
    if found and name:
        raise Problem(SEVERAL, name=name, count=len(found))
    raise otherwise


def _may_be_id(name: str) -> bool:
    return len(name) >= SHORTEST and all(letter in "0123456789abcdef" for letter in name.lower())
