from hypothesis import given
from hypothesis import strategies as st

from core.anchoring.normalized import normalized
from core.document.span import Span
from core.text.folding import ANCHORING


@given(st.text())
def test_every_letter_has_its_place(text: str) -> None:
    found = normalized(text)
    places = found.places.sources
    assert found.letters == ANCHORING.fold(text)
    assert len(places) == len(found.letters)
    assert list(places) == sorted(places)
    assert "".join(line.of(found.letters) for line in found.lines) == found.letters
    if found.letters:
        whole = Span(0, len(found.letters))
        assert found.places.inside(found.places.outside(whole)) == whole
