from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from core.page.page import build_page
from core.workspace.workspace import unkept
from gui.look.theme import Appearance, load_theme
from gui.reader.cards import Card
from gui.reader.explaining import Explaining
from gui.reader.popup import Popup, Prose
from gui.reader.reader import Reader
from gui.session.session import Session
from tests.small_report import REPORT, TEXT, at

MARKER = 1


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    session = Session(tmp_path / "library.sqlite")
    session._take(0, unkept(REPORT))
    yield session
    session.close()


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> Reader:
    view = Reader(load_theme("light"), QFont(), 17)
    qtbot.addWidget(view.canvas)
    view.canvas.resize(700, 800)
    assert session.document.page
    view.canvas.set_page(session.document.page)
    view.canvas.show()
    return view


@pytest.fixture
def explaining(session: Session, view: Reader) -> Explaining:
    return Explaining(session, Appearance(view.canvas.theme, QFont(), 17, view.canvas), view)


def labels(explaining: Explaining) -> list[str]:
    return [label.text() for label in explaining.popup.findChildren(QLabel) if not label.isHidden()]


def keys_shown(explaining: Explaining) -> str:
    return labels(explaining)[-1]


def words_of_marker(view: Reader) -> QRect:
    rect = view.canvas.rect_of(REPORT.references[MARKER].span)
    assert rect
    return QRect(view.canvas.viewport().mapToGlobal(rect.topLeft()), rect.size())


def test_hover_opens_after_a_moment_and_closes_again(
    qtbot: QtBot, view: Reader, explaining: Explaining
) -> None:
    words = words_of_marker(view)
    view.pointer.hovered.emit("reference", MARKER, words)
    assert explaining.popup.isHidden()
    qtbot.waitUntil(explaining.popup.isVisible)
    assert "指清河" in explaining.popup.accessibleDescription()
    view.pointer.hover_left.emit()
    qtbot.waitUntil(explaining.popup.isHidden)


def test_a_card_that_follows_another_has_its_own_height(
    qtbot: QtBot, view: Reader, explaining: Explaining
) -> None:
    words = words_of_marker(view)
    view.pointer.activated.emit("reference", MARKER, words)
    height = explaining.popup.height()
    view.pointer.activated.emit("figure", 0, words)
    view.pointer.activated.emit("reference", MARKER, words)
    assert explaining.popup.height() == height > 60


def test_a_click_pins_and_escape_closes(qtbot: QtBot, view: Reader, explaining: Explaining) -> None:
    rect = view.canvas.rect_of(REPORT.references[MARKER].span)
    assert rect
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert explaining.popup.isVisible()
    view.pointer.hover_left.emit()
    qtbot.wait(300)
    assert explaining.popup.isVisible()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert explaining.popup.isHidden()


def test_a_walk_explains_and_one_enter_goes_to_the_entry(
    qtbot: QtBot, session: Session, view: Reader, explaining: Explaining
) -> None:
    view.walker.walk("reference", 1)
    assert explaining.popup.isVisible()
    assert "Enter" in keys_shown(explaining)
    with qtbot.waitSignal(session.document.view.travelled) as travelled:
        qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert travelled.args == [REPORT.glossary[0].span]
    assert explaining.popup.isHidden()


def test_keys_are_told_only_where_they_are_the_popup_s(
    qtbot: QtBot, view: Reader, explaining: Explaining
) -> None:
    words = words_of_marker(view)
    view.pointer.hovered.emit("reference", MARKER, words)
    qtbot.waitUntil(explaining.popup.isVisible)
    assert "Esc" not in keys_shown(explaining)
    view.pointer.activated.emit("reference", MARKER, words)
    assert "Esc" in keys_shown(explaining)


def test_a_popup_follows_the_script_of_the_page(
    session: Session, view: Reader, explaining: Explaining
) -> None:
    view.pointer.activated.emit("figure", 0, words_of_marker(view))
    assert "生产总值" in labels(explaining)
    session.document.view.shown = TEXT.replace("产总", "產總").replace("亿", "億")
    session.document.view.script_changed.emit()
    assert "生產總值" in labels(explaining)
    assert explaining.popup.accessibleDescription().startswith("12,000,000,000 元 = 120 億元")
    session.document.view.shown = TEXT.replace("动", "動").replace("诸", "諸").replace("清路", "淸路")
    view.pointer.activated.emit("reference", MARKER, words_of_marker(view))
    assert explaining.popup.accessibleDescription() == "“三清”行動 指清河、淸路、清院。"


def test_words_that_do_not_stand_on_the_page_are_converted(session: Session, explaining: Explaining) -> None:
    figure = REPORT.figures[3]._replace(indicator="农业产值")
    session.document.page = build_page(replace(REPORT, figures=(figure,)))
    session.document.view.script = "traditional"
    session.document.view.shown = TEXT.replace("业", "業")
    explaining._activate("figure", 0, QRect(QPoint(10, 10), QPoint(60, 30)))
    assert "農業產值" in labels(explaining)


def test_a_dialog_takes_the_popup_away(qtbot: QtBot, view: Reader, explaining: Explaining) -> None:
    with qtbot.waitActive(view.canvas):
        view.canvas.activateWindow()
    view.pointer.activated.emit("reference", MARKER, words_of_marker(view))
    dialog = QDialog(view.canvas)
    dialog.open()
    qtbot.waitUntil(explaining.popup.isHidden)
    view.pointer.activated.emit("reference", MARKER, words_of_marker(view))
    assert explaining.popup.isHidden()
    dialog.close()


def test_a_long_explanation_stands_beside_its_scroll_bar(qtbot: QtBot, view: Reader) -> None:
    popup = Popup(Appearance(view.canvas.theme, QFont(), 17, view.canvas), view.canvas)
    for width in (700, 240):
        view.canvas.resize(width, 500)
        popup.show_card(Card("", "词", "解释。" * 400, (), "", None), QRect(10, 10, 60, 20))
        (area,) = popup.findChildren(QScrollArea)[-1:]
        prose = area.widget()
        assert prose is not None
        assert prose.width() <= area.viewport().width()
        assert view.canvas.viewport().geometry().contains(popup.geometry())


def test_a_popup_grows_with_the_text_as_far_as_there_is_room(
    qtbot: QtBot, view: Reader, explaining: Explaining
) -> None:
    appearance = view.canvas.findChild(Appearance)
    assert appearance is not None
    view.canvas.resize(700, 400)
    sizes = []
    for text_size in (17, 32):
        appearance.set_text_size(text_size)
        words = QRect(view.canvas.viewport().mapToGlobal(QPoint(10, 160)), QSize(60, text_size))
        view.pointer.activated.emit("reference", MARKER, words)
        (prose,) = explaining.popup.findChildren(Prose)[-1:]
        (title,) = explaining.popup.findChildren(QLabel, "title")[-1:]
        sizes.append((prose.height(), title.height(), explaining.popup.width()))
        explaining.popup.show_card(Card("", "词", "解释。" * 400, (("量", "数" * 200),), "", None), words)
        assert view.canvas.viewport().geometry().contains(explaining.popup.geometry())
        assert [prose.isVisible() for prose in explaining.popup.findChildren(Prose)].count(True) == 1
    usual, large = sizes
    assert all(small < tall for small, tall in zip(usual, large, strict=True))


def test_only_facts_are_set_off_from_the_foot(explaining: Explaining) -> None:
    for kind, key, ruled in (("figure", 0, 1), ("reference", MARKER, 0)):
        explaining._activate(kind, key, QRect(QPoint(10, 10), QPoint(60, 30)))
        rules = [rule for rule in explaining.popup.findChildren(QFrame, "rule") if rule.isVisible()]
        assert len(rules) == ruled


def test_a_figure_is_written_out(explaining: Explaining) -> None:
    explaining._activate("figure", 0, QRect(QPoint(10, 10), QPoint(60, 30)))
    assert explaining.popup.accessibleDescription().startswith("12,000,000,000 元 = 120 亿元")
    assert at("120亿元") == REPORT.figures[0].span
