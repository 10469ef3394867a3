from pytestqt.qtbot import QtBot

from gui.reader.dictionary import Dictionary
from gui.reader.reader import Reader
from tests.gui.reader.conftest import click, plain_page, span_of


def test_a_double_click_selects_a_word_once_the_dictionary_is_there(qtbot: QtBot, view: Reader) -> None:
    Dictionary(view, print)
    click(view, span_of("总投资"), 2)
    qtbot.waitUntil(lambda: view.selection.text() == "投资", timeout=20_000)


def test_the_words_of_a_page_that_is_gone_are_dropped(qtbot: QtBot, view: Reader) -> None:
    dictionary = Dictionary(view, print)
    click(view, span_of("总投资"))
    view.canvas.set_page(plain_page("总投资"))
    done: list[object] = []
    dictionary._worker.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert len(view.selection.grains.word_at(1)) == 1
