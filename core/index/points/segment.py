"""A segment of the file of points: some texts, and for each measure and form its points, column by column."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import compress, repeat
from typing import Any, NamedTuple
from zlib import crc32

from msgspec import Struct
from msgspec.msgpack import Decoder

from core.analysis.series.point import FORMS, Form, Point
from core.document.span import Span
from core.document.text_id import TextId
from core.index.blocks import Reader
from core.index.building import Piece, encode

_SHARED = ("text", "span", "place", "report_year", "measure", "form")
_OWN = tuple(name for name in Point._fields if name not in _SHARED)
"""What is written of each point; the rest is of its text, or of all that stand with it."""


class Stated(NamedTuple):
    """What a text states; `stamp` is another whenever that is."""

    text: TextId
    stamp: str
    points: Sequence[Point]


class _Held(Struct, array_like=True, frozen=True):
    """A text in a segment, and the numbers of the measures that it states anything of."""

    text: TextId
    stamp: str
    place: str | None
    year: int | None
    measures: bytes


class _Head(Struct, array_like=True, frozen=True):
    """What a segment has: its texts, its measures in lines, where each begins, and three blocks of each."""

    held: list[_Held]
    names: str
    starts: bytes
    lengths: bytes
    checksums: bytes


_point, _span = partial(tuple.__new__, Point), partial(tuple.__new__, Span)
"""As `_make`, which is a step of Python for each."""
_head = Decoder(_Head).decode
_columns = Decoder(list[list[Any]]).decode


def segment_of(texts: Sequence[Stated]) -> tuple[bytes, Piece]:
    """The bytes of a segment of these texts, and which of them are its head."""
    names = sorted({point.measure for one in texts for point in one.points})
    numbers = {name: number for number, name in enumerate(names)}
    rows: list[list[list[tuple[int, Point]]]] = [[[] for _ in FORMS] for _ in names]
    for at, one in enumerate(texts):
        for point in one.points:
            rows[numbers[point.measure]][FORMS.index(point.form)].append((at, point))
    data, starts, lengths, checksums = bytearray(), array("Q"), array("I"), array("I")
    for forms in rows:
        starts.append(len(data))
        for found in forms:
            block = _block(found)
            lengths.append(len(block))
            checksums.append(crc32(block))
            data += block
    held = [_held(one, numbers) for one in texts]
    head = encode(_Head(held, "\n".join(names), *(one.tobytes() for one in (starts, lengths, checksums))))
    piece = Piece.of(head, len(data))
    data += head
    return bytes(data), piece


class Segment:
    """Texts with their points; of these only what is asked for is read.

    `read` gives so many bytes from a place on. Damaged where they are not sound.
    """

    def __init__(self, read: Callable[[int, int], bytes], head: Piece) -> None:
        self._reader = Reader(read)
        self._head = self._reader.decoded(head, _head)
        self.texts = [one.text for one in self._head.held]
        self.stamps = [one.stamp for one in self._head.held]
        self._names = f"\n{self._head.names}\n"
        self._starts = array("Q", self._head.starts)
        self._lengths, self._checksums = array("I", self._head.lengths), array("I", self._head.checksums)

    def points(self, measure: str, form: Form | None, counting: Sequence[bool]) -> Iterator[Point]:
        """The points of a measure in a form, or in any, of those texts that count."""
        at = self._names.find(f"\n{measure}\n")
        if at < 0:
            return
        number = self._names.count("\n", 0, at)
        for kind, one in enumerate(FORMS):
            if form in (None, one):
                yield from self._points(number, kind, measure, counting)

    def counts(self, counting: Sequence[bool]) -> Iterator[tuple[str, int]]:
        """In how many of the texts that count each measure is stated."""
        counts = array("I", bytes(4 * len(self._starts)))
        for one, counts_here in zip(self._head.held, counting, strict=True):
            if counts_here:
                for number in memoryview(one.measures).cast("I"):
                    counts[number] += 1
        return (
            (name, count) for name, count in zip(self._head.names.split("\n"), counts, strict=False) if count
        )

    def stated(self, counting: Sequence[bool]) -> list[Stated]:
        """All that the texts that count state."""
        found: dict[TextId, list[Point]] = {
            text: [] for text, counts in zip(self.texts, counting, strict=True) if counts
        }
        for number, measure in enumerate(self._head.names.split("\n") if self._starts else ()):
            for kind in range(len(FORMS)):
                for point in self._points(number, kind, measure, counting):
                    found[point.text].append(point)
        stamps = dict(zip(self.texts, self.stamps, strict=True))
        return [Stated(text, stamps[text], sorted(points, key=_place)) for text, points in found.items()]

    def _points(self, number: int, kind: int, measure: str, counting: Sequence[bool]) -> Iterator[Point]:
        at = len(FORMS) * number + kind
        if not self._lengths[at]:
            return iter(())
        start = self._starts[number] + sum(self._lengths[len(FORMS) * number : at])
        block = Piece(start, self._lengths[at], self._checksums[at])
        texts, starts, ends, *own = self._reader.decoded(block, _columns)
        held, form = self._head.held, FORMS[kind]
        indicators, *others = (repeat(column[0]) if len(column) == 1 else column for column in own)
        # No step of Python for each point: there may be many thousands.
        points = map(
            _point,
            zip(
                [held[text].text for text in texts],
                map(_span, zip(starts, ends, strict=True)),
                [held[text].place for text in texts],
                [held[text].year for text in texts],
                indicators,
                repeat(measure),
                repeat(form),
                *others,
                strict=False,
            ),
        )
        return points if all(counting) else compress(points, [counting[text] for text in texts])


def _place(point: Point) -> Span:
    return point.span


def _held(one: Stated, numbers: dict[str, int]) -> _Held:
    measures = array("I", sorted({numbers[point.measure] for point in one.points}))
    first = one.points[0] if one.points else None
    place, year = (first.place, first.report_year) if first else (None, None)
    return _Held(one.text, one.stamp, place, year, measures.tobytes())


def _block(points: Sequence[tuple[int, Point]]) -> bytes:
    """The columns of some points; one in which all is the same has it once."""
    if not points:
        return b""
    own = ([getattr(point, name) for _, point in points] for name in _OWN)
    return encode(
        [
            [number for number, _ in points],
            [point.span.start for _, point in points],
            [point.span.end for _, point in points],
            *([column[0]] if all(value == column[0] for value in column) else column for column in own),
        ]
    )
