"""What of a file's bytes stands for no character: shown as �, told with its place in the file."""

import re
from collections.abc import Iterator

from core.document.clean_text import LOST, UNREADABLE, Removed

_ESCAPED = re.compile("[\udc80-\udcff]+")
_MOST = 1000
"""Places that are told one by one; of a file with more, the last one told says how many follow."""


def with_escapes(data: bytes, encoding: str) -> str:
    """`data` in `encoding`, what is no character in it as lone surrogates, which no file can hold itself.

    A character that the file's end cuts is one of those even where the bytes that are left look like ASCII.
    """
    for cut in range(4):
        try:
            text = data[: len(data) - cut].decode(encoding, "surrogateescape")
        except UnicodeDecodeError as error:
            if error.end < len(data) - cut:
                raise
        else:
            return text + "".join(chr(0xDC00 | byte | 0x80) for byte in data[len(data) - cut :])
    return data.decode(encoding)


def is_whole(data: bytes, encoding: str) -> bool:
    """Whether every byte of `data` is part of a character."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def count(text: str) -> int:
    """How many places of a text with escapes could not be read."""
    return sum(1 for _ in _ESCAPED.finditer(text))


def share(text: str) -> float:
    """Those places as a share of the text's characters."""
    return count(text) / max(1, len(text))


def shown(text: str) -> str:
    """A text with escapes as it is read: a � for each place."""
    return _ESCAPED.sub(LOST, text)


def account(text: str, data: bytes, encoding: str, ahead: int) -> tuple[Removed, ...]:
    """Each place of a text with escapes, by its first byte in the file, `ahead` bytes of which it lacks."""
    told = list(_places(text, data, encoding, ahead))
    if len(told) > _MOST:
        last = told[_MOST - 1]
        told[_MOST - 1 :] = [last._replace(text=f"{last.text} (+{len(told) - _MOST})")]
    return tuple(told)


def _places(text: str, data: bytes, encoding: str, ahead: int) -> Iterator[Removed]:
    at = byte = position = 0
    for found in _ESCAPED.finditer(text):
        byte += len(text[at : found.start()].encode(encoding))
        position += found.start() - at
        bad = data[byte : byte + len(found[0])]
        yield Removed(f"byte {byte + ahead}: {bad.hex(' ').upper()}", UNREADABLE, position)
        at, byte, position = found.end(), byte + len(bad), position + 1
