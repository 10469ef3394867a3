import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from gui.look.theme import Appearance, load_theme
from gui.panels.contents import ContentsPanel
from gui.panels.contents_tree import ContentsTree
from gui.session.session import Session
from gui.widgets.filter_field import FilterField
from tests.gui.panels.conftest import show_in_script
from tests.small_report import REPORT, TEXT, at


@pytest.fixture
def panel(qtbot: QtBot, session: Session, appearance: Appearance) -> ContentsPanel:
    panel = ContentsPanel(session, appearance)
    qtbot.addWidget(panel)
    panel.resize(232, 400)
    panel.show()
    return panel


def tree_of(panel: ContentsPanel) -> ContentsTree:
    tree = panel.findChild(ContentsTree)
    assert tree is not None
    return tree


def item(tree: ContentsTree, part: int, section: int | None = None) -> QTreeWidgetItem:
    found = tree.topLevelItem(part)
    if found is not None and section is not None:
        found = found.child(section)
    assert found is not None
    return found


def shown(tree: ContentsTree) -> list[str]:
    found = []
    below: QTreeWidgetItem | None = tree.topLevelItem(0)
    while below is not None:
        if not below.isHidden():
            found.append(below.text(0))
        below = tree.itemBelow(below)
    return found


def test_sections_stand_under_their_parts(panel: ContentsPanel) -> None:
    tree = tree_of(panel)
    assert [item(tree, at).text(0) for at in range(3)] == [
        "一、2024年工作回顾",
        "二、2025年工作安排",
        "名词解释",
    ]
    assert [item(tree, 1, at).text(0) for at in range(2)] == ["（一）扩大内需", "（二）改善民生"]


def test_sections_are_named_in_the_script_of_the_page(session: Session, panel: ContentsPanel) -> None:
    tree = tree_of(panel)
    item(tree, 1).setExpanded(False)
    show_in_script(session, TEXT.replace("扩", "擴").replace("内", "內"))
    assert item(tree, 1, 0).text(0) == "（一）擴大內需"
    assert not item(tree, 1).isExpanded()


def test_a_click_goes_to_the_heading(qtbot: QtBot, session: Session, panel: ContentsPanel) -> None:
    tree = tree_of(panel)
    place = tree.visualItemRect(item(tree, 1, 1)).center()
    with qtbot.waitSignal(session.document.view.travelled) as went:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert went.args == [REPORT.sections[3].heading]


def test_enter_goes_to_the_current_section(qtbot: QtBot, session: Session, panel: ContentsPanel) -> None:
    tree = tree_of(panel)
    tree.setCurrentItem(item(tree, 2))
    with qtbot.waitSignal(session.document.view.travelled) as went:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert went.args == [REPORT.sections[4].heading]


def test_the_section_read_is_marked(session: Session, panel: ContentsPanel) -> None:
    session.document.view.read_to(at("新增就业").start)
    tree = tree_of(panel)
    assert tree.here is item(tree, 1, 1)
    item(tree, 1).setExpanded(False)
    assert tree.shown(tree.here) is item(tree, 1)


@pytest.mark.parametrize("words", ["内需", "內需"])
def test_the_filter_takes_simplified_and_traditional_alike(panel: ContentsPanel, words: str) -> None:
    field = panel.findChild(FilterField)
    assert field is not None
    field.setText(words)
    assert shown(tree_of(panel)) == ["二、2025年工作安排", "（一）扩大内需"]
    field.clear()
    assert len(shown(tree_of(panel))) == 5


def test_it_is_painted_in_another_theme(qtbot: QtBot, appearance: Appearance, panel: ContentsPanel) -> None:
    before = panel.grab().toImage()
    appearance.set_theme(load_theme("dark"))
    assert panel.grab().toImage() != before


def test_the_counts_say_what_they_count(panel: ContentsPanel) -> None:
    label = panel.findChild(QLabel, "place")
    assert isinstance(label, QLabel)
    assert label.text() == "Figures"
    found = item(tree_of(panel), 0)
    assert found.toolTip(0).startswith("一、2024年工作回顾\n2 figure")
    assert found.data(0, Qt.ItemDataRole.AccessibleTextRole).startswith("一、2024年工作回顾, 2 figure")
