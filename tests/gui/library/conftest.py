"""A library of a few reports, and its page."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from core.document.report import Metadata, PlaceLevel
from core.library.library import Library
from core.workspace.editions import put
from gui.library.page import LibraryPage
from gui.look.theme import Appearance, load_theme
from gui.session.session import Session
from tests.small_report import REPORT, TEXT

PLACES: tuple[tuple[str, PlaceLevel, int], ...] = (
    ("浙江省宁波市北仑区", "county", 2023),
    ("国务院", "nation", 2024),
    ("浙江省", "province", 2024),
    ("浙江省宁波市北仑区", "county", 2024),
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        for number, (place, level, year) in enumerate(PLACES):
            source = REPORT.source._replace(sha256=f"{number:064}")
            about = Metadata(title=f"{place}{year}", year=year, place=place, level=level)
            put(library, replace(REPORT, source=source, text=f"{TEXT}{number}", metadata=about), None)
    session = Session(path)
    yield session
    session.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> LibraryPage:
    page = LibraryPage(session, Appearance(load_theme("light"), QFont(), 17))
    qtbot.addWidget(page)
    page.resize(1100, 600)
    with qtbot.waitSignal(page.shelf.shown):
        page.show()
    qtbot.waitUntil(lambda: page.table.model().rowCount() == len(PLACES))
    return page
