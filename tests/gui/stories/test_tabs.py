"""Several reports open at once, in tabs."""

import gc
import threading
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from core.document.span import Span
from core.workspace import edits
from gui.session.document import Document
from gui.session.trail import Location
from gui.widgets.tab_bar import TabBar
from gui.window.pages import PAGES, Page
from gui.window.tab_strip import TabStrip
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLACES = ("宁海县", "象山县", "余姚市")


def report(place: str) -> str:
    return (
        f"政府工作报告\n二○二三年三月一日\n{place}人民政府县长 林坚\n各位代表：\n一、2022年工作回顾\n"
        + f"{place}生产总值120亿元。\n" * 60
        + "二、2023年工作安排\n新增就业3000人。\n"
    )


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    found = [tmp_path / f"{place}.txt" for place in PLACES]
    for file, place in zip(found, PLACES, strict=True):
        file.write_text(report(place), "utf-8")
    return found


@pytest.fixture
def hands(start: Starter, files: list[Path], qtbot: QtBot) -> Hands:
    """Three reports open, the last in front."""
    program = start(*files, language="en")
    qtbot.waitUntil(lambda: len(program.session.tabs) == 3 and places(program.session.tabs) == [*PLACES])
    return Hands(qtbot, program)


def places(tabs: object) -> list[str | None]:
    return [tab.named and tab.named.place for tab in tabs]  # type: ignore[attr-defined]


def front(hands: Hands) -> str | None:
    return hands.session.document.report.metadata.place


def bar(hands: Hands, side: int = 0) -> TabBar:
    found = hands.window.findChildren(TabBar)
    assert len(found) > side
    return found[side]


def middle(hands: Hands, at: int) -> QPoint:
    return bar(hands).tabRect(at).center() - QPoint(20, 0)


def press(hands: Hands, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    with hands.qtbot.waitActive(hands.window):
        hands.window.activateWindow()
    hands.qtbot.keyClick(hands.window, key, modifier)


def test_tabs_are_chosen_moved_and_closed_by_mouse(hands: Hands, qtbot: QtBot) -> None:
    row = bar(hands)
    assert [row.tabText(at) for at in range(3)] == [f"{place} · 2023 · 政府工作报告" for place in PLACES]
    assert row.tabToolTip(0) == "政府工作报告 · 宁海县 · 2023"
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=middle(hands, 0))
    assert front(hands) == "宁海县"
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=middle(hands, 0))
    for x in range(0, row.tabRect(0).width() + 40, 20):
        qtbot.mouseMove(row, middle(hands, 0) + QPoint(x, 0))
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=row.tabRect(1).center())
    qtbot.waitUntil(lambda: places(hands.session.tabs) == ["象山县", "宁海县", "余姚市"])
    assert front(hands) == "宁海县"
    qtbot.mouseClick(row, Qt.MouseButton.MiddleButton, pos=middle(hands, 0))
    assert places(hands.session.tabs) == ["宁海县", "余姚市"]
    crosses = [button for button in row.findChildren(QAbstractButton) if button.isVisible()]
    assert [button.accessibleName() for button in crosses] == ["Close tab"] * 2
    qtbot.mouseClick(crosses[0], Qt.MouseButton.LeftButton)
    assert front(hands) == "余姚市"
    strip = hands.window.findChild(TabStrip)
    assert strip
    assert not strip.isVisible(), "one report needs no tabs"


def test_tabs_are_chosen_moved_closed_and_opened_again_by_key(hands: Hands) -> None:
    keys = Qt.Key
    press(hands, keys.Key_Tab, CTRL)
    assert front(hands) == "宁海县"
    press(hands, keys.Key_Backtab, CTRL | SHIFT)
    assert front(hands) == "余姚市"
    press(hands, keys.Key_2, CTRL)
    assert front(hands) == "象山县"
    press(hands, keys.Key_9, CTRL)
    assert front(hands) == "余姚市"
    press(hands, keys.Key_PageUp, CTRL | SHIFT)
    assert places(hands.session.tabs) == ["宁海县", "余姚市", "象山县"]
    press(hands, keys.Key_W, CTRL)
    assert front(hands) == "象山县", "the one looked at before"
    press(hands, keys.Key_T, CTRL | SHIFT)
    hands.qtbot.waitUntil(lambda: front(hands) == "余姚市")
    press(hands, keys.Key_W, CTRL | Qt.KeyboardModifier.AltModifier)
    assert places(hands.session.tabs) == ["余姚市"]
    press(hands, keys.Key_T, CTRL | SHIFT)
    hands.qtbot.waitUntil(lambda: front(hands) == "象山县")


def test_each_tab_keeps_its_place_its_selection_and_what_is_typed(hands: Hands, qtbot: QtBot) -> None:
    tabs, reader = hands.session.tabs, hands.reader
    hands.reader.canvas.scrolling.to(700)
    top = reader.canvas.scrolling.top_position()
    words = Span(top + 40, top + 44)
    reader.selection.select(words)
    hands.session.document.notes.do(edits.highlight(words, "red"))
    qtbot.waitUntil(lambda: bool(hands.session.document.notes.placed))
    (note,) = hands.session.document.notes.placed
    hands.window.edit_note(note)
    editor = hands.window.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "half")
    tabs.choose_number(1)
    assert front(hands) == "宁海县"
    assert not hands.session.document.notes.placed
    hands.saved()
    tabs.choose_number(3)
    assert reader.canvas.scrolling.top_position() == top
    assert hands.session.document.notes.placed[note].annotation.note == "half"


def test_panels_follow_the_tab_in_front(hands: Hands) -> None:
    hands.window.show_panel("about_document")
    (panel,) = hands.window.side_panel.findChildren(QTextBrowser)
    for number, place in enumerate(PLACES, start=1):
        hands.session.tabs.choose_number(number)
        hands.qtbot.waitUntil(lambda place=place: place in panel.toPlainText())  # type: ignore[misc]
        assert hands.window.windowTitle() == f"政府工作报告 · {place} · 2023 — Zhupi"


def test_a_script_is_that_of_all_tabs(hands: Hands, qtbot: QtBot) -> None:
    hands.session.set_script("traditional")
    row = bar(hands)
    qtbot.waitUntil(lambda: [row.tabText(at)[-6:] for at in range(3)] == ["政府工作報告"] * 3, timeout=20_000)
    hands.session.tabs.choose_number(1)
    assert "生產總值" in hands.session.document.view.shown


def test_a_tag_renamed_in_one_report_is_told_to_the_other(hands: Hands, qtbot: QtBot) -> None:
    for number in (1, 2):
        hands.session.tabs.choose_number(number)
        hands.session.document.notes.do(edits.highlight(hands.span("生产总值"), "red", tags=("经济",)))
        qtbot.waitUntil(lambda: bool(hands.session.document.notes.placed))
    hands.session.document.notes.do(edits.rename_tag("经济", "增长"))
    first = next(iter(hands.session.tabs)).document
    assert first
    qtbot.waitUntil(lambda: [n.annotation.tags for n in first.notes.placed.values()] == [("增长",)])
    hands.session.document.notes.undo()
    qtbot.waitUntil(lambda: [n.annotation.tags for n in first.notes.placed.values()] == [("经济",)])


def test_a_link_made_from_one_report_is_seen_in_the_other_at_once(hands: Hands, qtbot: QtBot) -> None:
    tabs = hands.session.tabs
    tabs.choose_number(1)
    hands.session.awaiting.begin_link(hands.span("120亿元"), "120亿元")
    tabs.choose_number(2)
    hands.session.awaiting.end_link(hands.span("3000人"))
    first = next(iter(tabs)).document
    assert first
    qtbot.waitUntil(lambda: len(first.notes.placed) == 1)
    (link,) = first.notes.placed
    hands.session.document.notes.do(edits.remove([link]))
    qtbot.waitUntil(lambda: not first.notes.placed)


def test_tabs_come_back_and_only_the_one_in_front_is_loaded(
    hands: Hands, start: Starter, qtbot: QtBot
) -> None:
    hands.session.tabs.choose_number(2)
    hands.saved()
    hands.window.close()
    again = start(language="en")
    tabs = again.session.tabs
    qtbot.waitUntil(lambda: places(tabs) == [*PLACES])
    assert [tab.document is not None for tab in tabs] == [False, True, False]
    strip = again.window.findChild(TabStrip)
    assert strip
    assert strip.isVisible()
    tabs.choose_number(3)
    qtbot.waitUntil(lambda: again.session.document.report.metadata.place == "余姚市")


def test_a_report_that_the_library_lost_has_no_tab(hands: Hands, start: Starter, qtbot: QtBot) -> None:
    settings = hands.program._settings
    hands.window.close()
    settings._store.setValue("window/tabs", settings._store.value("window/tabs") + " nowhere")
    again = start()
    qtbot.waitUntil(lambda: places(again.session.tabs) == [*PLACES])


def test_a_closed_tab_leaves_nothing_behind(hands: Hands, qtbot: QtBot) -> None:
    session = hands.session
    session.finding.look_for("就业")
    threads = threading.active_count()
    document = session.document
    page = ref(document.page)
    assert session.tabs.front
    hands.session.tabs.close(session.tabs.front)
    del document
    held: list[int] = []
    session.library.ask(lambda workspace: len(workspace.editor.reports), held.append)
    qtbot.waitUntil(lambda: held == [2])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert len(session.findChildren(Document)) == 3, "two reports and the blank page"
    assert threading.active_count() == threads
    assert page() is None


def test_the_last_tab_closes_the_window(start: Starter, file: Path, qtbot: QtBot) -> None:
    hands = Hands(qtbot, start(file))
    press(hands, Qt.Key.Key_W, CTRL)
    assert not hands.window.isVisible()


class AllOfThem(QLabel):
    """A page that is none of a report."""

    def __init__(self, _session: object, _appearance: object, parent: QWidget) -> None:
        super().__init__("All of them", parent)


def test_a_page_that_is_no_report_is_a_tab_too(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PAGES, "all", Page(lambda: "All reports", __name__, "AllOfThem"))
    hands.session.go(Location(page="all"))
    page = hands.window.findChild(AllOfThem)
    assert page is not None
    assert page.isVisible()
    assert bar(hands).tabText(3) == "All reports"
    assert hands.session.document.is_blank
    assert not hands.window.contents.isVisible()
    assert not hands.window.actions_["bookmark"].isEnabled()
    press(hands, Qt.Key.Key_1, CTRL)
    assert hands.reader.canvas.isVisible()
    assert hands.window.contents.isVisible()
    hands.act("back")
    assert page.isVisible()
    press(hands, Qt.Key.Key_W, CTRL)
    assert front(hands) == "宁海县"
