from collections.abc import Callable

import pytest

from core.document.annotation import Annotation, Changes, Link, Selectors
from core.document.problem import Problem
from core.document.span import Span
from core.library.library import Library
from tests.core.library.conftest import report_of

QUOTE = Selectors(Span(3, 5), "作报", "政府工", "告\n一", "00ff", "過去一年")


def one(changes: Changes) -> str:
    (annotation,) = changes.annotations
    return annotation


def test_an_annotation_comes_back_as_it_was_made(library: Library, version: int) -> None:
    uuid = one(library.add(version, QUOTE, "green", "注𠮷", ["扶贫", " 扶贫 ", "", "民生/住房"]))
    (found,) = library.annotations(version)
    made = Annotation(
        uuid, version, QUOTE, "green", "注𠮷", ("扶贫", "民生/住房"), found.created, found.modified
    )
    assert found == made
    assert library.tags() == ["扶贫", "民生/住房"]


def test_annotations_come_in_reading_order_and_by_version(library: Library, version: int) -> None:
    other = library.keep(report_of(sha256="b" * 64), 1)
    for start, end in ((9, 11), (0, 4), (0, 2), (9, 10)):
        library.add(version, Selectors(Span(start, end), "x", "", "", "", ""), "red")
    library.add(other, QUOTE, "red")
    found = library.annotations(version)
    assert [tuple(note.selectors.position) for note in found] == [(0, 2), (0, 4), (9, 10), (9, 11)]
    assert library.annotations(version, {found[2].id, found[0].id, "unknown"}) == [found[0], found[2]]


def test_an_edit_names_only_what_it_changed(library: Library, version: int) -> None:
    first, second = (one(library.add(version, QUOTE, colour)) for colour in ("red", "blue"))
    assert library.recolour([first, second], "blue").annotations == {first}
    again = library.recolour([first, second], "blue")
    assert again == Changes(frozenset(), "colour", None)


def test_a_removed_annotation_can_come_back(library: Library, version: int) -> None:
    uuid = one(library.add(version, QUOTE, "red", tags=["t"]))
    library.remove([uuid])
    assert library.annotations(version) == []
    assert library.tags() == []
    library.write_note(uuid, "typed as it was removed")
    library.restore([uuid])
    assert library.annotations(version)[0].note == "typed as it was removed"


def test_typing_on_is_one_step_of_undo(library: Library, version: int) -> None:
    first, second = (one(library.add(version, QUOTE, "red")) for _ in range(2))
    library.write_note(first, "甲")
    library.write_note(first, "甲乙", continues=True)
    library.write_note(second, "丙", continues=True)  # another note: another step
    library.write_note(second, "丙丁")  # begun anew: another step
    notes = []
    while library.undo(version):
        notes.append({note.id: note.note for note in library.annotations(version)})
    assert notes[:3] == [{first: "甲乙", second: "丙"}, {first: "甲乙", second: ""}, {first: "", second: ""}]


def test_typing_on_after_an_undo_is_a_step_of_its_own(library: Library, version: int) -> None:
    uuid = one(library.add(version, QUOTE, "red"))
    library.write_note(uuid, "甲")
    library.recolour([uuid], "blue")
    library.undo(version)
    assert library.write_note(uuid, "甲乙", continues=True) == Changes(frozenset({uuid}), "note", None)
    library.undo(version)
    assert library.annotations(version)[0].note == "甲"


@pytest.mark.parametrize("bad", ["\ud800", "\0"])
def test_an_edit_that_cannot_be_kept_changes_nothing(library: Library, version: int, bad: str) -> None:
    uuid = one(library.add(version, QUOTE, "red"))
    before = library.annotations(version), library.history(version)
    edits: tuple[Callable[[], Changes], ...] = (
        lambda: library.add(version, QUOTE, "red", bad),
        lambda: library.write_note(uuid, bad),
        lambda: library.set_tags(uuid, ["好", bad]),
    )
    for edit in edits:
        with pytest.raises(Problem):
            edit()
    assert (library.annotations(version), library.history(version)) == before


def test_an_unknown_annotation_or_version_is_a_bug(library: Library, version: int) -> None:
    with pytest.raises(KeyError):
        library.remove(["unknown"])
    with pytest.raises(ValueError, match="unpack"):
        library.remove([])
    with pytest.raises(Exception, match="FOREIGN KEY"):
        library.add(version + 1, QUOTE, "red")
    assert library.annotations(version) == []


def test_bookmarks_and_links_come_back_as_they_were_made(library: Library, version: int) -> None:
    far = Link(version, QUOTE._replace(position=Span(9, 11)))
    mark = one(library.bookmark(version, QUOTE, "blue", "从这里读起"))
    link = one(library.link(version, QUOTE, far, "green", "承诺与结果"))
    found = {note.id: note for note in library.annotations(version)}
    assert (found[mark].kind, found[mark].note, found[mark].link) == ("bookmark", "从这里读起", None)
    assert (found[link].kind, found[link].selectors, found[link].link) == ("link", QUOTE, far)
    assert library.history(version).undo == "link"
    assert library.check() == []


def test_a_link_between_two_reports_is_there_at_both_ends(library: Library, version: int) -> None:
    other = library.keep(report_of(sha256="b" * 64), 1)
    there = QUOTE._replace(position=Span(9, 11))
    uuid = one(library.link(version, QUOTE, Link(other, there), "red"))
    (end,) = library.annotations(other)
    assert (end.version, end.selectors, end.link) == (other, there, Link(version, QUOTE))
    assert library.recolour([uuid], "blue", other).undo == "colour"
    assert library.history(version).undo == "link"
    assert library.undo(other) == Changes(frozenset({uuid}), None, "colour")
    assert library.annotations(version)[0].colour == "red"
    library.undo(version)
    assert library.annotations(other) == []


def test_several_are_tagged_at_once(library: Library, version: int) -> None:
    first = one(library.add(version, QUOTE, "red", tags=["甲"]))
    second = one(library.add(version, QUOTE, "red", tags=["乙"]))
    assert library.tag([first, second], ["乙"], drop=["甲"]).annotations == {first}
    assert [note.tags for note in library.annotations(version)] == [("乙",), ("乙",)]
    library.undo(version)
    assert sorted(note.tags for note in library.annotations(version)) == [("乙",), ("甲",)]


def test_the_trash_has_what_was_removed_the_latest_first(library: Library, version: int) -> None:
    first, second, third = (one(library.add(version, QUOTE, "red", note)) for note in ("甲", "乙", "丙"))
    library.undo(version)
    assert library.trash(version) == []  # redo would make it again
    library.remove([first])
    library.remove([second])
    assert {note.id for note in library.trash(version)} == {first, second, third}  # nobody can redo it now
    assert library.trash() == library.trash(version)
    library.restore([third, first])
    assert [note.id for note in library.trash(version)] == [second]
    assert library.history(version).undo == "restore"


def test_attaching_by_hand_is_a_revision(library: Library, version: int) -> None:
    other = library.keep(report_of("另一份文本"), 1)
    uuid = one(library.add(version, QUOTE, "red"))
    elsewhere = Selectors(Span(0, 2), "另一", "", "份文本", "", "")
    assert library.attach(uuid, other, elsewhere).undo == "attach"
    (note,) = library.annotations(version)
    assert (note.version, note.selectors) == (other, elsewhere)
    library.undo(other)
    assert library.annotations(version)[0].selectors == QUOTE
