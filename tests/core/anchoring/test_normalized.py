from hypothesis import given
from hypothesis import strategies as st

from core.anchoring.normalized import alike, normalized
from core.document.span import Span
from core.text.folding import ANCHORING


def test_a_sign_in_other_clothes_is_the_same_sign() -> None:
    assert alike("，", ",")
    assert alike("「", "“")
    assert not alike("。", "、")


@given(st.text())
def test_every_letter_has_its_place(text: str) -> None:
    found = normalized(text)
    assert found.letters == ANCHORING.fold(text)
    assert len(found.places) == len(found.letters)
    assert found.places == sorted(found.places)
    assert "".join(line.of(found.letters) for line in found.lines) == found.letters
    if found.letters:
        whole = Span(0, len(found.letters))
        assert found.inside(found.outside(whole)) == whole
