"""What verdicts, certainty and columns are called, in the window's language, and in which colours."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QColor

from core.analysis.promises.verdicts import Judged, Verdict
from core.workspace.promise_links import Outcome, Standing
from core.workspace.promise_view import COLUMNS, STANDINGS, VERDICTS, Column
from gui.look.theme import Theme


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("Promises", words, "", count)


def verdict_name(verdict: Verdict) -> str:
    """Met, missed, unclear, not reported."""
    names = (_tr("Met"), _tr("Missed"), _tr("Unclear"), _tr("Not reported"))
    return dict(zip(VERDICTS, names, strict=True))[verdict]


def standing_name(standing: Standing) -> str:
    """How certain it is which outcome is meant."""
    names = (_tr("Certain"), _tr("By hand"), _tr("Likely"), _tr("None"))
    return dict(zip(STANDINGS, names, strict=True))[standing]


def column_name(column: Column) -> str:
    """What a column is called."""
    names = (_tr("Promise"), _tr("Outcome"), _tr("Verdict"), _tr("Match"), _tr("Reason"))
    return dict(zip(COLUMNS, names, strict=True))[column]


def reason(judged: Judged) -> str:
    """Why a promise has its verdict."""
    words = QCoreApplication.translate("Problem", judged.sentence)
    return words.format(**dict(judged.details))


def summary(counts: Mapping[Verdict, int]) -> str:
    """How many promises there are, and what became of them."""
    parts = (
        _tr("%n met", counts["met"]),
        _tr("%n missed", counts["missed"]),
        _tr("%n unclear", counts["unclear"]),
        _tr("%n not reported", counts["not reported"]),
    )
    total = _tr("%n promise(s)", sum(counts.values()))
    return _tr("{promises}: {verdicts}").format(promises=total, verdicts=_tr(", ").join(parts))


def allowance(points: Decimal) -> str:
    """How far off 左右 may be."""
    return _tr("左右 allows {points} points").format(points=QLocale().toString(float(points), "g", 3))


def colour(verdict: Verdict, theme: Theme) -> QColor:
    """A quiet colour beside the word."""
    return {
        "met": theme.figures["quantity"],
        "missed": theme.accent,
        "unclear": theme.figures["points"],
        "not reported": theme.mute,
    }[verdict]


def told(one: Outcome, column: Column) -> str:
    """What a cell says, in words."""
    promise = one.promise
    if column == "promise":
        return promise.promise.text
    if column == "verdict":
        return verdict_name(promise.verdict)
    if column == "standing":
        return standing_name(one.standing)
    if column == "why":
        return reason(promise.judged)
    if promise.outcome is not None:
        return promise.outcome.text
    likely = len(promise.candidates)
    return _tr("%n candidate(s)", likely) if likely else ""
