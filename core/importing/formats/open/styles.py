"""What the styles of an OpenDocument text say: which words are raised or hidden, how lists are numbered."""

import re
from typing import NamedTuple

from core.importing.formats.markup import Element, attribute, children, local, number
from core.importing.formats.word.numerals import printed

_CHINESE = {
    **{"一, 二, 三, ...": "chineseCountingThousand", "壹, 贰, 叁, ...": "chineseLegalSimplified"},
    **{"甲, 乙, 丙, ...": "ideographTraditional", "①, ②, ③, ...": "decimalEnclosedCircle"},
    **{"A": "upperLetter", "a": "lowerLetter", "I": "upperRoman", "i": "lowerRoman", "1": "decimal"},
}
_RAISED = re.compile(r"super|[1-9]\d*%")
MOST_ANCESTORS = 20


class Level(NamedTuple):
    """How one level of a list is numbered."""

    form: str = ""
    before: str = ""
    after: str = ""
    start: int = 1

    def of(self, number: int) -> str:
        """What is printed before an item; empty where nothing is."""
        said = printed(number, _CHINESE.get(self.form, "decimal")) if self.form else ""
        return f"{self.before}{said}{self.after}" if said else ""


class Styles:
    """The styles of a document by their names; automatic ones, and those that they are based on."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        for root in roots:
            if root is None:
                continue
            for style in root.iter("{*}style"):
                self._styles[attribute(style, "family"), attribute(style, "name")] = style
            for style in root.iter("{*}list-style"):
                self._lists[attribute(style, "name")] = dict(map(_level, style))

    def is_raised(self, name: str) -> bool:
        """Whether words in this style are superscript."""
        position = self._property(name, "text-position")
        return bool(_RAISED.match(position)) and not position.startswith("0%")

    def is_hidden(self, name: str) -> bool:
        """Whether words in this style are not shown."""
        return self._property(name, "display") == "none"

    def level(self, lists: str, depth: int) -> Level:
        """How a list is numbered at a depth, from one."""
        return self._lists.get(lists, {}).get(depth, Level())

    def _property(self, name: str, wanted: str) -> str:
        for _ in range(MOST_ANCESTORS):
            style = self._styles.get(("text", name))
            if style is None:
                return ""
            for properties in children(style, "text-properties"):
                if found := attribute(properties, wanted):
                    return found
            name = attribute(style, "parent-style-name")
        return ""


def _level(element: Element) -> tuple[int, Level]:
    start = attribute(element, "start-value", "1")
    is_number = local(str(element.tag)) == "list-level-style-number"
    return number(attribute(element, "level"), 1), Level(
        attribute(element, "num-format") if is_number else "",
        attribute(element, "num-prefix"),
        attribute(element, "num-suffix"),
        int(start) if start.isdecimal() and len(start) < 6 else 1,
    )
