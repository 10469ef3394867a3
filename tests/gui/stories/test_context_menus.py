"""What a right click offers is about what lies under the pointer."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from core.workspace import edits
from gui.panels.contents import ContentsPanel
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands


def hands(qtbot: QtBot, start: Starter) -> Hands:
    return Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))


def right_click(widget: QWidget, place: QPoint) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QCoreApplication.sendEvent(widget, event)


def offered(owner: QWidget) -> QMenu:
    """The menu that a widget opened last."""
    menu = owner.findChildren(QMenu)[-1]
    assert isinstance(menu, QMenu)
    return menu


def names(menu: QMenu) -> list[str]:
    assert all(action.isEnabled() for action in menu.actions())
    return [action.objectName() for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if name in (action.objectName(), action.text())).trigger()
    menu.close()


def test_selected_words_are_highlighted(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    words, page = reader.span("2730億元"), reader.reader.canvas
    reader.select(words)
    right_click(page.viewport(), reader.rect(words).center())
    choose(offered(page), "highlight_blue")
    qtbot.waitUntil(
        lambda: [n.annotation.colour for n in reader.session.document.notes.in_order()] == ["blue"]
    )


def test_a_highlight_that_is_pointed_at_is_removed_and_no_other(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    page, notes = reader.reader.canvas, reader.session.document.notes
    for words in ("2730億元", "813.4億元"):
        notes.do(edits.highlight(reader.span(words), "yellow"))
    qtbot.waitUntil(lambda: len(notes.placed) == 2)
    reader.click(reader.rect(reader.span("813.4億元")).center())
    right_click(page.viewport(), reader.rect(reader.span("2730億元")).center())
    menu = offered(page)
    assert {"remove", "note", "history"} <= set(names(menu))
    assert not {"copy", "follow_link"} & set(names(menu))
    choose(menu, "remove")
    qtbot.waitUntil(lambda: len(notes.placed) == 1)
    assert reader.span("813.4億元") in [note.placement.span for note in notes.in_order()]


def test_plain_words_offer_only_what_can_be_done_there(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    page = reader.reader.canvas
    right_click(page.viewport(), reader.rect(reader.span("在市委")).center())
    assert names(offered(page)) == ["bookmark", "fold_current", "words_of_report", "glance_of_report"]


def test_a_heading_folds_by_its_menu_and_by_that_of_the_contents(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    page, view = reader.reader.canvas, reader.session.document.view
    right_click(page.viewport(), reader.rect(reader.span("一、經濟運行回穩向實")).center())
    choose(offered(page), "fold_current")
    assert view.collapsing.is_collapsed(1)
    assert not view.collapsing.is_collapsed(0)
    tree = reader.child(QTreeWidget, "Contents")
    assert isinstance(tree, QTreeWidget)
    item = tree.topLevelItem(0)
    assert item is not None
    right_click(tree.viewport(), tree.visualItemRect(item).center())
    panel = reader.window.findChild(ContentsPanel)
    assert panel is not None
    choose(offered(panel), "Fold on the page")
    assert view.collapsing.is_collapsed(0)
