"""Take in annotations from another library or program, or a whole library; edits of both sides are kept."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.commands.files import BAD_LUCK, complain_of, pages_of, print_json, shown
from core.commands.library import ask
from core.library.safety.conflict_copies import is_library
from core.workspace.merging import arriving, settle, strangers, take_in
from core.workspace.whole_library import take_in_library


def add_arguments(parser: ArgumentParser) -> None:
    """Name the annotations."""
    parser.add_argument(
        "annotations",
        metavar="ANNOTATIONS",
        type=Path,
        help="web annotations (JSON-LD, or .jsonl), notes of another program, or a whole library",
    )
    parser.add_argument("--json", action="store_true", help="print the ids of what changed")


def run(options: Namespace) -> int:
    """Merge, then say how much changed, and what was left out and why."""
    if is_library(options.annotations):
        return _whole(options)
    name = options.annotations.name
    arrival = arriving(name, pages_of(options.annotations))
    merged = ask(options, take_in, arrival, settle(ask(options, strangers, arrival)))
    refused = merged.refused
    if options.json:
        reasons = [str(problem) for problem in refused.told]
        changed = sorted(merged.changed)
        told = {"read": merged.read, "changed": changed, "unplaced": merged.unplaced}
        print_json({**told, "refused": refused.number, "reasons": reasons})
    else:
        left_out = f", {refused.number} left out" if refused.number else ""
        sys.stdout.write(f"{merged.read} annotations read, {len(merged.changed)} changed{left_out}\n")
        for quote in merged.unplaced:
            sys.stdout.write(shown(f"not found in the report: {' '.join(quote.split())}\n"))
        complain_of(refused)
    return BAD_LUCK if refused.number else 0


def _whole(options: Namespace) -> int:
    """Take in another library, and say what of it is new here."""
    found = ask(options, take_in_library, options.annotations.absolute())
    if options.json:
        told = {"reports": found.reports, "changed": sorted(found.changed), "others": found.others}
        print_json(told)
    else:
        sys.stdout.write(
            f"{found.reports} reports new, {len(found.changed)} annotations new or changed, "
            f"{found.others} lists, searches, corrections and meanings\n"
        )
    return 0
