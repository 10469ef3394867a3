"""A report changed by a script that knows which sentences became which."""

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Literal, NamedTuple

from core.document.clean_text import Source
from core.document.report import Report
from core.document.span import Span
from core.text.sentences import sentences

Kind = Literal["kept", "edited", "moved", "split", "merged", "gone", "new"]
KINDS: dict[Kind, int] = {
    "kept": 40, "edited": 25, "moved": 10, "split": 7, "merged": 7, "gone": 6, "new": 5
}  # fmt: skip
"""What becomes of sentences, and of how many in a hundred."""
_COMMA = re.compile(r"[，；]")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[\u4e00-\u9fff]{2}")
_HALF = 10
"""Characters that each half of a split sentence has, and a sentence that is merged, at least."""


class Part(NamedTuple):
    """Words of the changed report, the numbers of the old sentences they come from, and what was done."""

    words: str
    of: tuple[int, ...]
    kind: Kind


class Changed(NamedTuple):
    """The changed report, and where each of its parts stands."""

    report: Report
    parts: tuple[tuple[Span, Part], ...]


def changed(
    old: Sequence[str], strangers: Sequence[str], random: Random, share: float, *, is_shuffled: bool = False
) -> Changed:
    """A report of old sentences, a share of the words of some replaced, and of sentences of another place."""
    edit = _Editor(strangers, random, share)
    parts, moved, number = list[Part](), list[Part](), 0
    while number < len(old):
        (kind,) = random.choices(list(KINDS), list(KINDS.values()))
        made = _made(old, number, kind, edit)
        (moved if kind == "moved" else parts).extend(made)
        if kind == "new":
            parts.append(Part(random.choice(strangers), (), kind))
        number = made[-1].of[-1] + 1 if made else number + 1
    for part in moved:
        parts.insert(random.randrange(len(parts) + 1), part)
    if is_shuffled:
        random.shuffle(parts)
    return _joined(parts)


def sentences_in(text: str) -> list[Span]:
    """The sentences of a text, as the comparison takes them."""
    return [span for one in sentences(text) if (span := one.stripped(text))]


def report_of(text: str) -> Report:
    """A report of which nothing is understood."""
    return Report(Source("", "", "", ""), text)


def _made(old: Sequence[str], number: int, kind: Kind, edit: Callable[[str], str]) -> list[Part]:
    """What becomes of the sentence of a number, or of it and the next; nothing where it is gone."""
    sentence, of = old[number], (number,)
    if kind == "gone":
        return []
    if kind in ("edited", "moved"):
        return [Part(edit(sentence), of, kind)]
    if kind == "split" and (at := _middle(sentence)):
        return [Part(f"{sentence[: at - 1]}。", of, kind), Part(sentence[at:], of, kind)]
    both = old[number : number + 2]
    if kind == "merged" and len(both) == 2 and all(one[-1] == "。" and len(one) > _HALF for one in both):
        return [Part(f"{sentence[:-1]}，{both[1]}", (number, number + 1), kind)]
    return [Part(sentence, of, "kept")]


class _Editor:
    """Gives a sentence other figures, and here and there other words, more, or fewer."""

    def __init__(self, strangers: Sequence[str], random: Random, share: float) -> None:
        self._words, self._random, self._share = _WORD.findall("".join(strangers)), random, share

    def __call__(self, sentence: str) -> str:
        sentence = _DIGITS.sub(lambda found: str(self._random.randrange(10 ** len(found[0]))), sentence)
        return _WORD.sub(lambda found: self._other(found[0]), sentence)

    def _other(self, word: str) -> str:
        if self._random.random() >= self._share:
            return word
        other = self._random.choice(self._words)
        return self._random.choice(("", other, other + word))


def _middle(sentence: str) -> int | None:
    """Behind the comma nearest to the middle, if both halves are long enough to be sentences."""
    ends = [found.end() for found in _COMMA.finditer(sentence)]
    at = min(ends, key=lambda end: abs(2 * end - len(sentence)), default=0)
    return at if min(at, len(sentence) - at) >= _HALF else None


def _joined(parts: Sequence[Part]) -> Changed:
    text, found = "", []
    for part in parts:
        if part.words.strip():
            found.append((Span(len(text), len(text) + len(part.words)), part))
            text += part.words + "\n"
    return Changed(report_of(text), tuple(found))
