"""A whole library in one file, and home again: a line of JSON-LD for each report (JSON Lines)."""

import json

from core.document.annotation import Changes
from core.interchange.exchange import Shelve, merge_notebook, notebook_of
from core.interchange.jsonld import from_jsonld, to_jsonld
from core.interchange.notebook import Notebook
from core.library.library import Library

ENDING = ".jsonl"


def everything(library: Library) -> bytes:
    """All reports with all annotations, removed ones too."""
    pages = (json.loads(to_jsonld(notebook_of(library, held.version))) for held in library.inventory())
    return "".join(json.dumps(page, ensure_ascii=False) + "\n" for page in pages).encode()


def notebooks(name: str, data: bytes) -> list[Notebook]:
    """The notebooks in a file called `name`; Problem where one cannot be read."""
    if not name.lower().endswith(ENDING):
        return [from_jsonld(name, data)]
    return [from_jsonld(name, line) for line in data.splitlines() if line.strip()]


def merge_all(library: Library, notebooks: list[Notebook], add_report: Shelve) -> list[Changes]:
    """Take in notebooks one after the other; what is known already changes nothing."""
    return [changes for notebook in notebooks for changes in merge_notebook(library, notebook, add_report)]
