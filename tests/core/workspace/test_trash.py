from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.document.correction import Correction
from core.document.original import original_of
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reading_states import ReadingState
from core.library.safety.backup import back_up
from core.library.safety.check import check_store
from core.library.safety.salvage import salvage
from core.workspace.correcting import correct
from core.workspace.editions import join, put
from core.workspace.kept_notes import lost_notes
from core.workspace.listed import listed
from core.workspace.trash import bring_back_reports, empty_trash, in_trash, remove_reports
from tests.core.library.conftest import TEXT, report_of
from tests.core.library.hand import QUOTE, add, keep, remove, write_note

OTHER = report_of("另一份", "c" * 64, "另一份")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as library:
        yield library
        assert check_store(library.store) == []


@pytest.fixture
def text(library: Library) -> TextId:
    """A report in two versions, with a note, a removed note, a collection and a place where it was left."""
    text = keep(library, report_of())
    keep(library, OTHER)
    second = keep(library, report_of(TEXT + "完", "b" * 64))
    join(library, second, text)
    (uuid,) = add(library, text, QUOTE, "red", "记", ["民生"]).annotations
    write_note(library, uuid, "再记")
    remove(library, add(library, second, QUOTE, "blue", "删去").annotations)
    library.reading_states.opened(second, Path("/报告.txt"))
    library.reading_states.remember(second, ReadingState(frozenset({7}), 12))
    library.collections.add(library.collections.make("重点"), [text])
    correct(library, text, Correction(title="改过"))
    return second


def contents(library: Library) -> object:
    texts = [text for row in listed(library) for text in row.versions]
    notes = [note for text in texts for note in library.annotations.of(text)]
    return (
        listed(library),
        notes,
        [library.annotations.revisions(note.id) for note in notes],
        library.annotations.trash(),
        [library.reading_states.of(text) for text in texts],
        library.tags.all(),
        library.reading_states.last_opened(),
        library.reports.recent(),
        [library.texts.original(text) for text in texts],
    )


def test_a_removed_report_is_in_no_list_and_comes_back_as_it_was(library: Library, text: TextId) -> None:
    before = contents(library)
    assert len(remove_reports(library, [text])) == 2
    assert [row.title for row in listed(library)] == ["另一份"]
    assert [(row.text, row.notes, row.title) for row in in_trash(library)] == [(text, 1, "改过")]
    assert (library.tags.all(), library.annotations.trash()) == ([], [])
    assert (library.reports.recent(), library.reading_states.last_opened()) == ([], None)
    assert text not in dict(library.reports.of_year(2024))
    assert len(bring_back_reports(library, [text])) == 2
    assert contents(library) == before
    assert in_trash(library) == []


def test_a_file_that_is_added_again_brings_its_report_out_of_the_trash(
    library: Library, text: TextId
) -> None:
    before = contents(library)
    remove_reports(library, [text])
    put(library, report_of(), library.texts.of_source("a" * 64))
    assert contents(library) == before


def test_a_file_that_is_read_otherwise_than_then_brings_its_report_out_of_the_trash(library: Library) -> None:
    add(library, keep(library, OTHER), QUOTE, "red")
    remove_reports(library, [row.text for row in listed(library)])
    again = keep(library, replace(OTHER, text=f"{OTHER.text}完"))
    (row,) = listed(library)
    assert (row.text, len(row.versions), row.notes) == (again, 2, 1)
    assert in_trash(library) == []


def test_what_was_in_the_emptied_trash_is_gone_for_good(
    library: Library, text: TextId, tmp_path: Path
) -> None:
    (note,) = library.annotations.of(text)
    remove_reports(library, [text])
    assert empty_trash(library) == 1
    assert bring_back_reports(library, [text]) == ()
    assert (in_trash(library), library.annotations.trash(), lost_notes(library)) == ([], [], [])
    assert [row.title for row in listed(library)] == ["另一份"]
    assert (library.texts.words(text), library.operations.undo(text)) == ("", None)
    kept = "\n".join(library.store.connection.iterdump())
    assert not any(words in kept for words in ("再记", "删去", "改过", "/报告.txt", "地區生產總值"))
    back_up(library.store, tmp_path / "copy.sqlite")
    salvage(tmp_path / "copy.sqlite", tmp_path / "salvaged.sqlite")
    with Library.open(tmp_path / "salvaged.sqlite") as again:
        assert [row.title for row in listed(again)] == ["另一份"]
        assert again.annotations.get(note.id) is None


def test_a_report_that_was_emptied_begins_anew_when_it_is_added_again(library: Library, text: TextId) -> None:
    remove_reports(library, [text])
    empty_trash(library)
    again = keep(library, report_of())
    assert again == original_of(report_of()).id
    row = listed(library)[-1]
    assert (row.text, row.title, row.notes, row.read) == (again, "政府工作报告", 0, None)
    assert library.annotations.trash() == []
    assert library.texts.words(again) == TEXT
