"""What a folded heading says it hides."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from core.document.span import Span
from core.reading.outline import holdings
from core.reading.page import Page


class Summaries:
    """Counts what each section holds, once for every state of the annotations."""

    def __init__(self, page: Page, notes: Iterable[Span]) -> None:
        self._holdings = holdings(page, list(notes))

    def of(self, section: int) -> str:
        """`6 ¶ · 14 figures · 2 notes`, without what there is none of."""
        held = self._holdings[section]
        parts = (
            (held.paragraphs, QCoreApplication.translate("Summaries", "{n} ¶")),
            (
                held.figures,
                QCoreApplication.translate("Summaries", "1 figure")
                if held.figures == 1
                else QCoreApplication.translate("Summaries", "{n} figures"),
            ),
            (
                held.notes,
                QCoreApplication.translate("Summaries", "1 note")
                if held.notes == 1
                else QCoreApplication.translate("Summaries", "{n} notes"),
            ),
        )
        return " · ".join(words.format(n=count) for count, words in parts if count)
