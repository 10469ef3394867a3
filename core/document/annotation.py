"""What a reader leaves on a report, and where it stands."""

from dataclasses import dataclass
from typing import Literal

from core.document.span import Span

Colour = Literal["yellow", "red", "green", "blue", "purple"]
COLOURS: tuple[Colour, ...] = ("yellow", "red", "green", "blue", "purple")
AnchorState = Literal["exact", "moved", "edited", "ambiguous", "orphan"]
Deed = Literal["highlight", "colour", "note", "tag", "remove", "restore"]


@dataclass(frozen=True, slots=True)
class Selectors:
    """Several descriptions of the same words, from the cheapest to the most robust.

    `position` is valid in the text version the annotation was made on; `prefix` and `suffix` are up to 32
    code points of context; `paragraph` is the identity of the paragraph, `section` the path of its titles.
    """

    position: Span
    exact: str
    prefix: str
    suffix: str
    paragraph: str
    section: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight with its note and tags; `id` is a UUID that survives edits, export and import.

    `version` names the text version that `selectors.position` counts in; times are UTC, ISO 8601.
    """

    id: str
    version: int
    selectors: Selectors
    colour: Colour
    note: str
    tags: tuple[str, ...]
    created: str
    modified: str


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an annotation stands in a text now: null for an orphan, with the reason in words."""

    span: Span | None
    state: AnchorState
    score: float
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation and its place in the open report."""

    annotation: Annotation
    placement: Placement


@dataclass(frozen=True, slots=True)
class Changes:
    """What an edit changed: the annotations to look at again, and what undo and redo would do now."""

    annotations: frozenset[str]
    undo: Deed | None
    redo: Deed | None
