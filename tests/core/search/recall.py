"""Whether words cut out of texts are found again however they are written: all real reports, as a program.

The queries are 1 to 8 characters of a text, across line breaks and printed markers, in the other script or in
both, in full width, as radicals and compatibility forms. What must be found is where they were cut out, and
all other places that a plain look at each place in turn finds. A control folds nothing, and must miss most.
"""

import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from core.document.problem import Problem
from core.document.report import Report
from core.document.span import Span
from core.document.text_id import TextId
from core.index.document import Document, Key
from core.index.index import Index
from core.search.query import Query, exactly, parse
from core.search.scan import found
from core.search.searchable import About, Searchable, searchable
from core.text import layers
from core.text.conversion import convert
from core.text.finding import Finder
from core.text.folding import FINDING, Folding
from core.workspace.reading import read_file
from tests.bench.corpora import real_reports
from tests.bench.texts import BUNDLED
from tests.core.index.documents import index_of, wanted

Found = list[tuple[TextId, Span]]
Search = Callable[[Query], Found]
LONG = 3
"""From so many characters on, words go on over a line break."""


class Cut(NamedTuple):
    """Words that were cut out of a text and written in another way, and where they stood."""

    words: str
    text: TextId
    span: Span


def searchables(reports: Iterable[Report]) -> list[Searchable]:
    """Reports as they are searched, named by their numbers."""
    return [
        searchable(About(TextId(str(number)), report.name, None, None), report)
        for number, report in enumerate(reports)
    ]


def cuts(texts: Sequence[Searchable], number: int, random: Random) -> Iterator[Cut]:
    """So many queries; every tenth goes over a marker or a line break, where the text has some."""
    while number:
        text = random.choice(texts)
        start, length = random.randrange(len(text.text)), random.randint(1, 8)
        if number % 10 == 0:
            edges = [marker.start for marker in text.markers]
            edges += [at for at, sign in enumerate(text.text) if sign == "\n"]
            start, length = max(0, random.choice(edges or [start]) - random.randint(1, 3)), 8
        span = Span(start, min(start + length, len(text.text)))
        words = _without_markers(span, text) if random.random() < 0.7 else span.of(text.text)
        if counted := FINDING.fold(words).replace("\n", ""):
            if "\n" in words.strip("\n") and len(counted) < LONG:
                continue
            number -= 1
            yield Cut(random.choice(WAYS)(words.replace("\n", ""), random), text.about.report, span)


def recall(texts: Sequence[Searchable], asked: Iterable[Cut], search: Search) -> tuple[int, int]:
    """How many places are found, and of how many."""
    there_are = wanted = 0
    for cut in asked:
        hits: dict[TextId, list[Span]] = {}
        for report, hit in search(parse(exactly(cut.words))):
            hits.setdefault(report, []).append(hit)
        there = {(cut.text, cut.span), *_looked_up(texts, cut.words)}
        wanted += len(there)
        there_are += sum(_is_among(span, hits.get(report, [])) for report, span in there)
    return there_are, wanted


def by_scan(texts: Sequence[Searchable]) -> Search:
    """Search as texts are scanned."""
    finders = [(text.about.report, Finder(text.text, text.markers)) for text in texts]
    return lambda query: [(report, hit) for report, finder in finders for hit in found(query, finder)]


def by_index(texts: Sequence[Searchable], path: Path) -> Search:
    """Search by an index that was saved and read again."""
    documents = [Document(Key(text.about.report), "1", text) for text in texts]
    index_of(path, documents)
    index = Index(path)
    index.bring(wanted(documents))
    return lambda query: [(one.report, hit) for one in index.find(query) for hit in one.hits]


def without_folding(texts: Sequence[Searchable]) -> Search:
    """The control: characters are only found as they are."""

    def search(query: Query) -> Found:
        words = query.alternatives[0][0].words
        starts = ((text, text.text.find(words)) for text in texts)
        return [(text.about.report, Span(at, at + len(words))) for text, at in starts if at >= 0]

    return search


def _is_among(span: Span, hits: list[Span]) -> bool:
    """Whether one of the hits, which are in order and apart, shares characters with a stretch."""
    at = bisect_left(hits, span)
    return any(hit.overlaps(span) for hit in hits[max(0, at - 1) : at + 1])


def _without_markers(span: Span, text: Searchable) -> str:
    kept = (at for at in range(span.start, span.end) if not any(at in marker for marker in text.markers))
    return "".join(text.text[at] for at in kept)


def _mixed(words: str, random: Random) -> str:
    both = zip(convert(words, "traditional"), convert(words, "simplified"), strict=True)
    return "".join(map(random.choice, both))


def _odd(words: str, random: Random) -> str:
    """Words with what counts the same instead of some characters."""
    forms = ((sign, *_forms().get(sign, ())) for sign in words)
    return "".join(random.choice(form) + ("\u200b" if random.random() < 0.05 else "") for form in forms)


@cache
def _forms() -> dict[str, list[str]]:
    """Full width, compatibility forms and radicals, by the character that they count as."""
    alike = Folding(layers.compatibility, layers.radicals)
    forms: dict[str, list[str]] = {}
    for code in (
        *range(0x2E80, 0x2FE0),
        *range(0x3220, 0x3400),
        *range(0xF900, 0xFB00),
        *range(0xFF01, 0xFF5F),
    ):
        if len(sign := alike.fold(chr(code))) == 1 and sign not in '"-':
            forms.setdefault(sign, []).append(chr(code))
    return forms


WAYS: tuple[Callable[[str, Random], str], ...] = (
    lambda words, _: words,
    lambda words, _: convert(words, "traditional"),
    lambda words, _: convert(words, "simplified"),
    _mixed,
    _odd,
    lambda words, random: _odd(_mixed(words, random), random),
)


def _looked_up(texts: Sequence[Searchable], words: str) -> Iterator[tuple[TextId, Span]]:
    """Where words stand, each place in turn, signs folded one by one; not for dashes and dots."""
    wanted = "".join(map(FINDING.fold, words))
    if "-" in wanted or "." in wanted:
        return
    for text in texts:
        for letters, places in _letters(text, is_long=len(wanted) >= LONG):
            at = letters.find(wanted)
            while at >= 0:
                yield text.about.report, Span(places[at], places[at + len(wanted) - 1] + 1)
                at = letters.find(wanted, at + 1)


@cache
def _letters(text: Searchable, *, is_long: bool) -> list[tuple[str, list[int]]]:
    """The folded letters of a text and their places: with its markers, and without."""
    marked = {at for marker in text.markers for at in range(marker.start, marker.end)}
    forms = []
    for left_out in (set[int](), marked):
        pairs = [
            (letter, at)
            for at, sign in enumerate(text.text)
            if at not in left_out
            for letter in FINDING.fold(sign)
        ]
        if is_long:  # one line break does not part words, two do
            pairs = [
                pair for number, pair in enumerate(pairs) if pair[0] != "\n" or _is_double(pairs, number)
            ]
        forms.append(("".join(letter for letter, _ in pairs), [at for _, at in pairs]))
    return forms


def _is_double(pairs: list[tuple[str, int]], number: int) -> bool:
    around = pairs[max(0, number - 1) : number + 2]
    return [letter for letter, _ in around].count("\n") > 1


def main() -> int:
    """Look for 2,000 queries in all real reports; the exit status says whether any place was missed."""
    reports = []
    for path in dict.fromkeys((BUNDLED, *real_reports())):
        try:
            reports.append(read_file(path))
        except Problem as problem:
            sys.stdout.write(f"{problem}\n")
    texts = searchables(reports)
    asked = list(cuts(texts, 2000, Random(10)))
    missed = 0
    with TemporaryDirectory() as folder:
        for name, search in (
            ("index", by_index(texts, Path(folder) / "index")),
            ("control", without_folding(texts)),
        ):
            there, wanted = recall(texts, asked, search)
            missed += (wanted - there) * (name != "control")
            sys.stdout.write(f"{name}: {there} of {wanted} places, {there / wanted:.4f}\n")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
