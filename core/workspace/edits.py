"""Edits of the annotations of the open reports; each is one step of undo, on the disk when it ends."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from core.document.annotation import Annotation, Changes, Colour, Kind, Link, Operation, Placed, Selectors
from core.document.report import Report
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.row_mapping import tidy_tag
from core.text.sentences import paragraph_at
from core.workspace.placing import placed


class Here(NamedTuple):
    """What an edit may look at: the library, the report that is edited, and all that are open."""

    library: Library
    text: TextId
    reports: Mapping[TextId, Report]

    def selectors(self, span: Span, text: TextId | None = None) -> Selectors:
        """The words of a span of this report, or of another that is open."""
        from core.anchoring.anchor import describe  # noqa: PLC0415 - reading a report needs none of it

        return describe(self.reports[text or self.text], span)


Edit = Callable[[Here], Operation]
"""What a person wants done, worked out where it is done."""


class Edited(NamedTuple):
    """What an edit changed, and the annotations it touched as they are now; a removed one is missing."""

    text: TextId
    changes: Changes
    notes: Mapping[str, Placed]


class Editor:
    """Does edits on the open reports, undoes them and does them again."""

    def __init__(self, library: Library) -> None:
        self.reports: dict[TextId, Report] = {}
        self._library = library

    def forget(self, text: TextId) -> None:
        """Hold a report no longer that is not open any more."""
        self.reports.pop(text, None)

    def do(self, text: TextId, edit: Edit) -> Edited:
        """Do an edit on a report."""
        operation = edit(Here(self._library, text, self.reports))
        return self.edited(text, self._library.operations.perform(text, operation))

    def undo(self, text: TextId) -> Edited | None:
        """Take back the last edit of a report's notes; None where there is none."""
        changes = self._library.operations.undo(text)
        return changes and self.edited(text, changes)

    def redo(self, text: TextId) -> Edited | None:
        """Do again what was last taken back; None where there is nothing."""
        changes = self._library.operations.redo(text)
        return changes and self.edited(text, changes)

    def edited(self, text: TextId, changes: Changes) -> Edited:
        """What changes to the library mean for an open report."""
        return Edited(text, changes, self.placed(text, changes.annotations))

    def seen(self, text: TextId, ids: Iterable[str]) -> Edited:
        """What has become of annotations, of whatever report, as far as an open report has them."""
        return self.edited(text, self._library.operations.changes(text, ids))

    def placed(self, text: TextId, ids: Iterable[str] | None = None) -> dict[str, Placed]:
        """The annotations of an open report, or some of them, with their places."""
        notes = self._library.annotations.of(text, ids)
        return placed(self._library, text, self.reports[text], notes)


def highlight(span: Span, colour: Colour, note: str = "", tags: Sequence[str] = ()) -> Edit:
    """Annotate the words of a span."""

    def edit(here: Here) -> Operation:
        new = made(here, "highlight", here.selectors(span), colour)
        return Operation("highlight", (new._replace(note=note, tags=tuple(tags)),))

    return edit


def bookmark(position: int, colour: Colour) -> Edit:
    """Put a bookmark at the paragraph around a position."""

    def edit(here: Here) -> Operation:
        paragraph = paragraph_at(here.reports[here.text].text, position)
        return Operation("bookmark", (made(here, "bookmark", here.selectors(paragraph), colour),))

    return edit


def link(span: Span, to: tuple[TextId, Span], colour: Colour) -> Edit:
    """Link words with words of this or another report that is open."""

    def edit(here: Here) -> Operation:
        other, there = to
        end = Link(other, here.selectors(there, other))
        new = made(here, "link", here.selectors(span), colour)
        return Operation("link", (new._replace(link=end),))

    return edit


def recolour(ids: Collection[str], colour: Colour) -> Edit:
    """Give annotations another colour."""
    return lambda _: Operation("colour", (), tuple(ids), lambda note: note._replace(colour=colour))


def write_note(annotation: str, note: str, *, continues: bool = False) -> Edit:
    """Write an annotation's note; `continues` makes it one step of undo with the writing before."""
    return lambda _: Operation(
        "note", (), (annotation,), lambda one: one._replace(note=note), continues=continues
    )


def set_tags(annotation: str, tags: Sequence[str], before: Collection[str] | None = None) -> Edit:
    """Give an annotation these tags and no others.

    With `before`, the tags that whoever wrote these saw, what another gave or took since then stays so.
    """
    typed = tuple(map(tidy_tag, tags))

    def change(note: Annotation) -> Annotation:
        seen = note.tags if before is None else before
        kept = (one for one in typed if one in note.tags or one not in seen)
        others = (one for one in note.tags if one not in typed and one not in seen)
        return note._replace(tags=(*kept, *others))

    return lambda _: Operation("tag", (), (annotation,), change)


def tag(ids: Collection[str], add: Sequence[str], drop: Collection[str] = ()) -> Edit:
    """Give annotations more tags, and take tags from them."""

    def change(note: Annotation) -> Annotation:
        return note._replace(tags=(*(one for one in note.tags if one not in drop), *add))

    return lambda _: Operation("tag", (), tuple(ids), change)


def rename_tag(old: str, new: str) -> Edit:
    """Give a tag, and all nested in it, another name in every report; a name in use takes both in.

    Removed annotations are renamed, too; ValueError for a name that is empty.
    """
    before, after = tidy_tag(old), tidy_tag(new)
    if not before or not after:
        raise ValueError("a tag has a name")

    def renamed(one: str) -> str:
        return after + one[len(before) :] if one == before or one.startswith(f"{before}/") else one

    def change(note: Annotation) -> Annotation:
        return note._replace(tags=tuple(map(renamed, note.tags)))

    return lambda here: Operation("rename", (), here.library.tags.holders(before), change)


def reply(parent: str, note: str, name: str = "") -> Edit:
    """Reply to an annotation, or to the one that it replies to itself; ValueError without words.

    Under a `name` of its own, a UUID, it is written on while it is typed, in one step of undo.
    """
    if not note.strip():
        raise ValueError("a reply has words")

    def edit(here: Here) -> Operation:
        if name and here.library.annotations.get(name):
            return Operation("reply", (), (name,), lambda one: one._replace(note=note), continues=True)
        said = here.library.operations.annotation(parent)
        new = made(here, "reply", said.selectors, said.colour)
        new = new._replace(id=name or new.id)
        first = said.parent or said.id
        return Operation("reply", (new._replace(text=said.text, note=note, parent=first),))

    return edit


def resolve(ids: Collection[str], *, resolved: bool = True) -> Edit:
    """Say that what annotations raise is settled, or is not."""
    return lambda _: Operation("resolve", (), tuple(ids), lambda note: note._replace(resolved=resolved))


def remove(ids: Collection[str]) -> Edit:
    """Take annotations off the page, replies and all; they lie in the trash, and their history stays."""

    def edit(here: Here) -> Operation:
        meant = dict.fromkeys((*ids, *here.library.annotations.replies(ids)))
        return Operation("remove", (), tuple(meant), lambda note: note._replace(removed=True))

    return edit


def remove_bare(ids: Collection[str]) -> Edit:
    """Take annotations off the page that say nothing; one that has a note or tags stays."""

    def change(note: Annotation) -> Annotation:
        return note if note.note or note.tags else note._replace(removed=True)

    return lambda _: Operation("remove", (), tuple(ids), change)


def restore(ids: Collection[str]) -> Edit:
    """Bring annotations back from the trash."""
    return lambda _: Operation("restore", (), tuple(ids), lambda note: note._replace(removed=False))


def attach(annotation: str, span: Span, *, far: bool = False) -> Edit:
    """Attach an annotation, or the `far` end of a link as it is shown here, to words chosen by hand."""

    def edit(here: Here) -> Operation:
        (seen,) = here.library.annotations.of(here.text, [annotation])
        whole = here.library.annotations.get(annotation)
        turned = whole is not None and whole.text != seen.text
        words = here.selectors(span)

        def change(note: Annotation) -> Annotation:
            if far != turned:
                return note._replace(link=Link(here.text, words))
            return note._replace(text=here.text, selectors=words)

        return Operation("attach", (), (annotation,), change)

    return edit


def bring_back(annotation: str, revision: int) -> Edit:
    """Let an annotation be again as it was at a revision of its own; KeyError for another's."""

    def edit(here: Here) -> Operation:
        was = here.library.operations.at_revision(annotation, revision)
        return Operation("revert", (), (annotation,), lambda _: was)

    return edit


def made(here: Here, kind: Kind, selectors: Selectors, colour: Colour) -> Annotation:
    """A new annotation that says nothing yet."""
    from uuid import uuid4  # noqa: PLC0415 - 3 ms that opening a report need not wait for

    return Annotation(str(uuid4()), here.text, selectors, colour, "", (), "", "", kind)
