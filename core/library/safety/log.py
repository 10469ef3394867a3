"""SQLite's write-ahead log, read without SQLite: what was committed, laid over the file.

The format is described at https://sqlite.org/fileformat2.html#walformat.
"""

from collections.abc import Iterator
from struct import iter_unpack

HEADER, FRAME_HEADER = 32, 24
SPARSE = 64
"""A library grows by no more than so many times its log, which lacks pages freed before they were written."""
MAGIC = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")


def is_log(data: bytes) -> bool:
    """Whether bytes are a log itself, as one that was set aside."""
    return data.startswith(MAGIC)


def with_log(data: bytes, log: bytes) -> bytes:
    """A library file with the committed pages of its log in their places."""
    size = int.from_bytes(log[8:12], "big")
    if len(log) < HEADER or size < 512:
        return data
    pages = bytearray(data)
    waiting: dict[int, bytes] = {}
    for number, committed, page in _frames(log, size):
        waiting[number] = page
        if committed * size > len(data) + SPARSE * len(log):  # no library grows so by its log
            break
        if committed:
            for place, content in waiting.items():
                if not 0 < place <= committed:
                    continue
                start = (place - 1) * size
                pages.extend(bytes(max(0, start - len(pages))))
                pages[start : start + size] = content
            del pages[committed * size :]
            waiting.clear()
    return bytes(pages)


def _frames(log: bytes, size: int) -> Iterator[tuple[int, int, bytes]]:
    """The sound frames from the beginning: the page's number, the file's pages if it commits, the page."""
    order = ">" if log[3] & 1 else "<"
    sums = _sums((0, 0), log[:24], order)
    if _stored(log[24:32]) != sums:
        return
    for at in range(HEADER, len(log) - FRAME_HEADER - size + 1, FRAME_HEADER + size):
        header, page = log[at : at + FRAME_HEADER], log[at + FRAME_HEADER : at + FRAME_HEADER + size]
        sums = _sums(_sums(sums, header[:8], order), page, order)
        if header[8:16] != log[16:24] or _stored(header[16:24]) != sums:
            return
        yield int.from_bytes(header[:4], "big"), int.from_bytes(header[4:8], "big"), page


def _sums(sums: tuple[int, int], data: bytes, order: str) -> tuple[int, int]:
    first, second = sums
    for one, other in iter_unpack(f"{order}II", data):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second


def _stored(data: bytes) -> tuple[int, int]:
    return int.from_bytes(data[:4], "big"), int.from_bytes(data[4:], "big")
