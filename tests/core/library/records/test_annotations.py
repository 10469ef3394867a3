from collections.abc import Callable

import pytest

from core.document.annotation import Annotation, Changes, Link, Operation, Selectors
from core.document.problem import Problem
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.check import check_store
from tests.core.library.conftest import report_of
from tests.core.library.hand import (
    QUOTE,
    add,
    attach,
    bookmark,
    keep,
    link,
    recolour,
    remove,
    restore,
    set_tags,
    tag,
    write_note,
)


def one(changes: Changes) -> str:
    (annotation,) = changes.annotations
    return annotation


def test_an_annotation_comes_back_as_it_was_made(library: Library, text: TextId) -> None:
    uuid = one(add(library, text, QUOTE, "green", "注𠮷", ["扶贫", " 扶贫 ", "", "民生/住房"]))
    (found,) = library.annotations.of(text)
    made = Annotation(
        uuid, text, QUOTE, "green", "注𠮷", ("扶贫", "民生/住房"), found.created, found.modified
    )
    assert found == made
    assert library.tags.all() == ["扶贫", "民生/住房"]


def test_annotations_come_in_reading_order_and_by_text(library: Library, text: TextId) -> None:
    other = keep(library, report_of(sha256="b" * 64))
    for start, end in ((9, 11), (0, 4), (0, 2), (9, 10)):
        add(library, text, Selectors(Span(start, end), "x", "", "", "", ""), "red")
    add(library, other, QUOTE, "red")
    found = library.annotations.of(text)
    assert [tuple(note.selectors.position) for note in found] == [(0, 2), (0, 4), (9, 10), (9, 11)]
    assert library.annotations.of(text, {found[2].id, found[0].id, "unknown"}) == [found[0], found[2]]


def test_an_edit_names_only_what_it_changed(library: Library, text: TextId) -> None:
    first, second = (one(add(library, text, QUOTE, colour)) for colour in ("red", "blue"))
    assert recolour(library, [first, second], "blue").annotations == {first}
    again = recolour(library, [first, second], "blue")
    assert again == Changes(frozenset(), "colour", None)


def test_a_removed_annotation_can_come_back(library: Library, text: TextId) -> None:
    uuid = one(add(library, text, QUOTE, "red", tags=["t"]))
    remove(library, [uuid])
    assert library.annotations.of(text) == []
    assert library.tags.all() == []
    write_note(library, uuid, "typed as it was removed")
    restore(library, [uuid])
    assert library.annotations.of(text)[0].note == "typed as it was removed"


def test_typing_on_is_one_step_of_undo(library: Library, text: TextId) -> None:
    first, second = (one(add(library, text, QUOTE, "red")) for _ in range(2))
    write_note(library, first, "甲")
    write_note(library, first, "甲乙", continues=True)
    write_note(library, second, "丙", continues=True)  # another note: another step
    write_note(library, second, "丙丁")  # begun anew: another step
    notes = []
    while library.operations.undo(text):
        notes.append({note.id: note.note for note in library.annotations.of(text)})
    assert notes[:3] == [{first: "甲乙", second: "丙"}, {first: "甲乙", second: ""}, {first: "", second: ""}]


def test_typing_on_after_an_undo_is_a_step_of_its_own(library: Library, text: TextId) -> None:
    uuid = one(add(library, text, QUOTE, "red"))
    write_note(library, uuid, "甲")
    recolour(library, [uuid], "blue")
    library.operations.undo(text)
    assert write_note(library, uuid, "甲乙", continues=True) == Changes(frozenset({uuid}), "note", None)
    library.operations.undo(text)
    assert library.annotations.of(text)[0].note == "甲"


@pytest.mark.parametrize("bad", ["\ud800", "前\udc80"])
def test_an_edit_that_cannot_be_kept_changes_nothing(library: Library, text: TextId, bad: str) -> None:
    uuid = one(add(library, text, QUOTE, "red"))
    before = library.annotations.of(text), library.operations.possible(text)
    edits: tuple[Callable[[], Changes], ...] = (
        lambda: add(library, text, QUOTE, "red", bad),
        lambda: write_note(library, uuid, bad),
        lambda: set_tags(library, uuid, ["好", bad]),
    )
    for edit in edits:
        with pytest.raises(Problem):
            edit()
    assert (library.annotations.of(text), library.operations.possible(text)) == before


def test_an_unknown_annotation_or_text_is_a_bug(library: Library, text: TextId) -> None:
    with pytest.raises(KeyError):
        remove(library, ["unknown"])
    nothing = library.operations.perform(text, Operation("remove"))
    assert nothing == Changes(frozenset(), None, None)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        add(library, TextId("unknown"), QUOTE, "red")
    assert library.annotations.of(text) == []


def test_bookmarks_and_links_come_back_as_they_were_made(library: Library, text: TextId) -> None:
    far = Link(text, QUOTE._replace(position=Span(9, 11)))
    mark = one(bookmark(library, text, QUOTE, "blue", "从这里读起"))
    tie = one(link(library, text, QUOTE, far, "green", "承诺与结果"))
    found = {note.id: note for note in library.annotations.of(text)}
    assert (found[mark].kind, found[mark].note, found[mark].link) == ("bookmark", "从这里读起", None)
    assert (found[tie].kind, found[tie].selectors, found[tie].link) == ("link", QUOTE, far)
    assert library.operations.possible(text).undo == "link"
    assert check_store(library.store) == []


def test_a_link_between_two_reports_is_there_at_both_ends(library: Library, text: TextId) -> None:
    other = keep(library, report_of(sha256="b" * 64))
    there = QUOTE._replace(position=Span(9, 11))
    uuid = one(link(library, text, QUOTE, Link(other, there), "red"))
    (end,) = library.annotations.of(other)
    assert (end.text, end.selectors, end.link) == (other, there, Link(text, QUOTE))
    assert recolour(library, [uuid], "blue", other).undo == "colour"
    assert library.operations.possible(text).undo == "link"
    assert library.operations.undo(other) == Changes(frozenset({uuid}), None, "colour")
    assert library.annotations.of(text)[0].colour == "red"
    library.operations.undo(text)
    assert library.annotations.of(other) == []


def test_several_are_tagged_at_once(library: Library, text: TextId) -> None:
    first = one(add(library, text, QUOTE, "red", tags=["甲"]))
    second = one(add(library, text, QUOTE, "red", tags=["乙"]))
    assert tag(library, [first, second], ["乙"], drop=["甲"]).annotations == {first}
    assert [note.tags for note in library.annotations.of(text)] == [("乙",), ("乙",)]
    library.operations.undo(text)
    assert sorted(note.tags for note in library.annotations.of(text)) == [("乙",), ("甲",)]


def test_the_trash_has_what_was_removed_the_latest_first(library: Library, text: TextId) -> None:
    first, second, third = (one(add(library, text, QUOTE, "red", note)) for note in ("甲", "乙", "丙"))
    library.operations.undo(text)
    assert library.annotations.trash(text) == []  # redo would make it again
    remove(library, [first])
    remove(library, [second])
    assert {note.id for note in library.annotations.trash(text)} == {
        first,
        second,
        third,
    }
    assert library.annotations.trash() == library.annotations.trash(text)
    restore(library, [third, first])
    assert [note.id for note in library.annotations.trash(text)] == [second]
    assert library.operations.possible(text).undo == "restore"


def test_attaching_by_hand_is_a_revision(library: Library, text: TextId) -> None:
    other = keep(library, report_of("另一份文本"))
    uuid = one(add(library, text, QUOTE, "red"))
    elsewhere = Selectors(Span(0, 2), "另一", "", "份文本", "", "")
    assert attach(library, uuid, other, elsewhere).undo == "attach"
    (note,) = library.annotations.of(text)
    assert (note.text, note.selectors) == (other, elsewhere)
    library.operations.undo(other)
    assert library.annotations.of(text)[0].selectors == QUOTE
