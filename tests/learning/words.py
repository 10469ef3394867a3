"""`python -m tests.learning.words` counts the lexicon and the known names from the real reports."""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from core.text.folding import FIGURES
from core.understanding.figures.context import FIGURE
from core.vocabulary import names
from tests.learning.corpus import Scenery, sceneries
from tests.learning.labels import labels
from tests.learning.output import write_words

_LEAST_REPORTS = 2
_LEAST_SEEN = 4
_LEAST_COMMON, _LONGEST = 20, 6
_STEPS = (0.03, 0.1, 0.25, 0.5)
_HAN_WORD = re.compile("[\u4e00-\u9fff]+")
_OPENS_AFTER = frozenset(",;。\n:、!")
# jieba's classes, taken together: nouns, verbs, nouns of verbs, adjectives, adverbs, function words.
_CLASSES = {
    **dict.fromkeys(("n", "ng", "ns", "nt", "nz", "s", "l", "z", "j", "i", "an", "eng", "vl"), "n"),
    **dict.fromkeys(("v", "vd", "vi", "vq", "vg"), "v"),
    **{"vn": "w", "a": "a", "ad": "a", "ag": "a", "d": "d", "df": "d", "dg": "d", "p": "p", "c": "c"},
    **{"m": "m", "mg": "m", "mq": "m", "q": "m", "r": "r", "rr": "r", "rz": "r", "rg": "r"},
    **{"t": "t", "tg": "t", "f": "f"},
    **dict.fromkeys(("u", "ud", "ug", "uj", "ul", "uv", "uz"), "u"),
}
# What the dictionary takes for a person's name is a word in a report where many have it, as 养老.
_PERSONS = frozenset(("nr", "nrt", "nrfg"))
_LEAST_FOR_PERSONS = 5
# A word of these classes that is met so often and stands in no name never does.
_STRANGE, _LEAST_STRANGE = frozenset("vdpcru"), 100
# So firmly do two words stand together that are one, in so many reports.
_FIRM, _LEAST_FIRM, _LONGEST_FIRM = 0.3, 5, 4
# The dictionary hardly knows a word that it met so often.
_HARDLY = 5
# The dictionary's nouns that end in what leads to a figure stand there by chance: 占比|达.
_CHANCE = ("达", "超")


class Words:
    """How often words are met, open a clause, and stand before a figure."""

    def __init__(self) -> None:
        import jieba  # noqa: PLC0415 - only to learn

        jieba.setLogLevel(60)
        self._cut = jieba.cut
        self._classes: dict[str, str] = {}
        self._common: set[str] = set()
        self._persons: set[str] = set()
        self._hardly: set[str] = set()
        for word, number, tag in _dictionary(Path(jieba.__file__).parent / "dict.txt"):
            self._classes[word] = _CLASSES.get(tag, "n" if tag.startswith("n") else "x")
            if number <= _HARDLY:
                self._hardly.add(word)
            if tag in _PERSONS:
                self._persons.add(word)
            elif number >= _LEAST_COMMON and len(word) <= _LONGEST:
                self._common.add(word)
        self._texts: list[list[str]] = []
        self._reports: Counter[str] = Counter()
        self._seen: Counter[str] = Counter()
        self._opening: Counter[str] = Counter()
        self._measuring: Counter[str] = Counter()

    def add(self, scenery: Scenery) -> None:
        """Take the words of a report."""
        self._texts.append(["\n", *self._cut(scenery.masked), "\n"])

    def lines(self, names: Iterable[str]) -> Iterator[str]:
        """The lexicon's file: a line is a kind, then the words of it; `names` are all that are known."""
        together = "\n".join(names)
        self._count()
        kinds: dict[str, list[str]] = defaultdict(list)
        met = {word for word, reports in self._reports.items() if reports >= self._least(word)}
        for word in met | self._common:
            tag = self._classes.get(word)
            if tag and _HAN_WORD.fullmatch(word) and not (tag == "n" and word.endswith(_CHANCE)):
                shares = (self._share(counts, word) for counts in (self._opening, self._measuring))
                stranger = len(word) > 1 and self._seen[word] >= _LEAST_STRANGE and word not in together
                kinds["".join((tag, *shares, "!" if stranger and tag in _STRANGE else ""))].append(word)
        return (" ".join((kind, *sorted(words))) for kind, words in sorted(kinds.items()))

    def _count(self) -> None:
        firm = firm_pairs(self._texts)
        for one, other in firm:
            self._classes.setdefault(one + other, self._classes.get(other, "x"))
        for text in self._texts:
            words = [part for word in joined(text, firm) for part in self._parts(word)]
            self._reports.update(set(words))
            for before, word, after in zip(words, words[1:], words[2:], strict=False):
                self._seen[word] += 1
                self._opening[word] += before in _OPENS_AFTER
                self._measuring[word] += after[0] == FIGURE

    def _parts(self, word: str) -> tuple[str, ...]:
        """推进设备 is hardly known to the dictionary: a verb and its object."""
        verb, rest = word[:2], word[2:]
        phrase = word in self._hardly and self._classes.get(verb) == "v" and rest in self._classes
        return (verb, rest) if phrase else (word,)

    def _least(self, word: str) -> int:
        return _LEAST_FOR_PERSONS if word in self._persons else _LEAST_REPORTS

    def _share(self, counts: Counter[str], word: str) -> str:
        if self._seen[word] < _LEAST_SEEN:
            return "?"
        return str(sum(counts[word] / self._seen[word] >= step for step in _STEPS))


def main() -> None:
    """Write the lexicon and the names, as the reports are read at present."""
    words, named = Words(), []
    for scenery in sceneries():
        words.add(scenery)
        named.append({figure.indicator for figure in scenery.report.figures if figure.indicator})
    write_words("names.txt", name_lines(named))
    names.known.cache_clear()
    read = (reading for own in labels().values() for label in own for reading in label.readings)
    write_words("words.txt", words.lines([*names.known(), *read]))


def _dictionary(path: Path) -> Iterator[tuple[str, int, str]]:
    for line in path.read_text("utf-8").splitlines():
        word, number, tag = line.split()
        yield word, int(number), tag


def firm_pairs(texts: Iterable[Sequence[str]]) -> set[tuple[str, str]]:
    """Pairs that stand together so often that they are one word, one of them a single character: 提|质."""
    seen: Counter[str] = Counter()
    met: Counter[tuple[str, str]] = Counter()
    together: Counter[tuple[str, str]] = Counter()
    for words in texts:
        pairs = [
            pair
            for pair in pairwise(words)
            if min(map(len, pair)) == 1 and len("".join(pair)) <= _LONGEST_FIRM
        ]
        seen.update(words)
        together.update(pairs)
        met.update(set(pairs))
    return {
        pair
        for pair, number in together.items()
        if met[pair] >= _LEAST_FIRM
        and number >= _FIRM * max(seen[word] for word in pair)
        and all(map(_HAN_WORD.fullmatch, pair))
    }


def joined(words: Sequence[str], pairs: Container[tuple[str, str]]) -> Iterator[str]:
    """The words with such pairs put together."""
    rest = iter(words)
    word = next(rest, "")
    for after in rest:
        if (word, after) in pairs:
            word += after
            continue
        yield word
        word = after
    yield word


def name_lines(named: Iterable[set[str]]) -> Iterator[str]:
    """The names' file from the names of each report: a line is a number, then the names met in so many."""
    reports = Counter(FIGURES.fold(name) for names in named for name in names if 2 <= len(name) <= 16)
    by_number: dict[int, list[str]] = defaultdict(list)
    for name, number in reports.items():
        if number >= _LEAST_REPORTS and not re.search(r"\s", name):
            by_number[number].append(name)
    return (" ".join((str(number), *sorted(names))) for number, names in sorted(by_number.items()))


if __name__ == "__main__":
    main()
