"""Tell how far two readers agree in their tags, paragraph by paragraph or sentence by sentence."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from core.analysis.agreement import TagAgreement
from core.commands.columns import in_columns
from core.commands.files import print_json, write_line
from core.commands.library import ask
from core.commands.tables import add_tables, write_tables
from core.workspace.agreement import UNITS, Agreement, agreement_of


def add_arguments(parser: ArgumentParser) -> None:
    """Name the readers, and in what units they are compared."""
    parser.add_argument("first", metavar="NAME", help="a member of the team; me: yourself")
    parser.add_argument("second", metavar="NAME", help="another")
    parser.add_argument("--unit", choices=UNITS, default=UNITS[0], help="what is compared; paragraph")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_tables(parser)


def run(options: Namespace) -> int:
    """Print or write kappa and alpha for each tag, with how often either gave it."""
    found = ask(options, agreement_of, options.first, options.second, options.unit, to_read=True)
    is_written = write_tables(options, lambda path, ending: _write(found, path, ending))
    if options.json:
        print_json(found._asdict() | {"tags": [one._asdict() for one in found.tags]})
    elif not is_written:
        write_line(["\n".join(_lines(found))])
    return 0


def _lines(found: Agreement) -> Iterator[str]:
    yield f"{found.reports} reports that both have marked, by {found.unit}"
    if found.tags:
        yield from in_columns([_heads(found), *(tuple(map(_shown, one)) for one in found.tags)])


def _heads(found: Agreement) -> tuple[str, ...]:
    return ("tag", f"{found.unit}s", found.first, found.second, "both", "kappa", "alpha")


def _shown(value: object) -> str:
    if value is None:
        return "–"
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def _write(found: Agreement, path: Path, ending: str) -> None:
    from core.exporting.tables import write_table  # noqa: PLC0415 - seldom asked for

    write_table([TagAgreement._fields, *found.tags], path, "agreement", ending)
