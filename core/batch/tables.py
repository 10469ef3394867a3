"""What a batch tells of reports, of their sections and their figures, and which files it could not read."""

from collections.abc import Iterator

from core.batch.table import OF, PLACE, SPAN, WITHIN, Read, Row, Table
from core.exporting.parquet import Field
from core.exporting.warned import warnings
from core.understanding import EXTRACTOR


def _reports(read: Read) -> Iterator[Row]:
    report, metadata = read.report, read.report.metadata
    yield (
        *(read.text, read.path, report.source.sha256, report.source.media_type, report.source.encoding),
        *(metadata.title, *read.where),
        *(metadata.year, metadata.delivered, metadata.speaker),
        *(len(report.text), report.text.count("\n") + 1),
        *(len(report.sections), len(report.figures), len(report.glossary), len(report.removed)),
        *(list(warnings(report)), EXTRACTOR),
    )


REPORTS = Table(
    "reports",
    "a row for each report, in the order of the files",
    (
        Field("report", "string", "its id, the same in every run, library and export; all tables have it"),
        Field("path", "string", "the file"),
        Field("sha256", "string", "of the file's bytes"),
        Field("format", "string", "media type of the file"),
        Field("encoding", "string", "how the file was decoded"),
        Field("title", "string", "as it is printed"),
        *PLACE,
        Field("year", "int32", "of the report; its results are mostly of the year before"),
        Field("delivered", "date", "the day on which it was delivered"),
        Field("speaker", "string", "who delivered it"),
        Field("characters", "int32", "of its clean text, in which start and end count"),
        Field("paragraphs", "int32", "of its clean text"),
        Field("sections", "int32", "how many it has"),
        Field("figures", "int32", "how many it has"),
        Field("terms", "int32", "how many its glossary explains"),
        Field("removed", "int32", "pieces that were taken out of the file as no part of the report"),
        Field("warnings", "list<string>", "what could not be read, or was put right, a line each"),
        Field("extractor", "int32", "version of the rules; others may find other things"),
    ),
    _reports,
)


def _sections(read: Read) -> Iterator[Row]:
    for number, section in enumerate(read.report.sections):
        around = read.sections_at(section.span.start)
        around = around[: around.index(number) + 1]
        yield (
            *(read.text, number, section.level, section.number, section.title, read.titles(around)),
            *(section.kind, read.part(around), *section.span, section.heading.end),
        )


SECTIONS = Table(
    "sections",
    "a row for each section of a report, in reading order",
    (
        OF,
        Field("section", "int32", "its number in the report, from 0"),
        Field("level", "int32", "1 at the top"),
        Field("number", "string", "as it is printed: 一, （二）"),
        Field("title", "string", "without its number"),
        Field("path", "string", f"its title behind those that it lies in, with “{WITHIN}” between"),
        Field("kind", "string", "its own: outcome, plan, glossary or annex"),
        Field("part", "string", "the same, or that of what it lies in"),
        *SPAN,
        Field("heading_end", "int32", "where its heading ends and its own words begin"),
    ),
    _sections,
)


def _figures(read: Read) -> Iterator[Row]:
    for number, figure in enumerate(read.report.figures):
        around = read.sections_at(figure.span.start)
        yield (
            *(read.text, number, figure.text, figure.indicator, figure.measure, figure.kind),
            *(figure.value, figure.upper, figure.unit, figure.bound, figure.change, figure.status),
            *(figure.horizon, figure.from_year, figure.to_year, figure.scope),
            *(around[-1] if around else None, read.titles(around), read.part(around)),
            *(read.sentence(figure.span), *figure.span),
        )


FIGURES = Table(
    "figures",
    "a row for each figure of a report, in reading order",
    (
        OF,
        Field("figure", "int32", "its number in the report, from 0"),
        Field("text", "string", "as it is printed: 5.67万亿元"),
        Field("indicator", "string", "what it measures, as the report says"),
        Field("measure", "string", "the one name of what is called by many, where it is known"),
        Field(
            "kind", "string", "money, percent, points, multiple, quantity, date, duration, rank or ordinal"
        ),
        Field("value", "float64", "in the plain unit: 5.67万亿元 is 5670000000000"),
        Field("upper", "float64", "the upper end, where two are named"),
        Field("unit", "string", "the plain unit: 元, %, 人"),
        Field("bound", "string", ">= 以上, <= 以内, ~ 左右"),
        Field("change", "string", "increase or decrease; the value itself has no sign"),
        Field("status", "string", "outcome or target"),
        Field("horizon", "string", "year, multi (several years), or until a year"),
        Field("from_year", "int32", "the first year that it is of"),
        Field("to_year", "int32", "the last year that it is of"),
        Field("scope", "string", "for what it holds: 全省, 规模以上"),
        Field("section", "int32", "the innermost section that it stands in"),
        Field("path", "string", f"the titles of its sections, with “{WITHIN}” between"),
        Field("part", "string", "outcome, plan, glossary or annex"),
        Field("sentence", "string", "the sentence that it stands in"),
        *SPAN,
    ),
    _figures,
)


def _texts(read: Read) -> Iterator[Row]:
    yield read.text, read.report.text


TEXTS = Table(
    "texts",
    "a row for each report",
    (OF, Field("text", "string", "its clean text, a paragraph a line")),
    _texts,
)

REPEATED = Table(
    "repeated",
    "a row for each file that has the very bytes of one before it, and was not read again",
    (
        Field("path", "string", "the file"),
        Field("same_as", "string", "the file that was read"),
    ),
    lambda _read: (),
)
FAILURES = Table(
    "failures",
    "a row for each file that could not be read, in the order of the files",
    (
        Field("path", "string", "the file"),
        Field("problem", "string", "what is wrong, in one sentence"),
    ),
    lambda _read: (),
)
