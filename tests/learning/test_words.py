from tests.learning.words import firm_pairs, joined


def test_two_words_that_always_stand_together_are_one() -> None:
    texts = [["工业", "提", "质"], ["提", "质", "和", "工业"]] * 3
    pairs = firm_pairs(texts)
    assert pairs == {("提", "质")}
    assert [*joined(["为", "提", "质", "提"], pairs)] == ["为", "提质", "提"]


def test_words_of_few_reports_stay_apart() -> None:
    assert not firm_pairs([["提", "质"]] * 4)
