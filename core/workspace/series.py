"""One measure through the years and places of a library's reports."""

from collections.abc import Iterable
from typing import NamedTuple

from core.analysis.series.asking import known_as, meant
from core.analysis.series.point import Form
from core.analysis.series.table import Series, Source, Told, laid_out
from core.document.corpus import EVERYTHING, Corpus
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.text.sentences import sentence_at
from core.understanding.gazetteer import place_order
from core.vocabulary.measures import level_of
from core.workspace.listed import is_within, select
from core.workspace.points import Stating, stating


class Said(NamedTuple):
    """A measure, in how many reports it is said, and whether it is one of the table of measures."""

    measure: str
    reports: int
    is_known: bool


class Asked(NamedTuple):
    """Which measure is meant, by any of its names, in which reports.

    The years of the corpus are those that figures are of, whatever year their report is of.
    """

    measure: str
    corpus: Corpus = EVERYTHING
    form: Form | None = None


class Answer(NamedTuple):
    """A measure's series, the reports that their points come from, and what else the words may mean."""

    measure: str | None
    series: tuple[Series, ...] = ()
    reports: dict[TextId, Source] = {}  # noqa: RUF012 - nobody changes it
    others: tuple[str, ...] = ()


class Quote(NamedTuple):
    """The sentence of a point."""

    text: TextId
    span: Span
    sentence: str


def measures_said(library: Library, corpus: Corpus) -> list[Said]:
    """The measures that reports state anything of, the commonest first."""
    with stating(library) as there:
        return measures_of(there, corpus)


def measures_of(there: Stating, corpus: Corpus) -> list[Said]:
    """The same, of points that were brought up to date."""
    counts = there.counts(_texts(select(there.reports, _without_years(corpus))))
    found = [Said(name, count, level_of(name) is not None) for name, count in counts.items()]
    return sorted(found, key=lambda said: (-said.reports, not said.is_known, said.measure))


def series(library: Library, asked: Asked) -> Answer:
    """A measure's series; nothing where no report states anything of what may be meant."""
    with stating(library) as there:
        return answer(there, asked)


def answer(there: Stating, asked: Asked) -> Answer:
    """The same, of points that were brought up to date."""
    chosen = select(there.reports, _without_years(asked.corpus))
    known = known_as(asked.measure)
    found = [known] if known else meant(asked.measure, there.counts(_texts(chosen)))
    if not found:
        return Answer(None)
    measure, *others = found
    texts = {text for report in chosen for text in report.versions or (report.text,)}
    shown = set(_texts(chosen))
    first, last = asked.corpus.first_year, asked.corpus.last_year
    points = there.points([measure], texts, asked.form)
    if (first, last) != (None, None):
        points = [point for point in points if is_within(point.to_year, first, last)]
    sources = {text: there.sources[text] for text in {point.text for point in points}}
    told = (Told(sources[point.text].place, point, point.text in shown) for point in points)
    return Answer(measure, tuple(laid_out(told, place_order)), sources, tuple(others))


def quotes(library: Library, points: list[tuple[TextId, Span]]) -> list[Quote]:
    """The sentences of points, each on one line."""
    found = []
    read: TextId | None = None
    words = ""
    for text, span in sorted(points):
        if text != read:
            read, words = text, library.texts.words(text)
        sentence = sentence_at(words, span.start).of(words)
        found.append(Quote(text, span, " ".join(sentence.split())))
    return found


def _texts(reports: Iterable[ReportSummary]) -> list[TextId]:
    """One text of each report."""
    return [report.text for report in reports]


def _without_years(corpus: Corpus) -> Corpus:
    return corpus._replace(first_year=None, last_year=None)
