"""The way in: a file or its bytes to a source and its clean text."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath

from core.document.clean_text import CleanText, Source
from core.document.problem import Problem
from core.importing.cleaning.pipeline import clean
from core.importing.decode import decode

MOST_BYTES = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its names' endings and the reader that gives its text and encoding."""

    media_type: str
    endings: tuple[str, ...]
    read: Callable[[bytes], tuple[str, str]]


PLAIN_TEXT = Format("text/plain", (".txt", ".text"), decode)
FORMATS: tuple[Format, ...] = (PLAIN_TEXT,)


def import_file(path: Path) -> tuple[Source, CleanText]:
    """The file at `path`, read, decoded and cleaned; Problem where it cannot be."""
    try:
        if path.is_dir():
            raise Problem("{path} is a folder; choose a file inside it.", path=path)
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise _too_large(path.name, size)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise Problem("{path} does not exist; it may have been moved or renamed.", path=path) from error
    except PermissionError as error:
        raise Problem("{path} may not be read; ask for the permission to read it.", path=path) from error
    except (OSError, ValueError) as error:
        raise Problem("{path} cannot be read: {reason}.", path=path, reason=_reason(error)) from error
    name = os.fsencode(path.name).decode(errors="replace")  # a file's name may be no text
    return import_bytes(name, data)


def import_bytes(name: str, data: bytes) -> tuple[Source, CleanText]:
    """The bytes of a file called `name`, decoded and cleaned; Problem where they hold no report."""
    if len(data) > MOST_BYTES:
        raise _too_large(name, len(data))
    kind = _format_of(name)
    text, encoding = kind.read(data)
    if not text.strip():
        raise Problem("{name} is empty.", name=name)
    cleaned = clean(text)
    if not cleaned.text:
        raise Problem("{name} holds no report, only what web pages put around one.", name=name)
    return Source(name, hashlib.sha256(data).hexdigest(), kind.media_type, encoding), cleaned


def _format_of(name: str) -> Format:
    ending = PurePath(name).suffix.lower()
    return next((kind for kind in FORMATS if ending in kind.endings), PLAIN_TEXT)


def _too_large(name: str, size: int) -> Problem:
    return Problem(
        "{name} is too large ({size} MB); Zhupi opens texts of up to {most} MB.",
        name=name,
        size=-(-size // 1024**2),
        most=MOST_BYTES // 1024**2,
    )


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
