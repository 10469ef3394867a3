"""The reports that a command counts: files, or those of the library."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from core.analysis.sample import Sample, sample
from core.commands.corpus import add_corpus, corpus_of
from core.commands.library import look_up
from core.document.original import original_of
from core.document.problem import Problem
from core.document.text_id import TextId
from core.workspace.counting import (
    AGAINST,
    Against,
    Counting,
    compared_with,
    countable,
    samples,
    target,
)
from core.workspace.reading import read_file

AT_ONCE = 50
"""Reports that a window is asked for in one question, between which it does other work."""
NOTHING_COUNTED = "There are no such reports: name files, or others of the library."
NOTHING_COMPARED = (
    "There are no reports to compare with: choose others with --against, or name files with --other."
)


def add_counted(parser: ArgumentParser) -> None:
    """Let reports be named, or chosen from the library, and what is counted of them."""
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="reports; else the library's")
    add_corpus(parser)
    parser.add_argument("--whole", action="store_true", help="count glossary, markers and title lines, too")


def add_others(parser: ArgumentParser) -> None:
    """Let those be named or chosen that reports are compared with."""
    parser.add_argument(
        "--other", metavar="FILE", action="append", type=Path, help="a report to compare with"
    )
    parser.add_argument(
        "--against",
        choices=AGAINST,
        help="those of the library to compare with; last-year, for what is similar the rest",
    )


def counted(options: Namespace) -> list[Sample]:
    """What the options of `add_counted` mean; Problem where there is nothing."""
    texts: list[TextId] = []
    if not options.files:
        texts = look_up(options, countable, corpus_of(options), otherwise=[])
    found = [*_of_files(options, options.files), *of_library(options, texts)]
    if not found:
        raise Problem(NOTHING_COUNTED)
    return found


def others(options: Namespace, of: Sequence[Sample], against: Against) -> list[Sample]:
    """The files that are named, or those of the library; Problem where there is nothing."""
    if options.other:
        return list(_of_files(options, options.other))
    targets = [target(one) for one in of]
    found = list(of_library(options, look_up(options, compared_with, targets, against, otherwise=[])))
    if not found:
        raise Problem(NOTHING_COMPARED)
    return found


def of_library(options: Namespace, texts: Sequence[TextId]) -> Iterator[Sample]:
    """What is counted of reports of the library."""
    counting, rest = Counting(options.part, options.whole), iter(texts)
    while some := list(islice(rest, AT_ONCE)):
        found: list[Sample] = look_up(options, samples, some, counting, otherwise=[])
        yield from found


def _of_files(options: Namespace, files: Sequence[Path]) -> Iterator[Sample]:
    for file in files:
        report = read_file(file)
        yield sample(original_of(report).id, report, options.part, whole=options.whole)
