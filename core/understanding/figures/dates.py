"""Numbers that are no measures: dates, ordinals, ranks, and the numbers in names."""

import re
from decimal import Decimal

from core.document.report import FigureKind
from core.understanding.figures.mention import Mention

HIDDEN = "\ue000"
NAME_LENGTH = 16

_MONTH_DAY = re.compile(r"\d{1,2}月(?:\d{1,2}日|份)?")
_DAY = re.compile(r"\d{1,2}日|\d{1,2}时(?:\d{1,2}分)?|\d{1,2}点(?:\d{1,2}分|钟)")
_ORDINAL_UNIT = frozenset("号届期次轮级年位名个条项批代环线季")
_NAMED = re.compile(r"“[^“”\n]*”|「[^「」\n]*」|『[^『』\n]*』|《[^《》\n]*》|\"[^\"\n]*\"|‘[^‘’\n]*’")
_PHRASE = re.compile(r"[,;。!?]")


def hide_names(folded: str) -> str:
    """The text with short quoted names blanked, so that the numbers in them are no figures."""
    return _NAMED.sub(_hidden, folded)


def _hidden(name: re.Match[str]) -> str:
    quoted = name[0]
    if quoted[0] != "《" and (len(quoted) > NAME_LENGTH or _PHRASE.search(quoted)):
        return quoted
    return quoted[0] + HIDDEN * (len(quoted) - 2) + quoted[-1]


def date(text: str, start: int, end: int, value: Decimal) -> Mention | None:
    """2024年1月11日, 1月11日, 11日: the date whose first numeral stands at start..end."""
    if end - start == 4 and 1800 <= value <= 2200 and text.startswith("年", end):
        month = _MONTH_DAY.match(text, end + 1)
        return Mention(start, month.end() if month else end + 1, "date", value, None, (end, end + 1))
    for pattern in (_MONTH_DAY, _DAY):
        if day := pattern.match(text, start):
            return Mention(start, day.end(), "date", value, None, (end, end + 1))
    return None


def ordinal(text: str, start: int, end: int, value: Decimal) -> Mention:
    """第3位, 第二届: the figure whose numeral stands at start..end, with 第 before it."""
    unit = text[end : end + 1]
    last = end + 1 if unit and unit in _ORDINAL_UNIT else end
    kind: FigureKind = "rank" if unit in ("位", "名") else "ordinal"
    return Mention(start - 1, last, kind, value, None, (end, last) if last > end else None)


def rank(text: str, mention: Mention) -> Mention | None:
    """世界500强, for a mention without a unit."""
    if mention.unit is not None or not text.startswith("强", mention.end):
        return None
    end = mention.end + 1
    return Mention(mention.start, end, "rank", mention.value, None, (mention.end, end))
