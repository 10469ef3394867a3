from hypothesis import given
from hypothesis import strategies as st

from core.understanding.figures.folding import fold


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_width_script_and_dashes_are_one() -> None:
    assert fold("增長５．５％—６％，３０萬個：") == "增长5.5%-6%,30万个:"
