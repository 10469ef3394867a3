"""What the columns of tables are called, what they tell and by which formula, and how that is written."""

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from core.analysis.tables import Value
from core.workspace.words import What
from core.workspace.years import Through
from gui.look.names import enumerated, number

Form = Literal["words", "count", "years", "rate", "share", "index", "signed", "change", "reason"]


class Column(NamedTuple):
    """A column of a table: its head, what it tells; `leaves` where there is no room, the greatest first."""

    name: str
    head: str
    tip: str
    form: Form
    width: int = 96
    leaves: int = 0
    has_bar: bool = False

    @property
    def is_number(self) -> bool:
        """Whether it is set at the right, and what is more of interest at the top."""
        return self.form not in ("words", "change", "reason", "years")


def columns_of(what: What) -> tuple[Column, ...]:
    """The columns of the answers to a question, in the window's language."""
    return _COLUMNS[what]()


def written(value: Value, form: Form) -> str:
    """A value as it is shown."""
    if value is None:
        return "–"
    if isinstance(value, str):
        return _named().get(value, value) if form in ("change", "reason") else " ".join(value.split())
    writes = _WRITES.get(form)
    return writes(value) if writes else str(value)


def years_told(through: Through | None) -> str:
    """In which years a phrase is used, and how often in ten thousand characters of each."""
    if through is None:
        return ""
    used = (one for one in zip(through.years, through.values, strict=True) if one[1])
    return enumerated(f"{year}: {written(value, 'rate')}" for year, value in used) or "–"


def _signed(value: float) -> str:
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return sign + QLocale().toString(abs(value), "f", 2)


_WRITES: dict[Form, Callable[[float], str]] = {
    "count": lambda value: number(int(value)),
    "rate": lambda value: QLocale().toString(value, "f", 2 if value < 100 else 1),
    "share": lambda value: f"{QLocale().toString(value * 100, 'f', 1 if value < 0.9995 else 0)} %",
    "index": lambda value: QLocale().toString(value, "f", 3),
    "signed": _signed,
}


def _said(words: str) -> str:
    return QCoreApplication.translate("WordsColumns", words)


def _named() -> Mapping[str, str]:
    return {
        "new": _said("New"),
        "gone": _said("Gone"),
        "repeated": _said("Repeated"),
        "quoted": _said("Quoted or explained"),
    }


def _words(head: str, tip: str = "", width: int = 200) -> Column:
    return Column("words", head, tip, "words", width)


def _per_10_000(leaves: int = 0) -> Column:
    return Column(
        "per_10_000",
        _said("Per 10,000 characters"),
        _said("How often in ten thousand characters: count × 10,000 ÷ characters that are counted"),
        *("rate", 108, leaves),
    )


def _frequency() -> tuple[Column, ...]:
    return (
        _words(_said("Word")),
        Column("count", _said("Count"), _said("How often it stands there"), "count", 150, has_bar=True),
        _per_10_000(),
        Column("range", _said("Reports"), _said("In how many reports it stands"), "count", 76),
        Column("reports", _said("Of reports"), _said("The share of reports that have it"), "share", 84, 3),
        Column(
            "sentences", _said("Of sentences"), _said("The share of sentences that have it"), "share", 92, 2
        ),
        Column(
            "dp",
            "DP",
            _said(
                "How unevenly reports have it, deviation of proportions: half the sum of "
                "|share of the count − share of the characters|, over the reports. 0 is even, near 1 one "
                "report has all (Gries 2008)"
            ),
            *("index", 68, 1),
        ),
        Column(
            "dp_norm",
            "DPnorm",
            _said("DP ÷ (1 − the smallest report's share), so that 1 is reached (Lijffijt and Gries 2012)"),
            *("index", 76, 4),
        ),
    )


def _list() -> tuple[Column, ...]:
    return (
        Column("list", _said("Word list"), "", "words", 130),
        Column("of", _said("Where"), _said("The report, year or place"), "words", 190),
        Column(
            "hits",
            _said("Count"),
            _said("How often any word of the list stands there; what is part of a longer one counts once"),
            *("count", 150),
            has_bar=True,
        ),
        _per_10_000(),
        Column("share", _said("Of sentences"), _said("The share of sentences with a hit"), "share", 92, 1),
        Column("reports", _said("Reports"), _said("In how many reports there is a hit"), "count", 76, 2),
        Column("characters", _said("Characters"), _said("How many characters are counted"), "count", 96, 3),
    )


def _keyness() -> tuple[Column, ...]:
    return (
        _words(_said("Word")),
        Column(
            "log_likelihood",
            _said("Log-likelihood"),
            _said(
                "How surely the two differ: 2 × the sum of count × ln (count ÷ expected count) of "
                "both sides; above 6.63 it is chance in less than one of a hundred words "
                "(Rayson and Garside 2000)"
            ),
            *("rate", 150),
            has_bar=True,
        ),
        Column(
            "log_ratio",
            _said("Log ratio"),
            _said(
                "How many times it doubles: log₂ of the ratio of relative frequencies. +1 is twice as often, "
                "−1 half as often; 0.5 stands for a count of nought (Hardie 2014)"
            ),
            *("signed", 88),
        ),
        Column("count", _said("Here"), _said("How often it stands in the chosen reports"), "count", 80),
        Column("other", _said("There"), _said("How often it stands in those compared with"), "count", 80),
        _per_10_000(1),
        Column(
            "other_per_10_000",
            _said("Per 10,000, there"),
            _said("How often in ten thousand characters of those compared with"),
            *("rate", 108, 2),
        ),
    )


def _collocation() -> tuple[Column, ...]:
    return (
        _words(_said("Near it")),
        Column(
            "log_likelihood",
            _said("Log-likelihood"),
            _said(
                "How surely the two go together: 2 × the sum of count × ln (count ÷ expected count), over "
                "the table of near or not, this word or another (Dunning 1993)"
            ),
            *("rate", 150),
            has_bar=True,
        ),
        Column("together", _said("Together"), _said("How often both stand near"), "count", 84),
        Column("before", _said("Before"), _said("How often it stands before the word"), "count", 70, 2),
        Column("after", _said("After"), _said("How often it stands after the word"), "count", 70, 3),
        Column("count", _said("In all"), _said("How often it stands anywhere"), "count", 76, 1),
        Column(
            "mutual_information",
            _said("Mutual information"),
            _said(
                "How much more often than by chance: log₂ (together × all words ÷ (words near × in all)); "
                "rare words have much (Church and Hanks 1990)"
            ),
            *("signed", 108),
        ),
    )


def _new() -> tuple[Column, ...]:
    return (
        Column("change", _said("Change"), _said("Only here, or only there"), "change", 70),
        _words(
            _said("Phrase"), _said("The longest phrases: none is part of a longer one as often there"), 320
        ),
        Column("count", _said("Count"), _said("How often it stands there"), "count", 150, has_bar=True),
        Column(
            "years",
            _said("First year"),
            _said(
                "The first year with it in the whole library, and how often it stands in ten thousand "
                "characters of each year's reports"
            ),
            *("years", 170, 1),
        ),
        Column("reports", _said("Reports"), _said("In how many reports it stands"), "count", 76, 2),
        Column(
            "reason",
            _said("Because"),
            _said("Repeated there; or in quotation marks or in a glossary, even once"),
            *("reason", 140, 3),
        ),
    )


def _first() -> tuple[Column, ...]:
    return (
        _words(_said("Word")),
        Column(
            "years",
            _said("First year"),
            _said(
                "The first year with it in these reports, and how often it stands in ten thousand characters "
                "of each year's"
            ),
            *("years", 170),
            has_bar=True,
        ),
        Column("count", _said("Count"), _said("How often it stands there"), "count", 84),
        Column("reports", _said("Reports"), _said("In how many reports it stands"), "count", 84, 1),
    )


def _similar() -> tuple[Column, ...]:
    return (
        Column("of", _said("Report, year or place"), "", "words", 420),
        Column(
            "cosine",
            _said("Likeness"),
            _said(
                "Cosine of the counts of pairs of characters, each weighed by how few have it (TF-IDF); "
                "1 is the same (Spärck Jones 1972; Salton, Wong and Yang 1975)"
            ),
            *("index", 220),
            has_bar=True,
        ),
    )


def _sentences() -> tuple[Column, ...]:
    return (
        Column("sentence", _said("Sentence here"), "", "words", 240),
        Column("other", _said("Sentence there"), "", "words", 240),
        Column(
            "cosine",
            _said("Likeness"),
            _said("Cosine of three characters in a row, each weighed by how few sentences have it"),
            *("index", 84),
        ),
    )


_COLUMNS = {
    "frequency": _frequency,
    "list": _list,
    "keyness": _keyness,
    "collocation": _collocation,
    "new": _new,
    "first": _first,
    "similar": _similar,
    "sentences": _sentences,
}
