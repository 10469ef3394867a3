from core.page.figure_card import growth_of, in_short, written_out
from tests.small_report import REPORT

MONEY, GROWTH, *_ = REPORT.figures


def test_a_value_is_written_out_and_in_short() -> None:
    assert written_out(MONEY) == "12,000,000,000 元"
    assert in_short(MONEY, REPORT.text) == "120 亿元"
    assert in_short(MONEY, "占全國120億元") == "120 億元"


def test_ranges_and_bounds() -> None:
    figure = GROWTH._replace(value=5.0, upper=5.5, bound="~")
    assert written_out(figure) == "≈ 5 – 5.5%"
    assert in_short(figure, REPORT.text) is None


def test_a_value_in_short_keeps_every_digit() -> None:
    assert in_short(MONEY._replace(value=31390000000), "") == "313.9 亿元"
    assert in_short(MONEY._replace(value=12345.678, unit="吨"), "") == "1.2345678 万吨"
    assert written_out(MONEY._replace(value=0.3)) == "0.3 元"


def test_growth_is_the_change_of_the_same_indicator() -> None:
    assert growth_of(REPORT, 0) == GROWTH
    assert growth_of(REPORT, 1) is None


def test_a_year_is_no_amount() -> None:
    assert written_out(MONEY._replace(kind="date", text="2024年", value=2024, unit="年")) == "2024年"
