"""Two small reports of a town, a year apart: one that promises, one that tells what became of it."""

from core.analysis.promises.matching import promises
from core.analysis.promises.promise import Promise
from core.document.report import Report
from core.importing.importer import import_bytes
from core.understanding.understand import understand

_PLAN = """和平县2024年政府工作报告
各位代表：
一、2023年工作回顾
{before}
二、2024年工作安排
{promised}
"""
_OUTCOME = """和平县2025年政府工作报告
各位代表：
一、2024年工作回顾
{reported}
二、2025年工作安排
坚持稳中求进。
"""


def report(words: str) -> Report:
    """The report that a text is understood as."""
    return understand(*import_bytes("report.txt", words.encode()))


def earlier(promised: str, before: str = "过去一年，工作取得新进展。") -> Report:
    """A report of 2024 that promises something."""
    return report(_PLAN.format(before=before, promised=promised))


def later(reported: str) -> Report:
    """The report of 2025 that tells of 2024."""
    return report(_OUTCOME.format(reported=reported))


def found(promised: str, reported: str, before: str = "过去一年，工作取得新进展。") -> tuple[Promise, ...]:
    """The promises of the one with what the other says."""
    return promises(earlier(promised, before), later(reported))


def only(promised: str, reported: str, before: str = "过去一年，工作取得新进展。") -> Promise:
    """The one promise there is."""
    (promise,) = found(promised, reported, before)
    return promise
