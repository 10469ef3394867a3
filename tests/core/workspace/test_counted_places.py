"""Each number leads to just so many places, and no query would do: words are parts of longer words."""

import pytest

from core.document.corpus import Corpus
from core.document.word_list import WordList
from core.workspace.counted_places import counted_places
from core.workspace.words import Counter, Question, answer
from tests.core.analysis.small import small

OLD = small("发展经济，环境好。改善环境，治理污染。哈哈哈。", "甲市", 2023)
NEW = small("發展数字经济。壮大数字经济，改善环境𠮷。经济好。“双招双引”。", "甲市", 2024, terms=("数字经济",))
BOTH = [OLD, NEW]
LISTS = (WordList("经济", ("经济", "数字经济")), WordList("环境", ("环境", "污染")))


@pytest.mark.parametrize(
    ("question", "column"),
    [
        (Question(), "count"),
        *((Question(ngram=length), "count") for length in (1, 2, 4)),
        (Question("collocation", words=("环境",), least=1), "together"),
        (Question("first", words=("数字经济", "经济", "环境")), "count"),
        *((Question("list", lists=LISTS, by=by), "hits") for by in ("report", "year", "place")),
    ],
)
def test_a_number_leads_to_so_many_places(question: Question, column: str) -> None:
    counter = Counter()
    table = answer(question, BOTH, counter=counter)
    number = table.columns.index(column)
    for row, lead in zip(table.rows, table.leads, strict=True):
        found = counted_places(question, lead, BOTH, [], counter)
        assert sum(map(len, found.values())) == row[number]
        assert all(span.has_words_of(one.words) for one in BOTH for span in found.get(one.text, ()))
    assert table.rows


@pytest.mark.parametrize("what", ["keyness", "new"])
def test_what_is_compared_leads_to_its_own_side(what: str) -> None:
    question = Question(what, Corpus(reports=(NEW.text,)), least=1)  # type: ignore[arg-type]
    counter = Counter()
    table = answer(question, [NEW], [OLD], counter=counter)
    number = table.columns.index("count")
    for row, lead in zip(table.rows, table.leads, strict=True):
        found = counted_places(question, lead, [NEW], [OLD], counter)
        (text,) = found
        assert len(found[text]) == (row[number] or row[number + 1])
        assert (text == NEW.text) == (NEW.text in (lead.corpus.reports or ()))


def test_a_part_of_a_longer_word_is_not_counted() -> None:
    table = answer(Question(), BOTH)
    lead = next(lead for row, lead in zip(*table[1:], strict=True) if row[0] == "经济")
    found = counted_places(Question(), lead, BOTH, [], Counter())
    assert {text: len(spans) for text, spans in found.items()} == {OLD.text: 1, NEW.text: 1}
