"""What is printed at the head and the foot of every page: running heads and page numbers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from core.importing.formats.pdf.lines import Line

HEAD, FOOT, NUMBER = "page header", "page footer", "page number"
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"[-—–－―─·•~]*(?:第?#页?(?:[,，/]*共#页)?|#/#|[ivxlc]+)[-—–－―─·•~]*", re.IGNORECASE)
_MOST = 4
"""Lines that a page's head or foot has at most."""
_SHARE = 0.4
"""A head stands on so many pages at least: some books have one for the left and one for the right."""
_BAND = 8.0
_LONG = 0.9
_DECORATED = re.compile(r"[-—–－―─·•~]+#[-—–－―─·•~]+|第#页(?:[,，/]*共#页)?")


def furniture_of(pages: Sequence[Sequence[Line]]) -> list[dict[int, str]]:
    """For each page the lines that belong to its head or foot, and the reason that each is left out for."""
    known = _repeated(pages)
    return [dict(_outside(page, known)) for page in pages]


def _repeated(pages: Sequence[Sequence[Line]]) -> frozenset[tuple[str, int]]:
    """What stands in the same place of many pages, but for its digits."""
    seen: Counter[tuple[str, int]] = Counter()
    wide = max((line.right - line.x for page in pages for line in page), default=0)
    for page in pages:
        edges = {*range(min(_MOST, len(page))), *range(max(0, len(page) - _MOST), len(page))}
        seen.update({key for at in edges for key in _keys(page[at]) if not _is_body(page[at], wide)})
    least = max(2, round(_SHARE * len(pages)))
    return frozenset(key for key, count in seen.items() if count >= least)


def _is_body(line: Line, wide: float) -> bool:
    """Whether a line is one of sentences: as long as others are, without a gap, or ended by a full stop."""
    return line.words[-1:] in "。；" or (line.right - line.x > _LONG * wide and not line.cells)


def _keys(line: Line) -> Iterator[tuple[str, int]]:
    """What a line says and where; two bands overlap, so that no place lies on an edge of both."""
    says = _DIGITS.sub("#", line.words)
    yield says, 2 * round(line.y / _BAND)
    yield says, 2 * round((line.y + _BAND / 2) / _BAND) + 1


def _outside(page: Sequence[Line], known: frozenset[tuple[str, int]]) -> Iterator[tuple[int, str]]:
    """The lines from the edges of a page inwards, as far as they are repeated."""
    last = len(page)
    for at in range(len(page) - 1, max(-1, len(page) - 1 - _MOST), -1):
        reason = _reason(page[at], known, FOOT)
        if not reason:
            break
        last = at
        yield at, reason
    for at in range(min(_MOST, last)):
        reason = _reason(page[at], known, HEAD)
        if not reason:
            break
        yield at, reason


def _reason(line: Line, known: frozenset[tuple[str, int]], reason: str) -> str:
    says = _DIGITS.sub("#", line.words)
    if reason == FOOT and _DECORATED.fullmatch(says):
        return NUMBER
    if known.isdisjoint(_keys(line)):
        return ""
    return NUMBER if _NUMBER.fullmatch(says) else reason
