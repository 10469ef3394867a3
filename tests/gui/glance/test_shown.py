from core.analysis.series.glance import Seen
from core.analysis.series.point import Form, Point
from core.document.report import Status
from core.document.span import Span
from core.document.text_id import TextId
from core.workspace.glance import Glance
from gui.glance.laid import Arranged, laid_out
from gui.glance.shown import Shown
from gui.glance.words import rows_of

RATE, OTHER = "城镇调查失业率", "城镇登记失业率"


def point(value: float, measure: str, status: Status, form: Form = "level") -> Point:
    return Point(
        *(TextId("a"), Span(0, 1), None, 2024, measure, measure, form, status),
        *(value, None, "%", None, None, "year", 2023, 2023),
    )


PLACES = (
    Glance(("甲省",), 2024, TextId("a"), None, (Seen(RATE, point(5.1, RATE, "outcome")),)),
    Glance(("乙省",), 2024, TextId("b"), None, (Seen(OTHER, point(2.6, OTHER, "outcome")),)),
    Glance(("丙省",), 2024, None, None),
)


def test_a_measure_that_stands_for_another_is_named_where_it_does() -> None:
    shown = Shown(laid_out(PLACES, Arranged("level")), {})
    assert [row.head for row in shown.laid.rows] == [RATE]
    assert shown.cell(0, 0) == (["5.1%"], "")
    assert shown.cell(0, 1) == (["2.6%"], OTHER)
    assert rows_of(shown.laid, {})[1] == [RATE, "5.1%", f"2.6% ({OTHER})"]
    turned = Shown(laid_out(PLACES, Arranged("level", is_turned=True)), {})
    assert [row.head for row in turned.laid.rows] == ["甲省", "乙省"]
    assert turned.cell(1, 0) == (["2.6%"], OTHER)
    blocks = Shown(laid_out(PLACES, Arranged()), {})
    assert [(row.head, row.is_title) for row in blocks.laid.rows] == [
        (RATE, True),
        ("甲省", False),
        ("乙省", False),
    ]
    assert blocks.cell(2, 0) == (["2.6%"], OTHER)
    assert blocks.cell(2, 2) == (["·"], "")


def test_places_of_one_name_and_years_of_one_place_are_told_apart() -> None:
    places = [
        Glance(("甲省", "鼓楼区"), 2024, TextId("a"), None, (Seen(RATE),)),
        Glance(("乙省", "鼓楼区"), 2023, TextId("b"), None, (Seen(RATE),)),
    ]
    assert laid_out(places, Arranged()).named == ("甲省鼓楼区 2024", "乙省鼓楼区 2023")
    assert laid_out(places[:1], Arranged()).named == ("鼓楼区",)
