"""What speaks for a name, in the small features that weights are learnt for."""

from functools import lru_cache
from typing import Literal, NamedTuple

from core.vocabulary.lexicon import lexicon

Side = Literal["<", ">", "="]
"""Whether a name stands before its figure, behind it, or is one that was given before."""

Role = Literal["before", "skipped", "first", "inner", "last", "next", "gap"]
"""What a word is to a name: the word before it, any before it, its first, inner and last ones, the word
behind it, any between it and its figure."""

Features = tuple[str, ...]

EDGE = "^"
"""The class of nothing, where a stretch of words begins or ends."""


def of_word(side: Side, role: Role, word: str) -> Features:
    """What a word says in its role: by itself, by its kind and by its like."""
    tag, opens, measures, strange = lexicon().kind(word)
    family, kin = lexicon().likeness(word)
    at = side + role
    itself, like = f"{at}:{word}", (f"{at}#{family}", f"{at}@{kin}")
    if strange:
        return itself, *like, f"{at}/strange", f"{at}/{tag}"
    if role in ("before", "skipped", "first"):
        return itself, *like, f"{at}/{tag}{opens}"
    if role == "inner":
        return itself, *like, f"{at}/{tag}", f"{at}/{tag}{opens}"
    if role == "next":
        return itself, *like, f"{at}/{tag}", f"{at}/{tag}{opens}{measures}"
    if role == "last":
        return itself, *like, f"{at}/{tag}{measures}", f"{at}:…{word[-1]}"
    return itself, *like, f"{at}/{tag}{measures}"


def of_pair(side: Side, what: str, one: str, other: str) -> Features:
    """What two words that stand together say, each told by its sort: by classes, and by families."""
    at = side + what
    return f"{at}/{one[0]}{other[0]}", f"{at}#{one[1:]}~{other[1:]}"


@lru_cache(maxsize=65536)
def tag_of(word: str) -> str:
    """The class of a word; of a place's edge, the sign that stands for it."""
    return lexicon().kind(word).tag if word else EDGE


@lru_cache(maxsize=65536)
def sort_of(word: str) -> str:
    """The class of a word and the family it is like."""
    return tag_of(word) + lexicon().likeness(word).family if word else EDGE


def of_head(side: Side, kind: str, unit: str, last: str) -> Features:
    """Whether a name's last word goes with the unit: 亿元 with 投资, 户 with 家庭."""
    return f"{side}{kind}~{last[-1]}", f"{side}{unit}~{last[-1]}", f"{side}{unit}~~{last}"


class Build(NamedTuple):
    """How a name is built: characters and words, list marks, whether 和 or 的 is in it.

    `common` is how common it is, `less` without its first word, `more` with the word before it, `further`
    with the word behind it; `opening` are the classes of its first words, `verbs` how many are inside it.
    """

    length: int
    words: int
    listed: int
    joined: bool
    owned: bool
    opening: str
    verbs: int
    common: int
    less: int
    more: int = 0
    further: int = 0


def of_build(side: Side, build: Build) -> Features:
    """What the build of a name says."""
    return (
        f"{side}long{step(build.length)}",
        f"{side}words{min(build.words, 6)}",
        f"{side}common{build.common}",
        f"{side}less{min(build.common, 1)}{build.less}",
        f"{side}more{min(build.common, 1)}{build.more}",
        f"{side}further{min(build.common, 1)}{build.further}",
        f"{side}opening{build.opening}{min(build.words, 4)}",
        f"{side}verbs{build.verbs}{min(build.words, 6)}",
        f"{side}list{min(3, build.listed)}",
        f"{side}and{build.joined}",
        f"{side}of{build.owned}",
    )


def step(length: int) -> int:
    """A length, with long ones taken together."""
    return length if length <= 8 else 9 if length <= 12 else 13 if length <= 18 else 19


@lru_cache(maxsize=4096)
def cut(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return lexicon().cut(text)


class Phrase(NamedTuple):
    """Words, the class of each, and the sort of each."""

    words: tuple[str, ...]
    tags: str
    sorts: tuple[str, ...]

    def part(self, first: int, last: int) -> "Phrase":
        """Some of the words."""
        return Phrase(self.words[first:last], self.tags[first:last], self.sorts[first:last])


@lru_cache(maxsize=4096)
def phrase(text: str) -> Phrase:
    """A text as words with their classes and sorts."""
    words = cut(text)
    return Phrase(words, "".join(map(tag_of, words)), tuple(map(sort_of, words)))
