"""A window whose page is asked as Qt asks for a screen reader."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from core.document.span import Span
from gui.reader.positions import Utf16
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

Children = list[QAccessibleInterface]


class Ears(Hands):
    """Hands on a window, and what can be heard of its page."""

    @property
    def page(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self.reader.canvas)

    @property
    def text(self) -> str:
        words = self.page.textInterface()
        return words.text(0, words.characterCount())

    def units(self, span: Span) -> tuple[int, int]:
        """Where words are as Qt counts."""
        utf16 = Utf16(self.session.document.report.text)
        return utf16.to_units(span.start), utf16.to_units(span.end)

    def heard(self, role: QAccessible.Role) -> Children:
        """All of a role, on the page and in its rows."""
        rows = children(self.page)
        return [found for row in rows for found in (row, *children(row)) if found.role() == role]


def children(of: QAccessibleInterface) -> Children:
    return [of.child(index) for index in range(of.childCount())]


def name(of: QAccessibleInterface) -> str:
    return of.text(QAccessible.Text.Name)


def description(of: QAccessibleInterface) -> str:
    return of.text(QAccessible.Text.Description)


@pytest.fixture
def ears(qtbot: QtBot, start: Starter, file: Path) -> Ears:
    """The small report, open."""
    return Ears(qtbot, start(file, size=(1000, 760)))
