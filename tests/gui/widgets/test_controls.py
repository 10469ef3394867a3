from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.dot_button import DotButton
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.filter_field import FilterField
from gui.widgets.flow_layout import FlowLayout


def test_escape_empties_a_filter(qtbot: QtBot) -> None:
    field = FilterField()
    field.name("Filter")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "abc")
    assert field.accessibleName() == "Filter"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_the_buttons_of_a_filter_stand_in_its_middle(qtbot: QtBot) -> None:
    field = FilterField()
    qtbot.addWidget(field)
    field.show()
    for text in ("", "abc", ""):
        field.setText(text)
        for button in field.findChildren(QToolButton):
            assert abs(button.geometry().center().y() - field.rect().center().y()) <= 1
            assert min(button.width(), button.height()) >= 24


def test_a_dot_is_painted_in_its_colour_and_ringed_when_checked(qtbot: QtBot) -> None:
    dot = DotButton()
    qtbot.addWidget(dot)
    dot.resize(20, 20)
    dot.set_colours(QColor("#ff0000"), QColor("#000000"))
    before = dot.grab().toImage()
    dot.click()
    after = dot.grab().toImage()
    assert before.pixelColor(10, 10) == QColor("#ff0000")
    assert after != before


def test_an_elided_label_tells_the_rest_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("a rather long sentence that has no room")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_items_flow_onto_the_next_line(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    flow = FlowLayout(room, spacing=0)
    flow.setContentsMargins(0, 0, 0, 0)
    for _ in range(3):
        button = QPushButton()
        button.setFixedSize(100, 20)
        flow.addWidget(button)
    assert flow.heightForWidth(320) == 20
    assert flow.heightForWidth(210) == 40
    flow.setGeometry(QRect(0, 0, 120, 100))
    assert [button.y() for button in room.findChildren(QPushButton)] == [0, 20, 40]
