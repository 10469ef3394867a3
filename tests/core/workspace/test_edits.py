from collections.abc import Iterator
from pathlib import Path

import pytest

from core.document.span import Span
from core.workspace.workspace import Workspace
from tests.small_report import LINES, REPORT, at

SMALL = Path("small.txt")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    desk = Workspace(tmp_path / "library.sqlite")
    yield desk
    desk.close()


@pytest.fixture
def version(desk: Workspace) -> int:
    version = desk.add_report(REPORT, SMALL).version
    assert version is not None
    return version


@pytest.fixture
def other(desk: Workspace) -> int:
    """Another report, of the next year."""
    source = REPORT.source._replace(sha256="e" * 64)
    metadata = REPORT.metadata._replace(year=2026)
    version = desk.add_report(REPORT._replace(source=source, metadata=metadata), SMALL).version
    assert version is not None
    return version


def test_a_bookmark_covers_its_paragraph(desk: Workspace, version: int) -> None:
    (placed,) = desk.bookmark(version, at("全县").start, "blue").notes.values()
    assert placed.placement.span == at(LINES[3])
    assert placed.annotation.kind == "bookmark"


def test_a_link_within_a_report_has_two_places(desk: Workspace, version: int) -> None:
    (placed,) = desk.link(version, at("产业"), (version, at("改善民生")), "red").notes.values()
    assert placed.placement.span == at("产业")
    assert placed.other is not None
    assert placed.other.span == at("改善民生")


def test_a_link_to_another_report_is_seen_and_edited_from_both(
    desk: Workspace, version: int, other: int
) -> None:
    (uuid,) = desk.link(version, at("产业"), (other, at("改善民生")), "red").notes
    there = desk.open_version(other).notes[uuid]
    assert (there.placement.span, there.other) == (at("改善民生"), None)
    assert there.annotation.link is not None
    assert (there.annotation.link.version, there.annotation.link.selectors.exact) == (version, "产业")
    moved = desk.attach(other, uuid, at("新增就业"))
    assert moved.notes[uuid].placement.span == at("新增就业")
    assert desk.open_version(version).notes[uuid].placement.span == at("产业")
    edited = desk.recolour(other, [uuid], "green")
    assert (edited.changes.undo, desk.open_version(version).changes.undo) == ("colour", "link")


def test_several_are_edited_at_once(desk: Workspace, version: int) -> None:
    ids = [uuid for words in ("产业", "全县") for uuid in desk.highlight(version, at(words), "red").notes]
    edited = desk.tag(version, ids, ["经济/产业"])
    assert {placed.annotation.tags for placed in edited.notes.values()} == {("经济/产业",)}
    renamed = desk.rename_tag(version, "经济", "发展")
    assert {placed.annotation.tags for placed in renamed.notes.values()} == {("发展/产业",)}
    assert desk.tags() == ["发展/产业"]


def test_the_trash_gives_back(desk: Workspace, version: int) -> None:
    (uuid,) = desk.highlight(version, at("产业"), "red").notes
    desk.remove(version, [uuid])
    assert [note.id for note in desk.trash(version)] == [uuid]
    assert desk.restore(version, [uuid]).notes.keys() == {uuid}


def test_an_old_state_comes_back(desk: Workspace, version: int) -> None:
    (uuid,) = desk.highlight(version, at("产业"), "red").notes
    desk.write_note(version, uuid, "甲", continues=False)
    desk.write_note(version, uuid, "乙", continues=False)
    before = desk.revisions(uuid)[1]
    assert desk.bring_back(version, uuid, before.number).notes[uuid].annotation.note == "甲"


def test_notes_come_in_the_order_of_the_open_text(desk: Workspace, version: int) -> None:
    first = desk.highlight(version, at("产业"), "red").notes
    last = desk.highlight(version, at("改善民生"), "red").notes
    turned = "\n".join((*LINES[4:], *LINES[:4]))
    opened = desk.add_report(REPORT._replace(text=turned), SMALL)
    assert list(opened.notes) == [*last, *first]
    spans = [placed.placement.span for placed in opened.notes.values()]
    assert spans == [span_in(turned, "改善民生"), span_in(turned, "产业")]


def span_in(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def test_colours_mean_what_the_reader_says(desk: Workspace) -> None:
    desk.mean("red", "存疑")
    assert desk.meanings() == {"red": "存疑"}


def test_a_backup_is_made_when_it_is_due(desk: Workspace, version: int) -> None:
    assert desk.backup_when_due() is not None
    assert desk.backup_when_due() is None
    assert desk.check() == []
