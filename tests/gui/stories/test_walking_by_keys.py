"""Who has no mouse comes to every control of the window by Tab, and sees where the keyboard is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.look.theme import THEMES
from gui.look.translations import install
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands
from tests.gui.test_contrast import contrast
from tests.pictures.dialogs import OPENED, seen_of
from tests.pictures.states import STATES
from tests.pictures.studio import Studio

CONTROLS = QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QTabBar, QAbstractScrollArea
LONGEST = 90
ENOUGH = 40
"""So many pixels of a ring, at least, stand out from what was there before."""


@pytest.fixture
def studio(qapp: QApplication, tmp_path: Path) -> Iterator[Studio]:
    before = qapp.palette(), qapp.font()
    studio = Studio(qapp, tmp_path, "en", (1280, 860))
    studio.annotate()
    yield studio
    studio.close()
    install(qapp, "en")
    qapp.setStyleSheet("")
    qapp.setPalette(before[0])
    qapp.setFont(before[1])


def is_reached_otherwise(control: QWidget) -> bool:
    """What has another key: buttons of actions, of fields, one of several, areas of what takes the keys."""
    parent = control.parent()
    if isinstance(control, QHeaderView):
        is_flat = control.orientation() == Qt.Orientation.Horizontal
        return not (is_flat and control.sectionsClickable())
    if isinstance(control, QScrollBar) or isinstance(parent, QLineEdit | QComboBox | QTabBar):
        return True
    if isinstance(control, QAbstractButton):
        has_action = any(action.shortcut().toString() for action in control.actions())
        group = control.group()
        return has_action or (group is not None and group.exclusive() and not control.isChecked())
    is_view = isinstance(control, QAbstractItemView) or not isinstance(control, QAbstractScrollArea)
    return not is_view and any(child.focusPolicy() for child in control.findChildren(QWidget))


def controls(window: QWidget) -> set[QWidget]:
    """What a person can use, as far as it can be seen."""
    found = (child for child in window.findChildren(QWidget) if isinstance(child, CONTROLS))
    seen = (child for child in found if child.isVisible() and not child.visibleRegion().isEmpty())
    return {one for one in seen if one.isEnabled() and not is_reached_otherwise(one)}


def walked(window: QWidget) -> list[QWidget]:
    """Where Tab leads until it comes round."""
    places: list[QWidget] = []
    for _ in range(LONGEST):
        press(window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in places[:-1]:
            return places
        if focused not in places:  # links within a text are one place
            places.append(focused)
    if len(places) == 1:
        return places
    pytest.fail(f"Tab does not come round from {places[-1].objectName() or places[-1].accessibleName()}")


def press(window: QWidget, key: Qt.Key) -> None:
    """Press a key as the system does, which knows only the window."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key)


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"


@pytest.mark.parametrize(
    "states",
    [
        ("notes", "figures", "glossary", "about", "hits"),
        ("library", "search", "words-lists", "measure-lines", "at-a-glance", "promises"),
    ],
)
def test_tab_comes_to_every_control_of_every_page(studio: Studio, states: tuple[str, ...]) -> None:
    for state in states:
        studio.tidy()
        STATES[state](studio)
        studio.window.activateWindow()
        studio.rest(100)
        places = walked(studio.window)
        assert [name(one) for one in controls(studio.window) - set(places)] == [], state


@pytest.mark.parametrize(
    "dialogs",
    [
        ("about", "shortcuts", "reading", "meanings", "tags", "word_lists", "more-tags"),
        ("history", "trash", "lost-notes", "share-joining", "share-joined", "agreement"),
        ("your-data", "restoring", "damaged", "problem", "export", "export-notes"),
    ],
)
def test_tab_comes_to_every_control_of_every_dialog(studio: Studio, dialogs: tuple[str, ...]) -> None:
    for dialog in dialogs:
        assert seen_of(studio, OPENED[dialog], missed) == [], dialog


def missed(window: QWidget) -> list[str]:
    """The controls that Tab does not come to."""
    window.activateWindow()
    QTest.qWait(50)
    places = walked(window)
    return [name(one) for one in controls(window) - set(places)]


def ringed(window: QWidget) -> tuple[QImage, QRect]:
    ring = window.findChild(QWidget, "focusRing")
    assert isinstance(ring, QWidget)
    assert ring.isVisible()
    return window.grab(ring.geometry()).toImage(), ring.geometry()


def changed(before: QImage, after: QImage) -> int:
    """How many pixels stand out clearly from what they were (WCAG 2.2, 2.4.13: at least 3 to 1)."""
    pixels = (
        (x, y) for x in range(after.width()) for y in (*range(3), *range(after.height() - 3, after.height()))
    )
    return sum(contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3 for x, y in pixels)


@pytest.mark.parametrize("theme", THEMES)
def test_what_has_the_keyboard_has_a_ring_that_is_seen(qtbot: QtBot, start: Starter, theme: str) -> None:
    reader = Hands(qtbot, start(size=(1280, 800), theme=theme, language="en"))
    window = reader.window
    with qtbot.waitActive(window):
        window.activateWindow()
    weak = []
    for place in walked(window):
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        after, where = ringed(window)
        ring = window.findChild(QWidget, "focusRing")
        assert isinstance(ring, QWidget)
        ring.hide()
        if changed(window.grab(where).toImage(), after) < ENOUGH:
            weak.append(name(place))
    assert weak == []


def test_a_click_takes_the_ring_away(qtbot: QtBot, start: Starter) -> None:
    window = Hands(qtbot, start(size=(1280, 800), theme="light", language="en")).window
    with qtbot.waitActive(window):
        window.activateWindow()
    press(window, Qt.Key.Key_Tab)
    assert window.findChild(QWidget, "focusRing") is not None
    handle = window.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
    ring = window.findChild(QWidget, "focusRing")
    assert not isinstance(ring, QWidget) or not ring.isVisible()
