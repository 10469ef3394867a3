"""Word lists of one's own, and the plain text they go out and come in as: 环境 = 环境 + 环保 + 污染."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_SIGNS = "+＋=＝#,，、;；\t"
_SPACE = r"[^\S\t]*"
_WORD = re.compile(
    _SPACE
    + r"""(?:"((?:[^"]|"")*)"|([^+＋,，、;；\t]+(?:(?<!\s)[+＋](?=\s*(?:$|[+＋,，、;；\t])))*))"""
    + _SPACE
)
"""A plus sign that no word comes after is a word's own: 互联网+."""
_NAME = re.compile(r"""(?:"((?:[^"]|"")*)"\s*|([^=＝"]*))[=＝]""")


class WordList(NamedTuple):
    """Several words that stand for one matter, under its name."""

    name: str
    words: tuple[str, ...]


def lists_to_text(lists: Iterable[WordList]) -> str:
    """A line for each list: its name, then its words; in quotation marks what holds a sign of this form."""
    return "".join(
        f"{_quoted(one.name)} = {' + '.join(map(_quoted, one.words))}".rstrip() + "\n" for one in lists
    )


def lists_from_text(text: str, name: str = "") -> list[WordList]:
    """The lists of a text, also of one with a word a line; words before the first name go under `name`.

    Lists of one name are one, no word is in it twice, and lines that begin with # are remarks.
    """
    found: dict[str, dict[str, None]] = {}
    for line in map(str.strip, text.removeprefix("\ufeff").splitlines()):
        if line.startswith("#"):
            continue
        named = _NAME.match(line)
        if named:
            name, line = _plain(named), line[named.end() :]  # noqa: PLW2901 - what is left of it
        words = list(_words(line))
        if named or words:
            found.setdefault(name, {}).update(dict.fromkeys(words))
    return [WordList(name, tuple(words)) for name, words in found.items()]


def words_to_text(words: Iterable[str]) -> str:
    """A word a line, as `words_from_text` reads them; in quotation marks only where that is needed."""
    return "\n".join(word if words_from_text(word) == (word,) else _quoted(word) for word in words)


def words_from_text(text: str) -> tuple[str, ...]:
    """All words of a text, each once; the name of a list in it is one of them."""
    lists = lists_from_text(text)
    return tuple(dict.fromkeys(word for one in lists for word in (one.name, *one.words) if word))


def _words(line: str) -> Iterator[str]:
    for found in _WORD.finditer(line):
        if word := _plain(found):
            yield word


def _plain(found: re.Match[str]) -> str:
    return found[1].replace('""', '"') if found[1] is not None else (found[2] or "").strip()


def _quoted(words: str) -> str:
    words = " ".join(words.split())
    plain = words and '"' not in words and not any(sign in words for sign in _SIGNS)
    return words if plain else '"' + words.replace('"', '""') + '"'
