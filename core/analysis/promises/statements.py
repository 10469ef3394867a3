"""What each figure of a report says, set apart from how its sentence puts it, so that two can be compared."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import zip_longest
from typing import Literal, NamedTuple

from core.analysis.promises.clauses import Clause, clauses
from core.analysis.promises.names import (
    Named,
    Said,
    compounded,
    is_economy,
    measured,
    named,
    planned,
    said_in,
)
from core.analysis.promises.whole import Whole, areas, whole_of
from core.document.report import Figure, Report
from core.document.span import Span
from core.text.folding import FIGURES
from core.text.numerals import digits_of
from core.vocabulary.units import Dimension, dimensions

Form = Literal["growth", "share", "amount"]
"""A rate of change, a share of a whole, or how much or how many."""

MADE = "made"
GDP = "地区生产总值"
PART = "其中"
_BY_NATURE = re.compile(r"新增|就业|造林")
"""What is counted so is what was added in the year, whether or not 新增 is said."""
_LEVEL = re.compile(r"达|增[至到]|总[数量]|累计|保有")
"""What says how much there is, whatever was done with the item before it on a list."""
_BUSINESSES = ("主体", "企业", "商户", "工商户")
_GIVEN = re.compile(r"(?:依托|围绕|利用|面向|针对|[以从由自])$")
"""What a figure behind one of these words counts is there already."""
_SIZES = frozenset(("weight", "power", "energy", "volume", "floor", "area"))
_ONE_MEASURE = {"经营主体": "市场主体"}
"""The new name of a measure, by which a promise may go that an outcome does not, or the other way round."""
_WORKS = frozenset(("area", "floor", "length", "things", "homes"))
_CARRIED_OUT = re.compile(r"实施|完成")
_BESIDE_OTHERS = re.compile(r"[高低快慢优好]于[^\d]")
_RANK = re.compile(r"(?:国家|[省市县区])级(?:以上)?")
_NEXT_RANK = 1
"""So far behind a bare rank the next figure stands that has the whole name."""
_DISTRICT = re.compile(r"\w{0,8}?(?:[新园]区|(?:开发|高新|经开|保税|试验|集聚|合作)区)(?=.)")
"""A district that a name begins with; what is told behind it in one sentence is told of it, too."""


class Statement(NamedTuple):
    """A figure and what it says: of what, what is done, for what it holds, and all that narrows it.

    `owner` is what a figure before it is of, where the name says little itself (184个项目，投资128亿元);
    `led` are the deeds that lead to it, which go on along a list. `is_given` is what is there already,
    `is_loose` what is told only beside others, or may belong to a name (顺达化工20万吨醋酸);
    `is_carried_out` are works of the year, whatever is done (实施高标准农田1.3万亩).
    """

    figure: Figure
    span: Span
    form: Form
    dimension: str
    low: Decimal
    high: Decimal
    name: str
    measure: str | None
    deeds: frozenset[str]
    led: frozenset[str]
    scopes: frozenset[str]
    narrower: str
    owner: str
    is_general: bool
    is_given: bool
    is_loose: bool
    is_carried_out: bool

    @property
    def falls(self) -> bool:
        """Whether it is the size of a decrease."""
        return self.figure.change == "decrease"

    @property
    def words(self) -> str:
        """What narrows it and its name in one, wherever the figure stands: 省定 20项 民生工程."""
        return self.owner + self.narrower + self.name

    @property
    def called(self) -> str:
        """The one name of what it is of."""
        return self.measure or self.name


def statements(report: Report) -> list[Statement]:
    """What every figure of a report says that has a status."""
    found: list[Statement] = []
    reader = _Reader(whole_of(report))
    of_all = zip(report.figures, clauses(report, report.figures), _names(report.figures), strict=True)
    for figure, clause, name in of_all:
        statement = reader.statement(figure, clause, named(name))
        if figure.status:
            found.append(statement)
    return found


def _names(figures: Sequence[Figure]) -> Iterator[str]:
    """What each figure is of; a bare rank has the name of the next: 4个省级、12个市级示范村."""
    for figure, following in zip_longest(figures, figures[1:]):
        name, next_name = figure.indicator or "", (following and following.indicator) or ""
        ranked = _RANK.fullmatch(name) and _RANK.match(next_name)
        if ranked and following.span.start - figure.span.end <= len(name) + _NEXT_RANK:
            name += next_name[ranked.end() :]
        yield name


class _Reader:
    """Reads the figures of one report in turn, and remembers those of the sentence."""

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        self._sentence: list[Statement] = []
        self._start = -1

    def statement(self, figure: Figure, clause: Clause, name: Named) -> Statement:
        """What the next figure says in its clause."""
        if clause.sentence != self._start:
            self._sentence, self._start = [], clause.sentence
        form = _form(figure, name)
        before = self._sentence[-1] if self._sentence and clause.linked else None
        if before and (before.form, before.figure.kind == "money") != (form, figure.kind == "money"):
            before = None
        led, scopes, narrower = _led(clause, before)
        told, behind = said_in(clause.between), said_in(clause.behind)
        narrower += told.rest + behind.rest
        measure, owner, words = self._owned(figure, name, narrower)
        measure = _ONE_MEASURE.get(measure, measure) if measure else None
        dimension = _dimension(figure, name.words)
        low, high = sorted(
            digits_of(end) * dimension.factor for end in (figure.value, figure.upper or figure.value)
        )
        statement = Statement(
            figure,
            clause.span,
            form,
            dimension.name,
            low,
            high,
            words,
            measure,
            deeds=name.deeds | led | behind.deeds | _done(figure, name, told, form),
            led=led,
            scopes=self._scopes(figure, scopes | told.scopes, measure or name.words, before)
            | self._district(clause, form),
            narrower=narrower,
            owner=owner,
            is_general=name.is_general and measure is None,
            is_given=_GIVEN.search(clause.between or clause.lead) is not None,
            is_loose=_is_loose(clause, dimension),
            is_carried_out=dimension.name in _WORKS and _CARRIED_OUT.search(clause.lead) is not None,
        )
        self._sentence.append(statement)
        return statement

    def _owned(self, figure: Figure, name: Named, narrower: str) -> tuple[str | None, str, str]:
        """The measure, whose the figure is, and its name, where it needs what a figure before it is of."""
        if is_economy(name.words) and figure.kind == "percent":
            return GDP, "", name.words
        measure = figure.measure
        if measure is None and name.words != figure.indicator:  # in the report's spelling it is none
            measure = measured(name.words, figure.kind)
        is_general = measure is None and name.is_general
        if not (is_general or PART in narrower or not name.words):
            return measure, "", name.words
        head = next((one for one in reversed(self._sentence) if one.name and not one.is_general), None)
        if head is None:
            return measure, "", planned(name.words)
        measure = measure or compounded(head.name, name.words)
        owner = "" if measure and PART not in narrower else f"{head.called}{'+'.join(sorted(head.deeds))}"
        return measure, owner, planned(name.words)

    def _district(self, clause: Clause, form: Form) -> frozenset[str]:
        """The district that the sentence began with, where a rate has no words of its own before its name."""
        if form != "growth" or clause.lead or not self._sentence:
            return frozenset()
        first = self._sentence[0]
        district = _DISTRICT.match(first.name)
        return frozenset((district[0],)) if district and first.form == form else frozenset()

    def _scopes(
        self, figure: Figure, said: Iterable[str], called: str, before: Statement | None
    ) -> frozenset[str]:
        """For what less or more than its place it holds; a list goes on with the part it begins with."""
        told = {*said, *filter(None, (figure.scope or "").split("、"))}
        found = self._whole.narrowing(told, called)
        if areas(told):
            return found
        return (areas(before.scopes) if before else frozenset()) | found


def _led(clause: Clause, before: Statement | None) -> tuple[frozenset[str], frozenset[str], str]:
    """The deeds, scopes and other words that lead to a name, or to that before it on a list."""
    deeds, scopes, rest = said = said_in(clause.lead)
    if before and not said and not _LEVEL.search(clause.between):
        return before.led, scopes, before.narrower
    return deeds, scopes, rest


def _done(figure: Figure, name: Named, told: Said, form: Form) -> frozenset[str]:
    """What the figure itself says was done: an amount that rose was added."""
    made = _BY_NATURE.search(name.words) or (form == "amount" and figure.change == "increase")
    return (told.deeds if form == "amount" else frozenset()) | ({MADE} if made else frozenset())


def _is_loose(clause: Clause, dimension: Dimension) -> bool:
    """Whether a figure only compares with others, or may be part of a name, as the size of a plant is."""
    if _BESIDE_OTHERS.search(clause.between):
        return True
    return clause.is_behind and dimension.name in _SIZES and bool(said_in(clause.lead).rest)


def _form(figure: Figure, name: Named) -> Form:
    if figure.kind in ("percent", "points", "multiple"):
        return "growth" if figure.change or is_economy(name.words) else "share"
    return "amount"


def _dimension(figure: Figure, name: str) -> Dimension:
    if figure.kind == "points":
        return Dimension("points")
    unit = FIGURES.fold(figure.unit or "")
    if unit == "户" and name.endswith(_BUSINESSES):
        unit = "家"
    return dimensions().get(unit) or Dimension(unit)
