from hypothesis import given
from hypothesis import strategies as st

from core.anchoring.skeleton import alike, bare, skeleton
from core.document.span import Span


def test_what_extraction_changes_does_not_count() -> None:
    assert bare("發展　“三清”行動①，增長５％。\n") == bare("发展「三清」 行动1,增长5%｡")
    assert bare("5%") != bare("5")
    assert bare(" \n\u200b") == ""


def test_a_sign_in_other_clothes_is_the_same_sign() -> None:
    assert alike("，", ",")
    assert alike("「", "“")
    assert not alike("。", "、")


@given(st.text())
def test_every_letter_has_its_place(text: str) -> None:
    found = skeleton(text)
    assert found.letters == bare(text)
    assert len(found.places) == len(found.letters)
    assert found.places == sorted(found.places)
    assert "".join(line.of(found.letters) for line in found.lines) == found.letters
    if found.letters:
        whole = Span(0, len(found.letters))
        assert found.inside(found.outside(whole)) == whole
