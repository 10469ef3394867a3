import pytest

from core.document.text_id import TextId
from core.library.library import Library
from tests.core.library.hand import QUOTE, add, bring_back, recolour, remove, write_note


def test_every_state_can_be_read_and_brought_back(library: Library, text: TextId) -> None:
    (uuid,) = add(library, text, QUOTE, "red").annotations
    add(library, text, QUOTE, "green")
    write_note(library, uuid, "甲")
    write_note(library, uuid, "甲乙", continues=True)
    recolour(library, [uuid], "blue")
    library.operations.undo(text)
    remove(library, [uuid])
    history = library.annotations.revisions(uuid)
    assert [(was.operation, was.cause) for was in history] == [
        ("highlight", "do"), ("note", "do"), ("note", "do"),
        ("colour", "do"), ("colour", "undo"), ("remove", "do"),
    ]  # fmt: skip
    assert [was.annotation.note for was in history] == ["", "甲", "甲乙", "甲乙", "甲乙", "甲乙"]
    assert [was.annotation.colour for was in history] == ["red", "red", "red", "blue", "red", "red"]
    assert [was.annotation.removed for was in history] == [False] * 5 + [True]
    assert bring_back(library, uuid, history[1].number).undo == "revert"
    (note,) = library.annotations.of(text, [uuid])
    assert (note.note, note.colour) == ("甲", "red")
    assert library.annotations.revisions(uuid)[:6] == history
    library.operations.undo(text)
    assert library.annotations.of(text, [uuid]) == []


def test_each_revision_has_its_mark(library: Library, text: TextId) -> None:
    (uuid,) = add(library, text, QUOTE, "red").annotations
    recolour(library, [uuid], "blue")
    recolour(library, [uuid], "red")
    assert len(set(library.annotations.marks(uuid))) == 3
    assert library.annotations.marks(uuid) == tuple(was.mark for was in library.annotations.revisions(uuid))


def test_only_its_own_past_can_be_brought_back(library: Library, text: TextId) -> None:
    (first,) = add(library, text, QUOTE, "red").annotations
    (second,) = add(library, text, QUOTE, "red").annotations
    with pytest.raises(KeyError):
        bring_back(library, first, library.annotations.revisions(second)[0].number)
    assert library.annotations.revisions("unknown") == []
