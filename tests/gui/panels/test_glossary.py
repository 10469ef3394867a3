import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.look.theme import Appearance
from gui.panels.glossary import GlossaryPanel
from gui.panels.glossary_card import GlossaryDelegate
from gui.panels.glossary_model import ENTRY
from gui.session.reading_view import Focus
from gui.session.session import Session
from gui.widgets.card_list import CardList
from gui.widgets.filter_field import FilterField
from tests.gui.panels.conftest import show_in_script
from tests.small_report import REPORT, TEXT, at


@pytest.fixture
def panel(qtbot: QtBot, session: Session, appearance: Appearance) -> GlossaryPanel:
    panel = GlossaryPanel(session, appearance)
    qtbot.addWidget(panel)
    panel.resize(316, 400)
    panel.show()
    return panel


def list_of(panel: GlossaryPanel) -> CardList:
    found = panel.findChild(CardList)
    assert found is not None
    return found


def test_an_entry_is_in_the_script_of_the_page(session: Session, panel: GlossaryPanel) -> None:
    delegate = list_of(panel).itemDelegate()
    assert isinstance(delegate, GlossaryDelegate)
    show_in_script(session, TEXT.replace("动", "動").replace("清路", "淸路"))
    entry = delegate.in_script(list_of(panel).model().index(0, 0).data(ENTRY)).entry
    assert (entry.term, entry.definition) == ("“三清”行動", "指清河、淸路、清院。")


def test_enter_goes_to_the_place_in_the_text(qtbot: QtBot, session: Session, panel: GlossaryPanel) -> None:
    qtbot.keyClick(list_of(panel), Qt.Key.Key_Down)
    assert session.document.view.focus == Focus("entry", 0)
    with qtbot.waitSignal(session.document.view.travelled) as went:
        qtbot.keyClick(list_of(panel), Qt.Key.Key_Return)
    assert went.args[0].start == at("“三清”").start


def test_a_click_goes_there_too(qtbot: QtBot, session: Session, panel: GlossaryPanel) -> None:
    view = list_of(panel)
    with qtbot.waitSignal(session.document.view.travelled):
        place = view.visualRect(view.model().index(0, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.document.view.focus == Focus("entry", 0)


def test_what_the_page_points_at_is_chosen(session: Session, panel: GlossaryPanel) -> None:
    session.document.view.set_focus(Focus("entry", 0))
    assert list_of(panel).currentIndex().row() == 0


def test_the_filter_looks_at_terms_and_definitions(panel: GlossaryPanel) -> None:
    field = panel.findChild(FilterField)
    assert field is not None
    for words, rows in (("行動", 1), ("清院", 1), ("山", 0), ("", len(REPORT.glossary))):
        field.setText(words)
        assert list_of(panel).model().rowCount() == rows


def test_the_links_to_places_are_easily_hit(panel: GlossaryPanel) -> None:
    view = list_of(panel)
    delegate, index = view.itemDelegate(), view.model().index(0, 0)
    assert isinstance(delegate, GlossaryDelegate)
    frame = view.visualRect(index)
    hit = [
        (x, y)
        for x in range(frame.left(), frame.right())
        for y in range(frame.top(), frame.bottom())
        if delegate.link_at(index, QPoint(x, y)) == 0
    ]
    across, down = zip(*hit, strict=True)
    assert max(across) - min(across) >= 23
    assert max(down) - min(down) >= 23
