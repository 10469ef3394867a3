"""What selectors tell, in whatever way they are put together (https://www.w3.org/TR/annotation-model/#selectors)."""

from typing import NamedTuple

from msgspec import Raw
from msgspec.json import decode

from core.document.annotation import Selectors
from core.document.span import Span
from core.interchange.shapes import Position, Selection, Selector, is_a, many, text

CONTEXT = 64
"""Code points of a foreign prefix or suffix that are looked at."""
DEEPEST = 20
"""Selectors that refine each other beyond which nobody means anything."""
UNKNOWN = Span(0, 0)
"""The position of words of which only the quote is known."""


class Found(NamedTuple):
    """What one selector tells: words with their context, a position, or both."""

    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    position: Span = UNKNOWN


def selectors_of(value: Selection) -> Selectors:
    """What a selector tells, or a list of them, or such as refine each other; empty where nothing."""
    found = _read(value)
    named = (one for one in many(value) if isinstance(one, Selector))
    own = next((one for one in named if _is(one, "ParagraphSelector")), Selector())
    return Selectors(
        position=found.position,
        exact=found.exact,
        prefix=found.prefix[-CONTEXT:],
        suffix=found.suffix[:CONTEXT],
        paragraph=text(own.paragraph),
        section=text(own.section),
    )


def _is(selector: Selector, name: str) -> bool:
    return is_a(selector.type or selector.ld_type, name)


def _read(value: Selection, depth: int = 0) -> Found:
    """Several selectors at one level describe the same words: the first of each kind counts."""
    found = Found()
    for one in many(value) if depth < DEEPEST else ():
        if isinstance(one, Selector):
            told = _read_one(one, depth + 1)
            if not found.exact and told.exact:
                found = found._replace(exact=told.exact, prefix=told.prefix, suffix=told.suffix)
            if not found.position and told.position:
                found = found._replace(position=told.position)
    return found


def _read_one(one: Selector, depth: int) -> Found:
    found = _read(one.items, depth)  # a Choice
    if _is(one, "TextQuoteSelector"):
        found = Found(text(one.exact), text(one.prefix), text(one.suffix))
    elif _is(one, "TextPositionSelector"):
        found = Found(position=_position(one))
    return found if one.refined_by is None else _refined(found, _read(one.refined_by, depth))


def _position(one: Selector) -> Span:
    start, end = _whole(one.start), _whole(one.end)
    return UNKNOWN if start is None or end is None or end <= start else Span(start, end)


def _whole(raw: Raw) -> int | None:
    return decode(raw, type=Position | None) if raw else None


def _refined(outer: Found, inner: Found) -> Found:
    """The words that `inner` picks out of those of `outer`."""
    if not outer.exact:
        within = inner.position.shifted(outer.position.start)
        inside = inner.position and within.end <= outer.position.end
        same = inner.exact and len(inner.exact) == len(outer.position)
        place = within if inside else outer.position if same or not inner.exact else inner.position
        return inner._replace(position=place)
    at = inner.position.start if inner.position else outer.exact.find(inner.exact)
    size = len(inner.position) or len(inner.exact)
    if not size or not 0 <= at <= at + size <= len(outer.exact):  # a position in the text, not in the quote
        exact = inner if inner.exact else outer
        return exact._replace(position=inner.position or outer.position)
    return Found(
        exact=outer.exact[at : at + size],
        prefix=outer.prefix + outer.exact[:at],
        suffix=outer.exact[at + size :] + outer.suffix,
        position=Span(at, at + size).shifted(outer.position.start) if outer.position else UNKNOWN,
    )
