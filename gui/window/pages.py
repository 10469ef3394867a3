"""Pages of the window that are no reports: what they are called, and how each is made."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.analysis import PAGE as WORDS
from gui.look.theme import Appearance
from gui.search import PAGE as SEARCH
from gui.session.session import Session


class Page(NamedTuple):
    """`name` says what its tab is called, in the window's language; it is made when it is first looked at."""

    name: Callable[[], str]
    make: Callable[[Session, Appearance, QWidget], QWidget]


LIBRARY = "library"


def _library(session: Session, appearance: Appearance, parent: QWidget) -> QWidget:
    from gui.library.page import LibraryPage  # noqa: PLC0415 - only when it is looked at

    return LibraryPage(session, appearance, parent)


def _search(session: Session, appearance: Appearance, parent: QWidget) -> QWidget:
    from gui.search.page import SearchPage  # noqa: PLC0415

    return SearchPage(session, appearance, parent)


def _words(session: Session, appearance: Appearance, parent: QWidget) -> QWidget:
    from gui.analysis.page import WordsPage  # noqa: PLC0415

    return WordsPage(session, appearance, parent)


PAGES: dict[str, Page] = {
    LIBRARY: Page(lambda: QCoreApplication.translate("Page", "Library"), _library),
    SEARCH: Page(lambda: QCoreApplication.translate("Page", "Search"), _search),
    WORDS: Page(lambda: QCoreApplication.translate("Page", "Words"), _words),
}
"""By the name that `session.go(Location(page=…))` opens it by."""


def page_name(page: str) -> str:
    """What the tab of a page is called; one that is no more has the name that it was opened by."""
    return PAGES[page].name() if page in PAGES else page
