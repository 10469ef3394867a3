"""A text shown in another script: always as many code points as before, so that positions stay."""

import re
from functools import cache
from typing import Any, Literal

from core.text import layers
from core.text.corrections import CORRECTIONS
from core.text.folding import SHOWN
from core.text.printed import Printed

Script = Literal["source", "simplified", "traditional", "taiwan", "hongkong"]
SCRIPTS: tuple[Script, ...] = ("source", "simplified", "traditional", "taiwan", "hongkong")

CHAINS: dict[Script, tuple[str, str]] = {
    "traditional": ("s2t", ""),
    "taiwan": ("s2tw", "t2tw"),
    "hongkong": ("s2hk", "t2hk"),
}
"""OpenCC's conversions from simplified characters, and from its traditional ones to a region's."""


def convert(text: str, script: Script) -> str:
    """The text in a script, code point for code point; a line that would change length goes by character.

    It goes by way of simplified characters, because many pages were badly converted to traditional ones.
    """
    if script == "source":
        return text
    text = SHOWN.fold(text)
    simple = _each_line("t2s", text)
    if script == "simplified":
        return simple
    conversion, region = CHAINS[script]
    converted = list(_each_line(conversion, simple))
    right = Printed(text, simple, _table("STCharacters"), _table("STPhrases")).kept(converted)
    right |= dict(_corrected(simple))
    for at, letter in right.items():
        converted[at] = _of_region(region, letter)
    return "".join(converted)


def _corrected(simple: str) -> list[tuple[int, str]]:
    """The characters of words that OpenCC gets wrong, and where they stand."""
    pattern, words = _corrections()
    found = pattern.finditer(simple)
    return [(at, letter) for match in found for at, letter in enumerate(words[match[0]], match.start())]


@cache
def _corrections() -> tuple[re.Pattern[str], dict[str, str]]:
    words = {"".join(map(layers.script, word)): word for word in CORRECTIONS}
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True)))), words


@cache
def _of_region(region: str, letter: str) -> str:
    return _one(_converter(region), letter) if region else letter


def _each_line(name: str, text: str) -> str:
    return "\n".join(_same_length(name, line) for line in text.split("\n"))


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


@cache
def _table(name: str) -> dict[str, str]:
    """One of OpenCC's tables from simplified to traditional; several characters for one stand apart."""
    tables = _converter("s2t").dict_cache
    return next(words for path, (_, _, words) in tables.items() if path.endswith(f"{name}.txt"))
