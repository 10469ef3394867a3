import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import mkdtemp

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from core.document.annotation import COLOURS, Annotation, Changes, Colour, Incoming, OperationKind
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.check import check_store
from tests.core.library.conftest import TEXT, report_of
from tests.core.library.hand import (
    QUOTE,
    add,
    bring_back,
    keep,
    recolour,
    remove,
    rename_tag,
    restore,
    set_tags,
    tag,
    write_note,
)


@dataclass(frozen=True)
class Note:
    colour: Colour
    note: str = ""
    tags: tuple[str, ...] = ()
    removed: bool = False


@dataclass
class Step:
    kind: OperationKind
    before: dict[str, Note]
    after: dict[str, Note]


class History(RuleBasedStateMachine):
    """The library against a plain model of it."""

    ids: Bundle[str] = Bundle("ids")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        self.open()
        self.text = keep(self.library, report_of())
        self.notes: dict[str, Note] = {}
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def open(self) -> None:
        self.library = Library.open(self.folder / "library.sqlite")
        self.library.store.connection.execute("PRAGMA synchronous = OFF")  # power cuts are not tried here

    def teardown(self) -> None:
        damage = check_store(self.library.store)
        self.library.store.close()
        shutil.rmtree(self.folder)
        assert damage == []

    def change(
        self, kind: OperationKind, ids: set[str], edit: Callable[[Note], Note], *, joins: bool = False
    ) -> set[str]:
        """The model's edit; gives what it changed."""
        changed = {uuid: new for uuid in ids if (new := edit(self.notes[uuid])) != self.notes[uuid]}
        if not changed:
            return set()
        last = self.done[-1] if self.done else None
        if joins and last and last.kind == kind and last.after.keys() == ids and not self.undone:
            last.after |= changed
        else:
            self.done.append(Step(kind, {uuid: self.notes[uuid] for uuid in changed}, changed))
            self.undone.clear()
        self.notes |= changed
        return set(changed)

    @initialize(target=ids)
    def first(self) -> str:
        return self.make("red")

    @rule(target=ids, colour=st.sampled_from(COLOURS))
    def add(self, colour: Colour) -> str:
        return self.make(colour)

    def make(self, colour: Colour) -> str:
        (uuid,) = add(self.library, self.text, QUOTE, colour).annotations
        self.notes[uuid] = Note(colour)
        self.done.append(Step("highlight", {uuid: Note(colour, removed=True)}, {uuid: Note(colour)}))
        self.undone.clear()
        return uuid

    @rule(chosen=st.sets(ids, min_size=1), colour=st.sampled_from(COLOURS))
    def recolour(self, chosen: set[str], colour: Colour) -> None:
        expected = self.change("colour", chosen, lambda note: replace(note, colour=colour))
        assert recolour(self.library, chosen, colour).annotations == expected

    @rule(uuid=ids, text=st.sampled_from(["", "注", "注𠮷"]), joins=st.booleans())
    def write(self, uuid: str, text: str, joins: bool) -> None:
        expected = self.change("note", {uuid}, lambda note: replace(note, note=text), joins=joins)
        assert write_note(self.library, uuid, text, continues=joins).annotations == expected

    @rule(uuid=ids, tags=st.lists(st.sampled_from("甲乙"), unique=True))
    def tag(self, uuid: str, tags: list[str]) -> None:
        expected = self.change("tag", {uuid}, lambda note: replace(note, tags=tuple(tags)))
        assert set_tags(self.library, uuid, tags).annotations == expected

    @rule(chosen=st.sets(ids, min_size=1), more=st.sampled_from("甲乙"), less=st.sampled_from("甲乙"))
    def tag_several(self, chosen: set[str], more: str, less: str) -> None:
        def tagged(note: Note) -> Note:
            return replace(note, tags=tuple(dict.fromkeys((*(t for t in note.tags if t != less), more))))

        assert tag(self.library, chosen, [more], [less]).annotations == self.change("tag", chosen, tagged)

    @rule(new=st.sampled_from("甲丙"))
    def rename(self, new: str) -> None:
        def renamed(note: Note) -> Note:
            return replace(note, tags=tuple(dict.fromkeys(new if tag == "乙" else tag for tag in note.tags)))

        expected = self.change("rename", set(self.notes), renamed)
        assert rename_tag(self.library, "乙", new, self.text).annotations == expected

    @rule(target=ids, number=st.integers(0, 10**9))
    def come(self, number: int) -> str:
        """A colleague's annotation; the same once more changes nothing."""
        uuid = f"theirs-{number}"
        came = Annotation(uuid, self.text, QUOTE, "green", "他", (), "2020", "2021")
        if uuid not in self.notes:
            self.notes[uuid] = Note("green", "他")
            self.done.append(
                Step("merge", {uuid: replace(self.notes[uuid], removed=True)}, {uuid: self.notes[uuid]})
            )
            self.undone.clear()
        self.library.merging.merge(self.text, [Incoming(came)])
        return uuid

    @rule(uuid=ids)
    def go_back(self, uuid: str) -> None:
        """Back to how an annotation was at first."""
        first = self.library.annotations.revisions(uuid)[0]
        note = first.annotation
        expected = self.change("revert", {uuid}, lambda _: Note(note.colour, note.note, note.tags))
        assert bring_back(self.library, uuid, first.number).annotations == expected

    @rule(more=st.sampled_from("甲乙丙"))
    def read_anew(self, more: str) -> None:
        """Another text of the same file is a version of the same report, with the same notes and history."""
        self.text = keep(self.library, report_of(TEXT + more))

    @rule(chosen=st.sets(ids, min_size=1))
    def remove(self, chosen: set[str]) -> None:
        expected = self.change("remove", chosen, lambda note: replace(note, removed=True))
        assert remove(self.library, chosen).annotations == expected

    @rule(chosen=st.sets(ids, min_size=1))
    def restore(self, chosen: set[str]) -> None:
        expected = self.change("restore", chosen, lambda note: replace(note, removed=False))
        assert restore(self.library, chosen).annotations == expected

    @rule()
    def undo(self) -> None:
        changes = self.library.operations.undo(self.text)
        if self.done:
            self.undone.append(self.done.pop())
            self.notes |= self.undone[-1].before
        self.agrees(changes, self.undone[-1] if changes else None)

    @rule()
    def redo(self) -> None:
        changes = self.library.operations.redo(self.text)
        if self.undone:
            self.done.append(self.undone.pop())
            self.notes |= self.done[-1].after
        self.agrees(changes, self.done[-1] if changes else None)

    def agrees(self, changes: Changes | None, step: Step | None) -> None:
        assert (changes.annotations if changes else None) == (set(step.after) if step else None)

    @rule()
    def restart(self) -> None:
        self.library.store.close()
        self.open()

    @invariant()
    def same(self) -> None:
        notes = self.library.annotations.of(self.text)
        assert all(note.selectors == QUOTE for note in notes)
        found = {note.id: Note(note.colour, note.note, note.tags) for note in notes}
        assert found == {uuid: note for uuid, note in self.notes.items() if not note.removed}
        history = self.library.operations.possible(self.text)
        assert history.undo == (self.done[-1].kind if self.done else None)
        assert history.redo == (self.undone[-1].kind if self.undone else None)


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=40, stateful_step_count=15)


def test_no_revision_is_ever_changed_or_lost(library: Library, text: TextId) -> None:
    def revisions() -> list[tuple[object, ...]]:
        return [tuple(row) for row in library.store.connection.execute("SELECT * FROM revision ORDER BY id")]

    (uuid,) = add(library, text, QUOTE, "red").annotations
    steps: tuple[Callable[[], object], ...] = (
        lambda: write_note(library, uuid, "甲"),
        lambda: write_note(library, uuid, "甲乙", continues=True),
        lambda: library.operations.undo(text),
        lambda: library.operations.redo(text),
        lambda: library.operations.undo(text),
        lambda: remove(library, [uuid]),  # drops what was undone
        lambda: library.operations.redo(text),
    )
    before = revisions()
    for step in steps:
        step()
        after = revisions()
        assert after[: len(before)] == before
        before = after
    assert len(before) == 7
    assert library.operations.possible(text) == Changes(frozenset(), "remove", None)


def test_two_reports_have_their_own_histories(library: Library, text: TextId) -> None:
    other = keep(library, report_of(sha256="b" * 64))
    add(library, text, QUOTE, "red")
    add(library, other, QUOTE, "blue")
    library.operations.undo(text)
    assert library.annotations.of(text) == []
    assert len(library.annotations.of(other)) == 1
    assert library.operations.possible(other) == Changes(frozenset(), "highlight", None)


def test_what_is_done_from_beside_is_no_step(library: Library, text: TextId) -> None:
    (mine,) = add(library, text, QUOTE, "red").annotations
    recolour(library, [mine], "blue")
    library.operations.undo(text)
    with library.operations.beside():
        assert add(library, text, QUOTE, "green").redo == "colour"
        write_note(library, mine, "theirs")
    assert library.operations.redo(text)
    assert library.operations.annotation(mine).colour == "blue"
    assert library.operations.undo(text)
    assert library.operations.undo(text)
    assert library.operations.undo(text) is None
    kept = library.operations.annotation(mine)
    assert (kept.note, kept.removed) == ("theirs", True)
