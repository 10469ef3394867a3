"""Texts of our own and what they state."""

from core.analysis.series.point import Point
from core.document.report import Status
from core.document.span import Span
from core.document.text_id import TextId
from core.index.points.segment import Stated


def point(text: TextId, measure: str, value: float, status: Status = "outcome", start: int = 0) -> Point:
    """A point of the growth of a measure in 2023 or 2024."""
    year = 2023 if status == "outcome" else 2024
    return Point(
        *(text, Span(start, start + 2), "浙江省", 2024, measure, measure, "growth", status, value, None, "%"),
        *(None, "increase", "year", year, year),
    )


def stated(number: int) -> Stated:
    """What the text of a number states, of two measures and of one of its own."""
    text = TextId(f"{number:032x}")
    points = (
        point(text, "地区生产总值", number / 10),
        point(text, "地区生产总值", number, "target", 9),
        point(text, "进出口总额", 2.5, start=20),
        point(text, f"第{number}个", 1, start=30),
    )
    return Stated(text, f"stamp {number}", points)


ALL = [stated(number) for number in range(1, 13)]
STAMPS = {one.text: one.stamp for one in ALL}


def feed(texts: list[TextId]) -> list[Stated]:
    """What texts state that are lacking."""
    return [one for one in ALL if one.text in texts]
