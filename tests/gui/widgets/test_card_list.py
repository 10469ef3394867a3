import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.widgets.card_list import GAP, CardList

CARDS = 10_000


class Delegate(QStyledItemDelegate):
    """Cards of three heights, counting how often one is measured."""

    measured = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self.measured += 1
        return QSize(100, 60 + 40 * (index.row() % 3) + GAP)


@pytest.fixture
def cards(qtbot: QtBot) -> CardList:
    cards = CardList()
    cards.setModel(QStringListModel([str(number) for number in range(CARDS)], cards))
    cards.setItemDelegate(Delegate(cards))
    qtbot.addWidget(cards)
    cards.resize(300, 500)
    cards.show()
    return cards


def test_only_cards_in_view_are_measured(cards: CardList) -> None:
    delegate = cards.itemDelegate()
    assert isinstance(delegate, Delegate)
    assert 0 < delegate.measured < 200
    assert [cards.rowHeight(row) - GAP for row in range(4)] == [60, 100, 140, 60]


def test_a_far_card_is_brought_into_view_whole(cards: CardList) -> None:
    for row in (7777, 20, 9999, 0):
        index = cards.model().index(row, 0)
        cards.select(index)
        place = cards.visualRect(index)
        assert place.top() >= 0
        assert place.height() - GAP == 60 + 40 * (row % 3)
        assert place.bottom() - GAP <= cards.viewport().height()


def test_scrolling_up_moves_what_is_in_view_by_as_much(cards: CardList) -> None:
    cards.select(cards.model().index(5000, 0))
    bar = cards.verticalScrollBar()
    for _ in range(40):
        row = cards.rowAt(5)
        before = cards.rowViewportPosition(row)
        bar.setValue(bar.value() - 24)
        assert cards.rowViewportPosition(row) - before == 24


def test_enter_and_arrows_are_told(qtbot: QtBot, cards: CardList) -> None:
    with qtbot.waitSignal(cards.moved):
        qtbot.keyClick(cards, Qt.Key.Key_Down)
    with qtbot.waitSignal(cards.opened):
        qtbot.keyClick(cards, Qt.Key.Key_Return)
    with qtbot.waitSignal(cards.stepped, check_params_cb=lambda _, step: step == -1):
        qtbot.keyClick(cards, Qt.Key.Key_Left)


def test_a_card_that_changes_is_measured_again(qtbot: QtBot, cards: CardList) -> None:
    class Grown(Delegate):
        def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
            return QSize(100, 90 if index.data() == "grown" else 60)

    cards.setItemDelegate(Grown(cards))
    cards.model().setData(cards.model().index(1, 0), "grown")
    assert [cards.rowHeight(row) for row in range(3)] == [60, 90, 60]
