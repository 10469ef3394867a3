"""Files by which members of a team tell each other of annotations: web annotations, and all their revisions.

Each begins with a hash of all that follows: a file that a program for folders has only half of, or that a
disk spoiled, is known, and is read when it is whole.
"""

import re
from _blake2 import blake2b
from collections.abc import Iterable
from unicodedata import category

from msgspec import MsgspecError, Raw, Struct, field
from msgspec.json import decode, encode

from core.document.annotation import (
    Annotation,
    Author,
    Cause,
    Colour,
    Kind,
    Link,
    OperationKind,
    Selectors,
)
from core.document.problem import Problem
from core.document.shared import SharedNote, SharedPage, SharedRevision
from core.document.span import Span
from core.document.text_id import TextId
from core.interchange.incoming import original_in
from core.interchange.jsonld import CONTEXT, PAGE, note_json, original_json
from core.interchange.shapes import Position
from core.interchange.web_annotations import UnsoundError

NOT_WHOLE = "{name} is not whole, or was changed by another program; it is left for later."
NEWER = "{name} was written by another version of Zhupi, and waits for one that can read it."
MOST_REVISIONS = 10_000
"""Of one annotation: nobody changes a note so often, and what they come to takes time."""
FORM = 1
"""Is counted up when files are written that today's program would misunderstand."""
_HEAD = re.compile(rb'\{"zhupi:digest":"([0-9a-f]{32})",')
_MARK = re.compile("[0-9a-f]{1,64}")
_TEXT = re.compile("[0-9a-f]{32}")
_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_COMMANDS = ("Cc", "Cf", "Zl", "Zp")
LONGEST_NAME = 100
_COLOUR = re.compile("(#[0-9a-f]{6})?")


class Place(Struct):
    """The words that something is on, in a text."""

    text: str
    start: Position
    end: Position
    exact: str
    prefix: str
    suffix: str
    paragraph: str
    section: str


class Revision(Struct, omit_defaults=True):
    """A revision with the whole state that it made."""

    mark: str
    parents: list[str]
    by: str
    at: str
    operation: OperationKind
    cause: Cause
    changed: list[str]
    place: Place
    colour: Colour
    note: str = ""
    tags: list[str] = []
    removed: bool = False
    kind: Kind = "highlight"
    link: Place | None = None
    parent: str | None = None
    resolved: bool = False


class Note(Struct):
    """An annotation with revisions of it."""

    id: str
    home: str
    created: str
    creator: str
    revisions: list[Revision]


class Person(Struct):
    """A member."""

    id: str
    name: str
    colour: str = ""


class Page(Struct):
    """A file, without its hash."""

    context: list[object] = field(name="@context")
    id: str
    type: str
    form: int = field(name="zhupi:form")
    member: Person = field(name="zhupi:member")
    people: list[Person] = field(name="zhupi:people")
    revised: list[Raw] = field(name="zhupi:revised")
    """Read and written one by one, so that a large page holds up no other thread."""
    texts: list[Raw] = field(name="zhupi:texts", default_factory=list)
    items: list[Raw] = field(default_factory=list)


def to_bytes(page: SharedPage) -> bytes:
    """A page as its file has it."""
    items = [Raw(encode(note_json(note))) for note in page.now]
    told = Page(
        context=list(CONTEXT),
        id=f"{PAGE}{page.member.id}",
        type="AnnotationPage",
        form=FORM,
        member=Person(*page.member),
        people=[Person(*one) for one in page.people],
        revised=[Raw(encode(_note(one))) for one in page.notes],
        texts=[Raw(encode(original_json(text.id, text))) for text in page.texts],
        items=items,
    )
    body = encode(told)[1:]
    return b'{"zhupi:digest":"%s",' % _digest(body).encode() + body


def page_in(name: str, data: bytes) -> SharedPage:
    """What a file called `name` holds, all of it; Problem where it is not whole, or none of ours."""
    head = _HEAD.match(data)
    if head is None or _digest(data[head.end() :]) != head[1].decode():
        raise Problem(NOT_WHOLE, name=name)
    try:
        page = decode(data, type=Page)
        if page.form != FORM:
            raise Problem(NEWER, name=name)
        people = tuple(_person(one) for one in page.people)
        texts = tuple(map(original_in, page.texts))
        return SharedPage(
            _person(page.member),
            people,
            tuple(_note_in(decode(one, type=Note)) for one in page.revised),
            texts,
        )
    except (MsgspecError, UnicodeDecodeError, RecursionError, UnsoundError, ValueError) as error:
        raise Problem(NEWER, name=name) from error


def _digest(body: bytes) -> str:
    return blake2b(body, digest_size=16).hexdigest()


def _note(note: SharedNote) -> Note:
    return Note(note.id, note.home, note.created, note.creator, list(map(_revision, note.revisions)))


def _revision(one: SharedRevision) -> Revision:
    was = one.annotation
    return Revision(
        mark=one.mark,
        parents=list(one.parents),
        by=one.by,
        at=was.modified,
        operation=one.operation,
        cause=one.cause,
        changed=list(one.changed),
        place=_place(was.text, was.selectors),
        colour=was.colour,
        note=was.note,
        tags=list(was.tags),
        removed=was.removed,
        kind=was.kind,
        link=_place(was.link.text, was.link.selectors) if was.link else None,
        parent=was.parent,
        resolved=was.resolved,
    )


def _place(text: TextId, selectors: Selectors) -> Place:
    start, end = selectors.position
    return Place(text, start, end, *selectors[1:])


def _note_in(note: Note) -> SharedNote:
    require(_is_uuid(note.id) and _TEXT.fullmatch(note.home) and note.revisions)
    require(not note.creator or _is_uuid(note.creator))
    require(len(note.revisions) <= MOST_REVISIONS)
    require_words([note.created])
    revisions = tuple(_revision_in(note, one) for one in note.revisions)
    return SharedNote(note.id, TextId(note.home), note.created, note.creator, revisions)


def _revision_in(note: Note, one: Revision) -> SharedRevision:
    require(all(map(_MARK.fullmatch, [one.mark, *one.parents])))
    require(not one.by or _is_uuid(one.by))
    require(one.parent is None or _is_uuid(one.parent))
    require_words([one.at, one.note, *one.tags, *one.changed])
    text, selectors = _selectors(one.place)
    was = Annotation(
        id=note.id,
        text=text,
        selectors=selectors,
        colour=one.colour,
        note=one.note,
        tags=tuple(one.tags),
        created=note.created,
        modified=one.at,
        kind=one.kind,
        link=Link(*_selectors(one.link)) if one.link else None,
        removed=one.removed,
        parent=one.parent,
        resolved=one.resolved,
    )
    known = (one.mark, tuple(one.parents), one.by, one.operation, one.cause, tuple(one.changed))
    return SharedRevision(*known, was)


def _selectors(place: Place) -> tuple[TextId, Selectors]:
    require(_TEXT.fullmatch(place.text) and place.start <= place.end)
    words = (place.exact, place.prefix, place.suffix, place.paragraph, place.section)
    require_words(words)
    return TextId(place.text), Selectors(Span(place.start, place.end), *words)


def _person(one: Person) -> Author:
    require(_is_uuid(one.id) and _COLOUR.fullmatch(one.colour))
    require_words([one.name])
    return Author(one.id, one_line(one.name) or one.id[:8], one.colour)


def one_line(name: str) -> str:
    """A name that may stand in a line of any window or terminal: not long, and with nothing unseen."""
    sound = name.encode(errors="replace").decode()
    words = "".join(" " if category(sign) in _COMMANDS else sign for sign in sound[: 2 * LONGEST_NAME])
    return " ".join(words.split())[:LONGEST_NAME]


def _is_uuid(name: str) -> bool:
    return bool(_UUID.fullmatch(name))


def require(sound: object) -> None:
    """ValueError where a value is none that Zhupi writes."""
    if not sound:
        raise ValueError(sound)


def require_words(words: Iterable[str]) -> None:
    """ValueError where words have what no library can keep."""
    for one in words:
        require("\0" not in one)
        one.encode()  # half a surrogate pair is a UnicodeEncodeError, which is a ValueError
