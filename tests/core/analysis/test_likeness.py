import pytest

from core.analysis.likeness import like
from tests.core.analysis.small import small

TEXTS = ("推动数字经济发展。数字经济", "发展数字经济，改善环境。", "改善环境，保护环境。", "天气晴")
COSINES = (0.54552143, 0.44269554, 0.0)
"""What scikit-learn answers for the second text and the others."""


def test_cosine_is_that_of_scikit_learn() -> None:
    """TfidfVectorizer(sublinear_tf=True) over the pairs of characters within each run of them."""
    groups = {number: [small(text)] for number, text in enumerate(TEXTS)}
    found = like(groups, 1)
    assert [one.key for one in found] == [0, 2, 3]
    assert [one.cosine for one in found] == pytest.approx(COSINES, abs=1e-6)


def test_places_and_years_are_compared_as_all_their_reports() -> None:
    groups = {"甲县": [small("修路"), small("造林")], "乙县": [small("造林修路")], "丙县": [small("開會")]}
    (first, last) = like(groups, "甲县")
    assert (first.key, last.key, last.cosine) == ("乙县", "丙县", 0.0)
    assert first.cosine > 0.7


def test_a_rare_character_is_one_character() -> None:
    rare, pair = "\U00020000\U00020001", "修路"
    groups = {"a": [small(rare)], "b": [small(f"{rare}，{pair}")], "c": [small("\U00020000，路")]}
    assert [one.key for one in like(groups, "a")] == ["b", "c"]
    assert [one.cosine > 0 for one in like(groups, "a")] == [True, False]


def test_what_has_no_words_is_like_nothing() -> None:
    assert [one.cosine for one in like({"a": [], "b": [small("修路")]}, "a")] == [0.0]
