"""Put reports into the trash, notes and all; or bring them back as they were."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable

from core.commands.files import BAD_LUCK, complain, print_json, write_line
from core.commands.library import ask, look_up
from core.commands.reports import named
from core.document.corpus import EVERYTHING
from core.document.problem import Problem
from core.library.records.reports import ReportSummary
from core.workspace.listed import chosen
from core.workspace.trash import bring_back_reports, empty_trash, in_trash, remove_reports

NO_REPORT = "{name} names no report {where}: zhupi list{option} shows them, with their ids."
NOTHING_NAMED = "Name reports by their ids, or by the beginning of these: zhupi list shows them."


def add_arguments(parser: ArgumentParser) -> None:
    """Name the reports and what is to be done with them."""
    parser.add_argument("reports", metavar="REPORT", nargs="*", help="a report's id, or its beginning")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--back", action="store_true", help="bring reports back from the trash")
    which.add_argument("--empty", action="store_true", help="empty the trash; what is in it is gone for good")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: Namespace) -> int:
    """Do it to every report that is there, and say what is wrong with the others."""
    if options.empty:
        count = ask(options, empty_trash)
        _answer(options, {"emptied": count}, [f"{count} reports gone for good"])
        return 0
    if not options.reports:
        raise Problem(NOTHING_NAMED)
    found, status = _found(options)
    if found:
        ask(options, bring_back_reports if options.back else remove_reports, [one.text for one in found])
    done = "back" if options.back else "removed"
    told = {done: [{"report": one.text, "heading": one.heading} for one in found]}
    _answer(options, told, [f"{one.text}\t{one.heading}\t{done}" for one in found])
    return status


def _found(options: Namespace) -> tuple[list[ReportSummary], int]:
    """The reports that are named, and the exit status."""
    nothing: list[ReportSummary] = []
    if options.back:
        known = look_up(options, in_trash, otherwise=nothing)
    else:
        known = look_up(options, chosen, EVERYTHING, otherwise=nothing)
    where, option = ("in the trash", " --trash") if options.back else ("in the library", "")
    found, status = [], 0
    for name in options.reports:
        try:
            found.append(named(name, known, Problem(NO_REPORT, name=name, where=where, option=option)))
        except Problem as problem:
            complain(problem)
            status = BAD_LUCK
    return found, status


def _answer(options: Namespace, told: object, lines: Iterable[str]) -> None:
    if options.json:
        print_json(told)
        return
    for line in lines:
        write_line([line])
