"""Searching many reports: the index built, first hits, all counts, rare words, and what it takes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

from core.index.document import Document
from core.index.index import Index
from core.search.query import Query, Term
from core.text.folding import FINDING
from tests.bench.corpora import corpus, queries
from tests.bench.measure import a_loop_of_python, child, lateness, tell
from tests.bench.search_memory import STAMP, key

SIZES = (100, 1_000, 10_000)
QUERIES = 400
SEEN = 1_000
"""Reports that words are taken from, and in which they are looked for without an index."""
FIRST = 50
ROUNDS = 3
FEW = range(1, 6)
ALLOWED = {100: 0.010, 1_000: 0.010, 10_000: 0.050}
"""Seconds until the first hits are there."""
ALL = 0.030
BUILT = 10.0
HELD = 64 << 20
"""Bytes that a program holds at most of an index that is all saved."""


def run() -> None:
    """Compare with what a reader waits for, with the bytes of the texts, with a scan, and with tantivy."""
    for size in SIZES:
        with TemporaryDirectory() as folder:
            _measure(size, Path(folder) / "library.index")


def _measure(size: int, path: Path) -> None:
    name = f"{size:,} reports"
    index, some, length, built = _build(size, path)
    tell(f"{name}: built, seconds for 1,000", built / BUILT * 1000 / size, 1, "10 s")
    tell(f"{name}: bytes of the index", path.stat().st_size / length, 2, "the texts in UTF-8")
    words = queries(some, QUERIES)
    first = _best(words, lambda one: _first_hits(index, one))
    tell(f"{name}: first {FIRST} hits, p95", _p95(first) / ALLOWED[size], 1, f"{ALLOWED[size] * 1000:.0f} ms")
    counts = _best(words, lambda one: list(index.count(_query(one))))
    bound = 1 if size == 1_000 else None
    tell(f"{name}: full count, p95", _p95(counts) / ALL, bound, "30 ms")
    tell(f"{name}: full count, median", median(counts) / ALL, None, "30 ms")
    if size == SEEN:
        _against_a_scan(name, index, some)
        _against_tantivy(name, some, words, first)
    _beside_a_window(name, index, some[:100], words[:100])
    memory = child("tests.bench.search_memory", str(path), str(size), *words[:100])
    held = (memory["searched"] - memory["bare"]) * 1024 / HELD
    tell(f"{name}: memory that searching adds", held, 1, f"{HELD >> 20} MB")


def _beside_a_window(name: str, index: Index, some: Sequence[Document], words: Sequence[str]) -> None:
    """How long the window waits for its turn while hits stream, and while an index is built."""

    def stream() -> None:
        for one in words:
            for found in index.find(_query(one)):
                len(found.hits)

    def build() -> None:
        with TemporaryDirectory() as folder:
            new = Index(Path(folder) / "library.index")
            new.bring({document.key: document.stamp for document in some})
            for document in some:
                new.add(document)
            new.save()

    floor = lateness(a_loop_of_python)
    told = f"beside a loop of Python ({floor * 1000:.0f} ms)"
    tell(f"{name}: the window waits for hits, p95", lateness(stream) / floor, 2, told)
    tell(f"{name}: it waits for an index, p95", lateness(build) / floor, 2, told)


def _build(size: int, path: Path) -> tuple[Index, list[Document], int, float]:
    """An index, some of its documents, the bytes of all, and how long it took without making them."""
    index = Index(path)
    index.bring({key(number): STAMP for number in range(size)})
    some: list[Document] = []
    length, taken = 0, 0.0
    for document in corpus(size):
        length += len(document.searchable.text.encode())
        some += [document] if len(some) < SEEN else []
        start = process_time()
        index.add(document)
        if index.is_full:
            index.save()
        taken += process_time() - start
    start = process_time()
    index.save()
    return index, some, length, taken + process_time() - start


def _against_a_scan(name: str, index: Index, documents: Sequence[Document]) -> None:
    """Words in up to five reports, counted by the index and by a scan of the folded texts in memory."""
    texts = [FINDING.fold(document.searchable.text) for document in documents]
    rare = [
        one
        for one in queries(documents, QUERIES, shortest=3)
        if sum(FINDING.fold(one) in text for text in texts) in FEW
    ]
    ours = _best(rare, lambda one: list(index.count(_query(one))))
    scans = _best(rare, lambda one: [text.count(one) for text in texts])
    ratios = [a / b for a, b in zip(ours, scans, strict=True)]
    tell(f"{name}: {len(rare)} rare words, median", median(ratios), 0.1, f"a scan in memory ({_ms(scans)})")
    tell(f"{name}: rare words, p95", _p95(ours) / _p95(scans), 0.1, "a scan in memory, p95")


def _against_tantivy(
    name: str, documents: Sequence[Document], words: Sequence[str], ours: list[float]
) -> None:
    try:
        import tantivy  # noqa: PLC0415 - a peer, and no dependency of anything
    except ModuleNotFoundError:
        return
    with TemporaryDirectory() as folder:
        searcher = _tantivy(tantivy, folder, documents)
        peer = _best(words, lambda one: _in_tantivy(tantivy, searcher, one))
    tell(f"{name}: first {FIRST} hits, p95", _p95(ours) / _p95(peer), 3, f"tantivy ({_ms(peer)})")


def _tantivy(tantivy: Any, folder: str, documents: Iterable[Document]) -> Any:
    """An index of tantivy, a token a character."""
    schema = tantivy.SchemaBuilder().add_text_field("text", tokenizer_name="whitespace").build()
    there = tantivy.Index(schema, path=folder)
    writer = there.writer(heap_size=200_000_000, num_threads=1)
    for document in documents:
        writer.add_document(tantivy.Document(text=" ".join(FINDING.fold(document.searchable.text))))
    writer.commit()
    writer.wait_merging_threads()
    there.reload()
    return there.schema, there.searcher()


def _in_tantivy(tantivy: Any, there: Any, words: str) -> object:
    schema, searcher = there
    letters = list(FINDING.fold(words))
    query = (
        tantivy.Query.phrase_query(schema, "text", letters)
        if len(letters) > 1
        else tantivy.Query.term_query(schema, "text", letters[0])
    )
    return searcher.search(query, FIRST, False).hits


def _first_hits(index: Index, words: str) -> list[object]:
    hits: Iterator[object] = (hit for found in index.find(_query(words)) for hit in found.hits)
    return list(islice(hits, FIRST))


def _query(words: str) -> Query:
    return Query(((Term(words, FINDING.fold(words)),),))


def _best(words: Iterable[str], ask: Callable[[str], object]) -> list[float]:
    """How long each takes the processor, the best of some rounds; what else it does counts little."""
    best: list[float] = []
    for one in words:
        times = []
        for _ in range(ROUNDS):
            start = process_time()
            ask(one)
            times.append(process_time() - start)
        best.append(min(times))
    return best


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[-1]


def _ms(times: Sequence[float]) -> str:
    return f"{median(times) * 1000:.1f} ms, p95 {_p95(times) * 1000:.1f}"
