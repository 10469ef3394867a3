"""How far a text layer can be believed that a program read off a scan."""

import re

from core.document.clean_text import LOST
from core.text.han import HAN

_DOUBTFUL = re.compile(
    rf"{LOST}|[\ue000-\uf8ff]"
    r"|(?<=\d)[IlOoZqti](?![A-Za-z])|(?<![A-Za-z])[IlOoZqt]{1,2}(?=\d)|(?<![A-Za-z])lo(?![A-Za-z])"
    rf"|(?<={HAN})[a-z](?={HAN})|(?<={HAN})[a-zA-Z](?=\d{{2}})"
    r"|(?<![A-Za-z])[b-df-hj-np-tv-xz]{4,}(?![A-Za-z])"
    r"|[。、，；：·]{2,}|(?<![\d.])\.{1,2}(?=[·。])"
    rf"|(?<=20){HAN}(?=年)|(?<=[年月]){HAN}(?=\d日)"
)
"""Letters in numbers and among characters, consonants in a row, marks in a row: what misreading leaves."""


def share_of_doubtful(text: str) -> float:
    """The share of a text's characters that can hardly be right; more that look right are wrong."""
    printed = len(text) - sum(map(text.count, " \n"))
    return sum(len(found[0]) for found in _DOUBTFUL.finditer(text)) / max(1, printed)
