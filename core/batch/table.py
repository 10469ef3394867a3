"""A table of a batch, and the report that its rows are of."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any, NamedTuple

from core.analysis.series.point import Point
from core.analysis.series.points import points_of
from core.document.original import original_of
from core.document.report import Report
from core.document.span import Span
from core.document.text_id import TextId
from core.document.word_list import WordList
from core.exporting.parquet import Field
from core.text.sentences import sentences
from core.understanding.codes import code_of
from core.understanding.gazetteer import Path, path_of

WITHIN = " / "
"""What stands between the titles of sections, or the names of places, one of which lies in the other."""
Row = tuple[Any, ...]
OF = Field("report", "string", "the id of the report")
SPAN = (
    Field("start", "int32", "where it begins in the clean text, in characters from 0"),
    Field("end", "int32", "where it ends there"),
)
PLACE = (
    Field("place", "string", "as the report names it"),
    Field(
        "places", "string", f"the place below those it lies in: {WITHIN.join(('浙江省', '宁波市', '北仑区'))}"
    ),
    Field(
        "code", "string", "the code of the place, today's or its last (GB/T 2260), where one is known: 330206"
    ),
    Field("level", "string", "nation, province, city or county"),
)
_START = attrgetter("start")


@dataclass(frozen=True)
class Read:
    """A report that was read from a path, and which measures and word lists are asked about."""

    path: str
    report: Report
    measures: tuple[str, ...] = ()
    lists: tuple[WordList, ...] = ()

    @cached_property
    def text(self) -> TextId:
        """The report's id."""
        return original_of(self.report).id

    @cached_property
    def place(self) -> Path:
        """Where its place lies."""
        return path_of(self.report.metadata.place, self.report.metadata.level)

    @property
    def where(self) -> Row:
        """Its place as the columns of `PLACE` tell it."""
        told = self.report.metadata
        return told.place, WITHIN.join(self.place) or None, code_of(self.place), told.level

    @cached_property
    def points(self) -> list[Point]:
        """What it states of measures."""
        return points_of(self.text, self.report)

    def sections_at(self, position: int) -> tuple[int, ...]:
        """The numbers of the sections around a position, from the top."""
        starts, there = self._stretches
        return there[bisect_right(starts, position) - 1]

    def titles(self, sections: Sequence[int]) -> str | None:
        """The titles of sections, from the top."""
        return WITHIN.join(self.report.sections[number].title for number in sections) or None

    def part(self, sections: Sequence[int]) -> str | None:
        """Whether sections look back or plan, or are of another kind: the innermost that is of one tells."""
        kinds = [kind for number in sections if (kind := self.report.sections[number].kind)]
        return kinds[-1] if kinds else None

    def sentence(self, span: Span) -> str:
        """The sentence around a place."""
        found = self._sentences
        return found[max(bisect_right(found, span.start, key=_START) - 1, 0)].of(self.report.text).strip()

    @cached_property
    def _sentences(self) -> list[Span]:
        return list(sentences(self.report.text))

    @cached_property
    def _stretches(self) -> tuple[list[int], list[tuple[int, ...]]]:
        """Where other sections begin or end, and which are there."""
        sections = self.report.sections
        starts = sorted({0, *(bound for section in sections for bound in section.span)})
        there, begun = list[tuple[int, ...]](), 0
        last: tuple[int, ...] = ()
        for start in starts:
            now = [number for number in last if sections[number].span.end > start]
            while begun < len(sections) and sections[begun].span.start <= start:
                now.append(begun)
                begun += 1
            there.append(last := tuple(now))
        return starts, there


class Table(NamedTuple):
    """A table: what a row of it is, its columns, and the rows that a report has, a value for each column."""

    name: str
    about: str
    fields: tuple[Field, ...]
    rows: Callable[[Read], Iterable[Row]]

    def columns(self, read: Read) -> list[list[Any]]:
        """The values of each column, for the rows that a report has."""
        rows = list(self.rows(read))
        return list(map(list, zip(*rows, strict=True))) if rows else [[] for _ in self.fields]
