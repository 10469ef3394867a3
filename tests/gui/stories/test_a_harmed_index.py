"""The index is taken away, cut or exchanged while a window searches: all is found, nobody hears of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.document.problem import Problem
from core.index import file
from core.index.document import Key
from core.index.index import Index
from core.library.library import Library
from core.understanding import EXTRACTOR
from core.workspace.indexing import Indexed
from gui.search import searching
from gui.search.page import SearchPage
from gui.search.searching import Searching
from tests.core.index.documents import document, index_of
from tests.county_reports import keep_words
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

REPORTS = 12


def another_version(path: Path) -> None:
    with pytest.MonkeyPatch.context() as other:
        other.setattr(file, "VERSION", b"?" * 16)
        path.unlink()
        index_of(path, [document("0", "别的话")])


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with its index."""
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        for number in range(REPORTS):
            text = (
                f"{2000 + number}年政府工作报告\n各位代表：\n一、工作回顾\n数字经济增加值{number}20亿元。\n"
            )
            last = keep_words(library, f"{number}.txt", text)
        library.reading_states.opened(last)
        there = Indexed(library)
        list(there.taking_in())
        there.index.save()
    return path


@pytest.mark.parametrize(
    "harm",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(path.read_bytes()[:1200]),
        lambda path: path.write_bytes(b"no index at all"),
        another_version,
    ],
    ids=["deleted", "truncated", "written over", "of another version"],
)
def test_an_index_that_is_harmed_during_a_search_is_made_anew(
    qtbot: QtBot,
    start: Starter,
    library: Path,
    monkeypatch: pytest.MonkeyPatch,
    harm: Callable[[Path], object],
) -> None:
    monkeypatch.setattr(searching, "SLICE_SECONDS", 0)
    index = library.with_name("library.sqlite.index")
    reader = Hands(qtbot, start(language="en"))
    told: list[Problem] = []
    reader.session.failed.connect(told.append)
    reader.act("search")
    reader.front(SearchPage)
    search = Searching.of(reader.session)
    during: list[int] = []

    def harm_once() -> None:
        if search.is_running and search.found.total and not during:
            during.append(search.found.total)
            harm(index)

    search.changed.connect(harm_once)
    field = reader.child(QLineEdit, "Search all reports")
    assert isinstance(field, QLineEdit)
    field.setText("数字经济")
    qtbot.waitUntil(lambda: bool(search.found.total) and not search.is_running)
    assert during
    assert during[0] < search.found.total == REPORTS == len(search.found.hits)
    assert len({line.about.report for line in search.found.lines}) == REPORTS
    qtbot.waitUntil(lambda: lacks_nothing(index, search))
    field.setText("增加值")
    qtbot.waitUntil(lambda: search.asked is not None and search.asked.words == "增加值")
    qtbot.waitUntil(lambda: search.found.total == REPORTS and not search.is_running)
    assert told == []


def lacks_nothing(index: Path, search: Searching) -> bool:
    """Whether there is an index again that has all reports."""
    return Index(index).bring({Key(text): str(EXTRACTOR) for text in search.found.hits}) == []
