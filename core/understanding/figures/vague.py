"""Round numbers without a digit before the scale: 上万户, 数千项, 几十亿元, 突破千亿元."""

import re
from decimal import Decimal

from core.text.numerals import scale_of
from core.understanding.figures.mention import Mention
from core.understanding.figures.quantities import quantity

VAGUE = (
    r"(?P<some>(?<![迈跨跃登])上|数|(?<![十百千\d])几)(?P<tens>[十百千万亿]{1,3})(?![多余]?年)"
    r"|(?P<round>[百千万亿]{1,2})(?=美?元|斤|吨|人次|辆|件)"
)
"""Where one of them may stand; a part of the grammar's tokens."""
_ONE = Decimal(1)
# 上 and 数 end many words: 以上, 网上, 人数.
_BEFORE_SOME = re.compile(
    r"(?:^|[,;。、:()\n有达到得了过成和与及为近超约对供共引带使让将被在建新动众户及惠收往请来出现着])$"
)
_REACHED = re.compile(r"(?:突破|超过?|逾|[迈跨跃登]上|跨[越过]|迈[入过]|达到?|接近|近)了?$")
_ALONE = re.compile(r"大关|台阶|关口|新台阶|以上(?=[,;。、])|[,;。、)\n]|$")


def vague(text: str, token: re.Match[str]) -> Mention | None:
    """The round number that stands at a token: not fewer than one of its scale."""
    if scale := token["some"] and token["tens"]:
        before = text[token.start() - 1 : token.start()] if token.start() else ""
        if token["some"] != "几" and not _BEFORE_SOME.search(before):
            return None
        mention = quantity(text, token.start(), token.end(), scale_of(scale) * _ONE)
        mention.bound = ">="
        return mention if mention.unit is not None and not mention.quiet else None
    if not _REACHED.search(text, max(0, token.start() - 3), token.start()):
        return None
    mention = quantity(text, token.start(), token.end(), scale_of(token["round"]) * _ONE)
    return mention if mention.unit is not None and _ALONE.match(text, mention.end) else None
