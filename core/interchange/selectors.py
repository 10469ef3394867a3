"""Selectors of the W3C Web Annotation Data Model, out and in (https://www.w3.org/TR/annotation-model/#selectors)."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from core.document.annotation import Selectors
from core.document.span import Span

Json = dict[str, Any]
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


def selectors_to_json(selectors: Selectors) -> list[Json]:
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


def selectors_from_json(value: object) -> Selectors:
    """What a selector tells, or a list of them, or such as refine each other; empty where nothing."""
    found = _read(value)
    named = (one for one in many(value) if isinstance(one, Mapping))
    own = next((one for one in named if is_a(one, "ParagraphSelector")), {})
    return Selectors(
        position=found.position,
        exact=found.exact,
        prefix=found.prefix[-CONTEXT:],
        suffix=found.suffix[:CONTEXT],
        paragraph=text(own.get("zhupi:paragraph")),
        section=text(own.get("zhupi:section")),
    )


def text(value: object) -> str:
    """A string, empty where the value is none."""
    return value if isinstance(value, str) else ""


def many(value: object) -> list[Any]:
    """JSON-LD's one or many as a list."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def is_a(value: Mapping[str, Any], name: str) -> bool:
    """Whether a JSON-LD object has a type, with or without a prefix."""
    kinds = many(value.get("type", value.get("@type")))
    return any(isinstance(kind, str) and kind.rpartition(":")[2].rpartition("#")[2] == name for kind in kinds)


def _read(value: object, depth: int = 0) -> Found:
    """Several selectors at one level describe the same words: the first of each kind counts."""
    found = Found()
    for one in many(value) if depth < DEEPEST else ():
        if isinstance(one, Mapping):
            told = _read_one(one, depth + 1)
            if not found.exact and told.exact:
                found = found._replace(exact=told.exact, prefix=told.prefix, suffix=told.suffix)
            if not found.position and told.position:
                found = found._replace(position=told.position)
    return found


def _read_one(one: Mapping[str, Any], depth: int) -> Found:
    found = _read(one.get("items"), depth)  # a Choice
    if is_a(one, "TextQuoteSelector"):
        found = Found(text(one.get("exact")), text(one.get("prefix")), text(one.get("suffix")))
    elif is_a(one, "TextPositionSelector"):
        found = Found(position=_position(one))
    return _refined(found, _read(one["refinedBy"], depth)) if "refinedBy" in one else found


def _position(one: Mapping[str, Any]) -> Span:
    start, end = one.get("start"), one.get("end")
    whole = isinstance(start, int) and isinstance(end, int) and not isinstance(start, bool)
    return Span(start, end) if whole and 0 <= start < end else UNKNOWN  # type: ignore[arg-type, operator]


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
