from collections.abc import Iterator
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from core.document.annotation import Annotation, Incoming
from core.library.library import Library
from core.library.safety.check import check_store
from tests.core.library.conftest import ID, report_of
from tests.core.library.hand import QUOTE, add, keep, recolour, remove, tag, write_note

UUID = "0b8e8d1c-6c1e-4d3f-9c55-1f0f6f7e2a11"
FOREIGN = Annotation(
    UUID, ID, QUOTE, "green", "注", ("甲",), "2019-03-01T08:00:00.000Z", "2020-03-01T08:00:00.000Z"
)


@pytest.fixture
def ours(library: Library) -> Library:
    keep(library, report_of())
    return library


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "theirs.sqlite") as theirs:
        keep(theirs, report_of())
        yield theirs


def outgoing(library: Library) -> list[Incoming]:
    """All annotations as another library gets them."""
    rows = library.store.connection.execute("SELECT id FROM annotation").fetchall()
    now = [library.annotations.revisions(row["id"])[-1] for row in rows]
    return [Incoming(was.annotation, library.annotations.marks(was.annotation.id)) for was in now]


def state(library: Library) -> list[object]:
    return [note._replace(modified="") for note in library.annotations.of(ID)]


def test_what_comes_keeps_its_name_and_times(ours: Library) -> None:
    assert ours.merging.merge(ID, [Incoming(FOREIGN)]).undo == "merge"
    assert ours.annotations.of(ID) == [FOREIGN]
    assert ours.merging.merge(ID, [Incoming(FOREIGN)]).annotations == set()
    assert len(ours.annotations.revisions(UUID)) == 1
    ours.operations.undo(ID)
    assert ours.annotations.of(ID) == []
    assert check_store(ours.store) == []


def test_only_one_side_went_on(ours: Library, theirs: Library) -> None:
    (uuid,) = add(ours, ID, QUOTE, "red", "甲").annotations
    theirs.merging.merge(ID, outgoing(ours))
    write_note(theirs, uuid, "甲乙")
    recolour(theirs, [uuid], "blue")
    assert ours.merging.merge(ID, outgoing(theirs)).annotations == {uuid}
    assert state(ours) == state(theirs)
    assert ours.merging.merge(ID, outgoing(theirs)).annotations == set()
    remove(ours, [uuid])
    assert ours.merging.merge(ID, outgoing(theirs)).annotations == set()  # known, and ours went on
    theirs.merging.merge(ID, outgoing(ours))
    assert theirs.annotations.of(ID) == []


def test_both_sides_went_on(ours: Library, theirs: Library) -> None:
    (uuid,) = add(ours, ID, QUOTE, "red", "甲", ["共", "旧"]).annotations
    theirs.merging.merge(ID, outgoing(ours))
    write_note(ours, uuid, "我方")
    tag(ours, [uuid], ["我"], drop=["旧"])
    write_note(theirs, uuid, "你方")
    tag(theirs, [uuid], ["你"])
    recolour(theirs, [uuid], "blue")
    ours.merging.merge(ID, outgoing(theirs))
    (note,) = ours.annotations.of(ID)
    assert (note.note, note.tags, note.colour) == ("我方\n\n你方", ("共", "我", "你"), "blue")
    assert "你方" in [was.annotation.note for was in ours.annotations.revisions(uuid)]
    theirs.merging.merge(ID, outgoing(ours))
    assert state(theirs) == state(ours)
    ours.operations.undo(ID)
    assert ours.annotations.of(ID)[0].note == "我方"


def test_both_sides_take_the_other_in_at_once_and_come_to_agree(ours: Library, theirs: Library) -> None:
    (uuid,) = add(ours, ID, QUOTE, "red", "甲").annotations
    theirs.merging.merge(ID, outgoing(ours))
    write_note(ours, uuid, "我方")
    write_note(theirs, uuid, "你方")
    for _ in range(3):
        from_ours, from_theirs = outgoing(ours), outgoing(theirs)
        ours.merging.merge(ID, from_theirs)
        theirs.merging.merge(ID, from_ours)
    assert [side.annotations.of(ID)[0].note for side in (ours, theirs)] == ["你方\n\n我方"] * 2


def test_what_one_side_removed_and_the_other_edited_stays(ours: Library, theirs: Library) -> None:
    (uuid,) = add(ours, ID, QUOTE, "red").annotations
    theirs.merging.merge(ID, outgoing(ours))
    remove(ours, [uuid])
    write_note(theirs, uuid, "还在写")
    ours.merging.merge(ID, outgoing(theirs))
    assert [note.note for note in ours.annotations.of(ID)] == ["还在写"]


EDIT = st.tuples(st.sampled_from(["note", "tag", "colour", "remove", "undo"]), st.sampled_from("甲乙丙"))


def edit(library: Library, uuid: str, kind: str, word: str) -> None:
    match kind:
        case "note":
            write_note(library, uuid, word)
        case "tag":
            tag(library, [uuid], [word])
        case "colour":
            recolour(library, [uuid], "blue")
        case "remove":
            remove(library, [uuid])
        case "undo":
            library.operations.undo(ID)


@settings(max_examples=25)
@given(st.lists(EDIT, max_size=4), st.lists(EDIT, max_size=4))
def test_merging_loses_nothing_and_ends(
    tmp_path_factory: pytest.TempPathFactory, mine: list[tuple[str, str]], other: list[tuple[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    with Library.open(folder / "a.sqlite") as ours, Library.open(folder / "b.sqlite") as theirs:
        for library in (ours, theirs):
            library.store.connection.execute("PRAGMA synchronous = OFF")  # power cuts are not tried here
            keep(library, report_of())
        ours.merging.merge(ID, [Incoming(FOREIGN)])
        theirs.merging.merge(ID, outgoing(ours))
        for library, edits in ((ours, mine), (theirs, other)):
            for kind, word in edits:
                edit(library, UUID, kind, word)
        said = {library.annotations.revisions(UUID)[-1].annotation.note for library in (ours, theirs)}
        ours.merging.merge(ID, outgoing(theirs))
        theirs.merging.merge(ID, outgoing(ours))
        assert said <= {was.annotation.note for was in ours.annotations.revisions(UUID)}
        assert state(ours) == state(theirs)
        assert ours.merging.merge(ID, outgoing(theirs)).annotations == set()
        assert check_store(ours.store) == check_store(theirs.store) == []
