"""Between rows of the library and annotations."""

import json
from collections.abc import Sequence
from typing import Any

from core.document.annotation import COLOURS, Annotation, Author, Link, Selectors
from core.document.span import Span
from core.document.text_id import TextId
from core.library.file.rows import Row, require_text

ANCHOR = ("start", "end", "exact", "prefix", "suffix", "paragraph", "section")
"""The columns of a revision that describe the words it is on, in its `text`."""
STATE = (
    "text",
    *ANCHOR,
    "colour",
    "note",
    "tags",
    "removed",
    "kind",
    "link_text",
    "link",
    "parent",
    "resolved",
)
"""The columns of a revision that say how the annotation is, beside when and why it came to be so."""
TEAM = ("author", "parents", "changed", "standing")
"""The columns of a revision that tell it among those of a team."""
REVISION = ", ".join(
    f'revision."{name}"'
    for name in ("id", "operation", "cause", "previous", "at", *STATE, "marks", *TEAM, "checksum")
)
"""All columns of a revision by name, so that SQLite misses one whose name was damaged."""


def annotation_of(row: Any, author: Author | None = None) -> Annotation:
    """The annotation in a row of `revision`, with its `uuid` and when it was `created`, made by an author.

    What a bad disk made of one column is shown as far as it can be; it hides neither the rest nor other rows.
    """
    return Annotation(
        id=row["uuid"],
        text=row["text"],
        selectors=_selectors(row),
        colour=row["colour"] if row["colour"] in COLOURS else COLOURS[0],
        note=row["note"],
        tags=tags_of(row["tags"]),
        created=row["created"],
        modified=row["at"],
        kind=row["kind"] if row["kind"] in ("bookmark", "link", "reply") else "highlight",
        link=_link(row["link_text"], row["link"]) if row["link"] else None,
        removed=bool(row["removed"]),
        parent=row["parent"],
        resolved=bool(row["resolved"]),
        author=author,
    )


def tags_of(stored: str) -> tuple[str, ...]:
    """Tags as they were stored; damaged ones as the one tag that they look like."""
    try:
        tags = json.loads(stored)
    except ValueError:
        return (stored,)
    return tuple(map(str, tags)) if isinstance(tags, list) else (stored,)


def _link(text: TextId, stored: str) -> Link | None:
    try:
        return Link(text, _selectors(json.loads(stored)))
    except (ValueError, KeyError, TypeError):
        return None


def state_of(annotation: Annotation) -> Row:
    """The columns of a revision that hold an annotation."""
    link = annotation.link
    return {
        "text": annotation.text,
        **_anchor_of(annotation.selectors),
        "colour": annotation.colour,
        "note": annotation.note.replace("\0", ""),  # pasted, and kept by no other program
        "tags": tags_json(annotation.tags),
        "removed": int(annotation.removed),
        "kind": None if annotation.kind == "highlight" else annotation.kind,
        "link_text": link.text if link else None,
        "link": _link_json(link.selectors) if link else None,
        "parent": annotation.parent,
        "resolved": int(annotation.resolved) or None,
    }


def _anchor_of(selectors: Selectors) -> Row:
    """The columns that hold selectors."""
    position = selectors.position
    return {
        "start": position.start,
        "end": position.end,
        "exact": selectors.exact,
        "prefix": selectors.prefix,
        "suffix": selectors.suffix,
        "paragraph": selectors.paragraph,
        "section": selectors.section,
    }


def _link_json(selectors: Selectors) -> str:
    """The words at the other end of a link."""
    require_text(selectors.exact, selectors.prefix, selectors.suffix, selectors.section)
    return json.dumps(_anchor_of(selectors), ensure_ascii=False)


def tags_json(tags: Sequence[str]) -> str:
    """Tags without blanks around them or around their "/", none empty, none twice."""
    tidy = list(dict.fromkeys(filter(None, map(tidy_tag, tags))))
    require_text(*tidy)
    return json.dumps(tidy, ensure_ascii=False)


def tidy_tag(tag: str) -> str:
    """A tag whose parts, nested by "/", are neither empty nor surrounded by blanks, without a pasted NUL."""
    return "/".join(filter(None, map(str.strip, tag.replace("\0", "").split("/"))))


def turned(annotation: Annotation) -> Annotation:
    """A link seen from its other end."""
    link = annotation.link
    assert link is not None  # noqa: S101 - only links have another end
    here = Link(annotation.text, annotation.selectors)
    return annotation._replace(text=link.text, selectors=link.selectors, link=here)


def _selectors(row: Any) -> Selectors:
    return Selectors(
        position=Span(row["start"], row["end"]),
        exact=row["exact"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        paragraph=row["paragraph"],
        section=row["section"],
    )
