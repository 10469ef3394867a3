"""Pages of the window that are no reports: what they are called, and how each is made."""

import sys
from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.analysis import PAGE as WORDS
from gui.glance import PAGE as GLANCE
from gui.guide import PAGE as GUIDE
from gui.library import PAGE as LIBRARY
from gui.look.theme import Appearance
from gui.promises import PAGE as PROMISES
from gui.search import PAGE as SEARCH
from gui.series import PAGE as SERIES
from gui.session.copies import MEMORY as COPIES
from gui.session.session import Session
from gui.session.trail import Location


class Page(NamedTuple):
    """`name` says what its tab is called, in the window's language; it is made when it is first looked at.

    Its module takes some tens of frames to import, the first time.
    """

    name: Callable[[], str]
    module: str
    kind: str

    @property
    def is_there(self) -> bool:
        """Whether it can be made at once; a module that is being imported has not all of its names."""
        return hasattr(sys.modules.get(self.module), self.kind)

    def make(self, session: Session, appearance: Appearance, parent: QWidget) -> QWidget:
        """A new one."""
        made: QWidget = getattr(import_module(self.module), self.kind)(session, appearance, parent)
        return made


PAGES: dict[str, Page] = {
    LIBRARY: Page(lambda: QCoreApplication.translate("Page", "Library"), "gui.library.page", "LibraryPage"),
    SEARCH: Page(lambda: QCoreApplication.translate("Page", "Search"), "gui.search.page", "SearchPage"),
    WORDS: Page(lambda: QCoreApplication.translate("Page", "Words"), "gui.analysis.page", "WordsPage"),
    GLANCE: Page(lambda: QCoreApplication.translate("Page", "At a glance"), "gui.glance.page", "GlancePage"),
    SERIES: Page(lambda: QCoreApplication.translate("Page", "Measures"), "gui.series.page", "SeriesPage"),
    PROMISES: Page(
        lambda: QCoreApplication.translate("Page", "Promises"), "gui.promises.page", "PromisesPage"
    ),
    GUIDE: Page(lambda: QCoreApplication.translate("Page", "Guide"), "gui.guide.page", "GuidePage"),
}
"""By the name that `session.go(Location(page=…))` opens it by."""
PRINTED = (GLANCE,)
"""Pages that go onto paper: they have `print_page`."""
REMEMBERED = (*PAGES, "export", COPIES)
"""What keeps something over a restart: the pages, the dialog of what goes out, copies told of."""


def fetch(session: Session, page: str, then: Callable[[], None]) -> None:
    """Fetch what a page is made of, beside the window; `then` follows, at once where it is there."""
    if PAGES[page].is_there:
        then()
    else:
        session.aside.run(lambda: import_module(PAGES[page].module), lambda _: then())


def go_to(session: Session, page: str, then: Callable[[], None] = lambda: None) -> None:
    """Go to a page; `then` follows once it is shown."""
    fetch(session, page, lambda: session.go(Location(page=page), then))


def page_name(page: str) -> str:
    """What the tab of a page is called; one that is no more has the name that it was opened by."""
    return PAGES[page].name() if page in PAGES else page
