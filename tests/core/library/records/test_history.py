import pytest

from core.document.annotation import Selectors
from core.document.span import Span
from core.library.library import Library

QUOTE = Selectors(Span(3, 5), "作报", "政府工", "告\n一", "00ff", "過去一年")


def test_every_state_can_be_read_and_brought_back(library: Library, version: int) -> None:
    (uuid,) = library.add(version, QUOTE, "red").annotations
    library.add(version, QUOTE, "green")
    library.write_note(uuid, "甲")
    library.write_note(uuid, "甲乙", continues=True)
    library.recolour([uuid], "blue")
    library.undo(version)
    library.remove([uuid])
    history = library.revisions(uuid)
    assert [(was.deed, was.cause) for was in history] == [
        ("highlight", "do"), ("note", "do"), ("note", "do"),
        ("colour", "do"), ("colour", "undo"), ("remove", "do"),
    ]  # fmt: skip
    assert [was.annotation.note for was in history] == ["", "甲", "甲乙", "甲乙", "甲乙", "甲乙"]
    assert [was.annotation.colour for was in history] == ["red", "red", "red", "blue", "red", "red"]
    assert [was.removed for was in history] == [False] * 5 + [True]
    assert library.bring_back(uuid, history[1].number).undo == "revert"
    (note,) = library.annotations(version, [uuid])
    assert (note.note, note.colour) == ("甲", "red")
    assert library.revisions(uuid)[:6] == history
    library.undo(version)
    assert library.annotations(version, [uuid]) == []


def test_each_revision_has_its_mark(library: Library, version: int) -> None:
    (uuid,) = library.add(version, QUOTE, "red").annotations
    library.recolour([uuid], "blue")
    library.recolour([uuid], "red")
    assert len(set(library.marks(uuid))) == 3
    assert library.marks(uuid) == tuple(was.mark for was in library.revisions(uuid))


def test_only_its_own_past_can_be_brought_back(library: Library, version: int) -> None:
    (first,) = library.add(version, QUOTE, "red").annotations
    (second,) = library.add(version, QUOTE, "red").annotations
    with pytest.raises(KeyError):
        library.bring_back(first, library.revisions(second)[0].number)
    assert library.revisions("unknown") == []
