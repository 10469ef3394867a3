"""One form for characters that a search takes for the same: script, width and case folded away."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

FULL_WIDTH = range(0xFF01, 0xFF5F)
"""Full-width forms of ASCII (Unicode block U+FF00); each stands 0xFEE0 above its plain twin."""


def fold(text: str) -> str:
    """The text in simplified characters, half width and lower case, one code point for one."""
    return text.translate(_table())


@cache
def _table() -> dict[int, int]:
    table = {ord(source): ord(target) for source, target in _simplified()}
    table |= {wide: ord(chr(wide - 0xFEE0).lower()) for wide in FULL_WIDTH}
    table |= {ord(letter): ord(letter.lower()) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
    table[ord("\u3000")] = ord(" ")
    return table


def _simplified() -> list[tuple[str, str]]:
    """Pairs from OpenCC's table of single characters, read without loading OpenCC itself."""
    spec = find_spec("opencc")
    if spec is None or spec.origin is None:
        message = "opencc-python-reimplemented is not installed"
        raise ModuleNotFoundError(message)
    lines = (Path(spec.origin).parent / "dictionary" / "TSCharacters.txt").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if "\t" in line)
    return [(source, targets.split(" ")[0]) for source, targets in pairs if len(source) == 1]
