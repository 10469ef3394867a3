"""Tell where annotations stand in a report, writing nothing."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from core.anchoring.anchor import place_all
from core.commands.files import print_json, read_bytes
from core.document.annotation import Placement
from core.files import MOST_NOTES
from core.importing.importer import import_file
from core.interchange.web_annotations import annotations_in, parse, target_of


def add_arguments(parser: ArgumentParser) -> None:
    """Name the report, the annotations, and the report that these were made on."""
    parser.add_argument("report", metavar="REPORT", type=Path, help="the report as it is now")
    parser.add_argument("annotations", metavar="ANNOTATIONS", type=Path, help="web annotations (JSON-LD)")
    parser.add_argument("--old", metavar="OLD_REPORT", type=Path, help="the report that they were made on")
    parser.add_argument("--json", action="store_true", help="print a JSON list")


def run(options: Namespace) -> int:
    """Print a state, a place and a score for each annotation."""
    annotations = annotations_in(
        options.annotations.name, parse(options.annotations.name, read_bytes(options.annotations, MOST_NOTES))
    )
    new = import_file(options.report)[1].text
    old = import_file(options.old)[1].text if options.old else None
    selectors = [target_of(one).selectors for one in annotations]
    placements = place_all(selectors, new, old)
    rows = [_row(one, placement) for one, placement in zip(annotations, placements, strict=True)]
    if options.json:
        print_json(rows)
    else:
        for row, placement in zip(rows, placements, strict=True):
            sys.stdout.write(_line(row, placement, new))
    return 0


def _row(annotation: Any, placement: Placement) -> dict[str, object]:
    span = placement.span
    return {
        "id": annotation.get("id", annotation.get("@id")),
        "state": placement.state,
        "start": span and span.start,
        "end": span and span.end,
        "score": round(placement.score, 4),
    }


def _line(row: dict[str, object], placement: Placement, text: str) -> str:
    words = placement.span.of(text) if placement.span else placement.reason
    return f"{row['state']}\t{row['id']}\t{words}\n"
