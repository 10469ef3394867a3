from dataclasses import replace
from pathlib import Path

import pytest

from core.document.span import Span
from core.document.text_id import TextId
from core.library.safety import rotation
from core.library.safety.check import check_store
from core.workspace.edits import (
    attach,
    bookmark,
    bring_back,
    highlight,
    link,
    recolour,
    remove,
    remove_bare,
    rename_tag,
    restore,
    tag,
    write_note,
)
from core.workspace.workspace import Workspace
from tests.small_report import LINES, REPORT, at

SMALL = Path("small.txt")


@pytest.fixture
def text(workspace: Workspace) -> TextId:
    text = workspace.add_report(REPORT, SMALL).text
    assert text is not None
    return text


@pytest.fixture
def other(workspace: Workspace) -> TextId:
    """Another report, of the next year."""
    source = REPORT.source._replace(sha256="e" * 64)
    metadata = REPORT.metadata._replace(year=2026)
    text = workspace.add_report(replace(REPORT, source=source, metadata=metadata), SMALL).text
    assert text is not None
    return text


def test_a_bookmark_covers_its_paragraph(workspace: Workspace, text: TextId) -> None:
    (placed,) = workspace.editor.do(text, bookmark(at("全县").start, "blue")).notes.values()
    assert placed.placement.span == at(LINES[3])
    assert placed.annotation.kind == "bookmark"


def test_a_link_within_a_report_has_two_places(workspace: Workspace, text: TextId) -> None:
    (placed,) = workspace.editor.do(text, link(at("产业"), (text, at("改善民生")), "red")).notes.values()
    assert placed.placement.span == at("产业")
    assert placed.other is not None
    assert placed.other.span == at("改善民生")


def test_a_link_to_another_report_is_seen_and_edited_from_both(
    workspace: Workspace, text: TextId, other: TextId
) -> None:
    (uuid,) = workspace.editor.do(text, link(at("产业"), (other, at("改善民生")), "red")).notes
    there = workspace.open_text(other).notes[uuid]
    assert (there.placement.span, there.other) == (at("改善民生"), None)
    assert there.annotation.link is not None
    assert (there.annotation.link.text, there.annotation.link.selectors.exact) == (text, "产业")
    moved = workspace.editor.do(other, attach(uuid, at("新增就业")))
    assert moved.notes[uuid].placement.span == at("新增就业")
    assert workspace.open_text(text).notes[uuid].placement.span == at("产业")
    edited = workspace.editor.do(other, recolour([uuid], "green"))
    assert (edited.changes.undo, workspace.open_text(text).changes.undo) == ("colour", "link")


def test_several_are_edited_at_once(workspace: Workspace, text: TextId) -> None:
    ids = [
        uuid
        for words in ("产业", "全县")
        for uuid in workspace.editor.do(text, highlight(at(words), "red")).notes
    ]
    edited = workspace.editor.do(text, tag(ids, ["经济/产业"]))
    assert {placed.annotation.tags for placed in edited.notes.values()} == {("经济/产业",)}
    renamed = workspace.editor.do(text, rename_tag("经济", "发展"))
    assert {placed.annotation.tags for placed in renamed.notes.values()} == {("发展/产业",)}
    assert workspace.library.tags.all() == ["发展/产业"]


def test_the_trash_gives_back(workspace: Workspace, text: TextId) -> None:
    (uuid,) = workspace.editor.do(text, highlight(at("产业"), "red")).notes
    workspace.editor.do(text, remove([uuid]))
    assert [note.id for note in workspace.library.annotations.trash(text)] == [uuid]
    assert workspace.editor.do(text, restore([uuid])).notes.keys() == {uuid}


def test_an_old_state_comes_back(workspace: Workspace, text: TextId) -> None:
    (uuid,) = workspace.editor.do(text, highlight(at("产业"), "red")).notes
    workspace.editor.do(text, write_note(uuid, "甲"))
    workspace.editor.do(text, write_note(uuid, "乙"))
    before = workspace.library.annotations.revisions(uuid)[1]
    assert workspace.editor.do(text, bring_back(uuid, before.number)).notes[uuid].annotation.note == "甲"


def test_notes_come_in_the_order_of_the_open_text(workspace: Workspace, text: TextId) -> None:
    first = workspace.editor.do(text, highlight(at("产业"), "red")).notes
    last = workspace.editor.do(text, highlight(at("改善民生"), "red")).notes
    turned = "\n".join((*LINES[4:], *LINES[:4]))
    opened = workspace.add_report(replace(REPORT, text=turned), SMALL)
    assert list(opened.notes) == [*last, *first]
    spans = [placed.placement.span for placed in opened.notes.values()]
    assert spans == [span_in(turned, "改善民生"), span_in(turned, "产业")]


def span_in(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def test_colours_mean_what_the_reader_says(workspace: Workspace) -> None:
    workspace.library.meanings.put("red", "存疑")
    assert workspace.library.meanings.all() == {"red": "存疑"}


def test_a_backup_is_made_when_it_is_due(workspace: Workspace, text: TextId) -> None:
    assert rotation.make_when_due(workspace.library.store) is not None
    assert rotation.make_when_due(workspace.library.store) is None
    assert check_store(workspace.library.store) == []


def test_only_what_says_nothing_is_removed_as_bare(workspace: Workspace, text: TextId) -> None:
    made = [
        next(iter(workspace.editor.do(text, highlight(at(words), "red", note)).notes))
        for words, note in (("全县", ""), ("就业", "重要"))
    ]
    edited = workspace.editor.do(text, remove_bare(made))
    assert edited.changes.annotations == {made[0]}
    assert workspace.editor.placed(text).keys() == {made[1]}
