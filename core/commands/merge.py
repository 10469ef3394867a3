"""Take in annotations from another library or program; edits of both sides are kept."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.commands.files import library_path, opened, print_json, read_bytes
from core.files import MOST_NOTES
from core.workspace.merging import arriving, merge, notebooks


def add_arguments(parser: ArgumentParser) -> None:
    """Name the annotations."""
    parser.add_argument(
        "annotations", metavar="ANNOTATIONS", type=Path, help="web annotations (JSON-LD, or .jsonl)"
    )
    parser.add_argument("--json", action="store_true", help="print the ids of what changed")


def run(options: Namespace) -> int:
    """Merge, then say how much changed."""
    arrived = notebooks(options.annotations.name, read_bytes(options.annotations, MOST_NOTES))
    arrivals = [arriving(notebook) for notebook in arrived]
    with opened(library_path(options)) as library:
        changes = [change for arrival in arrivals for change in merge(library, arrival)]
    changed = sorted(uuid for change in changes for uuid in change.annotations)
    read = sum(len(notebook.notes) for notebook in arrived)
    if options.json:
        print_json({"read": read, "changed": changed})
    else:
        sys.stdout.write(f"{read} annotations read, {len(changed)} changed\n")
    return 0
