"""What Zhupi reads of web annotations, as msgspec checks it: each value of its type, or the item is refused.

W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), and Zhupi's own words beside it. Most
may be one or many, a name or an object; whatever is not named here is passed over.
"""

from typing import Annotated, Any

from msgspec import Meta, Raw, Struct, field

from core.document.clean_text import MarkKind

FARTHEST = 2**31 - 1
"""Code points into a text."""
Position = Annotated[int, Meta(ge=0, le=FARTHEST)]
Words = str | list[str] | None
NOTHING = Raw()


class Node(Struct):
    """Something with a name."""

    id: str | None = None
    ld_id: str | None = field(name="@id", default=None)


Names = str | Node | list[str | Node] | None


class Selector(Struct):
    """A selector of any type; `start` and `end` are positions in one only, and are looked at there."""

    type: Words = None
    ld_type: Words = field(name="@type", default=None)
    exact: str | None = None
    prefix: str | None = None
    suffix: str | None = None
    start: Raw = NOTHING
    end: Raw = NOTHING
    items: "Selector | str | list[Selector | str] | None" = None
    refined_by: "Selector | str | list[Selector | str] | None" = field(name="refinedBy", default=None)
    paragraph: str | None = field(name="zhupi:paragraph", default=None)
    section: str | None = field(name="zhupi:section", default=None)


Selection = Selector | str | list[Selector | str] | None


class Target(Node):
    """What an annotation is on: a source, and the words in it."""

    source: Names = None
    selector: Selection = None
    items: "Target | str | list[Target | str] | None" = None


Targets = Target | str | list[Target | str] | None


class Body(Struct):
    """What an annotation says: a note, a tag, or the other end of a link."""

    purpose: Words = None
    value: str | None = None
    source: Names = None
    selector: Selection = None


class Person(Node):
    """Whoever made an annotation."""

    name: Words = None
    nick: Words = None
    colour: str | None = field(name="zhupi:colour", default=None)


class Note(Node):
    """An annotation."""

    motivation: Names = None
    created: str | None = None
    modified: str | None = None
    body: Body | str | list[Body | str] | None = None
    target: Targets = None
    oa_target: Targets = field(name="oa:hasTarget", default=None)
    colour: str | None = field(name="zhupi:colour", default=None)
    history: list[str] | None = field(name="zhupi:history", default=None)
    creator: Raw = NOTHING
    parent: str | None = field(name="zhupi:parent", default=None)
    resolved: bool | None = field(name="zhupi:resolved", default=None)


class Head(Struct):
    """What tells an annotation from a page, a collection or anything else that holds some."""

    type: Raw = NOTHING
    ld_type: Raw = field(name="@type", default=NOTHING)
    target: Raw = NOTHING
    oa_target: Raw = field(name="oa:hasTarget", default=NOTHING)
    items: Raw = NOTHING
    first: Raw = NOTHING
    next: Raw = NOTHING
    graph: Raw = field(name="@graph", default=NOTHING)
    rows: Raw = NOTHING
    annotations: Raw = NOTHING
    trash: Raw = field(name="zhupi:trash", default=NOTHING)
    texts: Raw = field(name="zhupi:texts", default=NOTHING)


class TextSource(Struct):
    """The file that a text came from."""

    name: str
    sha256: str
    media_type: str
    encoding: str


class TextRemoved(Struct):
    """Words that cleaning took out."""

    text: str
    reason: str
    position: Position


class Text(Node, kw_only=True):
    """A text that comes along with its annotations."""

    source: TextSource
    text: str
    removed: list[TextRemoved]
    fields: list[tuple[str, str]]
    marks: list[tuple[Position, Position, MarkKind, Position]] = []


def many(value: object) -> list[Any]:
    """JSON-LD's one or many as a list."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def names(value: Names) -> list[str]:
    """The names of one or many, each by itself or an object's."""
    found = (one if isinstance(one, str) else one.id or one.ld_id for one in many(value))
    return [name for name in found if name]


def is_a(kinds: Words, name: str) -> bool:
    """Whether a JSON-LD object with these types is of one, with or without a prefix."""
    return any(kind.rpartition(":")[2].rpartition("#")[2] == name for kind in many(kinds))


def text(value: str | None) -> str:
    """A string, empty where there is none, without the NUL that no other program could read."""
    return (value or "").replace("\0", "")
