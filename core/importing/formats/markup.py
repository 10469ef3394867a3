"""XML as it is read from files that nobody vouches for: no entity, no document type, nothing fetched."""

import re
from functools import cache

from lxml import etree

from core.document.problem import Problem

Element = etree._Element
_TYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)

NOT_WELL_FORMED = "{name} is damaged: its text cannot be read."
HAS_A_TYPE = "{name} declares a document type, as files that do harm do; it was left alone."


def parse(data: bytes, name: str) -> Element:
    """The root of a document whose elements and attributes go by their local names; Problem where it is none.

    Of Word's two sets of namespaces, transitional and strict, one is as good as the other.
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
    for element in root.iter():
        element.tag = local(str(element.tag))
        for attribute in map(str, element.keys()):
            if attribute.startswith("{"):
                element.set(local(attribute), element.attrib.pop(attribute))
    return root


def value(parent: Element, name: str) -> str:
    """The `val` of a child, empty where there is none."""
    child = parent.find(name)
    return "" if child is None else child.get("val", "")


def number(words: str | None, otherwise: int) -> int:
    """What an attribute counts, or another number where it has none, or none that a text has a use for."""
    return int(words) if words and words.isdecimal() and len(words) < 7 else otherwise


@cache
def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]
