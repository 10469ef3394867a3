from hypothesis import given
from hypothesis import strategies as st

from core.anchoring.normalized import alike, normalized, normalized_letters
from core.document.span import Span


def test_what_extraction_changes_does_not_count() -> None:
    assert normalized_letters("發展　“三清”行動①，增長５％。\n") == normalized_letters(
        "发展「三清」 行动1,增长5%｡"
    )
    assert normalized_letters("5%") != normalized_letters("5")
    assert normalized_letters(" \n\u200b") == ""


def test_a_sign_in_other_clothes_is_the_same_sign() -> None:
    assert alike("，", ",")
    assert alike("「", "“")
    assert not alike("。", "、")


@given(st.text())
def test_every_letter_has_its_place(text: str) -> None:
    found = normalized(text)
    assert found.letters == normalized_letters(text)
    assert len(found.places) == len(found.letters)
    assert found.places == sorted(found.places)
    assert "".join(line.of(found.letters) for line in found.lines) == found.letters
    if found.letters:
        whole = Span(0, len(found.letters))
        assert found.inside(found.outside(whole)) == whole
