"""Reading the rows out of a damaged SQLite file without SQLite, page by page.

The format is described at https://sqlite.org/fileformat2.html. Nothing in the file is trusted: a row counts
only if its own seal fits. So rows are found whatever has become of the header, the schema and the trees.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from struct import unpack_from
from typing import NamedTuple

from core.library.file.rows import Row, Value, seal

PAGE_SIZES = frozenset(1 << power for power in range(9, 17))
DEFAULT_PAGE_SIZE = 4096
TABLE_LEAF = 0x0D
OTHER_TREE_PAGES = b"\x02\x05\x0a"
SEAL = 8
INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
BEGINNING = re.compile(
    rb"(?=(?:[\x09-\x7f]|[\x81-\xff][\x80-\xff]{0,3}[\x00-\x7f])"  # length
    rb"[\x80-\xff]{0,8}[\x00-\x7f]"  # number
    rb"[\x02-\x7f])"  # length of the header
)
"""What the first bytes of a row look like; most bytes of a text look otherwise."""
KINDS = {"INTEGER": int, "REAL": float, "TEXT": bytes, "BLOB": bytes}


class Column(NamedTuple):
    """What a column may hold: its SQL type, and whether it always holds something."""

    kind: str
    is_filled: bool

    def takes(self, value: Value) -> bool:
        """Whether the strict table would take a value, whose text is still bytes."""
        return not self.is_filled if value is None else isinstance(value, KINDS[self.kind])


Columns = Mapping[str, Mapping[str, Column]]
"""The columns of each table, in order; an integer key named `id` is the row's number."""


@dataclass
class Pages:
    """The pages of a file, the numbers of those that are known, and the rows found in them."""

    data: bytes
    columns: Columns
    known: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        named = int.from_bytes(self.data[16:18], "big")
        size = 65536 if named == 1 else named
        self.size = size if self.data[:15] == b"SQLite format 3" and size in PAGE_SIZES else DEFAULT_PAGE_SIZE

    def rows(self) -> Iterator[tuple[str, Row]]:
        """Every row whose seal fits, with its table; a row may come twice, from before and after a change."""
        count = -(-len(self.data) // self.size)
        for number in range(1, count + 1):
            yield from self._leaf(number)
        for number in range(1, count + 1):
            if number not in self.known:
                yield from self._anywhere(number)

    def _leaf(self, number: int) -> Iterator[tuple[str, Row]]:
        """The rows of a page, by its own list of them."""
        page = self._page(number)
        header = 100 if number == 1 else 0
        kind = page[header : header + 1]
        if kind and kind in OTHER_TREE_PAGES:
            self.known.add(number)
        if kind != bytes([TABLE_LEAF]):
            return
        cells = int.from_bytes(page[header + 3 : header + 5], "big")
        places = page[header + 8 : header + 8 + 2 * cells]
        found = [
            self._row(page, int.from_bytes(places[at : at + 2], "big")) for at in range(0, len(places), 2)
        ]
        if all(found):
            self.known.add(number)
        yield from (row for row in found if row)

    def _anywhere(self, number: int) -> Iterator[tuple[str, Row]]:
        """The rows of a page that is no sound one, wherever they begin."""
        page = self._page(number)
        for beginning in BEGINNING.finditer(page):
            row = self._row(page, beginning.start())
            if row:
                yield row

    def _page(self, number: int) -> bytes:
        return self.data[(number - 1) * self.size : number * self.size]

    def _row(self, page: bytes, at: int) -> tuple[str, Row] | None:
        """The row that begins at a byte of a page, if one does and its seal fits."""
        try:
            length, at = _varint(page, at)
            number, at = _varint(page, at)
            if not SEAL < length <= len(self.data):
                return None
            payload, chain = self._payload(page, at, length)
            found = self._fitting(_values(payload), number)
        except (IndexError, ValueError):
            return None
        if found:
            self.known.update(chain)
        return found

    def _payload(self, page: bytes, at: int, length: int) -> tuple[bytes, list[int]]:
        """The bytes of a row, and the overflow pages that it runs over."""
        most = self.size - 35
        if length <= most:
            return page[at : at + length], []
        least = (self.size - 12) * 32 // 255 - 23
        local = least + (length - least) % (self.size - 4)
        local = local if local <= most else least
        parts, chain = [page[at : at + local]], []
        following = int.from_bytes(page[at + local : at + local + 4], "big")
        left = length - local
        while left > 0:
            if not following or following in chain:
                raise ValueError("the row breaks off")
            chain.append(following)
            overflow = self._page(following)
            parts.append(overflow[4 : 4 + min(left, self.size - 4)])
            left -= self.size - 4
            following = int.from_bytes(overflow[:4], "big")
        return b"".join(parts), chain

    def _fitting(self, values: list[Value], number: int) -> tuple[str, Row] | None:
        """The table whose seal the values bear."""
        for table, names in self.columns.items():
            row: Row = dict.fromkeys(names) | dict(zip(names, values, strict=False))
            checksum = row["checksum"]
            if len(values) > len(names) or not isinstance(checksum, bytes) or len(checksum) != SEAL:
                continue
            if row["id"] is None:
                row["id"] = number
            for name, column in names.items():  # SQLite keeps 1.0 as 1
                if column.kind == "REAL" and isinstance(value := row[name], int):
                    row[name] = float(value)
            if seal(table, row) == checksum and all(names[name].takes(row[name]) for name in names):
                return table, _decoded(row)
        return None


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next thing begins."""
    value = 0
    for place in range(9):
        byte = data[at + place]
        if place == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    raise AssertionError


def _values(payload: bytes) -> list[Value]:
    """The columns of a row; text as bytes, since damage may leave no text."""
    end, at = _varint(payload, 0)
    if not at < end <= len(payload):
        raise ValueError("no header of a row")
    types = []
    while at < end:
        kind, at = _varint(payload, at)
        types.append(kind)
    values: list[Value] = []
    for kind in types:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise ValueError("the row is longer or shorter than it says")
    return values


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind in INTEGER_BYTES:
        end = at + INTEGER_BYTES[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind == 7 and at + 8 <= len(payload):
        return unpack_from(">d", payload, at)[0], at + 8
    if kind < 12:
        raise ValueError("no such type")
    end = at + (kind - 12) // 2
    return payload[at:end], end


def _decoded(row: Row) -> Row:
    return {
        name: value.decode() if isinstance(value, bytes) and name != "checksum" else value
        for name, value in row.items()
    }
