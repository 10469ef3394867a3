"""Another library taken in whole."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.document.corpus import Corpus
from core.document.correction import Correction
from core.document.point_correction import PointCorrection
from core.document.problem import Problem
from core.document.span import Span
from core.document.word_list import WordList
from core.library.library import Library
from core.library.safety.check import check_store
from core.workspace.correcting import correct
from core.workspace.correcting_points import correct_point
from core.workspace.sharing import join
from core.workspace.trash import in_trash, remove_reports
from core.workspace.whole_library import TookIn, take_in_library
from tests.core.library.conftest import ID, report_of
from tests.core.library.hand import QUOTE, add, keep, remove, tag, write_note

OLD = Path(__file__).parents[1] / "library" / "old"
LONG = report_of("另一份报告" * 300, "b" * 64, "另一份")


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as library:
        keep(library, report_of())
        yield library


def copied(library: Library, name: str = "library (conflicted copy 2026-01-01).sqlite") -> Path:
    path = library.store.path.with_name(name)
    library.store.connection.execute("VACUUM INTO ?", (str(path),))
    return path


def test_what_went_on_in_a_copy_comes_together_and_both_files_stay(ours: Library) -> None:
    (uuid,) = add(ours, ID, QUOTE, "red", "注").annotations
    (other,) = add(ours, ID, QUOTE, "blue", "旧").annotations
    copy = copied(ours)
    write_note(ours, uuid, "甲")
    with Library.open(copy) as there:
        write_note(there, uuid, "乙")
        tag(there, [uuid], ["民生"])
        remove(there, [other])
        (new,) = add(there, ID, QUOTE, "green", "新").annotations
    before = copy.read_bytes()
    assert take_in_library(ours, copy) == TookIn(0, frozenset({uuid, other, new}), 0)
    notes = {note.id: note for note in ours.annotations.of(ID)}
    assert notes.keys() == {uuid, new}
    assert sorted(notes[uuid].note.split("\n\n")) == ["乙", "甲"]
    assert (notes[uuid].tags, notes[uuid].author) == (("民生",), None)
    assert {"注", "甲", "乙"} <= {one.annotation.note for one in ours.annotations.revisions(uuid)}
    assert take_in_library(ours, copy) == TookIn(0, frozenset(), 0)
    assert copy.read_bytes() == before
    assert check_store(ours.store) == []


def test_all_that_a_reader_made_comes_along(ours: Library, tmp_path: Path) -> None:
    with Library.open(tmp_path / "other.sqlite") as there:
        keep(there, report_of())
        text, gone = keep(there, LONG), keep(there, report_of("删去" * 500, "c" * 64, "删去"))
        join(there, tmp_path, "王")
        add(there, text, QUOTE, "red", "注")
        correct(there, text, Correction(title="改过"))
        correct_point(there, ID, Span(0, 2), PointCorrection("地区生产总值"))
        there.collections.add(there.collections.make("重点"), [text, ID])
        there.searches.put("地", "地 -天", Corpus(place="浙江"))
        there.word_lists.put(WordList("环境", ("环境", "环保")))
        there.word_lists.put(WordList("民生", ("民生",)))
        there.meanings.put("red", "存疑")
        remove_reports(there, [gone])
    ours.word_lists.put(WordList("环境", ("环境",)))
    found = take_in_library(ours, tmp_path / "other.sqlite")
    assert (found.reports, len(found.changed), found.others) == (2, 1, 7)
    (note,) = ours.annotations.of(text)
    assert note.author is not None
    assert note.author.name == "王"
    assert ours.corrections.of(text).title == "改过"
    assert Span(0, 2) in ours.point_corrections.of(ID)
    assert [(one.name, set(one.texts)) for one in ours.collections.all()] == [("重点", {text, ID})]
    assert {one.list.name: one.list.words for one in ours.word_lists.all()} == {
        "环境": ("环境",),
        "环境 2": ("环境", "环保"),
        "民生": ("民生",),
    }
    assert [one.words for one in ours.searches.all()] == ["地 -天"]
    assert ours.meanings.all() == {"red": "存疑"}
    assert [one.text for one in in_trash(ours)] == [gone]
    assert take_in_library(ours, tmp_path / "other.sqlite") == TookIn(0, frozenset(), 0)
    assert check_store(ours.store) == []


@pytest.mark.parametrize("name", ["schema-5", "schema-9", "schema-13"])
def test_a_library_of_old_is_brought_up_to_date_in_a_copy(ours: Library, name: str) -> None:
    path = ours.store.path.with_name("old.sqlite")
    shutil.copy(OLD / f"{name}.sqlite", path)
    assert take_in_library(ours, path).changed
    assert path.read_bytes() == (OLD / f"{name}.sqlite").read_bytes()
    assert sorted(one.name for one in path.parent.iterdir() if "old" in one.name) == ["old.sqlite"]
    assert check_store(ours.store) == []


def test_what_cannot_be_taken_in_is_left_with_a_sentence(ours: Library, tmp_path: Path) -> None:
    copy = copied(ours)
    data = bytearray(copy.read_bytes())
    data[60:64] = (99).to_bytes(4)
    newer = tmp_path / "newer.sqlite"
    newer.write_bytes(data)
    with pytest.raises(Problem, match="newer Zhupi"):
        take_in_library(ours, newer)
    assert newer.read_bytes() == data
    torn = tmp_path / "torn.sqlite"
    torn.write_bytes(copy.read_bytes()[: 3 * 4096])
    with pytest.raises(Problem):
        take_in_library(ours, torn)
    with pytest.raises(Problem, match="the library itself"):
        take_in_library(ours, ours.store.path)
    with pytest.raises(Problem, match="There is no library"):
        take_in_library(ours, tmp_path / "away.sqlite")
