"""What a folded heading says it hides."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from core.document.span import Span
from core.reading.outline import holdings
from core.reading.page import Page

CONTEXT = "Summaries"
PARTS: tuple[tuple[str, str, str], ...] = (
    ("paragraphs", "{n} ¶", "{n} ¶"),
    ("figures", "{n} figure", "{n} figures"),
    ("notes", "{n} note", "{n} notes"),
)
"""What is counted, in the words for one and in those for more."""


class Summaries:
    """Counts what each section holds, once for every state of the annotations."""

    def __init__(self, page: Page, notes: Iterable[Span]) -> None:
        self._holdings = holdings(page, list(notes))

    def of(self, section: int) -> str:
        """`6 ¶ · 14 figures · 2 notes`, without what there is none of."""
        counts = [(getattr(self._holdings[section], name), one, more) for name, one, more in PARTS]
        return " · ".join(
            QCoreApplication.translate(CONTEXT, one if count == 1 else more).format(n=count)
            for count, one, more in counts
            if count
        )
