"""Subjects named together before 分别, each given back its own words."""

import re

from core.text.folding import FIGURES

_COMMA = re.compile("、")
_ANY = re.compile("[、和与與及]|以及")
_WHOLE = (
    "收入",
    "产值",
    "总值",
    "总额",
    "余额",
    "投资",
    "贷款",
    "存款",
    "利润",
    "面积",
    "产量",
    "增加值",
    "贸易",
    "率",
)
_PAIRS = {"存": "贷", "进": "出", "出": "进", "供": "销"}


def share_out(words: str, count: int) -> list[str]:
    """`count` subjects out of their joint words (城镇、农村居民收入); empty where they are not so many."""
    for mark in (_COMMA, _ANY):
        parts = [part for part in mark.split(words) if part]
        if len(parts) == count > 1:
            return _completed(parts)
    return []


def _completed(parts: list[str]) -> list[str]:
    """The parts with the head that only the last names, or the owner that only the first names."""
    first, last = parts[0], parts[-1]
    if _PAIRS.get(FIGURES.fold(first[-1])) == FIGURES.fold(last[0]):
        return [*(part + last[1:] for part in parts[:-1]), first[:-1] + last]
    if len(last) <= 3 and len(first) >= len(last) + 2:
        return [first, *(first[: -len(last)][:2] + part for part in parts[1:])]
    size = len(first)
    if any(FIGURES.fold(part).endswith(_WHOLE) for part in parts[:-1]):
        return parts
    if len(last) >= 2 * size + 2 and all(len(part) <= size + 2 for part in parts[:-1]):
        return [*(part + last[size:] for part in parts[:-1]), last]
    return parts
