from core.document.corpus import Corpus
from core.workspace.words import Question, answer
from core.workspace.years import Through
from gui.analysis.first_years import by_word
from tests.core.analysis.small import small

SAMPLES = [
    small("乡村", "甲市", 2016),
    small("数字经济。数字经济。", "甲市", 2019),
    small("数字", "乙市", 2019),
]


def test_each_word_has_one_row_with_its_years_and_leads_to_all_of_them() -> None:
    told = by_word(answer(Question("first", Corpus(place="甲市"), words=("数字经济", "太空")), SAMPLES))
    assert told.table.rows == [("数字经济", 2, 1), ("太空", 0, 0)]
    assert told.through["数字经济"].years == (2016, 2017, 2018, 2019)
    assert told.through["数字经济"].first == 2019
    assert told.through["太空"].first is None
    assert [(one.query, one.corpus) for one in told.table.leads] == [
        (f'"{words}"', Corpus(place="甲市", first_year=2016, last_year=2019))
        for words in ("数字经济", "太空")
    ]
    assert Through().first is None
