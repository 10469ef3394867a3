"""Annotate words of a report; the id is printed once the annotation is safe on the disk."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.anchoring.anchor import occurrences
from core.commands.files import print_json
from core.commands.library import ask
from core.document.annotation import COLOURS
from core.document.problem import Problem
from core.document.span import Span
from core.text.finding import Finder
from core.workspace.annotating import Mark, annotate
from core.workspace.reading import read_file

NOT_THERE = "“{quote}” does not stand in {name}: give words as they stand in it."
SEVERAL = "“{quote}” stands {count} times in {name}: say with --prefix or --suffix what is beside it."


def add_arguments(parser: ArgumentParser) -> None:
    """Name the report, the words, and what to leave on them."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the report")
    parser.add_argument("--quote", required=True, help="the words")
    parser.add_argument("--prefix", default="", help="what stands just before them")
    parser.add_argument("--suffix", default="", help="what stands just after them")
    parser.add_argument("--note", default="", help="a note, in Markdown")
    parser.add_argument("--tag", action="append", default=[], help="a tag; may be given several times")
    parser.add_argument("--colour", choices=COLOURS, default=COLOURS[0], help="the colour of the highlight")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: Namespace) -> int:
    """Keep the report and the annotation, then print its id."""
    report = read_file(options.file)
    span = _only(options, report.text)
    mark = Mark(span, options.colour, options.note, tuple(options.tag))
    (uuid,) = ask(options, annotate, report, mark).annotations
    if options.json:
        print_json({"id": uuid, "start": span.start, "end": span.end, "quote": span.of(report.text)})
    else:
        sys.stdout.write(f"{uuid}\n")
    return 0


def _only(options: Namespace, text: str) -> Span:
    """The one place of the words; Problem where there is none, or more than one."""
    asked = options.quote, options.prefix, options.suffix
    found = occurrences(text, *asked) or Finder(text).find(*asked)
    if len(found) == 1:
        return found[0]
    sentence = SEVERAL if found else NOT_THERE
    raise Problem(sentence, quote=options.quote, name=options.file.name, count=len(found))
