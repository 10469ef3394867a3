"""The formats in which a report and its annotations go out."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from core.document.problem import Problem
from core.exporting.markdown import to_markdown
from core.exporting.notes_table import to_csv, to_xlsx
from core.exporting.selection import EVERYTHING, Outgoing, Selection
from core.files import read_whole, write_whole
from core.interchange.jsonld import to_jsonld
from core.interchange.notebook import Notebook

IS_THERE = "{path} is there already, and was left as it is: name another file, or say --force."


def _qdpx(out: Outgoing) -> bytes:
    from core.exporting.refi import to_qdpx  # noqa: PLC0415 - lxml takes its time to load

    return to_qdpx(out)


def _qdc(out: Outgoing) -> bytes:
    from core.exporting.refi import to_qdc  # noqa: PLC0415 - likewise

    return to_qdc(out)


def _kept(old: bytes, new: bytes) -> bytes | None:
    """What a person wrote into an export is kept; None for a file that is none of ours."""
    from core.exporting.markdown_kept import is_ours, kept  # noqa: PLC0415 - only where there is such a file

    try:
        text = old.decode()
    except UnicodeDecodeError:
        return None
    return kept(text, new.decode()).encode() if is_ours(text) else None


class Format(NamedTuple):
    """How files of a format end, what writes them, and whether the report's own words can go along.

    What is no text can only be put into a file. A file that `has_report` is worth writing without any note.
    `over` makes of the file that is there already, and of what is to be written, what is written; None where
    that file has to give way.
    """

    ending: str
    write: Callable[[Outgoing], bytes]
    has_words: bool = False
    is_text: bool = True
    has_report: bool = False
    over: Callable[[bytes, bytes], bytes | None] = lambda _, _new: None


def _docx(out: Outgoing) -> bytes:
    from core.exporting.word.docx import to_docx  # noqa: PLC0415 - seldom asked for

    return to_docx(out)


def _html(out: Outgoing) -> bytes:
    from core.exporting.web.page import to_page  # noqa: PLC0415 - themes are read for it

    return to_page(out)


def _pdf(out: Outgoing) -> bytes:
    from core.exporting.pdf.pdf import to_pdf  # noqa: PLC0415 - what sets it is heavy, and an extra

    return to_pdf(out)


FORMATS: Mapping[str, Format] = {
    "jsonld": Format(".jsonld", lambda out: to_jsonld(out.notebook).encode()),
    "markdown": Format(".md", lambda out: to_markdown(out).encode(), over=_kept),
    "csv": Format(".csv", to_csv),
    "xlsx": Format(".xlsx", to_xlsx, has_words=True, is_text=False),
    "qdpx": Format(".qdpx", _qdpx, is_text=False, has_report=True),
    "qdc": Format(".qdc", _qdc),
    "docx": Format(".docx", _docx, has_words=True, is_text=False),
    "html": Format(".html", _html, has_words=True),
    "pdf": Format(".pdf", _pdf, has_words=True, is_text=False),
}
"""A writer that needs much is loaded when it is first asked for."""


def format_of(path: Path) -> str | None:
    """The format that a file's ending names; None where none has it."""
    ending = path.suffix.lower()
    return next((name for name, known in FORMATS.items() if known.ending == ending), None)


def in_format(chosen: str, name: str) -> Path:
    """The file that a person chose for a format, with the ending of that where it was left out."""
    ending = FORMATS[name].ending
    return Path(chosen if chosen.lower().endswith(ending) else chosen + ending)


def write_exported(path: Path, data: bytes, name: str, *, force: bool = True) -> None:
    """Put what was exported into a file, in the way of its format where there is one already.

    Problem where that one would have to give way, unless it is forced.
    """
    if path.is_file():
        both = FORMATS[name].over(read_whole(path), data)
        if both is None and not force:
            raise Problem(IS_THERE, path=path)
        data = data if both is None else both
    write_whole(path, data)


def exported(notebook: Notebook, name: str, selection: Selection = EVERYTHING) -> bytes:
    """What is chosen of a notebook in the format of that name; KeyError for an unknown one."""
    return FORMATS[name].write(Outgoing(notebook, selection))


def is_empty(notebook: Notebook, name: str, selection: Selection) -> bool:
    """Whether neither words of the report nor a note would be in a file of that format."""
    known = FORMATS[name]
    out = Outgoing(notebook, selection)
    return not (known.has_report or (known.has_words and any(out.rows())) or out.notes)
