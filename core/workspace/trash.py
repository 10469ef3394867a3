"""Reports to the trash and back, notes and all; what is there stays whole until the trash is emptied."""

from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.emptying import empty
from core.library.records.reports import ReportSummary
from core.workspace.listed import removed


def remove_reports(library: Library, texts: list[TextId]) -> tuple[TextId, ...]:
    """Put the reports of texts into the trash; gives all texts that went there."""
    return _say(library, texts, to_trash=True)


def bring_back_reports(library: Library, texts: list[TextId]) -> tuple[TextId, ...]:
    """Bring reports back from the trash, as they were; gives all texts that came."""
    return _say(library, texts, to_trash=False)


def in_trash(library: Library) -> list[ReportSummary]:
    """The reports in the trash, the last removed first."""
    order = {text: number for number, text in enumerate(library.trash)}
    return sorted(removed(library), key=lambda report: order.get(report.text, len(order)))


def empty_trash(library: Library) -> int:
    """Take the words of all that lies in the trash, and what was noted on them, for good; how many reports.

    What is left says only that a text was there: a file that is added again begins without notes.
    """
    reports = len(removed(library))
    empty(library.store, list(library.trash))
    return reports


def _say(library: Library, texts: list[TextId], *, to_trash: bool) -> tuple[TextId, ...]:
    with library.store.transaction():
        whole = dict.fromkeys(one for text in texts for one in library.editions.of(text))
        lying = frozenset(library.trash)
        moved = tuple(text for text in whole if text in library.reports and (text in lying) != to_trash)
        library.trash.put(moved, "removed" if to_trash else "restored")
    return moved
