"""Annotations that come in from another library or program, each checked at the border."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from msgspec import MsgspecError, Raw
from msgspec.json import decode

from core.document.annotation import COLOURS, Annotation, Author, Incoming, Kind, Link, Selectors
from core.document.clean_text import Mark, Removed, Source
from core.document.original import Original
from core.document.problem import Problem
from core.document.text_id import URN, TextId, id_in
from core.interchange.notebook import Notebook, Refused
from core.interchange.selectors import selectors_of
from core.interchange.shapes import Body, Note, Person, Target, Text, many, names, text
from core.interchange.web_annotations import UnsoundError, parts_of, sound

ANNOTATION = "Annotation {item} in {name} was left out: {reason}."
REMOVED = "Removed annotation {item} in {name} was left out: {reason}."
TEXT = "Text {item} in {name} was left out: {reason}."


_COLOUR = re.compile("#[0-9a-f]{6}")


class Wanted(NamedTuple):
    """An annotation as far as it is to be found in a text: by the name that its file gives it."""

    name: str | None
    text: TextId
    selectors: Selectors


class Whereabouts(NamedTuple):
    """All annotations in a file that are to be found, the texts that came along, and what was refused."""

    wanted: list[Wanted]
    texts: Mapping[TextId, str]
    refused: Refused


def from_jsonld(name: str, data: bytes) -> Notebook:
    """The annotations in a file called `name`, of Zhupi or any other program; Problem where it holds none.

    Each names its text, whether that is in the file or not; items that are not sound are left out and told.
    """
    parts = parts_of(name, data)
    originals, no_texts = sound(name, TEXT, parts.texts, original_in)
    notes, no_notes = sound(name, ANNOTATION, parts.notes, _incoming)
    trash, no_trash = sound(name, REMOVED, parts.trash, _incoming)
    removed = (note._replace(annotation=note.annotation._replace(removed=True)) for note in trash)
    refused = no_texts + no_notes + no_trash
    return Notebook({one.id: one for one in originals}, (*notes, *removed), refused=refused)


def whereabouts(name: str, data: bytes) -> Whereabouts:
    """The annotations of the same file as far as they are to be found in a text."""
    parts = parts_of(name, data)
    originals, no_texts = sound(name, TEXT, parts.texts, original_in)
    wanted, no_notes = sound(name, ANNOTATION, parts.notes, _wanted)
    return Whereabouts(wanted, {one.id: one.text for one in originals}, no_texts + no_notes)


def original_in(raw: Raw) -> Original:
    """A text that came along; UnsoundError where it is none."""
    value = decode(raw, type=Text)
    source = value.source
    removed = tuple(Removed(one.text, one.reason, one.position) for one in value.removed)
    told = (source.name, source.sha256, source.media_type, source.encoding)
    words = (value.text, *told, *(one.text for one in removed), *(one.reason for one in removed))
    if any("\0" in one for one in (*words, *(part for pair in value.fields for part in pair))):
        raise UnsoundError(Problem("it has the character NUL, which no text has"))
    if any(one.position > len(value.text) for one in removed):
        raise UnsoundError(Problem("something was removed beyond its end"))
    if any(not start <= end <= len(value.text) for start, end, *_ in value.marks):
        raise UnsoundError(Problem("something is marked beyond its end"))
    marks = tuple(Mark.of_flat(*one) for one in value.marks)
    return Original(Source(*told), value.text, removed, tuple(value.fields), marks)


def _incoming(raw: Raw) -> Incoming:
    note = decode(raw, type=Note)
    target, selectors = _target_of(note)
    bodies = [one if isinstance(one, Body) else Body(value=one) for one in many(note.body)]
    link = next((_link(body) for body in bodies if "linking" in many(body.purpose)), None)
    created = text(note.created)
    annotation = Annotation(
        id=_uuid(note, raw),
        text=_text(target),
        selectors=selectors,
        colour=note.colour if note.colour in COLOURS else COLOURS[0],
        note="\n\n".join(filter(None, (text(body.value) for body in bodies if not _is_tag(body)))),
        tags=tuple(filter(None, (text(body.value) for body in bodies if _is_tag(body)))),
        created=created,
        modified=text(note.modified) or created,
        kind=_kind(note, link),
        link=link,
        parent=_parent(note),
        resolved=bool(note.resolved),
        author=author_in(note.creator),
    )
    return Incoming(annotation, tuple(map(text, note.history or ())))


def _wanted(raw: Raw) -> Wanted:
    note = decode(raw, type=Note)
    target, selectors = _target_of(note)
    return Wanted(note.id or note.ld_id, _text(target), selectors)


def _target_of(note: Note) -> tuple[Target, Selectors]:
    """The first of an annotation's targets that says which words it means, and what it says of them."""
    named = [_target(one) for one in many(note.target if note.target is not None else note.oa_target)]
    if not named:
        raise UnsoundError(Problem("it is on nothing, or no annotation"))
    targets = [*named, *(_target(one) for target in named for one in many(target.items))]
    found = ((one, selectors_of(one.selector)) for one in targets)
    telling = next((pair for pair in found if pair[1].exact or pair[1].position), None)
    return telling or (targets[0], selectors_of(targets[0].selector))


def _target(value: Target | str) -> Target:
    return Target(source=value) if isinstance(value, str) else value


def _kind(note: Note, link: Link | None) -> Kind:
    if link:
        return "link"
    if note.parent and "replying" in names(note.motivation):
        return "reply"
    return "bookmark" if "bookmarking" in names(note.motivation) else "highlight"


def _parent(note: Note) -> str | None:
    """The annotation that a reply is to, by its own UUID as it stands here."""
    return _uuid_of(note.parent) if note.parent and _kind(note, None) == "reply" else None


def author_in(raw: Raw) -> Author | None:
    """Whoever is named as the creator, the same every time; None where nobody is, or only a program."""
    try:
        said = next(iter(many(decode(raw, type=Person | str | list[Person | str] | None)))) if raw else None
    except (MsgspecError, UnicodeDecodeError, StopIteration):
        return None
    person = Person(name=said) if isinstance(said, str) else said or Person()
    name = next(filter(None, map(text, (*many(person.name), *many(person.nick)))), "")
    known_by = person.id or person.ld_id or name
    if not known_by:
        return None
    author, colour = _uuid_of(known_by), person.colour or ""
    return Author(author, name or known_by, colour if _COLOUR.fullmatch(colour) else "")


def _link(body: Body) -> Link | None:
    source = next(iter(names(body.source)), "")
    return Link(_id_in(source), selectors_of(body.selector)) if source.startswith(URN) else None


def _text(target: Target) -> TextId:
    """The text that a target names: Zhupi's own name for it, if it has one."""
    named = {*names(target.source), *names(target)}
    return _id_in(min(named, key=lambda source: (not source.startswith(URN), source), default=""))


@lru_cache(maxsize=64)  # a file names few texts, each in every note
def _id_in(name: str) -> TextId:
    return id_in(name)


def _is_tag(body: Body) -> bool:
    return "tagging" in many(body.purpose)


def _uuid(note: Note, raw: Raw) -> str:
    """The annotation's own UUID; else one made from its name or content, the same every time."""
    import json  # noqa: PLC0415 - only for annotations without a name

    return _uuid_of(note.id or note.ld_id or "") or _uuid_of(
        json.dumps(json.loads(bytes(raw)), sort_keys=True)
    )


def _uuid_of(name: str) -> str:
    """The UUID that a name is, or else one made of it; none for no name."""
    from uuid import NAMESPACE_URL, UUID, uuid5  # noqa: PLC0415 - slow to import, seldom needed

    try:
        return name and str(UUID(name.removeprefix("urn:uuid:")))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, name))
