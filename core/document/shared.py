"""What members of a team tell each other of annotations: every revision, and what it was built on."""

from typing import NamedTuple

from core.document.annotation import Annotation, Author, Cause, Incoming, OperationKind
from core.document.original import Original
from core.document.text_id import TextId

ALL = "*"
"""Stands for all that can be changed."""


class SharedRevision(NamedTuple):
    """A revision as all libraries know it, by its `mark`.

    `parents` are the marks that its writer had seen last: none for the first, several where such came
    together. `changed` names what it changed, as `core.library.records.standing` does; `annotation` is the
    whole of what it was then. `by` is whose it is.
    """

    mark: str
    parents: tuple[str, ...]
    by: str
    operation: OperationKind
    cause: Cause
    changed: tuple[str, ...]
    annotation: Annotation


class SharedNote(NamedTuple):
    """Revisions of one annotation, in no order; `home` is the text that it was first made on."""

    id: str
    home: TextId
    created: str
    creator: str
    revisions: tuple[SharedRevision, ...]


class SharedPage(NamedTuple):
    """What one file of a member holds: notes of one report, or a text; `people` are all who wrote them.

    `now` is how the annotations stand, for programs that know nothing of revisions.
    """

    member: Author
    people: tuple[Author, ...] = ()
    notes: tuple[SharedNote, ...] = ()
    texts: tuple[Original, ...] = ()
    now: tuple[Incoming, ...] = ()
