"""Find words in all reports of the library.

Several words are wanted in one paragraph; "…" holds some together, -word leaves paragraphs out, OR stands
between alternatives. Any script, width and form of a character finds the others.
"""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from shutil import get_terminal_size

from core.commands.columns import columns, padded
from core.commands.corpus import add_corpus, corpus_of
from core.commands.files import print_json, shown
from core.commands.library import look_up
from core.commands.tables import add_tables, write_tables
from core.document.corpus import PLACES
from core.search.concordance import WIDTH, Line
from core.search.order import ORDERS
from core.search.query import parse, understood
from core.workspace.searching import Asked, Hits, look_for

NARROWEST, BESIDE = 8, 40
"""Characters on either side that are shown at least; and the room for the hit and where it stands."""


def prepared(arguments: Sequence[str]) -> list[str]:
    """The arguments with words that are not wanted told from options, which begin with two hyphens here."""
    return [f" {one}" if one[:1] == "-" and one[1:2] != "-" and one != "-h" else one for one in arguments]


def add_arguments(parser: ArgumentParser) -> None:
    """Let words be asked for, in some reports, and name the form of the answer."""
    parser.add_argument("query", metavar="QUERY", nargs="*", help="the words")
    parser.add_argument("--in", dest="where", choices=PLACES, default="text", help="what is looked through")
    add_corpus(parser)
    parser.add_argument("--sort", choices=ORDERS, metavar="ORDER", help=f"one of {', '.join(ORDERS)}")
    parser.add_argument("--limit", metavar="N", type=_number, help="show so many hits at most")
    parser.add_argument("--width", metavar="N", type=_number, help="characters on either side")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_tables(parser)


def run(options: Namespace) -> int:
    """Print the hits or write them to files; how the query was understood is said beside it."""
    words = " ".join(options.query)
    for one in understood(parse(words)):
        sys.stderr.write(f"zhupi: {shown(str(one))}\n")
    asked = Asked(words, corpus_of(options), options.where, options.limit, options.sort, _width(options))
    found = look_up(options, look_for, asked, otherwise=Hits(0, 0, ()))
    is_written = write_tables(options, partial(_write, found.lines))
    if options.json:
        print_json(_json(found))
        return 0
    if not is_written:
        sys.stdout.writelines(f"{shown(line)}\n" for line in _aligned(found.lines))
    sys.stdout.write(f"{_counted(found)}\n")
    return 0


def _width(options: Namespace) -> int:
    """The characters on either side that were asked for, or as many as a terminal's line has room for."""
    if options.width is not None:
        return int(options.width)
    if options.json or options.csv or options.xlsx or not sys.stdout.isatty():
        return WIDTH
    return min(WIDTH, max(NARROWEST, (get_terminal_size().columns - BESIDE) // 4))


def _counted(found: Hits) -> str:
    some = f"{len(found.lines)} of " if len(found.lines) < found.total else ""
    hits = "hit" if found.total == 1 else "hits"
    return f"{some}{found.total} {hits} in {found.reports} {'report' if found.reports == 1 else 'reports'}"


def _number(words: str) -> int:
    if words.isdecimal():
        return int(words)
    raise ArgumentTypeError(f"{words!r} is no number")


def _write(lines: Sequence[Line], path: Path, ending: str) -> None:
    from core.exporting.concordance import write_concordance  # noqa: PLC0415 - seldom asked for

    write_concordance(lines, path, ending)


def _json(found: Hits) -> dict[str, object]:
    hits = [
        {
            **line.about._asdict(),
            "section": line.section,
            "start": line.span and line.span.start,
            "end": line.span and line.span.end,
            "before": line.before,
            "match": line.match,
            "after": line.after,
        }
        for line in found.lines
    ]
    return {"total": found.total, "reports": found.reports, "hits": hits}


def _aligned(lines: Sequence[Line]) -> Iterator[str]:
    """The hits one below the other, and at the end of each line where it stands."""
    left = max((columns(line.before) for line in lines), default=0)
    middle = max((columns(line.match) for line in lines), default=0)
    right = max((columns(line.after) for line in lines), default=0)
    for line in lines:
        about = line.about
        where = " · ".join(str(one) for one in (about.place or about.title, about.year, line.section) if one)
        before = " " * (left - columns(line.before)) + line.before
        yield f"{before}  {padded(line.match, middle)}  {padded(line.after, right)}  {where}"
