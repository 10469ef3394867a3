"""Notes in JSON: of Hypothesis (its API and its client), Zotero, calibre and KOReader.

Each is told by a key that only it has; objects are looked at wherever they stand, since programs wrap them
differently from version to version.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from msgspec import MsgspecError
from msgspec.json import decode

from core.document.annotation import COLOURS, Colour
from core.document.span import Span
from core.interchange.colours import nearest
from core.interchange.foreign.note import Foreign, utc, words_of
from core.interchange.selectors import UNKNOWN
from core.interchange.shapes import FARTHEST
from core.interchange.web_annotations import MOST_PARTS

Json = dict[str, Any]
DEEPEST = 50
_SIGNS = (b'"highlighted_text"', b'"annotationType"', b'"annotationText"', b'"drawer"', b'"group"')
_NAMED: dict[str, Colour] = {"pink": "red", "orange": "red", "cyan": "blue", "olive": "green"}


def json_notes(data: bytes, name: str) -> list[Foreign]:
    """The notes in a file of JSON, none where it is of no program that is known here."""
    if not any(sign in data for sign in _SIGNS) or data.count(b",") > MOST_PARTS:
        return []
    try:
        whole = decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (MsgspecError, UnicodeDecodeError, RecursionError):
        return []  # what is wrong with it is told by who reads web annotations
    found = [(one, kind) for one, kind in _objects(whole)]
    answers = _answers([one for one, kind in found if kind is _hypothesis])
    notes = (kind(one, f"urn:file:{name}") for one, kind in found if not _is_answer(one, kind))
    return [note._replace(note=_with_answers(note, answers)) for note in notes if note.exact or note.note]


def _objects(whole: object) -> Iterator[tuple[Json, Callable[[Json, str], Foreign]]]:
    """The objects that are notes, in their order, with what reads them."""
    waiting: list[tuple[object, int]] = [(whole, 0)]
    while waiting:
        one, depth = waiting.pop()
        if isinstance(one, dict) and (reader := _reader(one)):
            yield one, reader
        elif isinstance(one, dict | list) and depth < DEEPEST:
            inside = list(one.values()) if isinstance(one, dict) else one
            waiting += [(part, depth + 1) for part in reversed(inside)]


def _reader(one: Json) -> Callable[[Json, str], Foreign] | None:
    if isinstance(one.get("target"), list) and "uri" in one and "group" in one:
        return _hypothesis
    if "annotationType" in one or isinstance(one.get("annotationText"), str):
        return _zotero
    if isinstance(one.get("highlighted_text"), str) and not one.get("removed"):
        return _calibre
    if isinstance(one.get("text"), str) and "drawer" in one:
        return _koreader
    return None


def _hypothesis(one: Json, _source: str) -> Foreign:
    """https://h.readthedocs.io/en/latest/api-reference/v1/."""
    selectors = [
        selector
        for target in one["target"]
        if isinstance(target, dict) and isinstance(target.get("selector"), list)
        for selector in target["selector"]
        if isinstance(selector, dict)
    ]
    quote = next((two for two in selectors if two.get("type") == "TextQuoteSelector"), {})
    place = next((two for two in selectors if two.get("type") == "TextPositionSelector"), {})
    tags = one.get("tags")
    created = utc(words_of(one, "created"))
    return Foreign(
        source=words_of(one, "uri"),
        exact=words_of(quote, "exact"),
        prefix=words_of(quote, "prefix"),
        suffix=words_of(quote, "suffix"),
        position=_position(place.get("start"), place.get("end")),
        note=words_of(one, "text"),
        tags=tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        author=_user(one),
        name=f"urn:hypothesis:{words_of(one, 'id')}",
        created=created,
        modified=utc(words_of(one, "updated")) or created,
    )


def _zotero(one: Json, source: str) -> Foreign:
    """https://www.zotero.org/support/dev/web_api/v3/types_and_fields, items of the type annotation."""
    tags = one.get("tags")
    named = (
        tag.get("tag") if isinstance(tag, dict) else tag for tag in (tags if isinstance(tags, list) else ())
    )
    created = utc(words_of(one, "dateAdded"))
    key = words_of(one, "key") or words_of(one, "id")
    return Foreign(
        source=f"urn:zotero:{words_of(one, 'parentItem')}" if "parentItem" in one else source,
        exact=words_of(one, "annotationText"),
        note=words_of(one, "annotationComment"),
        tags=tuple(tag for tag in named if isinstance(tag, str)),
        colour=nearest(words_of(one, "annotationColor")),
        author=words_of(one, "annotationAuthorName"),
        name=f"urn:zotero:{key}" if key else "",
        created=created,
        modified=utc(words_of(one, "dateModified")) or created,
    )


def _calibre(one: Json, source: str) -> Foreign:
    """What calibre's list of annotations exports as JSON."""
    style = one.get("style")
    look: Json = style if isinstance(style, dict) else {}
    created = utc(words_of(one, "timestamp"))
    return Foreign(
        source=source,
        exact=words_of(one, "highlighted_text"),
        note=words_of(one, "notes"),
        colour=_colour(words_of(look, "which")) or nearest(words_of(look, "background-color")),
        name=f"urn:calibre:{words_of(one, 'uuid')}" if one.get("uuid") else "",
        created=created,
        modified=created,
    )


def _koreader(one: Json, source: str) -> Foreign:
    """What KOReader's exporter writes of a highlight; its time counts seconds since 1970."""
    time = one.get("time")
    created = ""
    if isinstance(time, int | float) and 0 < time < FARTHEST:
        created = datetime.fromtimestamp(time, UTC).isoformat(timespec="milliseconds")
    return Foreign(
        source=source,
        exact=words_of(one, "text"),
        note=words_of(one, "note"),
        colour=_colour(words_of(one, "color")) or COLOURS[0],
        created=created,
        modified=created,
    )


def colour_named(name: str) -> Colour:
    """The colour that a program calls so."""
    return _colour(name) or COLOURS[0]


def _colour(name: str) -> Colour | None:
    return next((colour for colour in COLOURS if colour == name), _NAMED.get(name))


def _is_answer(one: Json, kind: Callable[[Json, str], Foreign]) -> bool:
    return kind is _hypothesis and bool(one.get("references"))


def _answers(found: list[Json]) -> dict[str, list[str]]:
    """What is said in answer to each note of Hypothesis, by the note's name, the oldest first."""
    answers: dict[str, list[str]] = {}
    for one in sorted(found, key=lambda one: words_of(one, "created")):
        references = one.get("references")
        if isinstance(references, list) and references and isinstance(references[0], str) and one.get("text"):
            said = f"{_user(one)}: {words_of(one, 'text')}"
            answers.setdefault(f"urn:hypothesis:{references[0]}", []).append(said)
    return answers


def _with_answers(note: Foreign, answers: dict[str, list[str]]) -> str:
    return "\n\n".join(filter(None, (note.note, *answers.get(note.name, ()))))


def _user(one: Json) -> str:
    """The name in acct:name@host."""
    return words_of(one, "user").removeprefix("acct:").partition("@")[0]


def _position(start: object, end: object) -> Span:
    if isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= FARTHEST:
        return Span(start, end)
    return UNKNOWN
