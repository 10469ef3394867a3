"""What a folded heading says it hides."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from core.document.span import Span
from core.page.outline import Holding, holdings
from core.page.page import Page


class Summaries:
    """Counts what each section holds, when first asked after the annotations or the hits changed."""

    def __init__(self, page: Page, notes: Callable[[], Iterable[Span]], hits: Sequence[Span] = ()) -> None:
        self._page, self._notes, self._hits = page, notes, hits

    @cached_property
    def _holdings(self) -> tuple[Holding, ...]:
        return holdings(self._page, list(self._notes()), self._hits)

    def of(self, section: int) -> str:
        """`3 hits · 6 ¶ · 14 figures · 2 notes`, without what there is none of."""
        held = self._holdings[section]
        parts = (
            (
                held.hits,
                QCoreApplication.translate("Summaries", "1 hit")
                if held.hits == 1
                else QCoreApplication.translate("Summaries", "{n} hits"),
            ),
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
