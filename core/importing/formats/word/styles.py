"""What a paragraph's style says of it: a heading's level, a list's number."""

import re
from typing import NamedTuple

from core.importing.formats.markup import Element, attribute, child, children, local, number, value

_HEADING = re.compile(r"(?:heading|标题|標題)\s*([1-9])", re.IGNORECASE)
LOOKS = ("{*}vanish", "{*}vertAlign", "{*}position")
MOST_ANCESTORS = 20
BODY = 9
"""The outline level of what is no heading."""


class Style(NamedTuple):
    """A heading's level from 1, else 0; the list that numbers it, and how deep; what is hidden or raised."""

    level: int = 0
    list_number: str = ""
    depth: int = 0
    hidden: bool = False
    raised: bool = False


class Styles:
    """The styles of a file by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._known: dict[str, Style] = {"": Style()}
        if root is not None:
            self._elements = {attribute(one, "styleId"): one for one in children(root, "style")}

    def of(self, style: str) -> Style:
        """What a style says, with all that it is based on."""
        if style not in self._known:
            self._known[style] = self._read(style)
        return self._known[style]

    def _read(self, style: str) -> Style:
        chain: list[Element] = []
        while (element := self._elements.get(style)) is not None and len(chain) < MOST_ANCESTORS:
            chain.append(element)
            style = value(element, "basedOn")
        found = Style()
        for element in reversed(chain):
            named = _HEADING.fullmatch(value(element, "name").strip())
            found = properties(child(element, "pPr"), found._replace(level=int(named[1])) if named else found)
            found = run_properties(child(element, "rPr"), found)
        return found


def properties(element: Element | None, style: Style) -> Style:
    """A style as a paragraph's own properties change it."""
    if element is None:
        return style
    if (outline := number(value(element, "outlineLvl"), -1)) >= 0:
        style = style._replace(level=0 if outline >= BODY else outline + 1)
    numbered = child(element, "numPr")
    if numbered is not None:
        style = style._replace(
            list_number=value(numbered, "numId") or style.list_number,
            depth=number(value(numbered, "ilvl"), style.depth),
        )
    return style


def run_properties(element: Element | None, style: Style) -> Style:
    """A style as the properties of words change it."""
    if element is None:
        return style
    position = 0
    for one in element.iterchildren(*LOOKS):
        said = attribute(one, "val", "true" if (name := local(str(one.tag))) == "vanish" else "")
        if name == "vanish":
            style = style._replace(hidden=said not in ("0", "false", "off"))
        elif name == "vertAlign" and said:
            style = style._replace(raised=said == "superscript")
        elif name == "position":
            position = number(said.lstrip("+"), 0)
    return style._replace(raised=True) if position > 0 else style
