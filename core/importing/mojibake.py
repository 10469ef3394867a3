"""Text that was read in a wrong encoding and saved so (鏀垮簻, æ”¿åºœ): back by the way it came."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.document.clean_text import LOST
from core.importing.damage import with_escapes

_EURO = "€"
"""What Windows reads the byte 0x80 as, which begins no character of GB18030."""
_LEAD = re.compile(f"{LOST}(?=[^\x00-\x7f])")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_UNKNOWN = b"\xff"
"""No encoding of Chinese has it: it stands for a character that was lost already."""


class Reading(NamedTuple):
    """A text with escapes, and which encoding of it was taken for which."""

    text: str
    meant: str
    taken: str


def readings(text: str) -> Iterator[Reading]:
    """What a text may have been before it was read in a wrong encoding."""
    for meant, taken, data in _undone(text):
        yield Reading(with_escapes(data, meant), meant, taken)


def _undone(text: str) -> Iterator[tuple[str, str, bytes]]:
    """Encodings, and the bytes that gave this text when they were read in the second for the first."""
    for euro in (b"\x80", _EURO.encode("gb18030")):
        if euro == b"\x80" or _EURO in text:
            yield "utf-8", "gb18030", euro.join(map(_as_gb18030, text.split(_EURO)))
    if LOST in text and _PRIVATE.search(text):  # whoever read it knew a character for every pair of bytes
        yield "utf-8", "gb18030", b"\x80".join(map(_as_gb18030, _LEAD.split(text)))
    western = _as_western(text)
    if western is not None:
        yield "utf-8", "cp1252", western
        yield "gb18030", "cp1252", western


def _as_gb18030(text: str) -> bytes:
    return _UNKNOWN.join(part.encode("gb18030", "replace") for part in text.split(LOST))


def _as_western(text: str) -> bytes | None:
    """The bytes of Windows' Western letters; None for a text of others.

    The five that it has no letter for are read as the control characters of Latin-1.
    """
    known = {character: _byte(character) for character in set(text)}
    data = bytearray()
    for character in text:
        byte = known[character]
        if byte is None:
            return None
        data.append(byte)
    return bytes(data)


def _byte(character: str) -> int | None:
    try:
        return character.encode("cp1252")[0]
    except UnicodeEncodeError:
        if character == LOST:
            return _UNKNOWN[0]
        return ord(character) if ord(character) < 256 else None
