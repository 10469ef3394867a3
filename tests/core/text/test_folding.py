from hypothesis import given
from hypothesis import strategies as st

from core.text.folding import fold


@given(st.text())
def test_folding_keeps_every_position(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_script_width_and_case_are_one() -> None:
    assert fold("范圍") == fold("範圍") == fold("范围") == "范围"
    assert fold("ＬＮＧ１２％") == "lng12%"
