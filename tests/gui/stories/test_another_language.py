"""The language changes while a report is read and a note is written: only the words change."""

import gc
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaMethod, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.panels.notes_editors import NoteEditor
from gui.search.keeping_up import KeepingUp
from gui.window.main_window import MainWindow
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

LANGUAGES = ("zh_CN", "zh_TW", "en")


def receivers(of: QObject) -> Counter[str]:
    """How many hear each of the signals of an object."""
    meta = of.metaObject()
    methods = (meta.method(index) for index in range(meta.methodCount()))
    signals = (m for m in methods if m.methodType() == QMetaMethod.MethodType.Signal)
    found: Counter[str] = Counter()
    for signal in signals:
        name = bytes(signal.methodSignature().data()).decode()
        found[name] = of.receivers(f"2{name}")
    return found


def objects() -> Counter[str]:
    """How many objects of each of the window's own classes live."""
    gc.collect()
    return Counter(
        type(one).__qualname__
        for one in gc.get_objects()
        if isinstance(one, QObject) and type(one).__module__.startswith("gui.")
    )


def test_after_twenty_languages_nothing_old_lives_and_nothing_hears_twice(
    qtbot: QtBot, start: Starter, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(file, language="en")
    for panel in ("figures", "glossary", "about_document", "notes"):
        program.window.show_panel(panel)
    program.choose_language("zh_CN")
    KeepingUp.of(program.session)  # begins by itself after some seconds, which may fall among the turns
    qtbot.wait(50)
    session = program.session
    spoken = session, session.saving, session.awaiting, session.meanings, program.appearance
    heard, alive, window = [receivers(one) for one in spoken], objects(), program.window
    for turn in range(20):
        program.choose_language(LANGUAGES[turn % 3])
        qtbot.wait(1)
    program.choose_language("zh_CN")
    qtbot.wait(50)
    assert program.window is window
    assert [receivers(one) for one in spoken] == heard
    assert not objects() - alive
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    with qtbot.waitSignal(session.failed):
        session.open_file(Path("/missing.txt"))
    assert told == ["/missing.txt 不存在，可能已移动或改名。"]


def test_where_one_is_and_what_one_types_stay(qtbot: QtBot, start: Starter, file: Path) -> None:
    program = start(file, language="en")
    hands = Hands(qtbot, program)
    window, session = program.window, program.session
    window.resize(1100, 560)
    session.document.view.go_to(hands.span("新增就业"))
    window.show_panel("glossary")
    window.show_panel("notes")
    hands.select(hands.span("新增就业"))
    hands.press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: window.findChild(NoteEditor) is not None)
    editor = window.findChild(NoteEditor)
    assert editor is not None
    qtbot.keyClicks(editor, "half a sen")
    session.document.view.select(hands.span("民生"))
    session.document.view.collapse(session.document.view.collapsing.toggled(0))
    before = window.saveGeometry(), window.reader.canvas.scrolling.y, window.side_panel.current
    folds, chosen = session.document.view.collapsing.collapsed, session.document.view.selection
    program.choose_language("zh_TW")
    qtbot.keyClicks(editor, "tence")
    assert editor.toPlainText() == "half a sentence"
    assert editor.placeholderText() == "寫批註…"
    assert (window.saveGeometry(), window.reader.canvas.scrolling.y, window.side_panel.current) == before
    assert session.document.view.collapsing.collapsed == folds
    assert window.reader.selection.span == chosen
    qtbot.waitUntil(
        lambda: [p.annotation.note for p in session.document.notes.placed.values()] == ["half a sentence"]
    )


def test_every_word_is_in_the_language_chosen_last(qtbot: QtBot, start: Starter, file: Path) -> None:
    program = start(file, language="en")
    for panel in ("figures", "glossary", "about_document", "notes"):
        program.window.show_panel(panel)
    program.window.actions_["trash"].trigger()
    program.choose_language("zh_CN")
    qtbot.wait(50)
    program.choose_language("en")
    qtbot.wait(50)
    english = words(program.window)
    program.choose_language("zh_CN")
    qtbot.wait(50)
    chinese = words(program.window)
    program.window.close()
    fresh = start(file, language="zh_CN")
    for panel in ("figures", "glossary", "about_document", "notes"):
        fresh.window.show_panel(panel)
    fresh.window.actions_["trash"].trigger()
    qtbot.wait(50)
    assert set(chinese) == set(words(fresh.window))
    assert "Trash" in english
    assert "回收站" in chinese


def words(window: MainWindow) -> Counter[str]:
    """All that a window says: on labels, buttons, menus, in tooltips and to a screen reader."""
    said: Counter[str] = Counter()
    for widget in window.findChildren(QWidget):
        said.update((widget.accessibleName(), widget.toolTip(), widget.windowTitle()))
        for ask in ("text", "placeholderText", "title"):
            said[getattr(widget, ask, lambda: "")()] += 1
    for action in window.findChildren(QAction):
        said.update((action.text(), action.toolTip(), action.iconText()))
    return said


def test_the_counts_in_the_contents_are_told_in_the_new_language(
    qtbot: QtBot, start: Starter, file: Path
) -> None:
    program = start(file, language="en")
    hands = Hands(qtbot, program)
    contents = hands.child(QTreeWidget, "Contents")
    assert isinstance(contents, QTreeWidget)
    item = contents.topLevelItem(0)
    assert item is not None
    assert "figure" in item.toolTip(0)
    program.choose_language("zh_CN")
    qtbot.waitUntil(lambda: "figure" not in item.toolTip(0))
