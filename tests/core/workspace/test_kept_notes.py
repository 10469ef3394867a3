"""A report whose words a damaged library lost: what its notes are, and that it is not opened empty."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.anchoring.anchor import describe
from core.document.annotation import Link
from core.document.corpus import EVERYTHING
from core.document.problem import Problem
from core.library.library import Library
from core.workspace.everything import everything
from core.workspace.exchange import gather_lost
from core.workspace.kept_notes import headings, lost_notes, lost_texts
from core.workspace.reading import read_file
from core.workspace.searching import Asked, look_for
from core.workspace.wire import answer_in, answered, question_out
from core.workspace.workspace import Workspace
from tests.core.library import hand
from tests.core.library.salvaged import annotate, lose_words, report
from tests.core.workspace.merging_here import merge
from tests.small_report import REPORT, at


@pytest.fixture
def lost(tmp_path: Path) -> Path:
    """A report of which the library has no words any more."""
    return report(tmp_path, "青山县")


@pytest.fixture
def workspace(tmp_path: Path, lost: Path) -> Iterator[Workspace]:
    library = tmp_path / "library.sqlite"
    annotate(library, report(tmp_path, "白水县"), 7, "blue", "")
    annotate(library, lost, 5, "red", "查去年")
    lose_words(library, lost)
    workspace = Workspace(library)
    yield workspace
    workspace.library.store.close()


def test_a_report_without_words_is_not_the_one_that_was_open_last(workspace: Workspace) -> None:
    found = workspace.open_last()
    assert found is not None
    assert found.page.report.metadata.place == "白水县"


def test_a_report_without_words_is_not_opened_empty_and_one_is_told_its_file(
    workspace: Workspace, lost: Path
) -> None:
    (text,) = lost_texts(workspace.library)
    with pytest.raises(Problem, match=str(lost)):
        workspace.open_text(text)
    assert headings(workspace.library, [text]) == {text: "2024年青山县政府工作报告"}


def test_notes_of_a_report_without_words_are_found(workspace: Workspace) -> None:
    found = look_for(workspace.library, Asked("去年", EVERYTHING, "notes"))
    assert (found.total, found.reports) == (1, 1)
    (line,) = found.lines
    assert line.span is None
    assert (line.match, line.about.place) == ("去年", "青山县")
    assert look_for(workspace.library, Asked("青山县", EVERYTHING)).total == 0


def test_another_text_of_a_report_stands_for_the_one_without_words(
    workspace: Workspace, tmp_path: Path
) -> None:
    (text,) = lost_texts(workspace.library)
    corrected = report(tmp_path, "青山县", corrected=True)
    added = workspace.add_report(read_file(corrected), corrected)
    assert workspace.open_text(text).text == added.text
    assert [note.annotation.note for note in added.notes.values()] == ["查去年"]
    assert lost_texts(workspace.library) == []


def test_a_link_that_only_ends_in_a_lost_report_is_not_lost(workspace: Workspace) -> None:
    library: Library = workspace.library
    (text,) = lost_texts(library)
    (note,) = lost_notes(library)
    here = hand.keep(library, REPORT)
    hand.link(library, here, describe(REPORT, at("𠮷祥路")), Link(text, note.annotation.selectors), "red")
    assert lost_notes(library) == [note]


def test_all_that_a_library_has_goes_out_with_the_notes_of_what_it_lost(
    workspace: Workspace, tmp_path: Path
) -> None:
    corrected = read_file(report(tmp_path, "青山县", corrected=True))
    with Library.open(tmp_path / "there.sqlite") as there:
        text = hand.keep(there, corrected)
        merged = merge(there, "all.jsonl", everything(workspace.library))
        assert (merged.read, merged.refused.number) == (2, 0)
        assert [note.note for note in there.annotations.of(text)] == ["查去年"]


def test_what_was_lost_is_told_to_another_process_as_it_is(workspace: Workspace) -> None:
    library = workspace.library
    line = answered(library, question_out(library.store.path, gather_lost)).line
    lost = gather_lost(library)
    assert list(lost.headings.values()) == ["2024年青山县政府工作报告"]
    assert answer_in(library.store.path, line, gather_lost) == lost
