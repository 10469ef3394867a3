"""A text shown in another script: always as many code points as before, so that positions stay."""

from functools import cache
from typing import Any, Literal

from core.text.folding import SHOWN

Script = Literal["source", "simplified", "traditional", "taiwan", "hongkong"]
SCRIPTS: tuple[Script, ...] = ("source", "simplified", "traditional", "taiwan", "hongkong")

CHAINS: dict[Script, tuple[str, ...]] = {
    "source": (),
    "simplified": ("t2s",),
    "traditional": ("t2s", "s2t"),
    "taiwan": ("t2s", "s2tw"),
    "hongkong": ("t2s", "s2hk"),
}
"""OpenCC's conversions; by way of simplified, because many pages were badly converted to traditional."""

CORRECTIONS = {
    "麵積": "面積",
    "麪積": "面積",
    "金髮科技": "金發科技",
    "加註業務": "加注業務",
    "加註站": "加注站",
    "註入": "注入",
    "行政複議": "行政復議",
    "複線": "復線",
    "新徵程": "新征程",
}
"""What OpenCC's phrases get wrong in reports."""


def convert(text: str, script: Script) -> str:
    """The text in a script, code point for code point; a line that would change length goes by character."""
    if script == "source":
        return text
    text = SHOWN.fold(text)
    for name in CHAINS[script]:
        text = "\n".join(_same_length(name, line) for line in text.split("\n"))
    if script != "simplified":
        for wrong, right in CORRECTIONS.items():
            text = text.replace(wrong, right)
    return text


def _same_length(name: str, line: str) -> str:
    converter = _converter(name)
    converted: str = converter.convert(line)
    if len(converted) == len(line):
        return converted
    return "".join(_one(converter, character) for character in line)


def _one(converter: Any, character: str) -> str:
    converted: str = converter.convert(character)
    return converted if len(converted) == 1 else character


@cache
def _converter(name: str) -> Any:
    from opencc import OpenCC  # noqa: PLC0415 - its tables take a while and are seldom needed

    return OpenCC(name)
