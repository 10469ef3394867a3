from collections.abc import Iterator
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from core.document.annotation import Annotation, Incoming, Selectors
from core.document.span import Span
from core.library.library import Library
from tests.core.library.conftest import report_of

QUOTE = Selectors(Span(3, 5), "作报", "政府工", "告\n一", "00ff", "過去一年")
UUID = "0b8e8d1c-6c1e-4d3f-9c55-1f0f6f7e2a11"
FOREIGN = Annotation(
    UUID, 1, QUOTE, "green", "注", ("甲",), "2019-03-01T08:00:00.000Z", "2020-03-01T08:00:00.000Z"
)


@pytest.fixture
def ours(library: Library) -> Library:
    library.keep(report_of(), 1)
    return library


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "theirs.sqlite") as theirs:
        theirs.keep(report_of(), 1)
        yield theirs


def outgoing(library: Library) -> list[Incoming]:
    """All annotations as another library gets them."""
    rows = library._connection.execute("SELECT id FROM annotation").fetchall()
    now = [library.revisions(row["id"])[-1] for row in rows]
    return [Incoming(was.annotation, was.removed, library.marks(was.annotation.id)) for was in now]


def state(library: Library) -> list[object]:
    return [note._replace(modified="") for note in library.annotations(1)]


def test_what_comes_keeps_its_name_and_times(ours: Library) -> None:
    assert ours.merge(1, [Incoming(FOREIGN)]).undo == "merge"
    assert ours.annotations(1) == [FOREIGN]
    assert ours.merge(1, [Incoming(FOREIGN)]).annotations == set()
    assert len(ours.revisions(UUID)) == 1
    ours.undo(1)
    assert ours.annotations(1) == []
    assert ours.check() == []


def test_only_one_side_went_on(ours: Library, theirs: Library) -> None:
    (uuid,) = ours.add(1, QUOTE, "red", "甲").annotations
    theirs.merge(1, outgoing(ours))
    theirs.write_note(uuid, "甲乙")
    theirs.recolour([uuid], "blue")
    assert ours.merge(1, outgoing(theirs)).annotations == {uuid}
    assert state(ours) == state(theirs)
    assert ours.merge(1, outgoing(theirs)).annotations == set()
    ours.remove([uuid])
    assert ours.merge(1, outgoing(theirs)).annotations == set()  # known, and ours went on
    theirs.merge(1, outgoing(ours))
    assert theirs.annotations(1) == []


def test_both_sides_went_on(ours: Library, theirs: Library) -> None:
    (uuid,) = ours.add(1, QUOTE, "red", "甲", ["共", "旧"]).annotations
    theirs.merge(1, outgoing(ours))
    ours.write_note(uuid, "我方")
    ours.tag([uuid], ["我"], drop=["旧"])
    theirs.write_note(uuid, "你方")
    theirs.tag([uuid], ["你"])
    theirs.recolour([uuid], "blue")
    ours.merge(1, outgoing(theirs))
    (note,) = ours.annotations(1)
    assert (note.note, note.tags, note.colour) == ("我方\n\n你方", ("共", "我", "你"), "blue")
    assert "你方" in [was.annotation.note for was in ours.revisions(uuid)]
    theirs.merge(1, outgoing(ours))
    assert state(theirs) == state(ours)
    ours.undo(1)
    assert ours.annotations(1)[0].note == "我方"


def test_both_sides_take_the_other_in_at_once_and_come_to_agree(ours: Library, theirs: Library) -> None:
    (uuid,) = ours.add(1, QUOTE, "red", "甲").annotations
    theirs.merge(1, outgoing(ours))
    ours.write_note(uuid, "我方")
    theirs.write_note(uuid, "你方")
    for _ in range(3):
        from_ours, from_theirs = outgoing(ours), outgoing(theirs)
        ours.merge(1, from_theirs)
        theirs.merge(1, from_ours)
    assert [side.annotations(1)[0].note for side in (ours, theirs)] == ["你方\n\n我方"] * 2


def test_what_one_side_removed_and_the_other_edited_stays(ours: Library, theirs: Library) -> None:
    (uuid,) = ours.add(1, QUOTE, "red").annotations
    theirs.merge(1, outgoing(ours))
    ours.remove([uuid])
    theirs.write_note(uuid, "还在写")
    ours.merge(1, outgoing(theirs))
    assert [note.note for note in ours.annotations(1)] == ["还在写"]


EDIT = st.tuples(st.sampled_from(["note", "tag", "colour", "remove", "undo"]), st.sampled_from("甲乙丙"))


def edit(library: Library, uuid: str, kind: str, word: str) -> None:
    match kind:
        case "note":
            library.write_note(uuid, word)
        case "tag":
            library.tag([uuid], [word])
        case "colour":
            library.recolour([uuid], "blue")
        case "remove":
            library.remove([uuid])
        case "undo":
            library.undo(1)


@settings(max_examples=25)
@given(st.lists(EDIT, max_size=4), st.lists(EDIT, max_size=4))
def test_merging_loses_nothing_and_ends(
    tmp_path_factory: pytest.TempPathFactory, mine: list[tuple[str, str]], other: list[tuple[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    with Library.open(folder / "a.sqlite") as ours, Library.open(folder / "b.sqlite") as theirs:
        for library in (ours, theirs):
            library._connection.execute("PRAGMA synchronous = OFF")  # power cuts are not tried here
            library.keep(report_of(), 1)
        ours.merge(1, [Incoming(FOREIGN)])
        theirs.merge(1, outgoing(ours))
        for library, edits in ((ours, mine), (theirs, other)):
            for kind, word in edits:
                edit(library, UUID, kind, word)
        said = {library.revisions(UUID)[-1].annotation.note for library in (ours, theirs)}
        ours.merge(1, outgoing(theirs))
        theirs.merge(1, outgoing(ours))
        assert said <= {was.annotation.note for was in ours.revisions(UUID)}
        assert state(ours) == state(theirs)
        assert ours.merge(1, outgoing(theirs)).annotations == set()
        assert ours.check() == theirs.check() == []
