from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.document.problem import Problem
from core.document.report import Report
from core.document.text_id import TextId
from core.importing.importer import import_file
from core.library.library import Library
from core.library.records.reading_states import ReadingState
from core.workspace.editions import take_for_one
from core.workspace.edits import attach, highlight, recolour, remove, write_note
from core.workspace.kept_notes import kept_notes
from core.workspace.reading import read_file
from core.workspace.workspace import Workspace
from tests.core.library.hand import keep
from tests.small_report import REPORT, TEXT, at

SMALL = Path("small.txt")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def workspace(library: Path) -> Iterator[Workspace]:
    workspace = Workspace(library)
    yield workspace
    workspace.library.store.close()


def shelved(workspace: Workspace, report: Report = REPORT) -> TextId:
    text = workspace.add_report(report, SMALL).text
    assert text is not None
    return text


def test_a_note_stands_where_it_was_left(workspace: Workspace, library: Path) -> None:
    text = shelved(workspace)
    edited = workspace.editor.do(text, highlight(at("𠮷祥路"), "red"))
    (note,) = edited.notes
    workspace.editor.do(text, write_note(note, "查"))
    collapsed = frozenset({REPORT.sections[0].span.start})
    workspace.library.reading_states.remember(text, ReadingState(collapsed, 30))
    workspace.library.store.close()
    again = Workspace(library)
    found = again.open_last()
    assert found is not None
    assert found.notes[note].placement.span == at("𠮷祥路")
    assert found.notes[note].annotation.note == "查"
    assert (found.position, found.collapsed) == (30, collapsed)
    assert found.changes.undo == "note"
    again.library.store.close()


def test_an_edit_tells_what_it_took_away(workspace: Workspace) -> None:
    text = shelved(workspace)
    (note,) = workspace.editor.do(text, highlight(at("产业"), "blue")).notes
    removed = workspace.editor.do(text, remove([note]))
    assert removed.changes.annotations == {note}
    assert removed.notes == {}
    undone = workspace.editor.undo(text)
    assert undone is not None
    assert undone.notes.keys() == {note}
    redone = workspace.editor.redo(text)
    assert redone is not None
    assert redone.notes == {}


def test_another_text_of_a_known_file_is_its_newest_version_with_all_notes(workspace: Workspace) -> None:
    text = shelved(workspace)
    (note,) = workspace.editor.do(text, highlight(at("产业"), "blue")).notes
    opened = workspace.add_report(replace(REPORT, text="首页\n" + TEXT, figures=()), SMALL)
    assert opened.text != text
    assert opened.notes[note].placement.span == at("产业").shifted(3)
    assert opened.notes[note].placement.state == "moved"
    assert opened.changes.undo == "highlight"
    assert opened.text is not None
    recoloured = workspace.editor.do(opened.text, recolour([note], "red"))
    assert recoloured.notes[note].placement == opened.notes[note].placement
    assert workspace.open_text(text).notes[note].placement.state == "exact"


def test_a_corrected_file_is_the_same_report(workspace: Workspace) -> None:
    text = shelved(workspace)
    source = REPORT.source._replace(sha256="f" * 64)
    (note,) = workspace.editor.do(text, highlight(at("生产总值"), "blue")).notes
    opened = workspace.add_report(replace(REPORT, source=source, text=TEXT.replace("3000", "3001")), SMALL)
    assert opened.notes[note].placement.span == at("生产总值")
    assert [held.text for held in workspace.library.reports.recent()] == [opened.text]
    assert opened.text is not None
    workspace.editor.do(opened.text, attach(note, at("产业")))
    again = workspace.open_text(text)
    assert again.notes[note].placement.span == at("产业")


def test_the_reader_says_that_two_are_one_report(workspace: Workspace) -> None:
    text = shelved(workspace)
    workspace.editor.do(text, highlight(at("产业提质壮大"), "blue"))
    metadata = REPORT.metadata._replace(place="邻县")
    other = replace(REPORT, source=REPORT.source._replace(sha256="f" * 64), metadata=metadata)
    opened = workspace.add_report(other, SMALL)
    assert opened.text is not None
    assert opened.notes == {}
    take_for_one(workspace.library, [opened.text, text])
    assert len(workspace.open_text(opened.text).notes) == 1


def test_findings_of_older_rules_are_found_again(workspace: Workspace, library: Path) -> None:
    workspace.library.store.close()
    with Library.open(library) as kept:
        text = keep(kept, REPORT)
        with kept.store.transaction():
            kept.findings.put(text, replace(REPORT, sections=()), 0)
    again = Workspace(library)
    assert again.open_text(text).page.report.sections
    again.library.store.close()


def test_a_file_is_read_and_its_notes_are_told(tmp_path: Path, library: Path) -> None:
    file = tmp_path / "报告.txt"
    file.write_text(TEXT, "utf-8")
    workspace = Workspace(library)
    report = read_file(file)
    text = shelved(workspace, report)
    span = at("生产总值")
    assert span.of(report.text) == "生产总值"
    workspace.editor.do(text, highlight(span, "green"))
    (told,) = kept_notes(workspace.library, [import_file(file)[0]])
    workspace.library.store.close()
    assert [note.annotation.selectors.exact for note in told] == ["生产总值"]


def test_a_missing_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="nothing"):
        read_file(tmp_path / "nothing.txt")
