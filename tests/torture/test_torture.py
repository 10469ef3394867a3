import os

import pytest

from tests.torture.parts import PARTS


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill")
@pytest.mark.parametrize("part", PARTS)
def test_a_short_form_of(part: str) -> None:
    verdicts = list(PARTS[part].short())
    if not verdicts:
        pytest.skip("needs strace")
    assert [str(verdict) for verdict in verdicts if not verdict.as_it_must_be] == []
