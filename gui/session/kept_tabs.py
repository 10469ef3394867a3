"""The tabs that come back at the next start, kept as a line of words."""

from core.document.text_id import TextId
from core.library.records.reports import ReportSummary
from gui.session.session import Session
from gui.session.tab import Named, Tab
from gui.session.tabs import Tabs

MOST = 100
PAGE, SIDES = "page:", "|"
"""What stands before the name of a page, and between the two sides."""


def as_line(tabs: Tabs) -> str:
    """The tabs as a line; a report that no library keeps has none."""
    sides = [[f"{PAGE}{tab.page}" if tab.page else tab.text for tab in side.tabs] for side in tabs.sides]
    return f" {SIDES} ".join(" ".join(filter(None, side[:MOST])) for side in sides)


def from_line(line: str) -> list[list[Tab]]:
    """The tabs of each side, none of them loaded."""
    return [[_tab(words) for words in side.split()] for side in line.split(SIDES)]


def learn_names(session: Session) -> None:
    """Ask the library what those are called that are not loaded; those that it does not know go.

    Only then is loaded what is in front of the other side: the tabs may be of another library.
    """
    nameless = [tab for tab in session.tabs if tab.named is None and not tab.page]
    if not nameless or not session.library.is_open:
        session.tabs.fill()
        return
    texts = [tab.text for tab in nameless if tab.text is not None]

    def learn(found: list[ReportSummary]) -> None:
        known = {report.text: report for report in found}
        for tab in nameless:
            report = known.get(tab.text) if tab.text is not None else None
            if report is not None:
                tab.name(Named(report.title or report.name, report.place, report.year))
            elif tab.document is None:
                session.tabs.drop(tab)
        session.tabs.fill()
        session.tabs.named.emit()

    session.library.ask(lambda workspace: workspace.library.reports.of(texts), learn)


def _tab(words: str) -> Tab:
    page = words.removeprefix(PAGE)
    return Tab(page=page) if page != words else Tab(TextId(words))
