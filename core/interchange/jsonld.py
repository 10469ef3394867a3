"""Annotations on their way out as W3C Web Annotations (JSON-LD), nothing lost; our words have a prefix."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from core.document.annotation import Annotation, Author, Incoming, Kind, Selectors
from core.document.original import Original
from core.document.text_id import TextId, urn_of
from core.interchange.notebook import Notebook

Json = dict[str, Any]
CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"zhupi": "urn:zhupi:"}]
UUID_URN = "urn:uuid:"
PAGE = "urn:zhupi:notes:"
MOTIVATIONS: Mapping[Kind, str] = {
    "highlight": "highlighting",
    "bookmark": "bookmarking",
    "link": "linking",
    "reply": "replying",
}


def to_jsonld(notebook: Notebook) -> str:
    """A page of annotations, indented for eyes; the texts and what was removed come after them."""
    return json.dumps(page_json(notebook), ensure_ascii=False, indent=1) + "\n"


def page_json(notebook: Notebook) -> Json:
    """What a page of annotations holds."""
    notes = {note.annotation.id: note_json(note) for note in notebook.in_order()}
    for uuid, placement in notebook.placements.items():
        span = placement.span
        notes[uuid]["zhupi:placement"] = placement._asdict() | {"span": span and list(span)}
    return {
        "@context": CONTEXT,
        "id": f"{PAGE}{next(map(urn_of, notebook.originals), '')}",
        "type": "AnnotationPage",
        "items": list(notes.values()),
        "zhupi:trash": [note_json(note) for note in notebook.notes if note.annotation.removed],
        "zhupi:texts": [original_json(text, original) for text, original in notebook.originals.items()],
    }


def note_json(note: Incoming) -> Json:
    """A web annotation."""
    annotation = note.annotation
    return {
        "id": f"{UUID_URN}{annotation.id}",
        "type": "Annotation",
        "motivation": MOTIVATIONS[annotation.kind],
        "created": annotation.created,
        "modified": annotation.modified,
        "body": list(_bodies(annotation)),
        "target": _place_json(annotation.selectors, annotation.text),
        "zhupi:colour": annotation.colour,
        "zhupi:history": list(note.history),
        **_among_others(annotation),
    }


def _among_others(annotation: Annotation) -> Json:
    """Who made it, what it replies to, and whether that is settled, as far as there is anything to say."""
    said: Json = {"creator": annotation.author and author_json(annotation.author)}
    said["zhupi:parent"] = annotation.parent and f"{UUID_URN}{annotation.parent}"
    said["zhupi:resolved"] = annotation.resolved or None
    return {name: value for name, value in said.items() if value}


def author_json(author: Author) -> Json:
    """A person as the W3C names one."""
    about = {"id": f"{UUID_URN}{author.id}", "type": "Person", "name": author.name}
    return about | {"zhupi:colour": author.colour}


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
    return {"type": "SpecificResource", "source": urn_of(text), "selector": _selectors_json(selectors)}


def _selectors_json(selectors: Selectors) -> list[Json]:
    """A quote, a position in code points, and Zhupi's own names of paragraph and section."""
    start, end = selectors.position
    return [
        {
            "type": "TextQuoteSelector",
            "exact": selectors.exact,
            "prefix": selectors.prefix,
            "suffix": selectors.suffix,
        },
        {"type": "TextPositionSelector", "start": start, "end": end},
        {
            "type": "zhupi:ParagraphSelector",
            "zhupi:paragraph": selectors.paragraph,
            "zhupi:section": selectors.section,
        },
    ]


def original_json(text: TextId, original: Original) -> Json:
    """A text that goes along with its annotations."""
    return {
        "id": urn_of(text),
        "type": "zhupi:Text",
        "source": original.source._asdict(),
        "text": original.text,
        "removed": [removed._asdict() for removed in original.removed],
        "fields": [list(pair) for pair in original.fields],
        "marks": [mark.flat for mark in original.marks],
    }
