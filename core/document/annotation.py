"""What a reader leaves on a report, and where it stands."""

from collections.abc import Callable
from typing import Literal, NamedTuple

from core.document.span import Span
from core.document.text_id import TextId

Colour = Literal["yellow", "red", "green", "blue", "purple"]
COLOURS: tuple[Colour, ...] = ("yellow", "red", "green", "blue", "purple")
AnchorState = Literal["exact", "moved", "edited", "ambiguous", "orphan"]
Kind = Literal["highlight", "bookmark", "link", "reply"]
OperationKind = Literal[
    "highlight", "colour", "note", "tag", "remove", "restore",
    "bookmark", "link", "attach", "revert", "rename", "merge", "reply", "resolve",
]  # fmt: skip
Cause = Literal["do", "undo", "redo"]


class Selectors(NamedTuple):
    """Several descriptions of the same words, from the cheapest to the most robust.

    `position` is valid in the text the annotation was made on; `prefix` and `suffix` are up to 32
    code points of context; `paragraph` is the identity of the paragraph, `section` the path of its titles.
    """

    position: Span
    exact: str
    prefix: str
    suffix: str
    paragraph: str
    section: str


class Link(NamedTuple):
    """The other end of a link: a passage of the same or another report, in the words of its own text."""

    text: TextId
    selectors: Selectors


class Author(NamedTuple):
    """A member of a team, by whose Zhupi something was written; `colour` is #rrggbb."""

    id: str
    name: str
    colour: str


class Annotation(NamedTuple):
    """A highlight with its note and tags; `id` is a UUID that survives edits, export and import.

    `text` names the text that `selectors.position` counts in; times are UTC, ISO 8601. The note is Markdown.
    A bookmark covers its whole paragraph; a link, and only a link, has another end; a reply, and only a
    reply, has a `parent`, and stands at the same words as that. A removed one lies in the trash. `author` is
    who made it, None for the reader whose library it is.
    """

    id: str
    text: TextId
    selectors: Selectors
    colour: Colour
    note: str
    tags: tuple[str, ...]
    created: str
    modified: str
    kind: Kind = "highlight"
    link: Link | None = None
    removed: bool = False
    parent: str | None = None
    resolved: bool = False
    author: Author | None = None

    @property
    def words(self) -> str:
        """All that it says and may be searched for: the words it is on, its note, its tags."""
        return "\n".join(filter(None, (self.selectors.exact, self.note, *self.tags)))


class Revision(NamedTuple):
    """What an annotation was from `annotation.modified` on, and the operation that made it so.

    `number` counts in the library; `mark` names the revision in every library that it is merged into.
    `author` is whose it is, None for the reader whose library it is.
    """

    number: int
    mark: str
    operation: OperationKind
    cause: Cause
    annotation: Annotation
    author: Author | None = None


class Incoming(NamedTuple):
    """An annotation from another library; `history` has the marks of its revisions, its present one last."""

    annotation: Annotation
    history: tuple[str, ...] = ()


class Placement(NamedTuple):
    """Where an annotation stands in a text now: null for an orphan, with the reason in words."""

    span: Span | None
    state: AnchorState
    score: float
    reason: str = ""


class Placed(NamedTuple):
    """An annotation and its place in the open report; `other` is the other end of a link within it."""

    annotation: Annotation
    placement: Placement
    other: Placement | None = None

    def spans(self) -> list[Span]:
        """Where it marks words of the open report: a link perhaps at two places, a reply nowhere."""
        if self.annotation.kind == "reply":
            return []
        return [end.span for end in (self.placement, self.other) if end is not None and end.span]


class Changes(NamedTuple):
    """What an edit changed: the annotations to look at again, and what undo and redo would do now."""

    annotations: frozenset[str]
    undo: OperationKind | None
    redo: OperationKind | None


def unchanged(annotation: Annotation) -> Annotation:
    """The annotation as it is."""
    return annotation


class Operation(NamedTuple):
    """One step of undo: the annotations that it makes, or those in `ids` and what becomes of each.

    `kind` names it in the interface; `continues` joins it to the operation before, if that was of its kind on
    the same annotations.
    """

    kind: OperationKind
    made: tuple[Annotation, ...] = ()
    ids: tuple[str, ...] = ()
    change: Callable[[Annotation], Annotation] = unchanged
    continues: bool = False
