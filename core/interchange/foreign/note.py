"""What other programs tell of a note, as a web annotation."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from core.document.annotation import COLOURS, Colour
from core.document.span import Span
from core.interchange.selectors import CONTEXT, UNKNOWN


class Foreign(NamedTuple):
    """A note of another program: the text that it is on, by that program's name, and what it says.

    `position` counts in the text that `exact` is of; `name` tells it from others, where it has one.
    """

    source: str
    exact: str
    note: str = ""
    tags: tuple[str, ...] = ()
    colour: Colour = COLOURS[0]
    prefix: str = ""
    suffix: str = ""
    position: Span = UNKNOWN
    name: str = ""
    author: str = ""
    created: str = ""
    modified: str = ""


def quoted(text: str, span: Span, **told: Any) -> Foreign:
    """A note on words of a text, with those around them."""
    before, after = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
    return Foreign(exact=span.of(text), prefix=before, suffix=after, position=span, **told)


def joined(note: Foreign, said: Sequence[tuple[str, str, str]]) -> Foreign:
    """A note with what a comment and its answers say, each its author, time and words.

    Answers stand under their authors' names.
    """
    (author, created, words), *answers = said
    told = "\n\n".join((words, *(f"{by}: {answer}" for by, _, answer in answers)))
    return note._replace(note=told, author=author, created=created, modified=max(time for _, time, _ in said))


def page_of(notes: Iterable[Foreign]) -> bytes:
    """A page of web annotations."""
    items = [_item(note) for note in notes]
    return json.dumps({"type": "AnnotationPage", "items": items}).encode()


def utc(told: str, form: str = "") -> str:
    """A time as ISO 8601 in UTC, empty where it is none; of one without a zone this system's is meant."""
    try:
        time = datetime.strptime(told, form) if form else datetime.fromisoformat(told)
        return time.astimezone(UTC).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError, OSError):
        return ""


def words_of(one: Mapping[Any, Any], key: str) -> str:
    """The words under a key of what another program wrote, empty where there are none."""
    value = one.get(key)
    return value if isinstance(value, str) else ""


def _item(note: Foreign) -> dict[str, object]:
    said = "\n\n".join(filter(None, (note.note, f"— {note.author}" if note.author and note.note else "")))
    quote = {"exact": note.exact, "prefix": note.prefix, "suffix": note.suffix}
    selectors: list[dict[str, object]] = [{"type": "TextQuoteSelector", **quote}]
    if note.position:
        start, end = note.position
        selectors.append({"type": "TextPositionSelector", "start": start, "end": end})
    item: dict[str, object] = {
        "type": "Annotation",
        "body": [
            *([{"purpose": "commenting", "value": said}] if said else []),
            *({"purpose": "tagging", "value": tag} for tag in dict.fromkeys(note.tags)),
        ],
        "target": {"source": note.source, "selector": selectors},
        "zhupi:colour": note.colour,
    }
    told = {"id": note.name, "created": note.created, "modified": note.modified}
    return item | {key: value for key, value in told.items() if value}
