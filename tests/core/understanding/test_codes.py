import pytest

from core.understanding.codes import code_of
from core.understanding.gazetteer import path_of


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("浙江省", "330000"),
        ("宁波市北仑区", "330206"),
        ("河北保定市", "130600"),
        ("海南省琼海市", "469002"),
        ("某省某县", None),
    ],
)
def test_places_have_the_codes_of_the_statistics(place: str, code: str | None) -> None:
    assert code_of(path_of(place)) == code
