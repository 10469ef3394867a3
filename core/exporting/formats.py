"""The formats in which annotations go out."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from core.exporting.markdown import to_markdown
from core.exporting.notes_table import to_csv
from core.interchange.jsonld import to_jsonld
from core.interchange.notebook import Notebook


class Format(NamedTuple):
    """How files of a format end, how they are encoded, and what writes them."""

    ending: str
    encoding: str
    write: Callable[[Notebook], str]


FORMATS: Mapping[str, Format] = {
    "jsonld": Format(".jsonld", "utf-8", to_jsonld),
    "markdown": Format(".md", "utf-8", to_markdown),
    "csv": Format(".csv", "utf-8-sig", to_csv),  # Excel takes one without a mark for an old encoding
}


def exported(notebook: Notebook, name: str) -> bytes:
    """The annotations in the format of that name; KeyError for an unknown one."""
    return FORMATS[name].write(notebook).encode(FORMATS[name].encoding)
