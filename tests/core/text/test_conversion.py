import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.text.conversion import SCRIPTS, Script, convert


@given(st.text(alphabet="范圍制度后發展里面什么干部𠮷萬亿a1\n。", max_size=40), st.sampled_from(SCRIPTS))
@settings(max_examples=60, deadline=None)
def test_no_script_moves_a_position(text: str, script: Script) -> None:
    assert len(convert(text, script)) == len(text)


@pytest.mark.parametrize(
    ("script", "shown"),
    [
        ("source", "糧食面積、制造業規范"),
        ("simplified", "粮食面积、制造业规范"),
        ("taiwan", "糧食面積、製造業規範"),
    ],
)
def test_a_badly_converted_text_is_shown_well(script: Script, shown: str) -> None:
    assert convert("糧食面積、制造業規范", script) == shown
