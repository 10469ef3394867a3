"""Take in annotations from another library or program; edits of both sides are kept."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.commands.files import library_path, print_json, read_bytes
from core.document.clean_text import CleanText, Source
from core.interchange.everything import merge_all, notebooks
from core.library.library import Library
from core.understanding.understand import EXTRACTOR, understand
from core.workspace.editions import keep


def add_arguments(parser: ArgumentParser) -> None:
    """Name the annotations."""
    parser.add_argument(
        "annotations", metavar="ANNOTATIONS", type=Path, help="web annotations (JSON-LD, or .jsonl)"
    )
    parser.add_argument("--json", action="store_true", help="print the ids of what changed")


def run(options: Namespace) -> int:
    """Merge, then say how much changed."""
    arrived = notebooks(options.annotations.name, read_bytes(options.annotations))
    with Library.open(library_path(options)) as library:

        def add_report(source: Source, clean: CleanText) -> int:
            return keep(library, understand(source, clean), EXTRACTOR)

        changes = merge_all(library, arrived, add_report)
    changed = sorted(uuid for change in changes for uuid in change.annotations)
    read = sum(len(notebook.notes) for notebook in arrived)
    if options.json:
        print_json({"read": read, "changed": changed})
    else:
        sys.stdout.write(f"{read} annotations read, {len(changed)} changed\n")
    return 0
