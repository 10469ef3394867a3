from collections.abc import Iterator
from pathlib import Path

import pytest

from core.document.problem import Problem
from core.document.report import Report
from core.library.library import Library
from core.workspace.kept_notes import kept_notes
from core.workspace.workspace import Workspace, read_file
from tests.small_report import REPORT, TEXT, at

SMALL = Path("small.txt")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def desk(library: Path) -> Iterator[Workspace]:
    desk = Workspace(library)
    yield desk
    desk.close()


def shelved(desk: Workspace, report: Report = REPORT) -> int:
    version = desk.add_report(report, SMALL).version
    assert version is not None
    return version


def test_a_note_stands_where_it_was_left(desk: Workspace, library: Path) -> None:
    version = shelved(desk)
    edited = desk.highlight(version, at("𠮷祥路"), "red")
    (note,) = edited.notes
    desk.write_note(version, note, "查", continues=False)
    desk.remember(version, frozenset({REPORT.sections[0].span.start}), 30)
    desk.close()
    again = Workspace(library)
    found = again.open_last()
    assert found is not None
    assert found.notes[note].placement.span == at("𠮷祥路")
    assert found.notes[note].annotation.note == "查"
    assert (found.position, found.collapsed) == (30, frozenset({REPORT.sections[0].span.start}))
    assert found.changes.undo == "note"
    again.close()


def test_an_edit_tells_what_it_took_away(desk: Workspace) -> None:
    version = shelved(desk)
    (note,) = desk.highlight(version, at("产业"), "blue").notes
    removed = desk.remove(version, [note])
    assert removed.changes.annotations == {note}
    assert removed.notes == {}
    undone = desk.undo(version)
    assert undone is not None
    assert undone.notes.keys() == {note}
    redone = desk.redo(version)
    assert redone is not None
    assert redone.notes == {}


def test_another_text_of_a_known_file_is_its_newest_version_with_all_notes(desk: Workspace) -> None:
    version = shelved(desk)
    (note,) = desk.highlight(version, at("产业"), "blue").notes
    opened = desk.add_report(REPORT._replace(text="首页\n" + TEXT, figures=()), SMALL)
    assert opened.version != version
    assert opened.notes[note].placement.span == at("产业").shifted(3)
    assert opened.notes[note].placement.state == "moved"
    assert opened.changes.undo == "highlight"
    assert opened.version is not None
    recoloured = desk.recolour(opened.version, [note], "red")
    assert recoloured.notes[note].placement == opened.notes[note].placement
    assert desk.open_version(version).notes[note].placement.state == "exact"


def test_a_corrected_file_is_the_same_report(desk: Workspace) -> None:
    version = shelved(desk)
    source = REPORT.source._replace(sha256="f" * 64)
    (note,) = desk.highlight(version, at("生产总值"), "blue").notes
    opened = desk.add_report(REPORT._replace(source=source, text=TEXT.replace("3000", "3001")), SMALL)
    assert opened.notes[note].placement.span == at("生产总值")
    assert [shelved.version for shelved in desk.recent()] == [opened.version]
    assert opened.version is not None
    desk.attach(opened.version, note, at("产业"))
    again = desk.open_version(version)
    assert again.notes[note].placement.span == at("产业")


def test_the_reader_says_that_two_are_one_report(desk: Workspace) -> None:
    version = shelved(desk)
    desk.highlight(version, at("产业提质壮大"), "blue")
    metadata = REPORT.metadata._replace(place="邻县")
    other = REPORT._replace(source=REPORT.source._replace(sha256="f" * 64), metadata=metadata)
    opened = desk.add_report(other, SMALL)
    assert opened.version is not None
    assert opened.notes == {}
    assert len(desk.join(opened.version, version).notes) == 1


def test_findings_of_older_rules_are_found_again(desk: Workspace, library: Path) -> None:
    desk.close()
    with Library.open(library) as kept:
        version = kept.keep(REPORT._replace(sections=()), extractor=0)
    again = Workspace(library)
    assert again.open_version(version).page.report.sections
    again.close()


def test_a_file_is_read_and_its_notes_are_told(tmp_path: Path, library: Path) -> None:
    file = tmp_path / "报告.txt"
    file.write_text(TEXT, "utf-8")
    assert kept_notes(file, library) == []
    assert not library.exists()
    desk = Workspace(library)
    report = read_file(file)
    version = shelved(desk, report)
    span = at("生产总值")
    assert span.of(report.text) == "生产总值"
    desk.highlight(version, span, "green")
    desk.close()
    assert [note.annotation.selectors.exact for note in kept_notes(file, library)] == ["生产总值"]


def test_a_missing_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="nothing"):
        read_file(tmp_path / "nothing.txt")
