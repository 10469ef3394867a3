"""Lines in columns with a ring around the one in focus."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from gui.widgets.ringed_lines import RingedLines


def test_the_line_in_focus_has_a_ring_around_all_columns(qtbot: QtBot) -> None:
    lines = RingedLines()
    qtbot.addWidget(lines)
    palette = QPalette(lines.palette())
    palette.setColor(QPalette.ColorRole.Accent, QColor("#123456"))
    lines.setPalette(palette)
    lines.setColumnCount(2)
    items = [QTreeWidgetItem(["甲", "乙"]) for _ in range(3)]
    lines.addTopLevelItems(items)
    lines.setCurrentItem(items[1])
    lines.show()
    lines.setFocus()
    qtbot.waitUntil(lines.hasFocus)
    picture = lines.viewport().grab().toImage()
    rows = [lines.visualItemRect(item) for item in items]
    ringed = [
        [picture.pixelColor(x, row.top()).name() == "#123456" for x in (20, lines.viewport().width() - 20)]
        for row in rows
    ]
    assert ringed == [[False, False], [True, True], [False, False]]
