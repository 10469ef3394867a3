"""Web annotations in whatever shape they come: one, a list, a page or a collection (W3C, JSON-LD).

The file is cut into its items without understanding them; then each is checked by itself (`shapes.py`).
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple, TypeVar

from msgspec import MsgspecError, Raw
from msgspec.json import decode

from core.document.problem import Problem
from core.interchange.notebook import MOST_TOLD, Refused
from core.interchange.shapes import Head, Node, Words, is_a

NO_JSON = "{name} is no JSON ({reason}): choose a file of web annotations (JSON-LD)."
LIBRARY = b"SQLite format 3\0"
IS_LIBRARY = (
    "{name} is a whole library, no file of annotations: take in all that is in it with zhupi merge {name}."
)
NO_ANNOTATIONS = "{name} holds no web annotations: choose a file of web annotations (JSON-LD)."
TOO_MANY = "{name} holds more than Zhupi can take in at once: export the annotations report by report."
KINDS = ("Annotation", "AnnotationPage", "AnnotationCollection")
DEEPEST = 50
"""Lists in lists beyond which nobody means annotations."""
MOST_PARTS = 5_000_000
"""Commas in a page: a part of JSON takes some sixty bytes of memory, and no real page has as many."""
MOST_ITEMS = 400_000
"""Annotations and texts in a page: two thousand bytes of memory each, and more than a lifetime of them."""
LONGEST_NAME = 80
_HALF = re.compile(
    rb"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)
"""Half a surrogate pair in JSON's own writing; before it, what only looks like one."""
_NO_UTF8 = b"\xed\xa0\x80"
Made = TypeVar("Made")


class UnsoundError(ValueError):
    """An item holds what Zhupi cannot keep; the words say what, in the middle of a sentence."""

    def __init__(self, why: Problem) -> None:
        super().__init__(why)
        self.why = why


class Parts(NamedTuple):
    """The items of a page, each as it is written."""

    notes: list[Raw]
    trash: list[Raw]
    texts: list[Raw]


def parts_of(name: str, data: bytes) -> Parts:
    """The annotations and texts in a page, collection, list or graph; Problem where it holds none."""
    if data.startswith(LIBRARY):
        raise Problem(IS_LIBRARY, name=name)
    if data.count(b",") > MOST_PARTS:
        raise Problem(TOO_MANY, name=name)
    try:
        page = decode(_with_halves_marked(data.removeprefix(b"\xef\xbb\xbf")), type=Raw)
        head = decode(page, type=Head) if _sign(page) == b"{" else Head()
        if _sign(page) != b"[" and not _holds(head):
            raise Problem(NO_ANNOTATIONS, name=name)
        notes = list(islice(_leaves(page, 0, strict=False), MOST_ITEMS + 1))
        parts = Parts(notes, _listed(head.trash), _listed(head.texts))
    except (MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Problem(NO_JSON, name=name, reason=_reason(error)) from error
    if sum(map(len, parts)) > MOST_ITEMS:
        raise Problem(TOO_MANY, name=name)
    return parts


def sound(
    name: str, sentence: str, raws: Iterable[Raw], make: Callable[[Raw], Made]
) -> tuple[list[Made], Refused]:
    """What is made of each item; one that is not sound is left out, with a sentence."""
    found: list[Made] = []
    count, told = 0, []
    for number, raw in enumerate(raws, 1):
        try:
            found.append(make(raw))
        except (MsgspecError, UnicodeDecodeError, RecursionError, UnsoundError) as error:
            count += 1
            if count <= MOST_TOLD:
                item = f"{number}{_name(raw)}"
                told.append(Problem(sentence, item=item, name=name, reason=_reason(error)))
    return found, Refused(count, tuple(told))


def _leaves(raw: Raw, depth: int, *, strict: bool) -> Iterator[Raw]:
    """The annotations in a value, and where there is to be nothing else what is none, to be refused."""
    if depth > DEEPEST:
        return
    if _sign(raw) == b"[":
        for one in decode(raw, type=list[Raw]):
            yield from _leaves(one, depth + 1, strict=strict)
        return
    head = decode(raw, type=Head) if _sign(raw) == b"{" else Head()
    if head.target or head.oa_target or _is(head, "Annotation"):
        yield raw
        return
    inside = [part for part in (head.items, head.rows, head.annotations) if part]
    for part in inside:
        yield from _leaves(part, depth + 1, strict=True)
    loose = [part for part in (head.first, head.next, head.graph) if part]
    for part in loose:
        yield from _leaves(part, depth + 1, strict=False)
    if strict and not inside and not loose:
        yield raw


def _listed(raw: Raw) -> list[Raw]:
    """One or many as they are written; null is none."""
    if _sign(raw) == b"[":
        return decode(raw, type=list[Raw])
    return [] if _sign(raw) in (b"", b"n") else [raw]


def _holds(head: Head) -> bool:
    containers = (head.items, head.first, head.graph, head.rows, head.annotations, head.target)
    return any(containers) or any(_is(head, kind) for kind in KINDS)


def _is(head: Head, kind: str) -> bool:
    named = head.type or head.ld_type
    try:
        return bool(named) and is_a(decode(named, type=Words), kind)
    except (MsgspecError, UnicodeDecodeError):
        return False


def _sign(raw: Raw) -> bytes:
    """The first byte, which says whether it is a list or an object."""
    return bytes(memoryview(raw)[:1])


def _with_halves_marked(data: bytes) -> bytes:
    r"""The same JSON with half pairs (`\ud800`) as bytes that only their own item is refused for."""
    if not re.search(rb"\\u[dD][89a-fA-F]", data):
        return data
    return _HALF.sub(lambda found: _NO_UTF8 if found[1] else found[0], data)


def _name(raw: Raw) -> str:
    """What an item calls itself, if it does."""
    try:
        node = decode(raw, type=Node)
    except (MsgspecError, UnicodeDecodeError, RecursionError):
        return ""
    name = node.id or node.ld_id
    return f" ({name[:LONGEST_NAME]})" if name else ""


def _reason(error: Exception) -> Problem | str:
    """What is wrong, in the middle of a sentence; few kinds of it have no words of our own."""
    match error:
        case UnicodeDecodeError():
            return Problem("it has half a character, or bytes that are no UTF-8")
        case RecursionError():
            return Problem("it is nested too deep")
        case UnsoundError():
            return error.why
    said, _, at = str(error).replace("`", "").partition(" - at $")
    what = _what(said)
    return Problem("{what} at {place}", what=what, place=at.removeprefix(".")) if at else what


def _what(said: str) -> Problem | str:
    """What msgspec says of a value, as a Problem where it is of a kind that is known."""
    if wrong := re.fullmatch(r"Expected (.+), got (.+)", said):
        return Problem("expected {expected}, got {found}", expected=wrong[1], found=wrong[2])
    if missing := re.fullmatch(r"Object missing required field (.+)", said):
        return Problem("{field} is missing", field=missing[1])
    if byte := re.search(r"malformed: .*\(byte (\d+)\)", said):
        return Problem("it is malformed at byte {byte}", byte=byte[1])
    if said == "Input data was truncated":
        return Problem("it breaks off")
    return said[:1].lower() + said[1:] if said[1:2].islower() else said
