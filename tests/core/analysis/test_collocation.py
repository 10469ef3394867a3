from math import log2

import pytest

from core.analysis.collocation import collocations, places_together
from core.analysis.measures import log_likelihood_of_table
from tests.core.analysis.small import cut, small

TEXT = "推動經濟增長。推动经济发展，稳定就业。改善环境，环境干净。推动经济2026改革。"


def test_what_stands_near_a_word_more_often_than_by_chance() -> None:
    rows = collocations(cut(small(TEXT)), "经济", least=2)
    (row,) = rows
    assert (row.words, row.together, row.before, row.after, row.count) == ("推动", 3, 3, 0, 3)
    near = 3 + 5  # 推动 three times; 增长, 发展, 稳定, 就业, 改革
    total = near + 4  # 改善, 环境 twice, 干净
    assert row.log_likelihood == pytest.approx(log_likelihood_of_table(3, near, 3, total))
    assert row.mutual_information == pytest.approx(log2(3 * total / (near * 3)))


def test_the_window_is_of_words_and_ends_with_the_sentence() -> None:
    cuts = cut(small(TEXT))
    assert {row.item for row in collocations(cuts, "改善", least=1)} == {"环境", "干净"}
    assert {row.item for row in collocations(cuts, "改善", window=1, least=1)} == {"环境"}


def test_each_number_leads_to_its_places() -> None:
    (one,) = cut(small(TEXT))
    found = places_together(one, "經濟", "推动")
    assert [span.of(TEXT) for span in found] == ["推動經濟", "推动经济", "推动经济"]


def test_a_node_may_be_part_of_words_or_nowhere() -> None:
    cuts = cut(small(TEXT))
    assert "增长" in {row.item for row in collocations(cuts, "动经", least=1)}
    assert collocations(cuts, "", least=1) == collocations(cuts, "太空", least=1) == []
    assert collocations([], "经济") == []
