"""A whole library in one file: a line of JSON-LD for each report (JSON Lines)."""

import json
from collections.abc import Iterator

from core.interchange.jsonld import page_json
from core.library.library import Library
from core.workspace.exchange import gather, place
from core.workspace.workspace import report_of


def everything(library: Library) -> Iterator[bytes]:
    """All reports with all annotations, removed ones too, a line each."""
    for held in library.reports.all():
        notebook = place(gather(library, held.text, report_of(library, held.text)))
        yield (json.dumps(page_json(notebook), ensure_ascii=False) + "\n").encode()
