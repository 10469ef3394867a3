"""A question about the words of reports, and its answer; the command and the window ask the same."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from core.analysis import tables
from core.analysis.attention import attention
from core.analysis.collocation import WINDOW, collocations
from core.analysis.cut import Cut, Cuts
from core.analysis.frequency import Counted, count_ngrams, count_words, frequencies
from core.analysis.keyness import keyness
from core.analysis.likeness import like
from core.analysis.sample import Sample
from core.analysis.sentence_pairs import Pair, alike
from core.analysis.tables import Key, Table
from core.analysis.wording import Wording, said_only, uses
from core.document.corpus import EVERYTHING, Corpus
from core.document.problem import Problem
from core.document.text_id import TextId
from core.document.word_list import WordList
from core.jobs.job import Job
from core.library.library import Library
from core.workspace.counting import Against, compared_with, countable, targets, word_lists

What = Literal["frequency", "list", "keyness", "collocation", "new", "first", "similar", "sentences"]
By = Literal["report", "year", "place"]
COMPARED: tuple[What, ...] = ("keyness", "new", "similar", "sentences")
"""What is asked of some reports beside others."""
USUALLY_AGAINST: Mapping[What, Against] = {"similar": "rest"}
"""What a question compares with where nothing is said; else the year before."""
ABOUT_WORDS: tuple[What, ...] = ("collocation", "first")
"""What is asked about a word."""
LEAST: Mapping[What, int] = {"frequency": 1, "keyness": 3, "collocation": 3, "new": 2}
"""How often something is there at least, where no other number is asked for."""
BY: Mapping[By, Callable[[Sample], Key]] = {
    "report": lambda sample: sample.text,
    "year": lambda sample: sample.metadata.year,
    "place": lambda sample: sample.metadata.place,
}
NO_WORD = "Name the word that is asked about."
NO_LISTS = "No word list has words yet: make one, such as 环境 = 环境 + 环保 + 污染."
NOTHING_COUNTED = "There are no such reports."
NOTHING_COMPARED = (
    "There are no reports to compare with: choose fewer reports, such as those of one place or year, or "
    "compare with others."
)
_PAIRED = 60
"""Pairs of reports whose sentences are compared at most; the most alike are."""
_ASKED = "\0"


class Question(NamedTuple):
    """What is asked about the words of the reports of a corpus.

    `words` are those that are asked about, or else the `lists`; `ngram` counts so many characters in a row,
    not words; `whole` reports have glossary and markers, too; of rows, the first `most` are wanted. Where it
    is asked what makes reports alike, `beside` are those that they are compared with.
    """

    what: What = "frequency"
    corpus: Corpus = EVERYTHING
    against: Against = "last-year"
    beside: Corpus | None = None
    words: tuple[str, ...] = ()
    lists: tuple[WordList, ...] = ()
    by: By = "report"
    ngram: int | None = None
    content: bool = True
    whole: bool = False
    window: int = WINDOW
    least: int | None = None
    most: int | None = None


class Meant(NamedTuple):
    """The reports that a question is about, and those that they are compared with."""

    reports: list[TextId]
    others: list[TextId]


def meant(library: Library, question: Question) -> Meant:
    """What a library has to answer a question; Problem where it has nothing."""
    refuse(question)
    reports = countable(library, question.corpus)
    if not reports:
        raise Problem(NOTHING_COUNTED)
    others = list[TextId]()
    if question.beside is not None:
        others = countable(library, question.beside)
    elif question.what in COMPARED:
        others = compared_with(library, targets(library, reports), question.against)
    if question.what in COMPARED and not others:
        raise Problem(NOTHING_COMPARED)
    return Meant(reports, others)


def completed(library: Library, question: Question) -> Question:
    """A question with the word lists that the library keeps, where it asks about lists and names nothing."""
    if question.what != "list" or question.lists or question.words:
        return question
    return question._replace(lists=tuple(word_lists(library)))


def refuse(question: Question) -> None:
    """Problem where a question lacks what it is about."""
    if question.what in ABOUT_WORDS and not question.words:
        raise Problem(NO_WORD)
    if question.what == "list" and not _lists(question):
        raise Problem(NO_LISTS)


class Counter:
    """Tells a job of each report that is counted; the reports that are cut into words are held."""

    def __init__(self) -> None:
        self._cuts = Cuts()
        self._job = Job()
        self._done = self._total = 0

    def begin(self, job: Job, total: int) -> None:
        """Count so many reports."""
        self._job, self._done, self._total = job, 0, total

    def told(self, samples: Iterable[Sample]) -> Iterator[Sample]:
        """Samples that are counted in turn."""
        for sample in samples:
            self.tell()
            yield sample

    def cut(self, samples: Sequence[Sample]) -> Iterator[Cut]:
        """Samples cut into words, which takes the longest."""
        for cut in self._cuts.of(samples):
            self.tell()
            yield cut

    def tell(self, reports: int = 1) -> None:
        """Say that some more are counted; Cancelled where nobody waits any more."""
        self._job.tell(self._done, self._total)
        self._done += reports


def answer(
    question: Question,
    samples: Sequence[Sample],
    others: Sequence[Sample] = (),
    job: Job | None = None,
    counter: Counter | None = None,
) -> Table:
    """The answer to a question about samples, and others that they are compared with.

    The job hears of each report that was counted; Problem where there is nothing to count or to compare.
    """
    refuse(question)
    if not samples:
        raise Problem(NOTHING_COUNTED)
    if question.what in COMPARED and not others:
        raise Problem(NOTHING_COMPARED)
    counter = counter or Counter()
    counter.begin(job or Job(), len(samples) + len(others))
    return _ANSWERS[question.what](question, samples, others, counter)


def _frequency(question: Question, samples: Sequence[Sample], _: Sequence[Sample], counter: Counter) -> Table:
    found = _counted(question, samples, counter)
    rows = frequencies(found, _least(question), question.most, content=question.content)
    return tables.frequency_table(rows, question.corpus)


def _list(question: Question, samples: Sequence[Sample], _: Sequence[Sample], counter: Counter) -> Table:
    lists, by = _lists(question), BY[question.by]
    found = attention(lists, counter.told(samples), by)
    where = _where(_grouped(samples, by), question, question.corpus)
    return tables.attention_table(lists, found, _called(samples), where)


def _keyness(
    question: Question, samples: Sequence[Sample], others: Sequence[Sample], counter: Counter
) -> Table:
    found = _counted(question, [*samples, *others], counter)
    ours, theirs = found[: len(samples)], found[len(samples) :]
    rows = keyness(ours, theirs, _least(question), most=question.most)
    return tables.keyness_table(rows, question.corpus, _just(others, question))


def _collocation(
    question: Question, samples: Sequence[Sample], _: Sequence[Sample], counter: Counter
) -> Table:
    node = question.words[0]
    cuts = list(counter.cut(samples))
    found = collocations(cuts, node, question.window, _least(question), question.most)
    return tables.collocation_table(node, found, question.corpus)


def _new(question: Question, samples: Sequence[Sample], others: Sequence[Sample], counter: Counter) -> Table:
    least, most = _least(question), question.most
    counter.tell(len(samples))
    new = said_only(samples, others, least, most)
    counter.tell(len(others))
    found = Wording(new, said_only(others, samples, least, most))
    return tables.wording_table(found, question.corpus, _just(others, question))


def _first(question: Question, samples: Sequence[Sample], _: Sequence[Sample], counter: Counter) -> Table:
    return tables.uses_table(uses(question.words, list(counter.told(samples))), question.corpus)


def _similar(
    question: Question, samples: Sequence[Sample], others: Sequence[Sample], counter: Counter
) -> Table:
    groups = _grouped(others, BY[question.by])
    told = {key: counter.told(group) for key, group in groups.items()}
    found = like({**told, _ASKED: counter.told(samples)}, _ASKED)
    where = _where(groups, question, Corpus(part=question.corpus.part))
    return tables.like_table(found[: question.most], _called(others), where)


def _sentences(
    question: Question, samples: Sequence[Sample], others: Sequence[Sample], counter: Counter
) -> Table:
    """The sentences that make the most alike of the reports alike."""
    ours = samples if len(samples) == 1 else _most_like(samples, others)
    theirs = _most_like(others, samples)[: max(1, _PAIRED // min(len(ours), _PAIRED))]
    pairs = [(one, other) for one in ours[: max(1, _PAIRED // len(theirs))] for other in theirs]
    found = list[tuple[Sample, Sample, Pair]]()
    for one, other in pairs:
        counter.tell(0)
        found += ((one, other, pair) for pair in alike(one, other, most=question.most))
    found.sort(key=lambda told: -told[2].cosine)
    return tables.pairs_table(found[: question.most])


_ANSWERS: Mapping[What, Callable[[Question, Sequence[Sample], Sequence[Sample], Counter], Table]] = {
    "frequency": _frequency,
    "list": _list,
    "keyness": _keyness,
    "collocation": _collocation,
    "new": _new,
    "first": _first,
    "similar": _similar,
    "sentences": _sentences,
}


def _counted(question: Question, samples: Sequence[Sample], counter: Counter) -> list[Counted]:
    """Words or n-grams of samples; one dictionary cuts all."""
    if question.ngram:
        return list(count_ngrams(counter.told(samples), question.ngram))
    return list(count_words(counter.cut(samples)))


def _most_like(samples: Sequence[Sample], others: Sequence[Sample]) -> list[Sample]:
    """Samples, those that are most like the others first."""
    by_text = {one.text: one for one in samples}
    found = like({**{text: [one] for text, one in by_text.items()}, _ASKED: others}, TextId(_ASKED))
    return [by_text[one.key] for one in found]


def _grouped(samples: Iterable[Sample], by: Callable[[Sample], Key]) -> dict[Key, list[Sample]]:
    groups: dict[Key, list[Sample]] = defaultdict(list)
    for one in samples:
        groups[by(one)].append(one)
    return groups


def _where(groups: Mapping[Key, Sequence[Sample]], question: Question, corpus: Corpus) -> dict[Key, Corpus]:
    """The reports of each group, of those of a corpus; a year says more than the names of its reports."""
    return {
        key: tables.of_year(corpus, key)
        if question.by == "year" and isinstance(key, int) and corpus is question.corpus
        else corpus._replace(reports=tuple(one.text for one in group))
        for key, group in groups.items()
    }


def _just(samples: Iterable[Sample], question: Question) -> Corpus:
    """Just these reports, and of them what is asked about."""
    return Corpus(reports=tuple(one.text for one in samples), part=question.corpus.part)


def _called(samples: Iterable[Sample]) -> dict[Key, str]:
    return {one.text: one.heading for one in samples}


def _lists(question: Question) -> Sequence[WordList]:
    return question.lists or [WordList(word, (word,)) for word in question.words]


def _least(question: Question) -> int:
    return question.least or LEAST[question.what]
