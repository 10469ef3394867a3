"""Who wrote what, replies and what is settled, as the library keeps them."""

from core.document.annotation import Annotation, Author, Incoming
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.authors import colour_of
from core.library.safety.check import check_store
from core.workspace.edits import Here, remove, reply, resolve
from tests.core.library.hand import QUOTE, add

WANG = Author("0b8e8d1c-6c1e-4d3f-9c55-1f0f6f7e2a11", "王", "#3b6ea5")
ME = Author("1c8e8d1c-6c1e-4d3f-9c55-1f0f6f7e2a22", "我", "#a83a52")


def incoming(text: TextId, author: Author | None) -> Incoming:
    time = "2024-03-01T08:00:00.000Z"
    note = Annotation("2d8e8d1c-6c1e-4d3f-9c55-1f0f6f7e2a33", text, QUOTE, "red", "注", (), time, time)
    return Incoming(note._replace(author=author), ("00" * 8,))


def test_what_comes_in_tells_who_made_it(library: Library, text: TextId) -> None:
    (uuid,) = library.merging.merge(text, [incoming(text, WANG)]).annotations
    (note,) = library.annotations.of(text)
    assert note.author == WANG
    assert [one.author for one in library.annotations.revisions(uuid)] == [WANG]
    assert library.authors.all() == {WANG.id: WANG}
    assert check_store(library.store) == []


def test_what_was_ones_own_is_ones_own_again(library: Library, text: TextId) -> None:
    library.authors.share("/shared", ME, "joined")
    library.merging.merge(text, [incoming(text, ME)])
    assert [note.author for note in library.annotations.of(text)] == [None]


def test_a_name_and_a_colour_may_change_and_one_who_lost_both_is_still_told(library: Library) -> None:
    library.authors.put(WANG._replace(colour=""))
    assert library.authors.all()[WANG.id].colour == colour_of(WANG.id)
    library.authors.put(WANG._replace(name="王五"))
    assert library.authors.get(WANG.id) == WANG._replace(name="王五")
    assert library.authors.get(ME.id) == (ME.id, ME.id[:8], colour_of(ME.id))


def test_a_folder_is_shared_until_it_is_left(library: Library) -> None:
    assert library.authors.sharing() is None
    library.authors.share("/shared", ME, "joined")
    library.authors.share("/shared", ME, "left")
    assert library.authors.sharing() == ("/shared", ME, False)


def test_a_reply_stands_where_its_note_does_and_goes_with_it(library: Library, text: TextId) -> None:
    (uuid,) = add(library, text, QUOTE, "red", "为何？").annotations
    here = Here(library, text, {})
    (answer,) = library.operations.perform(text, reply(uuid, "见第三节")(here)).annotations
    (deeper,) = library.operations.perform(text, reply(answer, "明白")(here)).annotations
    notes = {note.id: note for note in library.annotations.of(text)}
    assert (notes[answer].kind, notes[answer].parent, notes[answer].selectors) == ("reply", uuid, QUOTE)
    assert notes[deeper].parent == uuid
    assert library.operations.perform(text, remove([uuid])(here)).annotations == {uuid, answer, deeper}
    assert library.annotations.of(text) == []
    library.operations.undo(text)
    assert len(library.annotations.of(text)) == 3


def test_what_is_settled_can_be_taken_back_and_is_in_the_history(library: Library, text: TextId) -> None:
    (uuid,) = add(library, text, QUOTE, "red", "为何？").annotations
    library.operations.perform(text, resolve([uuid])(Here(library, text, {})))
    assert [note.resolved for note in library.annotations.of(text)] == [True]
    assert [one.operation for one in library.annotations.revisions(uuid)] == ["highlight", "resolve"]
    library.operations.undo(text)
    assert library.operations.possible(text).redo == "resolve"
    assert [note.resolved for note in library.annotations.of(text)] == [False]
    assert check_store(library.store) == []
