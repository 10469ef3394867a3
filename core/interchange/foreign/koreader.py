"""What KOReader keeps beside a book: `metadata.*.lua`, a table that is read here and never run."""

import re
from collections.abc import Iterator
from typing import Any

from core.document.problem import Problem
from core.interchange.foreign.json_notes import colour_named
from core.interchange.foreign.note import Foreign, utc, words_of

NO_TABLE = "{name} is no file that KOReader keeps beside a book: choose one called metadata.….lua."
DEEPEST = 50
_TOKEN = re.compile(
    r"""\s*(?:--[^\n]*\n\s*)*(?:
    (?P<words>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    |(?P<number>-?(?:0[xX][0-9a-fA-F]+|\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+))
    |(?P<name>[A-Za-z_]\w*)
    |(?P<sign>[{}\[\]=,;])
    )""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(\d{1,3}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
_SIGNS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
Table = dict[Any, Any]


def koreader_notes(data: bytes, name: str) -> Iterator[Foreign]:
    """The highlights of a book; Problem where the file is no table."""
    try:
        book = _table(data.decode(errors="replace"))
    except (ValueError, IndexError, StopIteration) as error:
        raise Problem(NO_TABLE, name=name) from error
    for one in _highlights(book):
        created = utc(words_of(one, "datetime"))
        yield Foreign(
            source=f"urn:file:{name}",
            exact=words_of(one, "text"),
            note=words_of(one, "note"),
            colour=colour_named(words_of(one, "color")),
            created=created,
            modified=utc(words_of(one, "datetime_updated")) or created,
        )


def _highlights(book: Table) -> Iterator[Table]:
    """Those of today's list of annotations, or else of the bookmarks and highlights of older programs."""
    if annotations := _tables(book.get("annotations")):
        yield from (one for one in annotations if "pos0" in one or "drawer" in one)
        return
    if bookmarks := [one for one in _tables(book.get("bookmarks")) if one.get("highlighted")]:
        for one in bookmarks:
            said, time = words_of(one, "text"), words_of(one, "datetime")
            is_own = bool(said) and not (
                time and time in said
            )  # "Page 3 … @ 2020-01-01 10:00:00" is made by it
            yield {**one, "text": words_of(one, "notes"), "note": said if is_own else ""}
        return
    for page in _tables(book.get("highlight")):
        yield from _tables(page)


def _tables(value: object) -> list[Table]:
    return [one for one in value.values() if isinstance(one, dict)] if isinstance(value, dict) else []


def _table(text: str) -> Table:
    """The table that a file returns; ValueError where it is no such file."""
    tokens = _tokens(text)
    if next(tokens) != ("name", "return") or next(tokens) != ("sign", "{"):
        raise ValueError(text[:20])
    return _rest_of_table(tokens, 0)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            if text[at:].strip():
                raise ValueError(text[at : at + 20])
            return
        at = found.end()
        yield str(found.lastgroup), found[str(found.lastgroup)]


def _rest_of_table(tokens: Iterator[tuple[str, str]], depth: int) -> Table:
    """A table whose brace was read; what has no key counts from 1."""
    if depth > DEEPEST:
        raise ValueError(depth)
    table: Table = {}
    count = 0
    kind, words = next(tokens)
    while (kind, words) != ("sign", "}"):
        key: object = None
        if (kind, words) == ("sign", "["):
            key = _value(*next(tokens), tokens, depth)
            _expect(tokens, "]")
            _expect(tokens, "=")
            kind, words = next(tokens)
        value = _value(kind, words, tokens, depth)
        kind, words = next(tokens)
        if (kind, words) == ("sign", "="):
            key, value = value, _value(*next(tokens), tokens, depth)
            kind, words = next(tokens)
        if key is None:
            count += 1
            key = count
        table[key if isinstance(key, str | int | float) else str(key)] = value
        if kind == "sign" and words in ",;":
            kind, words = next(tokens)
        elif (kind, words) != ("sign", "}"):
            raise ValueError(words)
    return table


def _expect(tokens: Iterator[tuple[str, str]], sign: str) -> None:
    if next(tokens) != ("sign", sign):
        raise ValueError(sign)


def _value(kind: str, words: str, tokens: Iterator[tuple[str, str]], depth: int) -> object:
    if kind == "words":
        return _ESCAPE.sub(_escaped, words[1:-1])
    if kind == "number":
        return int(words, 16) if words.lower().lstrip("-").startswith("0x") else float(words)
    if kind == "name":
        return {"true": True, "false": False}.get(words, None if words == "nil" else words)
    if words == "{":
        return _rest_of_table(tokens, depth + 1)
    raise ValueError(words)


def _escaped(found: re.Match[str]) -> str:
    said = found[1]
    if said.isdigit():
        return chr(int(said))
    if said[0] == "x" and len(said) == 3:
        return chr(int(said[1:], 16))
    return _SIGNS.get(said, said)
