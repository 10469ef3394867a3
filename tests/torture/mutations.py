"""Files gone wrong in a thousand ways, each the same for the same number."""

from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

WORDS = (
    *("", "\0", "\ud800", "\udfff", "\ufeff", "\u202e", "\x1b[2J", "\u2028", "𠮷", "{name}", "%s", "=1+1"),
    *(
        "9" * 30,
        "-1",
        "1e999",
        "NaN",
        "null",
        "urn:zhupi:text:",
        "urn:uuid:0",
        "../../etc/passwd",
        "一" * 5000,
    ),
)
"""Words that a careless reader trips over."""
NUMBERS = (0, -1, 10**30, -(10**30), 2**31, 2**63)
VALUES: tuple[Any, ...] = (
    *(None, True, False, *NUMBERS, 1.5, 1e308, float("nan"), float("inf")),
    *([], {}, [[]], [None], {"": None}, {"id": 3}, {"type": []}, *WORDS),
)
"""Values of every JSON type, sound ones and such as no schema allows."""
PIECES = (
    *(
        b"\0",
        b"\xff",
        b"\xed\xa0\x80",
        b"\xef\xbb\xbf",
        b"\x80",
        b"\r",
        b'"',
        b"\\",
        b"\\ud800",
        b"{",
        b"[" * 200,
    ),
    *(word.encode(errors="surrogatepass") for word in WORDS),
)
"""Bytes that a careless reader trips over."""


def mutated_bytes(random: Random, data: bytes) -> bytes:
    """A file with one to four of its stretches changed, lost, doubled or moved, or something strange in."""
    for _ in range(random.randint(1, 4)):
        data = random.choice(BYTE_WAYS)(random, data)
    return data


def mutated_json(random: Random, value: Any) -> Any:
    """A JSON value, changed in place, with one to three of its parts lost, doubled, moved or replaced."""
    for _ in range(random.randint(1, 3)):
        places = _places(value)
        if not places:
            return deepcopy(random.choice(VALUES))
        holder, key = random.choice(places)
        random.choice(JSON_WAYS)(random, holder, key, places)
    return value


def mutated_number(random: Random, value: Any) -> Any:
    """A JSON value, changed in place, with one to three other numbers in it: all is still of its kind."""
    numbers = [(holder, key) for holder, key in _places(value) if isinstance(holder[key], int)]
    for holder, key in random.choices(numbers, k=random.randint(1, 3)) if numbers else ():
        holder[key] = random.choice(NUMBERS)
    return value


def _stretch(random: Random, data: bytes) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + random.choice((1, 1, 2, 3, 30, 300)))


def _flip(random: Random, data: bytes) -> bytes:
    start, end = _stretch(random, data)
    return data[:start] + bytes(byte ^ 1 << random.randrange(8) for byte in data[start:end]) + data[end:]


def _lose(random: Random, data: bytes) -> bytes:
    start, end = _stretch(random, data)
    return data[:start] + data[end:]


def _double(random: Random, data: bytes) -> bytes:
    start, end = _stretch(random, data)
    return data[:end] + data[start:end] * random.choice((1, 1, 2, 50)) + data[end:]


def _move(random: Random, data: bytes) -> bytes:
    start, end = _stretch(random, data)
    rest, at = data[:start] + data[end:], random.randrange(len(data) + 1)
    return rest[:at] + data[start:end] + rest[at:]


def _add(random: Random, data: bytes) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(PIECES) + data[at:]


def _cut(random: Random, data: bytes) -> bytes:
    return data[: random.randrange(len(data) + 1)]


ByteWay = Callable[[Random, bytes], bytes]
BYTE_WAYS: tuple[ByteWay, ...] = (_flip, _lose, _double, _move, _add, _add, _cut)

Place = tuple[Any, Any]
"""A list or an object, and an index or a name in it."""


def _places(value: Any) -> list[Place]:
    """Every part of a value, however deep."""
    found: list[Place] = []
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        keys = range(len(holder)) if isinstance(holder, list) else holder if isinstance(holder, dict) else ()
        for key in keys:
            found.append((holder, key))
            waiting.append(holder[key])
    return found


def _replace(random: Random, holder: Any, key: Any, _places: list[Place]) -> None:
    holder[key] = deepcopy(random.choice(VALUES))


def _wrap(random: Random, holder: Any, key: Any, _places: list[Place]) -> None:
    holder[key] = random.choice(([holder[key]], {"value": holder[key]}, [holder[key]] * 3, str(holder[key])))


def _drop(_random: Random, holder: Any, key: Any, _places: list[Place]) -> None:
    del holder[key]


def _exchange(random: Random, holder: Any, key: Any, places: list[Place]) -> None:
    """The copy of another part: of one that is no list and no object, lest it hold itself."""
    other, name = random.choice(places)
    if not isinstance(other[name], (list, dict)):
        holder[key] = other[name]


def _rename(random: Random, holder: Any, key: Any, places: list[Place]) -> None:
    if isinstance(holder, dict):
        holder[random.choice((*WORDS, str(random.choice(places)[1])))] = holder.pop(key)


def _poison(random: Random, holder: Any, key: Any, _places: list[Place]) -> None:
    """Something strange inside words."""
    words = str(holder[key])
    at = random.randrange(len(words) + 1)
    holder[key] = words[:at] + random.choice(WORDS) + words[at:]


JsonWay = Callable[[Random, Any, Any, list[Place]], None]
JSON_WAYS: tuple[JsonWay, ...] = (_replace, _replace, _wrap, _drop, _exchange, _rename, _poison)
