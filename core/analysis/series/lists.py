"""Lists of paragraphs that sum up several years: what grew there, grew mostly in all of them."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from core.analysis.series.point import Point
from core.text.sentences import sentence_at
from core.vocabulary.measures import level_of

_ITEM = re.compile(r"\s*(?:——|－－|--)")
_ONE_YEAR = re.compile(r"全年|一年|[本今去前当上]年|[0-9０-９]{4}年|同比|上年|年[底末]")


def doubting_lists(text: str, points: Sequence[Point]) -> list[Point]:
    """Points, those in doubt that a list of several years' growth tells without saying a year."""
    starts = _lists(text)
    places = [bisect_right(starts, point.span.start) for point in points]
    several, single = Counter[int](), Counter[int]()
    for point, place in zip(points, places, strict=True):
        if point.form == "growth" and point.status == "outcome" and level_of(point.measure):
            (single if point.horizon == "year" else several)[place] += 1
    of_years = {place for place, count in several.items() if place % 2 and count >= single[place]}
    return [
        point._replace(doubt="period") if place in of_years and _is_doubtful(text, point) else point
        for point, place in zip(points, places, strict=True)
    ]


def _is_doubtful(text: str, point: Point) -> bool:
    """Whether it grew, and no year is said beside it."""
    if point.form == "level" or point.status != "outcome" or point.horizon != "year" or point.doubt:
        return False
    start = sentence_at(text, point.span.start).start
    return not _ONE_YEAR.search(text, start, point.span.start)


def _lists(text: str) -> list[int]:
    """Where lists begin and, each in turn, end: paragraphs in a row with a dash before each."""
    lines = [found.start() for found in re.finditer(r"^(?=.)", text, re.MULTILINE)]
    are_items = [bool(_ITEM.match(text, start)) for start in lines]
    pairs = pairwise([False, *are_items])
    return [start for start, (before, is_item) in zip(lines, pairs, strict=True) if before != is_item]
