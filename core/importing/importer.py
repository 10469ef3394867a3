"""The way in: a file or its bytes to a source and its clean text."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path, PurePath

from core.document.clean_text import CleanText, Source
from core.document.problem import Problem
from core.files import read_whole, require_size
from core.importing.cleaning.pipeline import clean
from core.importing.decode import decode
from core.importing.office import MEDIA_TYPES, NO_OFFICE
from core.text.han import has_han

MOST_CHARACTERS = 1_000_000
"""Some twenty times as many as the longest reports have; three times as many take half a minute."""
TOO_LONG = "{name} is too long for a report: it has more than a million characters."
Read = Callable[[bytes, str], tuple[CleanText, str]]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its names' endings and what reads the bytes of a file of that name: text and encoding.

    A hostile kind is one whose files can harm the program that reads them: archives, markup, pages.
    """

    media_type: str
    endings: tuple[str, ...]
    read: Read
    hostile: bool = False


def _plain(data: bytes, name: str) -> tuple[CleanText, str]:
    decoded = decode(data, name)
    return CleanText(decoded.text, decoded.notes), decoded.encoding


def _late(module: str, name: str) -> Read:
    """A reader from a module that is imported with its first file: what these need takes its time to load."""

    def read(data: bytes, file: str) -> tuple[CleanText, str]:
        found: Read = getattr(import_module(f"core.importing.formats.{module}"), name)
        return found(data, file)

    return read


def _office(_: bytes, name: str) -> tuple[CleanText, str]:
    raise Problem(NO_OFFICE, name=name)


PLAIN_TEXT = Format("text/plain", (".txt", ".text"), _plain)
FORMATS: tuple[Format, ...] = (
    PLAIN_TEXT,
    Format("text/markdown", (".md", ".markdown"), _late("markdown", "read_markdown"), hostile=True),
    Format("text/html", (".html", ".htm", ".xhtml"), _late("web.page", "read_html"), hostile=True),
    Format("multipart/related", (".mhtml", ".mht"), _late("web.page", "read_mhtml"), hostile=True),
    Format(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        (".docx", ".docm"),
        _late("word.docx", "read_docx"),
        hostile=True,
    ),
    Format("application/epub+zip", (".epub",), _late("web.epub", "read_epub"), hostile=True),
    Format("application/vnd.oasis.opendocument.text", (".odt",), _late("open.odt", "read_odt"), hostile=True),
    Format("application/pdf", (".pdf",), _late("pdf.document", "read_pdf"), hostile=True),
    *(Format(kind, (ending,), _office, hostile=True) for ending, kind in MEDIA_TYPES.items()),
)


def import_file(path: Path) -> tuple[Source, CleanText]:
    """The file at `path`, read, decoded and cleaned; Problem where it cannot be."""
    return import_bytes(*_read(path))


def source_of(path: Path) -> Source:
    """What tells a file from others that another program is to read; Problem where it cannot be read."""
    return _source(*_read(path), "utf-8")


def import_bytes(name: str, data: bytes) -> tuple[Source, CleanText]:
    """The bytes of a file called `name`, decoded and cleaned; Problem where they hold no report."""
    require_size(name, len(data))
    read, encoding = format_of(name).read(data, name)
    if len(read.text) > MOST_CHARACTERS:
        raise Problem(TOO_LONG, name=name)
    if not read.text.strip():
        raise Problem("{name} is empty.", name=name)
    cleaned = clean(read)
    if not cleaned.text:
        raise Problem("{name} holds no report, only what web pages put around one.", name=name)
    if not has_han(cleaned.text):
        raise Problem("{name} holds no Chinese; Zhupi reads Chinese government work reports.", name=name)
    return _source(name, data, encoding), cleaned


def format_of(name: str) -> Format:
    """The format that a file's name tells, plain text where it tells none."""
    ending = PurePath(name).suffix.lower()
    return next((kind for kind in FORMATS if ending in kind.endings), PLAIN_TEXT)


def _read(path: Path) -> tuple[str, bytes]:
    data = read_whole(path)
    return os.fsencode(path.name).decode(errors="replace"), data  # a file's name may be no text


def _source(name: str, data: bytes, encoding: str) -> Source:
    return Source(name, hashlib.sha256(data).hexdigest(), format_of(name).media_type, encoding)
