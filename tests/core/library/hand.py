"""A reader's hand on a library, without a window: what tests write and change in it."""

from collections.abc import Callable, Collection, Sequence
from uuid import uuid4

from core.document.annotation import Annotation, Changes, Colour, Kind, Link, Operation, Selectors
from core.document.report import Report
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.editions import put
from core.workspace.edits import Edit, Here
from core.workspace.edits import bring_back as bringing_back
from core.workspace.edits import rename_tag as renaming

QUOTE = Selectors(Span(3, 5), "作报", "政府工", "告\n一", "00ff", "過去一年")


def keep(library: Library, report: Report) -> TextId:
    """Keep a report; another text of the same bytes is an edition of it."""
    return put(library, report, library.texts.of_source(report.source.sha256))


def join(library: Library, text: TextId, other: TextId) -> None:
    with library.store.transaction():
        library.editions.join(text, other)


def add(
    library: Library,
    text: TextId,
    selectors: Selectors,
    colour: Colour,
    note: str = "",
    tags: Sequence[str] = (),
) -> Changes:
    return _make(library, _fresh(text, selectors, colour, note)._replace(tags=tuple(tags)))


def bookmark(library: Library, text: TextId, selectors: Selectors, colour: Colour, note: str = "") -> Changes:
    return _make(library, _fresh(text, selectors, colour, note, "bookmark"))


def link(
    library: Library, text: TextId, selectors: Selectors, to: Link, colour: Colour, note: str = ""
) -> Changes:
    return _make(library, _fresh(text, selectors, colour, note, "link")._replace(link=to))


def recolour(library: Library, ids: Collection[str], colour: Colour, text: TextId | None = None) -> Changes:
    return _change(library, "colour", ids, lambda note: note._replace(colour=colour), text)


def write_note(library: Library, uuid: str, note: str, *, continues: bool = False) -> Changes:
    return _change(library, "note", [uuid], lambda one: one._replace(note=note), continues=continues)


def set_tags(library: Library, uuid: str, tags: Sequence[str]) -> Changes:
    return _change(library, "tag", [uuid], lambda note: note._replace(tags=tuple(tags)))


def tag(library: Library, ids: Collection[str], more: Sequence[str], drop: Collection[str] = ()) -> Changes:
    def change(note: Annotation) -> Annotation:
        return note._replace(tags=(*(one for one in note.tags if one not in drop), *more))

    return _change(library, "tag", ids, change)


def remove(library: Library, ids: Collection[str]) -> Changes:
    return _change(library, "remove", ids, lambda note: note._replace(removed=True))


def restore(library: Library, ids: Collection[str]) -> Changes:
    return _change(library, "restore", ids, lambda note: note._replace(removed=False))


def attach(library: Library, uuid: str, text: TextId, selectors: Selectors) -> Changes:
    return _change(
        library, "attach", [uuid], lambda note: note._replace(text=text, selectors=selectors), text
    )


def rename_tag(library: Library, old: str, new: str, text: TextId) -> Changes:
    return _edit(library, text, renaming(old, new))


def bring_back(library: Library, uuid: str, revision: int) -> Changes:
    return _edit(library, _home(library, uuid), bringing_back(uuid, revision))


def _fresh(
    text: TextId, selectors: Selectors, colour: Colour, note: str, kind: Kind = "highlight"
) -> Annotation:
    return Annotation(str(uuid4()), text, selectors, colour, note, (), "", "", kind)


def _make(library: Library, made: Annotation) -> Changes:
    return library.operations.perform(made.text, Operation(made.kind, (made,)))


def _change(
    library: Library,
    kind: object,
    ids: Collection[str],
    change: Callable[[Annotation], Annotation],
    text: TextId | None = None,
    *,
    continues: bool = False,
) -> Changes:
    """Change annotations, to be undone in the report of the first where none is named."""
    text = text or _home(library, next(iter(ids)))
    operation = Operation(kind, (), tuple(ids), change, continues=continues)  # type: ignore[arg-type]
    return library.operations.perform(text, operation)


def _edit(library: Library, text: TextId, edit: Edit) -> Changes:
    return library.operations.perform(text, edit(Here(library, text, {})))


def _home(library: Library, uuid: str) -> TextId:
    return library.editions.of(library.operations.annotation(uuid).text)[0]
