"""Going anywhere by a few typed words."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.workspace import edits
from gui.window.switcher import Switcher
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands
from tests.gui.stories.test_tabs import CTRL, front, press, report
from tests.small_report import TEXT

Key = Qt.Key


@pytest.fixture
def hands(start: Starter, qtbot: QtBot, tmp_path: Path) -> Hands:
    """The small report in front, one in another tab, one closed."""
    files = [tmp_path / f"{place}.txt" for place in ("宁海县", "象山县", "报告")]
    for file, text in zip(files, (report("宁海县"), report("象山县"), TEXT), strict=True):
        file.write_text(text, "utf-8")
    program = start(*files, language="en")
    qtbot.waitUntil(
        lambda: len(program.session.tabs) == 3 and "改善民生" in program.session.document.report.text
    )
    program.session.tabs.close(next(iter(program.session.tabs)))
    return Hands(qtbot, program)


@pytest.fixture
def switcher(hands: Hands) -> Switcher:
    hands.reader.canvas.setFocus()
    press(hands, Key.Key_P, CTRL)
    found = hands.window.findChild(Switcher)
    assert found
    return found


def listed(switcher: Switcher) -> list[str]:
    model = switcher.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def type_words(hands: Hands, switcher: Switcher, words: str, first: str) -> None:
    """Type until something comes first in the list."""
    switcher.field.setText(words)
    hands.qtbot.waitUntil(lambda: [row for row in listed(switcher)[:1] if first in row] != [])


def test_what_is_open_is_listed_at_once(switcher: Switcher) -> None:
    assert switcher.isVisible()
    assert switcher.field.hasFocus()
    assert listed(switcher)[0] == "政府工作报告 · 象山县 · 2023 · Report"
    assert any(row.endswith("Section") for row in listed(switcher))


def test_a_section_is_gone_to_by_words_in_the_other_script(hands: Hands, switcher: Switcher) -> None:
    type_words(hands, switcher, "@改善民生", "改善民生")
    assert all(row.endswith("Section") for row in listed(switcher))
    QTest.keyClick(switcher.field, Key.Key_Return)
    assert not switcher.isVisible()
    assert hands.reader.canvas.hasFocus()
    assert hands.is_in_view(hands.span("改善民生"))
    hands.act("back")
    assert hands.session.document.view.position == 0


def test_a_report_of_the_library_is_opened_and_one_in_a_tab_chosen(hands: Hands, switcher: Switcher) -> None:
    type_words(hands, switcher, "/寧海", "宁海县")
    QTest.keyClick(switcher.field, Key.Key_Return)
    hands.qtbot.waitUntil(lambda: front(hands) == "宁海县")
    press(hands, Key.Key_P, CTRL)
    type_words(hands, switcher, "xsx", "象山县")
    hands.qtbot.mouseClick(
        switcher.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=switcher.list.visualRect(switcher.list.currentIndex()).center(),
    )
    assert front(hands) == "象山县"
    assert len(hands.session.tabs) == 3


def test_a_note_and_a_term_are_gone_to(hands: Hands, switcher: Switcher, qtbot: QtBot) -> None:
    QTest.keyClick(switcher.field, Key.Key_Escape)
    words = hands.span("3000人")
    notes = hands.session.document.notes
    notes.do(edits.highlight(words, "red", "与去年相比", ("就业",)))
    qtbot.waitUntil(lambda: bool(notes.placed))
    press(hands, Key.Key_P, CTRL)
    type_words(hands, switcher, "＃就業", "与去年相比")
    QTest.keyClick(switcher.field, Key.Key_Return)
    view = hands.session.document.view
    assert view.focused_annotation in notes.placed
    entry = hands.session.document.report.glossary[0]
    press(hands, Key.Key_P, CTRL)
    type_words(hands, switcher, f"?{entry.term}", entry.term)
    QTest.keyClick(switcher.field, Key.Key_Return)
    assert view.focus
    assert view.focus.kind == "entry"


def test_keys_go_down_the_list_and_another_place_to_type_closes_it(hands: Hands, switcher: Switcher) -> None:
    QTest.keyClick(switcher.field, Key.Key_Down)
    assert switcher.list.currentIndex().row() == 1
    QTest.keyClick(switcher.field, Key.Key_Up)
    QTest.keyClick(switcher.field, Key.Key_Up)
    assert switcher.list.currentIndex().row() == len(listed(switcher)) - 1
    hands.window.find_bar.start()
    assert not switcher.isVisible()
