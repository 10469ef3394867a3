"""Words counted in another process: the same answers, and an end as soon as nobody waits."""

import sys
from collections.abc import Iterator

import pytest

from core.document.problem import Problem
from core.document.word_list import WordList
from core.jobs import process
from core.jobs.job import Cancelled, Job
from core.workspace.counting import Counting
from core.workspace.counting_apart import CountingApart
from core.workspace.words import Meant, Question, answer
from tests.core.analysis.small import small

OLD = small("发展经济。改善环境，治理污染。", "甲市", 2023)
NEW = small("发展“数字经济”。壮大數字經濟，改善环境𠮷。", "甲市", 2024)
BOTH = Meant([OLD.text, NEW.text], [])


@pytest.fixture
def apart() -> Iterator[CountingApart]:
    counting = CountingApart()
    counting.lacking(BOTH, Counting())
    counting.take([OLD], Job())
    counting.take([NEW], Job())
    yield counting
    counting.close()


@pytest.mark.parametrize(
    "question",
    [
        Question(),
        Question(ngram=2, most=3),
        Question("list", lists=(WordList("环境", ("环境", "污染")),), by="year"),
        Question("collocation", words=("环境",), least=1),
        Question("first", words=("数字经济",)),
    ],
)
def test_the_answers_are_the_same_elsewhere(apart: CountingApart, question: Question) -> None:
    found = apart.answer(question, BOTH, Job())
    assert found == (answer(question, [OLD, NEW]), 2, OLD.size + NEW.size, 0)
    assert found.table.rows


def test_others_are_compared_elsewhere(apart: CountingApart) -> None:
    pair = Meant([NEW.text], [OLD.text])
    for question in (Question("new", least=1), Question("keyness", least=1), Question("similar")):
        found = apart.answer(question, pair, Job())
        assert found == (answer(question, [NEW], [OLD]), 1, NEW.size, 1)


def test_what_was_given_is_held_until_other_parts_are_counted(apart: CountingApart) -> None:
    assert apart.lacking(BOTH, Counting()) == []
    assert apart.lacking(BOTH, Counting("plan")) == BOTH.reports
    with pytest.raises(Problem):
        apart.answer(Question("first"), BOTH, Job())
    assert apart.lacking(BOTH, Counting()) == BOTH.reports


def test_nobody_waits_for_what_is_cancelled(apart: CountingApart) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        apart.answer(Question(), BOTH, job)
    assert apart.lacking(BOTH, Counting()) == BOTH.reports


def test_what_cannot_be_counted_is_said_and_the_next_question_answered(
    apart: CountingApart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "command", lambda: [sys.executable, "-c", "raise MemoryError"])
    apart.close()
    with pytest.raises(Problem, match="could not be counted"):
        apart.answer(Question(), BOTH, Job())
    monkeypatch.undo()
    assert apart.lacking(BOTH, Counting()) == BOTH.reports
    apart.take([OLD, NEW], Job())
    assert apart.answer(Question(), BOTH, Job()).reports == 2
