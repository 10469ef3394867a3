"""A reader makes word lists, takes some in from a file, and asks how much is said of each."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.document.word_list import WordList
from core.workspace.word_lists import read_lists
from gui.dialogs.word_lists import WordListsDialog
from gui.search.page import SearchPage
from gui.search.saved import SavedMenu
from gui.session.word_lists import WordLists
from tests.gui.conftest import Starter
from tests.gui.stories.hands import LEFT, Hands, pick

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Lister(Hands):
    """Hands on the window with the word lists open over it."""

    def begin(self) -> WordListsDialog:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.qtbot.keyClick(self.window, KEY.Key_M, CTRL | SHIFT)
        self.qtbot.waitUntil(lambda: bool(self.window.findChildren(WordListsDialog)))
        dialog = self.window.findChild(WordListsDialog)
        assert dialog is not None
        self.dialog = dialog
        return dialog

    def write(self, field: QWidget, words: str) -> None:
        """Type with an input method, as Chinese is typed."""
        typed = QInputMethodEvent()
        typed.setCommitString(words)
        QCoreApplication.sendEvent(field, typed)

    def make(self, name: str, *words: str) -> None:
        """Make a list by typing."""
        dialog, before = self.dialog, dialog_names(self.dialog)
        self.qtbot.mouseClick(dialog.new, LEFT)
        self.qtbot.waitUntil(lambda: len(dialog_names(dialog)) == len(before) + 1)
        self.qtbot.waitUntil(lambda: bool(dialog.name.selectedText()))
        self.write(dialog.name, name)
        self.qtbot.keyClick(dialog.name, KEY.Key_Return)
        for word in words:
            self.write(dialog.words, word)
            self.qtbot.keyClick(dialog.words, KEY.Key_Return)

    def click_on(self, name: str) -> None:
        lines = self.dialog.lines
        item = lines.findItems(name, Qt.MatchFlag.MatchExactly)[0]
        self.qtbot.mouseClick(lines.viewport(), LEFT, pos=lines.visualItemRect(item).center())

    def has(self, *lists: WordList) -> None:
        """Wait until these are the lists that are kept."""
        self.saved()
        kept = WordLists.of(self.session)
        self.qtbot.waitUntil(lambda: {one.list for one in kept.all} == set(lists))


def dialog_names(dialog: WordListsDialog) -> list[str]:
    return [item.text(0) for item in dialog.lines.findItems("", Qt.MatchFlag.MatchContains)]


@pytest.fixture
def lister(start: Starter, file: Path, qtbot: QtBot) -> Lister:
    return Lister(qtbot, start(file, language="en"))


ENVIRONMENT, DIGITAL = WordList("环境", ("环境", "环保", "污染")), WordList("数字", ("数字经济", "互联网+"))


def test_a_list_that_is_typed_is_kept_when_its_window_goes(
    start: Starter, lister: Lister, qtbot: QtBot
) -> None:
    dialog = lister.begin()
    lister.make("环境", "环境", "环保、污染 + 环保")
    qtbot.keyClick(dialog.words, KEY.Key_Escape)
    lister.has(ENVIRONMENT)
    dialog = lister.begin()
    qtbot.waitUntil(lambda: dialog_names(dialog) == ["环境"])
    assert dialog.words.toPlainText() == "环境\n环保\n污染"
    lister.write(dialog.words, "雾霾、")
    dialog.name.setFocus()
    dialog.name.selectAll()
    lister.write(dialog.name, "绿色")
    lister.window.close()
    again = Lister(qtbot, start(language="en"))
    again.has(WordList("绿色", ("雾霾", *ENVIRONMENT.words)))


def test_a_removed_list_comes_back(lister: Lister, qtbot: QtBot) -> None:
    dialog = lister.begin()
    lister.make("环境", "环境、环保、污染")
    lister.make("数字", "数字经济", '"互联网+"')
    lister.has(ENVIRONMENT, DIGITAL)
    lister.click_on("环境")
    dialog.lines.setFocus()
    qtbot.keyClick(dialog.lines, KEY.Key_Delete)
    lister.has(DIGITAL)
    assert (dialog.name.text(), dialog.message.words) == ("数字", "“环境” removed")
    qtbot.keyClick(dialog.lines, KEY.Key_Z, CTRL)
    lister.has(ENVIRONMENT, DIGITAL)
    assert dialog.name.text() == "环境"


def test_a_name_that_is_taken_is_refused_in_a_sentence_and_no_list_is_lost(
    lister: Lister, qtbot: QtBot
) -> None:
    dialog = lister.begin()
    lister.make("环境", "环境、环保、污染")
    lister.make("数字", "数字经济", '"互联网+"')
    for name, said in (("环境", "one called 环境 already"), ("  ", "Give it a name")):
        dialog.name.setFocus()
        dialog.name.selectAll()
        lister.write(dialog.name, name)
        qtbot.keyClick(dialog.name, KEY.Key_Return)
        qtbot.waitUntil(lambda said=said: said in dialog.message.words)  # type: ignore[misc]
        assert dialog.name.text() == "数字"
    lister.has(ENVIRONMENT, DIGITAL)


def test_lists_go_out_into_a_file_and_come_back_the_same(
    lister: Lister, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog, file = lister.begin(), tmp_path / "词表.txt"
    lister.make("环境", "环境、环保、污染")
    lister.make("数字", "数字经济", '"互联网+"')
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    qtbot.mouseClick(dialog.write_out, LEFT)
    qtbot.waitUntil(lambda: dialog.message.words == "2 lists written into 词表.txt")
    assert set(read_lists([file])) == {ENVIRONMENT, DIGITAL}
    for _ in range(2):
        qtbot.mouseClick(dialog.remove, LEFT)
        qtbot.wait(1)
        lister.saved()
    lister.has()
    assert not dialog.words.isEnabled()
    qtbot.mouseClick(dialog.bring_in, LEFT)
    lister.has(ENVIRONMENT, DIGITAL)
    assert dialog.message.words == "2 lists taken in"
    dialog.lines.setFocus()
    qtbot.keyClick(dialog.lines, KEY.Key_Z, CTRL)
    lister.has()


def test_a_file_that_falls_on_the_dialog_is_taken_in_or_refused_in_a_sentence(
    lister: Lister, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = lister.begin()
    lister.make("环境", "环境", "污染")
    for name, words in (("民生.txt", "就业\n养老\n"), ("更多.txt", "环境 = 环保\n"), ("空.txt", "\n")):
        (tmp_path / name).write_text(words, "utf-8")
    for name in ("民生.txt", "更多.txt"):
        drop(dialog, tmp_path / name)
        qtbot.waitUntil(lambda: dialog.message.words == "1 list taken in")
        dialog.message.hide()
    assert dialog.words.toPlainText() == "环境\n污染\n环保"
    lister.has(WordList("环境", ("环境", "污染", "环保")), WordList("民生", ("就业", "养老")))
    drop(dialog, tmp_path / "空.txt")
    qtbot.waitUntil(lambda: dialog.message.words.startswith("There is no word list in 空.txt"))


def test_pasted_lists_come_under_their_own_names_and_pasted_words_into_this_one(
    lister: Lister, qtbot: QtBot
) -> None:
    dialog = lister.begin()
    lister.make("环境", "环境")
    for words in ("环保、污染", '数字 = 数字经济 + "互联网+"'):
        QGuiApplication.clipboard().setText(words)
        qtbot.keyClick(dialog.words, KEY.Key_V, CTRL)
    lister.has(ENVIRONMENT, DIGITAL)


def test_the_search_offers_the_lists_and_leads_to_them(lister: Lister, qtbot: QtBot) -> None:
    qtbot.keyClick(lister.window, KEY.Key_F, CTRL | SHIFT)
    lister.front(SearchPage)
    saved = lister.window.findChild(SavedMenu)
    assert saved is not None
    menu = saved.menu()
    pick(menu, "Edit word lists…")
    dialog = lister.window.findChild(WordListsDialog)
    assert dialog is not None
    lister.dialog = dialog
    lister.make("环境", "环境、环保、污染")
    lister.has(ENVIRONMENT)

    def offered() -> list[str]:
        return [one.text() for below in menu.findChildren(QMenu) for one in below.actions()]

    qtbot.waitUntil(lambda: "环境" in offered())


def drop(dialog: WordListsDialog, path: Path) -> None:
    """Let a file fall on the dialog."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, buttons, keys = Qt.DropAction.CopyAction, LEFT, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(9, 9), copy, mime, buttons, keys),
        QDropEvent(QPointF(9, 9), copy, mime, buttons, keys),
    ):
        QCoreApplication.sendEvent(dialog, event)
        assert event.isAccepted()
