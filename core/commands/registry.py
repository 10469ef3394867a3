"""Every command once: the command line, its help, the README's list and the tests read this."""

import argparse
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import NamedTuple

USAGE_WIDTH, LINE_WIDTH = 38, 116


class Command(NamedTuple):
    """A command: its module here is of its name, with `add_arguments` and `run`.

    `usage` is what stands after the name, `options` what may follow, in lines; `help` says in a line what it
    does. Where any word may be an argument, `prepared` tells it from options.
    """

    name: str
    usage: str
    help: str
    options: str = ""


COMMANDS = (
    Command("inspect", "FILE... [--json]", "print what is understood of reports; - reads standard input"),
    Command(
        "import",
        "PATH... [--json]",
        "add reports, and all in folders; what is there already is not read again",
    ),
    Command(
        "list",
        "[--json]",
        "list the reports, each with its id",
        "[--place …] [--year 2019-2024] [--level …] [--collection …] [--trash: those in the trash]",
    ),
    Command(
        "remove",
        "REPORT... [--json]",
        "put reports into the trash, notes and all",
        "[--back: bring them back] [--empty: empty the trash]",
    ),
    Command(
        "notes",
        "[FILE...] [--json]",
        "print the annotations of reports",
        "[--by NAME] [--open: what is not settled] [--lost: of reports whose text a damaged library lost]",
    ),
    Command(
        "annotate",
        'FILE --quote "…"',
        "annotate words of a report; prints the id once it is safe on the disk",
        "[--prefix …] [--suffix …] [--note …] [--tag …] [--colour …] [--json]",
    ),
    Command(
        "search",
        "QUERY [--json]",
        "find words in all reports, each hit on a line with what stands around it",
        "[--in text|body|notes|glossary] [--place …] [--year 2019-2024] [--level …] [--part outcome|plan]\n"
        "[--collection …] [--sort left3|right1|place|year|section…] [--limit N] [--width N]\n"
        "[--csv OUT] [--xlsx OUT]",
    ),
    Command(
        "words",
        "WHAT [FILE...] [--json]",
        "count words: frequency, list, keyness, collocation, new, first or similar, of files or the library",
        "[--place …] [--year 2019-2024] [--level …] [--part outcome|plan] [--collection …] [--whole]\n"
        "[--word …] [--lists FILE] [--by report|year|place] [--ngram N] [--window N]\n"
        "[--against last-year|earlier|above|rest] [--other FILE] [--sentences] [--every-word]\n"
        "[--least N] [--limit N] [--csv OUT] [--xlsx OUT]",
    ),
    Command(
        "compare",
        "A B [--json]",
        "compare two reports, files or ids, sentence by sentence: changed, moved, new, gone",
        "[--kind same|changed|moved|new|gone] [--html: a web page, both side by side]",
    ),
    Command(
        "promises",
        "REPORT [NEXT] [--json]",
        "tell what became of a report's promises, by the next; ids name reports of the library, too",
        "[--about POINTS] [--csv OUT] [--xlsx OUT]",
    ),
    Command(
        "series",
        "[MEASURE] [--json]",
        "tell what reports say of a measure through years and places; without one, which measures there are",
        "[--place …] [--year 2019-2024: which figures are of] [--level …] [--collection …]\n"
        "[--form level|growth|added] [--scope …] [--csv OUT] [--xlsx OUT]",
    ),
    Command(
        "glance",
        "PLACE... [--json]",
        "show the main measures of places: result, growth, last year's target and this year's",
        "[--year 2024: of the reports] [--csv OUT] [--xlsx OUT]",
    ),
    Command(
        "batch",
        "PATH... --out DIR [--json]",
        "make tables of thousands of reports, as Parquet files",
        "[--sections] [--figures] [--measures] [--table main|MEASURE] [--words LISTS] [--text]\n"
        "[--executor local|dask:ADDRESS] [--workers N] [--resume: go on with a broken run]\n"
        "[--schema: what the columns say]",
    ),
    Command(
        "export",
        "[FILE] [-o OUT]",
        "write a report with its annotations, or these alone, as Word file, web page, table, project …",
        "[--format jsonld|docx|html|pdf|markdown|csv|xlsx|qdpx|qdc] [--sections …] [--notes-only]\n"
        "[--colour …] [--tag …] [--script …] [--fields …] [--order …] [--author …] [--force]\n"
        "[--lost: as above]",
    ),
    Command(
        "merge",
        "ANNOTATIONS [--json]",
        "take in a colleague's annotations, or another library whole; edits of both sides are kept",
    ),
    Command(
        "share",
        "[FOLDER --as NAME] [--json]",
        "share notes with a team in a folder; alone, tell what is shared",
        "[--leave: share no longer; nothing is taken away]",
    ),
    Command(
        "agreement",
        "NAME NAME [--json]",
        "tell how far two of a team agree in their tags: Cohen's kappa, Krippendorff's alpha",
        "[--unit paragraph|sentence] [--csv OUT] [--xlsx OUT]",
    ),
    Command(
        "attach",
        "REPORT ANNOTATIONS",
        "tell where any web annotations stand in a report, writing nothing",
        "[--old OLD_REPORT] [--json]",
    ),
    Command("backup", "[--to FILE] [--json]", "make a verified backup of the library"),
    Command("check", "[FILE] [--json]", "tell whether the library, or a backup, is as it was written"),
    Command(
        "restore", "[BACKUP]", "list the backups, or put one in the library's place", "[--to COPY] [--json]"
    ),
    Command("salvage", "[FILE]", "bring back what is intact of a damaged library", "[--to NEW] [--json]"),
)
BY_NAME = {command.name: command for command in COMMANDS}


def run_command(
    name: str, arguments: Sequence[str], common: argparse.ArgumentParser, options: argparse.Namespace
) -> int:
    """Run a command with its arguments, and the options that were named before it; the exit status."""
    module = import_module(f"core.commands.{name}")  # only the one that is asked for
    parser = argparse.ArgumentParser(f"zhupi {name}", description=module.__doc__, parents=[common])
    module.add_arguments(parser)
    if hasattr(module, "prepared"):
        arguments = module.prepared(arguments)
    status: int = module.run(parser.parse_args(arguments, options))
    return status


def listed() -> Iterator[str]:
    """The commands as help and README list them, some lines each."""
    from textwrap import wrap  # noqa: PLC0415 - a window needs none of it

    for command in COMMANDS:
        usage = f"zhupi {command.name} {command.usage}"
        first, *more = wrap(command.help, LINE_WIDTH - USAGE_WIDTH)
        yield f"{usage:<{USAGE_WIDTH - 1}} {first}"
        yield from (" " * USAGE_WIDTH + line for line in more)
        yield from (f"      {line}" for line in command.options.splitlines())
