"""XML as it is read from files that nobody vouches for: no entity, no document type, nothing fetched."""

import re
from collections.abc import Iterator
from functools import cache

from lxml import etree

from core.document.problem import Problem

Element = etree._Element
_TYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)

NOT_WELL_FORMED = "{name} is damaged: its text cannot be read."
HAS_A_TYPE = "{name} declares a document type, as files that do harm do; it was left alone."


def parse(data: bytes, name: str) -> Element:
    """The root of a document; Problem where it is none.

    One namespace is as good as another: readers ask by `local`, `child`, `attribute` and `value`, and for
    what is farther below with `{*}` before its name. To give all elements other names takes long.
    """
    if _TYPE.search(data.replace(b"\0", b"")):  # in UTF-16 every other byte of these signs is one
        raise Problem(HAS_A_TYPE, name=name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Problem(NOT_WELL_FORMED, name=name) from error
    return root


def child(parent: Element, name: str) -> Element | None:
    """The first child of a local name."""
    return next(parent.iterchildren(f"{{*}}{name}"), None)


def children(parent: Element, name: str) -> Iterator[Element]:
    """The children of a local name."""
    return parent.iterchildren(f"{{*}}{name}")


def attribute(element: Element, name: str, otherwise: str = "") -> str:
    """An attribute by its local name."""
    for key in map(str, element.keys()):  # the values of very many take the square of their number
        if local(key) == name:
            return str(element.get(key, otherwise))
    return otherwise


def value(parent: Element, name: str) -> str:
    """The `val` of a child, empty where there is none."""
    found = child(parent, name)
    return "" if found is None else attribute(found, "val")


def number(words: str | None, otherwise: int) -> int:
    """What an attribute counts, or another number where it has none, or none that a text has a use for."""
    return int(words) if words and words.isdecimal() and len(words) < 7 else otherwise


@cache
def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]
