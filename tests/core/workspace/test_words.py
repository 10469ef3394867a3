"""A question about words is answered, and each row leads to just what it counts."""

import pytest

from core.document.corpus import Corpus
from core.document.problem import Problem
from core.document.word_list import WordList
from core.jobs.job import Cancelled, Job
from core.workspace.words import Question, answer
from tests.core.analysis.small import small

OLD = small("发展经济。改善环境，治理污染。", "甲市", 2023)
NEW = small("发展数字经济。壮大数字经济，改善环境。", "甲市", 2024)
OTHER = small("建设港口。治理污染。", "乙市", 2024)


def test_each_row_leads_to_the_reports_that_it_tells_of() -> None:
    lists = (WordList("环境", ("环境", "污染")),)
    by_year = answer(Question("list", Corpus(place="甲市"), lists=lists, by="year"), [OLD, NEW])
    assert [(row[1:3], lead.query, lead.corpus) for row, lead in zip(*by_year[1:], strict=True)] == [
        ((year, hits), '"环境" OR "污染"', Corpus(place="甲市", first_year=year, last_year=year))
        for year, hits in ((2023, 2), (2024, 1))
    ]
    by_report = answer(Question("list", lists=lists), [OLD, NEW])
    assert [lead.corpus.reports for lead in by_report.leads] == [(OLD.text,), (NEW.text,)]
    first = answer(Question("first", words=("数字经济",)), [OLD, NEW])
    assert [lead.corpus for lead in first.leads] == [
        Corpus(first_year=year, last_year=year) for year in (2023, 2024)
    ]


def test_what_only_the_others_say_leads_to_them() -> None:
    found = answer(Question("new", Corpus(reports=(NEW.text,))), [NEW], [OLD])
    where = {row[1]: lead.corpus.reports for row, lead in zip(found.rows, found.leads, strict=True)}
    assert where["数字经济"] == (NEW.text,)
    keys = answer(Question("keyness", Corpus(reports=(NEW.text,)), least=1), [NEW] * 9, [OLD] * 9)
    for row, lead in zip(keys.rows, keys.leads, strict=True):
        assert (lead.corpus.reports == (NEW.text,)) == bool(row[1])
        assert lead.other is not None
        assert set(lead.other.reports or ()) == {OLD.text}


def test_what_is_alike_leads_to_the_sentences_and_these_to_their_places() -> None:
    found = answer(Question("similar", by="place"), [NEW], [OLD, OTHER])
    assert [row[0] for row in found.rows] == ["甲市", "乙市"]
    assert found.leads[0].corpus.reports == (OLD.text,)
    long = "持续改善城乡人居环境和生态环境质量。"
    pairs = answer(Question("sentences"), [small(f"甲。{long}")], [small(f"乙。{long}"), small("丙。")])
    (row,), (lead,) = pairs.rows, pairs.leads
    assert row[1:3] == (long, long)
    assert [(place.text, place.span.start) for place in lead.places] == [
        (small(f"{name}。{long}").text, 2) for name in "甲乙"
    ]


@pytest.mark.parametrize("what", ["keyness", "new", "similar", "sentences", "collocation", "first", "list"])
def test_a_question_that_lacks_something_is_no_bug(what: str) -> None:
    with pytest.raises(Problem):
        answer(Question(what), [NEW])  # type: ignore[arg-type]


def test_counting_tells_how_far_it_is_and_ends_when_nobody_waits() -> None:
    told = list[tuple[int, int]]()
    job = Job(lambda done, total: told.append((done, total)))
    answer(Question(), [OLD, NEW], job=job)
    assert told == [(0, 2), (1, 2)]
    job.cancel()
    with pytest.raises(Cancelled):
        answer(Question(ngram=2), [OLD, NEW], job=job)
