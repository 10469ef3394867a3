import pytest

from core.text.conversion import Script
from core.text.regions import Region, region


@pytest.mark.parametrize(
    ("text", "script", "expected"),
    [
        ("各位代表：过去一年，经济运行总体平稳。", "source", "SC"),
        ("各位代表：過去一年，經濟運行總體平穩。", "source", "TC"),
        ("生产总值（GDP）与“臺灣”", "source", "SC"),
        ("", "source", "SC"),
        ("", "taiwan", "TC"),
        ("经济", "hongkong", "HK"),
        ("經濟", "simplified", "SC"),
    ],
)
def test_the_chosen_script_tells_the_region_and_a_source_its_characters(
    text: str, script: Script, expected: Region
) -> None:
    assert region(text, script) == expected
