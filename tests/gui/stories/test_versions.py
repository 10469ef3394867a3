"""Versions of a report: compared side by side, and parted where they are two reports."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QToolButton
from pytestqt.qtbot import QtBot

from core.document.span import Span
from core.text.conversion import convert
from core.workspace import edits
from gui.reader.reader import Reader
from gui.session.comparing import Comparing, comparing_of
from gui.widgets.count_tab import CountTab
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands
from tests.gui.stories.test_tabs import press

NO_KEY, CTRL, SHIFT = (
    getattr(Qt.KeyboardModifier, name) for name in ("NoModifier", "ControlModifier", "ShiftModifier")
)
Key = Qt.Key
BEFORE = "\n".join(
    [
        *(
            "政府工作报告",
            "二○二五年一月十四日",
            "宁海县人民政府县长 林坚",
            "各位代表：",
            "一、2024年工作回顾",
        ),
        *(f"第{number}个乡镇完成了道路、桥梁和水利的改造，{number}个村受益。" for number in range(10, 60)),
        *(
            "全县生产总值增长5.2%，好于预期。",
            "二、2025年工作安排",
            "新增就业3000人，落实到户。",
            "改善民生，办好实事。",
        ),
    ]
)
AFTER = (
    BEFORE.replace("增长5.2%", "增长5.4%")
    .replace("落实到户", "落实到人")
    .replace("改善民生，办好实事。", "改善民生，办好实事。\n发展养老事业，建成养老中心八所。")
)


def written(folder: Path, name: str, text: str) -> Path:
    file = folder / f"{name}.txt"
    file.write_text(text, "utf-8")
    return file


@pytest.fixture
def hands(start: Starter, qtbot: QtBot, tmp_path: Path) -> Hands:
    """The report as the papers had it, and then as it was kept on file, in traditional characters."""
    program = start(written(tmp_path, "报纸", BEFORE), language="en", size=(1280, 860))
    hands = Hands(qtbot, program)
    hands.session.open_file(
        written(tmp_path, "文件", convert(AFTER, "traditional").replace("。", "。\n　　"))
    )
    qtbot.waitUntil(lambda: len(hands.session.tabs) == 2)
    qtbot.waitUntil(lambda: comparing(hands).versions is not None)
    return hands


def comparing(hands: Hands) -> Comparing:
    return comparing_of(hands.session)


def compare(hands: Hands) -> tuple[Reader, Reader]:
    press(hands, Key.Key_V, CTRL | SHIFT)
    hands.qtbot.waitUntil(lambda: comparing(hands).found is not None, timeout=20_000)
    left, right = hands.window.stages.readers
    return left, right


def words(reader: Reader, span: Span) -> str:
    return span.of(reader.canvas.page.report.text)


def test_versions_are_compared_side_by_side_and_the_next_difference_is_the_changed_figure(
    hands: Hands,
) -> None:
    left, right = compare(hands)
    assert [words(left, one.span) for one in left.canvas.overlays.alterations.altered] == ["5.2%", "户", ""]
    assert [words(right, one.span).strip() for one in right.canvas.overlays.alterations.altered] == [
        *("5.4%", "人", "發展養老事業，建成養老中心八所。"),
    ]
    assert [one.kind for one in right.canvas.overlays.alterations.altered] == ["value", "words", "paragraph"]
    assert hands.said() == "3 differences · 1 in a figure's value"
    press(hands, Key.Key_F4, NO_KEY)
    for reader, figure in ((left, "5.2%"), (right, "5.4%")):
        current = reader.canvas.overlays.alterations.current
        assert current is not None
        assert words(reader, current.span) == figure
        assert reader.canvas.rect_of(current.span) is not None
    assert hands.said() == "1 / 3  5.2% → 5.4%"
    press(hands, Key.Key_F4, SHIFT)
    assert comparing(hands).current == 2


def test_the_list_tells_each_difference_under_its_section_and_leads_there(hands: Hands) -> None:
    _, right = compare(hands)
    rows = hands.child(QListView, "Differences")
    assert isinstance(rows, QListView)
    model = rows.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        *("一、2024年工作回顧 (1)", "5.2% → 5.4%", "二、2025年工作安排 (2)", "户 → 人"),
        "only right: 發展養老事業，建成養老中心八所。",
    ]
    place = rows.visualRect(model.index(3, 0)).center()
    hands.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert comparing(hands).current == 1
    current = right.canvas.overlays.alterations.current
    assert current is not None
    assert right.canvas.rect_of(current.span) is not None
    hands.qtbot.keyClick(rows, Key.Key_Escape)
    assert not comparing(hands).is_on


def test_both_sides_move_to_the_same_place(hands: Hands) -> None:
    left, right = compare(hands)
    for reader, other in ((left, right), (right, left)):
        place = reader.canvas.page.report.text.index("第40")
        reader.canvas.scrolling.put(place, 0)
        shown = other.canvas.scrolling.top_position()
        assert other.canvas.page.report.text[shown:].startswith("第40")
    left.canvas.scrolling.to(0)
    assert right.canvas.scrolling.y == 0


def test_the_comparison_ends_with_its_action_and_both_reports_stay(hands: Hands) -> None:
    left, right = compare(hands)
    assert hands.window.side_panel.current == "differences"
    press(hands, Key.Key_V, CTRL | SHIFT)
    assert not comparing(hands).is_on
    assert hands.window.side_panel.current == "notes"
    assert not any(reader.canvas.overlays.alterations.altered for reader in (left, right))
    assert len(hands.session.tabs.sides) == 2
    assert not hands.window.actions_["next_difference"].isEnabled()


def test_a_comparison_that_ends_before_anything_was_found_leaves_no_tab(hands: Hands) -> None:
    press(hands, Key.Key_V, CTRL | SHIFT)
    panel = hands.window.side_panel
    panel.resize(panel.width() - 1, panel.height())
    tab = next(one for one in panel.findChildren(CountTab) if one.accessibleName() == "Changes")
    assert tab.isVisible()
    assert comparing(hands).found is None
    press(hands, Key.Key_V, CTRL | SHIFT)
    assert not tab.isVisible()


def test_versions_are_compared_by_sentences_too(hands: Hands) -> None:
    _, right = compare(hands)
    hands.qtbot.mouseClick(tool(hands, "By sentences"), Qt.MouseButton.LeftButton)
    hands.qtbot.waitUntil(lambda: comparing(hands).found is not None)
    assert [(one.kind, words(right, one.span)) for one in right.canvas.overlays.alterations.altered] == [
        *(("value", "5.4%"), ("words", "落實到人"), ("new", "發展養老事業，建成養老中心八所。")),
    ]
    hands.qtbot.mouseClick(tool(hands, "By letters"), Qt.MouseButton.LeftButton)
    hands.qtbot.waitUntil(lambda: comparing(hands).found is not None)
    assert hands.said() == "3 differences · 1 in a figure's value"


def tool(hands: Hands, name: str) -> QToolButton:
    return next(one for one in hands.window.side_panel.findChildren(QToolButton) if one.text() == name)


def test_it_goes_when_another_report_is_in_front_and_comes_back_with_it(hands: Hands) -> None:
    compare(hands)
    press(hands, Key.Key_L, CTRL | SHIFT)
    hands.qtbot.waitUntil(lambda: comparing(hands).found is None)
    press(hands, Key.Key_W, CTRL)
    hands.qtbot.waitUntil(lambda: comparing(hands).found is not None)
    press(hands, Key.Key_W, CTRL)
    assert not comparing(hands).is_on


def test_versions_that_read_the_same_have_no_difference(start: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot, start(written(tmp_path, "一", BEFORE), language="en"))
    hands.session.open_file(written(tmp_path, "二", convert(BEFORE, "traditional")))
    qtbot.waitUntil(lambda: comparing(hands).versions is not None)
    compare(hands)
    assert hands.said() == "No difference in words"


def button(hands: Hands, name: str) -> QToolButton:
    return next(
        one for one in hands.notice.findChildren(QToolButton) if one.text() == name and one.isVisible()
    )


def test_who_opens_another_version_is_told_and_can_say_that_it_is_another_report(hands: Hands) -> None:
    assert hands.said() == "Taken for another version of a report that is there, with its notes"
    hands.session.tabs.choose(next(iter(hands.session.tabs)))
    hands.session.document.notes.do(edits.highlight(hands.span("新增就业"), "red"))
    hands.qtbot.waitUntil(lambda: bool(hands.session.document.notes.placed))
    _, second = hands.session.tabs
    hands.session.tabs.choose(second)
    hands.qtbot.waitUntil(lambda: bool(hands.session.document.notes.placed))
    hands.qtbot.waitUntil(hands.window.actions_["part_versions"].isEnabled)
    hands.act("part_versions")
    hands.qtbot.waitUntil(lambda: hands.said() == "A report of its own, with its own notes")
    assert not hands.session.document.notes.placed
    assert not hands.window.actions_["part_versions"].isEnabled()
    hands.qtbot.mouseClick(button(hands, "Undo"), Qt.MouseButton.LeftButton)
    hands.qtbot.waitUntil(lambda: bool(hands.session.document.notes.placed))
    hands.qtbot.waitUntil(lambda: comparing(hands).versions is not None)


def test_the_button_says_that_it_is_another_report(hands: Hands) -> None:
    hands.qtbot.mouseClick(button(hands, "Another report"), Qt.MouseButton.LeftButton)
    hands.qtbot.waitUntil(lambda: hands.said() == "A report of its own, with its own notes")
    assert comparing(hands).versions is None


def test_the_button_compares_at_once(hands: Hands) -> None:
    hands.qtbot.mouseClick(button(hands, "Compare"), Qt.MouseButton.LeftButton)
    hands.qtbot.waitUntil(lambda: comparing(hands).found is not None)


def test_another_report_of_the_place_and_year_is_offered_as_a_version(
    start: Starter, qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands(qtbot, start(written(tmp_path, "一", BEFORE), language="en"))
    other = "\n".join([*BEFORE.split("\n")[:5], *(f"另外一件大事之{number}。" for number in range(40))])
    hands.session.open_file(written(tmp_path, "二", other))
    qtbot.waitUntil(lambda: hands.said() == "There is another report of this place and year")
    assert comparing(hands).versions is None
    hands.qtbot.mouseClick(button(hands, "Take for one report"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: comparing(hands).versions is not None)
    qtbot.waitUntil(lambda: hands.said() == "A version of the other report; their notes are shown together")
