"""Which region's shapes a text is to be set in: 骨, ， and 。 differ on the mainland and in Taiwan."""

from functools import lru_cache
from typing import Literal

from core.text.conversion import Script

Region = Literal["SC", "TC", "HK"]
"""As type foundries name the shapes of the mainland, of Taiwan and of Hong Kong."""

_CHOSEN: dict[Script, Region] = {"simplified": "SC", "traditional": "TC", "taiwan": "TC", "hongkong": "HK"}
_SIMPLIFIED = frozenset(
    "个为这国时会来对业动进产经现长农应设务济规实质权务总亿万图资数区发开关无机电车东门问题头书见观说认识调办"
)
_TRADITIONAL = frozenset(
    "個為這國時會來對業動進產經現長農應設務濟規實質權務總億萬圖資數區發開關無機電車東門問題頭書見觀說認識調辦"
)


@lru_cache(maxsize=2)  # asked of the same long text for each of its figures
def is_traditional(text: str) -> bool:
    """Whether a text is written in traditional characters, by the commonest that differ."""
    simplified = sum(map(text.count, _SIMPLIFIED))
    return sum(map(text.count, _TRADITIONAL)) > simplified


def region(text: str, script: Script = "source") -> Region:
    """The region whose shapes a text in a script is printed in; a source tells by its characters."""
    return _CHOSEN.get(script) or ("TC" if is_traditional(text) else "SC")
