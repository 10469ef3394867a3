"""Web annotations in whatever shape they come: one, a list, a page or a collection (W3C, JSON-LD)."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from core.document.annotation import Selectors
from core.document.problem import Problem
from core.interchange.selectors import is_a, many, selectors_from_json, text

Json = Mapping[str, Any]

NO_JSON = "{name} is no JSON ({reason}): choose a file of web annotations (JSON-LD)."
NO_ANNOTATIONS = "{name} holds no web annotations: choose a file of web annotations (JSON-LD)."
KINDS = ("Annotation", "AnnotationPage", "AnnotationCollection")
DEEPEST = 50
"""Lists in lists beyond which nobody means annotations."""


class Target(NamedTuple):
    """The words that an annotation is on: the names of their source, and what is told of them."""

    sources: frozenset[str]
    selectors: Selectors


def parse(name: str, data: bytes) -> Any:
    """The JSON in the bytes of a file called `name`; Problem where there is none."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        reason = getattr(error, "msg", None) or type(error).__name__
        raise Problem(NO_JSON, name=name, reason=reason) from error


def annotations_in(name: str, value: object) -> list[Json]:
    """The annotations of a page, collection, list or graph, or a single one; Problem where it is none."""
    if not isinstance(value, list) and not (isinstance(value, Mapping) and _holds(value)):
        raise Problem(NO_ANNOTATIONS, name=name)
    return list(_annotations(value, 0))


def target_of(annotation: Json) -> Target:
    """The first of an annotation's targets that says which words it means."""
    named = many(annotation.get("target", annotation.get("oa:hasTarget")))
    items = (item for one in named if isinstance(one, Mapping) for item in many(one.get("items")))
    targets = [_target(one) for one in (*named, *items)]
    told = (one for one in targets if one.selectors.exact or one.selectors.position)
    return next(told, targets[0] if targets else _target(None))


def _target(value: object) -> Target:
    if not isinstance(value, Mapping):
        return Target(frozenset(filter(None, [text(value)])), selectors_from_json(None))
    named = [*many(value.get("source")), value.get("id"), value.get("@id")]
    sources = (text(one.get("id")) if isinstance(one, Mapping) else text(one) for one in named)
    return Target(frozenset(filter(None, sources)), selectors_from_json(value.get("selector")))


def _holds(value: Json) -> bool:
    containers = ("items", "first", "@graph", "rows", "annotations", "target")
    return any(name in value for name in containers) or any(is_a(value, kind) for kind in KINDS)


def _annotations(value: object, depth: int) -> Iterator[Json]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _annotations(one, depth + 1)
    elif isinstance(value, Mapping):
        if is_a(value, "Annotation") or "target" in value:
            yield value
            return
        for name in ("items", "first", "next", "@graph", "rows", "annotations"):
            yield from _annotations(value.get(name), depth + 1)
