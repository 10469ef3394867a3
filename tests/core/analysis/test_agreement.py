"""Measures of agreement against examples that were published with them."""

import pytest

from core.analysis.agreement import Reading, agreement, cohen_kappa, krippendorff_alpha
from core.document.span import Span


def test_alpha_as_krippendorff_works_it_out() -> None:
    """Four observers, twelve units (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability)."""
    observers = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
    units = [[None if value == "." else value for value in unit] for unit in zip(*observers, strict=True)]
    assert krippendorff_alpha(units) == pytest.approx(0.743, abs=0.0005)


def test_alpha_of_two_observers_as_krippendorff_works_it_out() -> None:
    """Ten articles, binary, no missing data (the same paper, section A)."""
    pairs = zip("0100000000", "1110010100", strict=True)
    assert krippendorff_alpha(pairs) == pytest.approx(0.095, abs=0.0005)


def test_kappa_as_fleiss_works_it_out() -> None:
    """A hundred patients, three diagnoses (Fleiss 1981, Statistical Methods, table 13.1): 0.68."""
    table = ((75, 1, 4), (5, 4, 1), (0, 0, 10))
    pairs = [(one, other) for one in range(3) for other in range(3) for _ in range(table[one][other])]
    assert cohen_kappa(pairs) == pytest.approx(0.676, abs=0.0005)


def test_nothing_is_told_where_nobody_could_have_differed() -> None:
    assert cohen_kappa([(False, False)] * 5) is None
    assert krippendorff_alpha([(False, False)] * 5) is None
    assert cohen_kappa([]) is None
    assert krippendorff_alpha([(1, None)]) is None


def test_tags_are_compared_unit_by_unit_and_one_below_another_counts_for_it() -> None:
    text = "一段。还有。\n二段。\n\n三段。"
    reading = Reading(
        text,
        {"民生": [Span(0, 2)], "产业": [Span(11, 13)]},
        {"民生/住房": [Span(3, 5)], "民生": [Span(7, 9)]},
    )
    by_paragraph = {one.tag: one[1:5] for one in agreement([reading], "paragraph")}
    assert by_paragraph == {"产业": (3, 1, 0, 0), "民生": (3, 1, 2, 1), "民生/住房": (3, 0, 1, 0)}
    by_sentence = {one.tag: one[1:5] for one in agreement([reading], "sentence")}
    assert by_sentence["民生"] == (4, 1, 2, 0)
