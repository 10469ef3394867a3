"""Words counted in many reports: lists, what is new and gone, likeness."""

from random import Random
from statistics import median
from tracemalloc import get_traced_memory, start, stop

from core.analysis.attention import attention
from core.analysis.likeness import like
from core.analysis.sample import Sample, sample
from core.analysis.wording import said_only
from core.document.report import Report
from core.document.text_id import TextId
from core.document.word_list import WordList
from core.workspace.reading import read_file
from tests.bench.measure import ratio, seconds, tell
from tests.bench.texts import BUNDLED

ENVIRONMENT = WordList(
    "环境", ("环境", "生态", "环保", "污染", "绿色", "低碳", "节能", "减排", "治理", "空气质量")
)
SIZES = (100, 1_000)
TIMES_OVER = 10
"""The largest corpus is the one before so many times over: what is held of it is told by that one."""
ALLOWED = 0.15
ROUNDS = 5


def run() -> None:
    """Compare a word list with 150 ms, new and gone with a second, likeness with some seconds."""
    report = read_file(BUNDLED)
    corpus: list[Sample] = []
    for size in SIZES:
        start()
        corpus = _corpus(report, size)
        characters = sum(one.size for one in corpus)
        tell(f"{size:,} reports held, bytes a character", get_traced_memory()[0] / characters, 5, "a byte")
        stop()
        _tell_list(corpus)
    _tell_list(corpus * TIMES_OVER)
    one, other = corpus[:2]
    both = (one, other), (other, one)
    taken = seconds(lambda: [said_only([ours], [theirs]) for ours, theirs in both])
    tell("new and gone in two reports", taken, 1, "one second")
    groups = {one.text: [one] for one in corpus}
    found = seconds(lambda: like(groups, corpus[0].text))
    tell(f"what of {len(corpus):,} reports is like one", found / len(corpus) * 1000, 5, "1 ms a report")


def _tell_list(corpus: list[Sample]) -> None:
    folded = [one.folded for one in corpus]
    own, floor = ratio(
        lambda: attention([ENVIRONMENT], corpus, lambda one: one.text),
        lambda: [text.count(word) for text in folded for word in ENVIRONMENT.words],
        ROUNDS,
    )
    tell(f"10 words in {len(corpus):,} reports", own, 1, f"str.count of each ({floor * 1000:.0f} ms)")
    taken = median(
        seconds(lambda: attention([ENVIRONMENT], corpus, lambda one: one.text)) for _ in range(ROUNDS)
    )
    tell("the same", taken / ALLOWED, len(corpus) / 1_000, "150 ms")


def _corpus(report: Report, size: int) -> list[Sample]:
    """Reports like the one that ships, each with its sentences in another order and some left out."""
    draw, sentences = Random(7), report.text.split("。")
    found = []
    for number in range(size):
        words = "。".join(draw.sample(sentences, len(sentences) - number % 20))
        found.append(sample(TextId(str(number)), Report(report.source, words)))
        len(found[-1].sentence_ends)
    return found
