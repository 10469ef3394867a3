"""Text that was read in a wrong encoding and saved so (鏀垮簻, æ”¿åºœ): back by the way it came."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, product
from typing import NamedTuple

from core.document.clean_text import LOST
from core.importing import damage
from core.importing.plausibility import CLEARLY, SAMPLE, is_plausible, is_right, plausibility
from core.text.han import is_han
from core.text.remembered import remembered

_EURO = "€"
"""What Windows reads the byte 0x80 as, which begins no character of GB18030."""
_LEAD = re.compile(f"{LOST}(?=[^\x00-\x7f])")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_LAST_WESTERN = "™"
_ASKED = re.compile(r"(?<=[^\x00-\x7f])\?")
"""What some programs write for a lost character; a real question mark is seldom found behind garbage."""
_MOST_LOST = 0.2
"""Of a text that was read wrongly, so much may be lost: what is left can be read, and garbage cannot."""
_MOST_EUROS = 6
_STRAY = re.compile("(?<![\udc80-\udcff])[\udc80-\udcbf]")
"""The end of a character of UTF-8 without its beginning."""
_LEAST_HAN = 3
"""Fewer may be written by chance as other characters look when they are garbled (目录, 牵头)."""
_UNKNOWN = b"\xff"
"""No encoding of Chinese has it: it stands for a character that was lost already."""


class Reading(NamedTuple):
    """A text with escapes, and which encoding of it was taken for which."""

    text: str
    meant: str
    taken: str

    @property
    def way(self) -> tuple[str, str]:
        """How it was garbled."""
        return self.meant, self.taken


def put_right(text: str) -> Reading | None:
    """A whole text as it was before it was read in a wrong encoding, if that is clearly better Chinese."""
    if text.isascii() or is_plausible(text) or any(map(is_right, text.split("\n"))):
        return None
    before = plausibility(text)
    likely = {
        reading.way
        for reading in _readings(text[:SAMPLE])
        if damage.share(reading.text) <= _MOST_LOST and _is_better(reading, before)
    }
    found = [reading for reading in _readings(text) if reading.way in likely]
    return min(found, key=lambda reading: damage.share(reading.text), default=None)


def lines_put_right(lines: Sequence[str]) -> dict[int, str]:
    """The lines, by their numbers, that were read in a wrong encoding, as they were before.

    Such a line comes back to the last byte, but for what it shows as lost itself, and some line that was
    garbled the same way makes clearly better Chinese: it speaks for those that are too short to show it.
    """
    found = {number: reading for number, line in enumerate(lines) if (reading := _exact(line))}
    certain = {
        reading.way for number, reading in found.items() if _is_better(reading, plausibility(lines[number]))
    }
    return {number: damage.shown(reading.text) for number, reading in found.items() if reading.way in certain}


@remembered
def _exact(line: str) -> Reading | None:
    """What a line that is no good Chinese was before, where no more of it is lost than it shows itself."""
    if line.isascii() or is_right(line):
        return None
    lost = line.count(LOST) or len(_ASKED.findall(line))
    if not lost and not any(damage.is_whole(data, meant) for meant, _, data in _undone(line)):
        return None
    best = min(_readings(line), key=lambda reading: damage.count(reading.text))
    if damage.count(best.text) > lost:
        return None
    return best if sum(map(is_han, best.text)) >= _LEAST_HAN else None


def _is_better(reading: Reading, before: float) -> bool:
    return plausibility(damage.shown(reading.text)) >= max(CLEARLY, 3 * before)


def _readings(text: str) -> Iterator[Reading]:
    """What a text may have been before it was read in a wrong encoding."""
    for meant, taken, data in _undone(text):
        yield Reading(damage.with_escapes(data, meant), meant, taken)


def _undone(text: str) -> Iterator[tuple[str, str, bytes]]:
    """Encodings, and the bytes that gave this text when they were read in the second for the first."""
    if LOST not in text and _ASKED.search(text):
        yield from _undone(_ASKED.sub(LOST, text))
    for euro in (b"\x80", _EURO.encode("gb18030")):
        if euro == b"\x80" or _EURO in text:
            yield "utf-8", "gb18030", euro.join(map(_as_gb18030, text.split(_EURO)))
    if LOST in text and _EURO in text:
        yield "utf-8", "gb18030", b"\n".join(map(_with_likely_euros, text.split("\n")))
    if LOST in text and _PRIVATE.search(text):  # whoever read it knew a character for every pair of bytes
        yield "utf-8", "gb18030", b"\x80".join(map(_as_gb18030, _LEAD.split(text)))
    western = _as_western(text)
    if western is not None:
        yield "utf-8", "cp1252", western
        yield "gb18030", "cp1252", western


def _with_likely_euros(line: str) -> bytes:
    """A line whose euro signs each come from the bytes that leave fewest pieces of characters."""
    parts = list(map(_as_gb18030, line.split(_EURO)))
    if len(parts) - 1 > _MOST_EUROS:
        return b"\x80".join(parts)
    ways = product((b"\x80", _EURO.encode("gb18030")), repeat=len(parts) - 1)
    read = [b"".join(chain(*zip(parts, (*way, b""), strict=True))) for way in ways]
    return min(read, key=lambda data: len(_STRAY.findall(damage.with_escapes(data, "utf-8"))))


def _as_gb18030(text: str) -> bytes:
    return _UNKNOWN.join(part.encode("gb18030", "replace") for part in text.split(LOST))


def _as_western(text: str) -> bytes | None:
    """The bytes of Windows' Western letters; None for a text of others.

    The five that it has no letter for are read as the control characters of Latin-1.
    """
    if max(text.replace(LOST, ""), default="") > _LAST_WESTERN:
        return None
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
