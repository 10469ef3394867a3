"""A report as Zhupi understands it: stand-off findings over one clean text that is never edited."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from core.document.clean_text import Mark, Removed, Source
from core.document.span import Span

FrontRole = Literal["title", "dateline", "speaker", "salutation"]
SectionKind = Literal["outcome", "plan", "glossary", "annex"]
ReferenceOrigin = Literal["marker", "term"]
FigureKind = Literal[
    "money", "percent", "points", "multiple", "quantity", "date", "duration", "rank", "ordinal"
]
Bound = Literal[">=", "<=", "~"]
Change = Literal["increase", "decrease"]
Status = Literal["outcome", "target"]
Horizon = Literal["year", "multi", "until"]
PlaceLevel = Literal["nation", "province", "city", "county"]


def beside(name: str, place: str | None, year: int | None) -> str:
    """What tells a report from others of its name: place and year, as far as the name does not say them."""
    told = (place, str(year) if year else "")
    return " · ".join(words for words in told if words and words not in name)


def heading(name: str, place: str | None, year: int | None) -> str:
    """What lists and title bars call a report: its name, its place, its year."""
    return " · ".join(words for words in (name, beside(name, place, year)) if words)


def cited(name: str, place: str | None, year: int | None) -> str:
    """A report as a citation names it: 宁波市北仑区《2024年政府工作报告》."""
    dated = f"{year}年{name}" if year and str(year) not in name else name
    return f"{place or ''}《{dated}》"


class Metadata(NamedTuple):
    """What the report says of itself; `delivered` is YYYY-MM-DD, `fields` the page's own pairs in order."""

    title: str | None = None
    year: int | None = None
    place: str | None = None
    level: PlaceLevel | None = None
    speaker: str | None = None
    delivered: str | None = None
    fields: tuple[tuple[str, str], ...] = ()


class FrontLine(NamedTuple):
    """A line before the first section that is set apart: title, date line, speaker, salutation."""

    span: Span
    role: FrontRole


class Section(NamedTuple):
    """A heading and its content; `span` covers both, `heading` the heading's words with their number.

    `level` is 1 at the top; `number` is as printed, without its separator; `title` has neither number nor
    closing punctuation. A heading run into its paragraph ends where the paragraph's own words begin.
    """

    span: Span
    heading: Span
    level: int
    number: str | None
    title: str
    kind: SectionKind | None


class GlossaryEntry(NamedTuple):
    """A term that the report explains; `term` is without number and closing punctuation."""

    span: Span
    number: int | None
    term: str
    definition: str


class Reference(NamedTuple):
    """A place in the body that leads to a glossary entry: its printed marker, or the term itself."""

    span: Span
    entry: int
    origin: ReferenceOrigin


class Figure(NamedTuple):
    """A number that measures something, its value in the plain unit (2730億元 is 273000000000 元).

    A value is whole, or the floating point number that is written with its very digits (0.3); whoever reckons
    with it goes by `numerals.digits_of`.

    `horizon` is one `year`, several (`multi`: 年均, 五年, 累计), or what is to be `until` a year; it goes
    from `from_year` to `to_year`, as far as they are told. `scope` is for what it holds (全省, 规模以上),
    `measure` the one name of what is called by many.
    """

    span: Span
    text: str
    kind: FigureKind
    value: float
    upper: float | None
    unit: str | None
    bound: Bound | None
    indicator: str | None
    change: Change | None
    status: Status | None
    horizon: Horizon | None = None
    from_year: int | None = None
    to_year: int | None = None
    scope: str | None = None
    measure: str | None = None


NOTHING_SAID = Metadata()


@dataclass(frozen=True, slots=True)
class Report:
    """One report: its clean text and everything found in it, each list in reading order.

    A further kind of finding is one line here: its JSON form and the library follow from it.
    """

    source: Source
    text: str
    removed: tuple[Removed, ...] = ()
    metadata: Metadata = NOTHING_SAID
    front: tuple[FrontLine, ...] = ()
    sections: tuple[Section, ...] = ()
    leads: tuple[Span, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    references: tuple[Reference, ...] = ()
    figures: tuple[Figure, ...] = ()
    marks: tuple[Mark, ...] = ()

    @property
    def name(self) -> str:
        """What it is called: by its title, or else by its file."""
        return self.metadata.title or self.source.name

    @property
    def markers(self) -> tuple[Span, ...]:
        """Where printed markers stand in the words, which go on behind them."""
        return tuple(one.span for one in self.references if one.origin == "marker" and one.span)
