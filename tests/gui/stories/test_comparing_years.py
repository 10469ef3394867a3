"""Two years of a place compared: their sentences side by side, narrowed, and a note carried along."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from core.document.span import Span
from core.workspace import edits
from gui.dialogs.carrying import CarryingDialog
from gui.reader.reader import Reader
from gui.session.comparing import Comparing, comparing_of
from gui.widgets.chip import Chip
from gui.window.switcher import Switcher
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands
from tests.gui.stories.test_tabs import press
from tests.gui.stories.test_versions import CTRL, NO_KEY, SHIFT, written

Key = Qt.Key
FRONT = "宁海县{year}年政府工作报告\n宁海县人民政府县长 林坚\n各位代表：\n"
FILLED = "\n".join(
    f"第{number}个乡镇完成了道路、桥梁和水利的改造，{number}个村受益。" for number in range(10, 40)
)
BEFORE = f"""{FRONT.format(year=2024)}一、2023年工作回顾
全县生产总值增长5.2%，好于预期。
{FILLED}
老旧小区改造惠及八千户居民，加装电梯四十部。
二、2024年工作安排
新增就业3000人，落实到户。
成功举办首届苹果文化节。
"""
AFTER = f"""{FRONT.format(year=2025)}一、2024年工作回顾
老旧小区改造惠及八千户居民，加装电梯四十部。
全县生产总值增长5.4%，好于预期。
{FILLED}
二、2025年工作安排
新增就业4000人，落实到户。
新建污水处理厂两座，黑臭水体全部消除。
"""
OTHER = "象山县2025年政府工作报告\n一、2024年工作回顾\n渔港经济区开工建设。\n"


@pytest.fixture
def hands(start: Starter, qtbot: QtBot, tmp_path: Path) -> Hands:
    """The report of this year in front, that of last year and one of another county kept."""
    texts = {"象山2025": OTHER, "宁海2024": BEFORE, "宁海2025": AFTER}
    program = start(*(written(tmp_path, *one) for one in texts.items()), language="en", size=(1280, 860))
    hands = Hands(qtbot, program)
    qtbot.waitUntil(lambda: len(hands.session.tabs) == 3 and "5.4%" in hands.session.document.report.text)
    qtbot.waitUntil(lambda: hands.session.document.kept.text is not None)
    return hands


def comparing(hands: Hands) -> Comparing:
    return comparing_of(hands.session)


def compare(hands: Hands) -> tuple[Reader, Reader]:
    """Press the key, and Enter on what is proposed."""
    hands.reader.canvas.setFocus()
    press(hands, Key.Key_D, CTRL)
    switcher = hands.window.findChild(Switcher)
    assert switcher
    hands.qtbot.waitUntil(lambda: switcher.list.model().rowCount() == 2)
    assert "the year before" in switcher.list.currentIndex().data()
    hands.qtbot.keyClick(switcher.field, Key.Key_Return)
    hands.qtbot.waitUntil(lambda: comparing(hands).found is not None, timeout=20_000)
    left, right = hands.window.stages.readers
    return left, right


def listed(hands: Hands) -> list[str]:
    rows = hands.child(QListView, "Differences")
    assert isinstance(rows, QListView)
    model = rows.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def marked(reader: Reader) -> list[tuple[str, str]]:
    text = reader.canvas.page.report.text
    return [(one.kind, one.span.of(text)) for one in reader.canvas.overlays.alterations.altered]


def test_the_year_before_is_proposed_and_its_sentences_are_marked(hands: Hands) -> None:
    left, right = compare(hands)
    assert ("value", "5.2%") in marked(left)
    assert ("gone", "成功举办首届苹果文化节。") in marked(left)
    assert ("moved", "老旧小区改造惠及八千户居民，加装电梯四十部。") in marked(left)
    assert ("moved", "老旧小区改造惠及八千户居民，加装电梯四十部。") in marked(right)
    assert ("new", "新建污水处理厂两座，黑臭水体全部消除。") in marked(right)
    assert "New 1 · Gone 1" in hands.said()
    assert "New: 新建污水处理厂两座，黑臭水体全部消除。" in listed(hands)


def test_what_moved_leads_from_one_side_to_the_other(hands: Hands) -> None:
    left, right = compare(hands)
    (chip,) = (chip for chip in hands.window.findChildren(Chip) if chip.text() == "Moved 1")
    hands.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [one for one in listed(hands) if not one.startswith("一、")] == [
        "Moved: 老旧小区改造惠及八千户居民，加装电梯四十部。"
    ]
    assert {kind for kind, _ in marked(right)} == {"moved"}
    press(hands, Key.Key_F4, NO_KEY)
    for reader in (left, right):
        current = reader.canvas.overlays.alterations.current
        assert current is not None
        assert current.span.of(reader.canvas.page.report.text).startswith("老旧小区")
        assert reader.canvas.rect_of(current.span) is not None


def test_a_sentence_leads_to_its_like_on_the_other_side(hands: Hands) -> None:
    _, right = compare(hands)
    start = right.canvas.page.report.text.index("老旧小区")
    hands.session.document.view.select(Span(start, start + 4))
    press(hands, Key.Key_J, CTRL)
    assert hands.said().endswith("Moved: 老旧小区改造惠及八千户居民，加装电梯四十部。")
    left = hands.window.stages.readers[0]
    start = left.canvas.page.report.text.index("老旧小区")
    assert left.canvas.rect_of(Span(start, start + 4)) is not None


def test_words_narrow_the_list_and_the_steps(hands: Hands) -> None:
    compare(hands)
    field = hands.child(QLineEdit, "Filter sentences")
    assert isinstance(field, QLineEdit)
    field.insert("就業")
    assert [one for one in listed(hands) if not one.startswith("二、")] == ["Changed: 3000人 → 4000人"]
    press(hands, Key.Key_F4, NO_KEY)
    assert hands.said() == "1 / 1  Changed: 3000人 → 4000人"
    hands.qtbot.keyClick(field, Key.Key_Escape)
    assert len(comparing(hands).listed) > 3


def test_a_note_is_carried_to_this_years_sentence_and_the_old_one_stays(hands: Hands) -> None:
    compare(hands)
    left, right = comparing(hands).documents
    for words, note in (
        ("新增就业3000人", "去年三千"),
        ("成功举办首届苹果文化节", "没有了"),
        ("加装电梯四十部", "同"),
    ):
        start = left.report.text.index(words)
        left.notes.do(edits.highlight(Span(start, start + len(words)), "red", note, ("民生",)))
    hands.qtbot.waitUntil(lambda: len(left.notes.placed) == 3)
    press(hands, Key.Key_Y, CTRL | SHIFT)
    dialog = hands.window.findChild(CarryingDialog)
    assert dialog
    items = map(dialog.lines.topLevelItem, range(dialog.lines.topLevelItemCount()))
    lines = [line for line in items if line is not None]
    assert [(line.text(0), line.text(3)) for line in lines] == [
        ("加装电梯四十部", "加装电梯四十部"),
        ("新增就业3000人", "新增就业4000人"),
    ]
    dialog.lines.setCurrentItem(lines[1])
    for reader, words in zip(hands.window.stages.readers, ("新增就业3000人", "新增就业4000人"), strict=True):
        start = reader.canvas.page.report.text.index(words)
        assert reader.canvas.rect_of(Span(start, start + len(words))) is not None
    hands.qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    hands.qtbot.waitUntil(lambda: len(right.notes.placed) == 1)
    (placed,) = right.notes.placed.values()
    made = placed.annotation
    assert (made.selectors.exact, made.note, made.tags, made.colour) == (
        "新增就业4000人",
        "去年三千",
        ("民生",),
        "red",
    )
    assert len(left.notes.placed) == 3
    hands.qtbot.waitUntil(lambda: dialog.lines.topLevelItemCount() == 1)
    dialog.linked.setChecked(True)
    hands.qtbot.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
    hands.qtbot.waitUntil(lambda: len(right.notes.placed) == 2)
    (link,) = (one.annotation.link for one in right.notes.placed.values() if one.annotation.kind == "link")
    assert link is not None
    assert (link.text, link.selectors.exact) == (left.kept.text, "加装电梯四十部")
    hands.qtbot.waitUntil(lambda: dialog.lines.topLevelItemCount() == 0)
    dialog.close()
    hands.act("undo")
    hands.qtbot.waitUntil(lambda: len(right.notes.placed) == 1)
    hands.qtbot.waitUntil(lambda: len(left.notes.placed) == 3)


def test_both_sides_move_to_sentences_that_are_each_other(hands: Hands) -> None:
    left, right = compare(hands)
    for words in ("第30个乡镇", "第20个乡镇"):
        left.canvas.scrolling.put(left.canvas.page.report.text.index(words), 0)
        shown = right.canvas.scrolling.top_position()
        assert right.canvas.page.report.text[shown:].startswith(words)
