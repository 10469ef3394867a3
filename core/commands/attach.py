"""Tell where annotations stand in a report, writing nothing."""

import sys
from argparse import ArgumentParser, Namespace
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from core.anchoring.anchor import place_all
from core.commands.files import BAD_LUCK, complain_of, pages_of, print_json, shown
from core.document.annotation import Placement
from core.document.text_id import TextId
from core.importing.importer import import_file
from core.interchange.incoming import Wanted, whereabouts
from core.interchange.notebook import Refused


def add_arguments(parser: ArgumentParser) -> None:
    """Name the report, the annotations, and the report that these were made on."""
    parser.add_argument("report", metavar="REPORT", type=Path, help="the report as it is now")
    parser.add_argument("annotations", metavar="ANNOTATIONS", type=Path, help="web annotations (JSON-LD)")
    parser.add_argument(
        "--old", metavar="OLD_REPORT", type=Path, help="the report that they were made on, if not in the file"
    )
    parser.add_argument("--json", action="store_true", help="print a JSON list")


def run(options: Namespace) -> int:
    """Print a state, a place and a score for each annotation, and what was left out and why."""
    new = import_file(options.report)[1].text
    old = import_file(options.old)[1].text if options.old else None
    wanted: list[Wanted] = []
    texts: dict[TextId, str] = {}
    refused = Refused()
    for page in pages_of(options.annotations):
        found = whereabouts(options.annotations.name, page)
        wanted += found.wanted
        texts |= found.texts
        refused += found.refused
    placed = list(_placed(wanted, texts, old, new))
    if options.json:
        print_json([_row(one, placement) for one, placement in placed])
    else:
        sys.stdout.writelines(shown(_line(one, placement, new)) for one, placement in placed)
    complain_of(refused)
    return BAD_LUCK if refused.number else 0


def _placed(
    wanted: list[Wanted], texts: Mapping[TextId, str], old: str | None, new: str
) -> Iterator[tuple[Wanted, Placement]]:
    """Each with its place, in the order of the file; those that were made on one text help each other."""
    made_on: dict[str | None, list[int]] = defaultdict(list)
    for number, one in enumerate(wanted):
        made_on[texts.get(one.text, old)].append(number)
    found: dict[int, Placement] = {}
    for text, numbers in made_on.items():
        places = place_all([wanted[number].selectors for number in numbers], new, text)
        found |= zip(numbers, places, strict=True)
    return ((one, found[number]) for number, one in enumerate(wanted))


def _row(one: Wanted, placement: Placement) -> dict[str, object]:
    span = placement.span
    return {
        "id": one.name,
        "state": placement.state,
        "start": span and span.start,
        "end": span and span.end,
        "score": round(placement.score, 4),
    }


def _line(one: Wanted, placement: Placement, text: str) -> str:
    words = placement.span.of(text) if placement.span else placement.reason
    return f"{placement.state}\t{one.name}\t{words}\n"
