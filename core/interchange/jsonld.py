"""Annotations as W3C Web Annotations (JSON-LD), losing nothing; Zhupi's own words have their prefix."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, cast

from core.document.annotation import COLOURS, Annotation, Colour, Incoming, Kind, Link, Selectors
from core.document.clean_text import Removed, Source
from core.document.original import Original
from core.document.problem import Problem
from core.document.text_id import URN, TextId, id_in, urn_of
from core.interchange.notebook import Notebook
from core.interchange.selectors import Json, many, selectors_from_json, selectors_to_json, text
from core.interchange.web_annotations import annotations_in, parse, target_of

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"zhupi": "urn:zhupi:"}]
PAGE = "urn:zhupi:notes:"
MOTIVATIONS: Mapping[Kind, str] = {"highlight": "highlighting", "bookmark": "bookmarking", "link": "linking"}
NO_TEXT = "{name} names a report that it does not hold; ask for the file anew."


def to_jsonld(notebook: Notebook) -> str:
    """A page of annotations, indented for eyes; the texts and what was removed come after them."""
    return json.dumps(page_json(notebook), ensure_ascii=False, indent=1) + "\n"


def page_json(notebook: Notebook) -> Json:
    """What a page of annotations holds."""
    notes = {note.annotation.id: _note_json(note) for note in notebook.in_order()}
    for uuid, placement in notebook.placements.items():
        span = placement.span
        notes[uuid]["zhupi:placement"] = placement._asdict() | {"span": span and list(span)}
    return {
        "@context": CONTEXT,
        "id": f"{PAGE}{next(map(urn_of, notebook.originals), '')}",
        "type": "AnnotationPage",
        "items": list(notes.values()),
        "zhupi:trash": [_note_json(note) for note in notebook.notes if note.annotation.removed],
        "zhupi:texts": [_original_json(text, original) for text, original in notebook.originals.items()],
    }


def from_jsonld(name: str, data: bytes) -> Notebook:
    """The annotations in a file called `name`, of Zhupi or any other program; Problem where it holds none.

    Each names its text, whether that is in the file or not.
    """
    page = parse(name, data)
    held = page if isinstance(page, dict) else {}
    try:
        originals = [_original(one) for one in many(held.get("zhupi:texts"))]
    except (KeyError, TypeError, ValueError) as error:
        raise Problem(NO_TEXT, name=name) from error
    notes = [_incoming(one, removed=False) for one in annotations_in(name, page)]
    trash = [_incoming(one, removed=True) for one in many(held.get("zhupi:trash"))]
    return Notebook({original.id: original for original in originals}, (*notes, *trash))


def _note_json(note: Incoming) -> Json:
    annotation = note.annotation
    return {
        "id": f"urn:uuid:{annotation.id}",
        "type": "Annotation",
        "motivation": MOTIVATIONS[annotation.kind],
        "created": annotation.created,
        "modified": annotation.modified,
        "body": list(_bodies(annotation)),
        "target": _place_json(annotation.selectors, annotation.text),
        "zhupi:colour": annotation.colour,
        "zhupi:history": list(note.history),
    }


def _bodies(annotation: Annotation) -> Iterator[Json]:
    if annotation.note:
        words = {"type": "TextualBody", "purpose": "commenting", "format": "text/markdown"}
        yield words | {"value": annotation.note}
    for tag in annotation.tags:
        yield {"type": "TextualBody", "purpose": "tagging", "value": tag}
    if annotation.link:
        place = _place_json(annotation.link.selectors, annotation.link.text)
        yield place | {"purpose": "linking"}


def _place_json(selectors: Selectors, text: TextId) -> Json:
    return {"type": "SpecificResource", "source": urn_of(text), "selector": selectors_to_json(selectors)}


def _original_json(text: TextId, original: Original) -> Json:
    return {
        "id": urn_of(text),
        "type": "zhupi:Text",
        "source": original.source._asdict(),
        "text": original.text,
        "removed": [removed._asdict() for removed in original.removed],
        "fields": [list(pair) for pair in original.fields],
    }


def _original(value: Mapping[str, Any]) -> Original:
    if not isinstance(value["text"], str):
        raise TypeError("a text is a string")
    return Original(
        source=Source(**value["source"]),
        text=value["text"],
        removed=tuple(Removed(**removed) for removed in value["removed"]),
        fields=tuple((str(name), str(words)) for name, words in value["fields"]),
    )


def _incoming(value: Mapping[str, Any], *, removed: bool) -> Incoming:
    target = target_of(value)
    bodies = [one if isinstance(one, Mapping) else {"value": one} for one in many(value.get("body"))]
    link = next((_link(body) for body in bodies if body.get("purpose") == "linking"), None)
    colour = value.get("zhupi:colour")
    annotation = Annotation(
        id=_uuid(value),
        text=_text(target.sources),
        selectors=target.selectors,
        colour=cast("Colour", colour) if colour in COLOURS else COLOURS[0],
        note="\n\n".join(filter(None, (_words(body) for body in bodies if not _is_tag(body)))),
        tags=tuple(filter(None, (_words(body) for body in bodies if _is_tag(body)))),
        created=text(value.get("created")),
        modified=text(value.get("modified")) or text(value.get("created")),
        kind=_kind(value, link),
        link=link,
        removed=removed,
    )
    history = tuple(mark for mark in many(value.get("zhupi:history")) if isinstance(mark, str))
    return Incoming(annotation, history)


def _kind(value: Mapping[str, Any], link: Link | None) -> Kind:
    if link:
        return "link"
    return "bookmark" if "bookmarking" in many(value.get("motivation")) else "highlight"


def _link(body: Mapping[str, Any]) -> Link | None:
    source = text(body.get("source"))
    return Link(id_in(source), selectors_from_json(body.get("selector"))) if source.startswith(URN) else None


def _text(sources: frozenset[str]) -> TextId:
    """The text that a target names: Zhupi's own name for it, if it has one."""
    return id_in(min(sources, key=lambda source: (not source.startswith(URN), source), default=""))


def _is_tag(body: Mapping[str, Any]) -> bool:
    return body.get("purpose") == "tagging"


def _words(body: Mapping[str, Any]) -> str:
    return text(body.get("value"))


def _uuid(value: Mapping[str, Any]) -> str:
    """The annotation's own UUID; else one made from its name or content, the same every time."""
    from uuid import NAMESPACE_URL, UUID, uuid5  # noqa: PLC0415 - slow to import, seldom needed

    name = text(value.get("id"))
    try:
        return str(UUID(name.removeprefix("urn:uuid:")))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, name or json.dumps(value, sort_keys=True)))
