"""The reports that one can be compared with, as the quick switcher lists them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from core.document.report import beside
from core.document.text_id import TextId
from core.text.picking import Line
from core.workspace.workspace import Workspace
from gui.session.comparing import comparing_of
from gui.session.session import Session
from gui.session.switching import Goal, lines


def comparable_goals(session: Session, text: TextId, workspace: Workspace) -> list[Line[Goal]]:
    """Reports of the library, on its thread; to go to one is to compare it with a report, the older first."""
    from core.workspace.comparison import comparable  # noqa: PLC0415 - only when asked for

    library, names = workspace.library, _relations()
    _, year = library.reports.place_and_year(text)

    def go(other: TextId, is_newer: bool) -> Callable[[], None]:
        pair = (text, other) if is_newer else (other, text)
        return lambda: comparing_of(session).compare(*pair)

    return lines(
        [
            Goal(
                "report",
                report.title or report.name,
                " · ".join(
                    filter(None, (beside(report.title or "", report.place, report.year), names[relation]))
                ),
                go(report.text, (report.year or 0) > (year or 0)),
            )
            for report, relation in comparable(library, text)
        ]
    )


def _relations() -> dict[str, str]:
    return {
        "before": QCoreApplication.translate("Comparable", "the year before"),
        "after": QCoreApplication.translate("Comparable", "the year after"),
        "above": QCoreApplication.translate("Comparable", "the place above"),
        "earlier": "",
        "": "",
    }
