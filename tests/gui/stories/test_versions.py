"""Versions of a report: compared side by side, and parted where they are two reports."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.document.span import Span
from core.text.conversion import convert
from gui.reader.reader import Reader
from gui.session.comparing import Comparing, comparing_of
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
