from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.numerals import plain, read_arabic, read_chinese, read_count, scale_of

DIGITS = "零一二三四五六七八九"


def below_myriad(number: int) -> str:
    """Written out with 千百十, one 零 for each gap."""
    written = ""
    for step, word in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // step % 10
        if digit:
            written += DIGITS[digit] + word
        elif written and number % step and not written.endswith("零"):
            written += "零"
    return written


def chinese(number: int) -> str:
    written = ""
    for step, word in ((10**8, "亿"), (10**4, "万"), (1, "")):
        part = number // step % 10**4
        if part:
            gap = written and (part < 1000 or not written.endswith(("亿", "万")))
            written += ("零" if gap else "") + below_myriad(part) + word
    return written


@given(st.integers(1, 10**12 - 1))
def test_written_out_and_read_again(number: int) -> None:
    assert read_chinese(chinese(number)) == number


@given(st.integers(1, 10**9), st.text("零一二三四五六七八九", min_size=1, max_size=4))
def test_fractions(number: int, fraction: str) -> None:
    digits = "".join(str(DIGITS.index(digit)) for digit in fraction)
    assert read_chinese(f"{chinese(number)}点{fraction}") == Decimal(f"{number}.{digits}")


@given(st.integers(0, 10**12))
def test_thousands_separators(number: int) -> None:
    assert read_arabic(f"{number:,}") == number


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("三亿零四", 300000004),
        ("二〇二〇", 2020),
        ("一万三千五百十三", 13513),
        ("三万五", 35000),
        ("两千三", 2300),
        ("十亿七千万", 1070000000),
        ("一万亿", 10**12),
        ("一百九十万零三千九百七十一", 1903971),
        ("廿五", 25),
        ("贰拾伍万", 250000),
    ],
)
def test_forms_in_use(numeral: str, value: int) -> None:
    assert read_chinese(numeral) == value


@pytest.mark.parametrize("numeral", ["七八", "十十", "百万", "零", "五百千", "一" * 50])
def test_what_is_no_number(numeral: str) -> None:
    assert not read_chinese(numeral)


def test_scales() -> None:
    assert (scale_of("万亿"), scale_of("千万"), scale_of("")) == (10**12, 10**7, 1)


@given(st.integers(1, 99))
def test_a_heading_s_number_is_read_among_its_signs(number: int) -> None:
    assert read_count(f"（{below_myriad(number).removeprefix('一' if 10 <= number < 20 else '')}）") == number
    assert read_count(f"第{number}") == number


@pytest.mark.parametrize("year", ["2024", "２０２４", "二〇二四", "二○二四", "2O24", "二零二4"])
def test_years_are_read_as_pages_print_them(year: str) -> None:
    assert read_count(year) == 2024


def test_no_number_is_none() -> None:
    assert read_count("〔〕") == 0


@given(st.integers(0, 10**15 - 1), st.integers(0, 15))
def test_a_number_is_written_with_the_digits_that_were_read(digits: int, places: int) -> None:
    numeral = f"{Decimal(digits).scaleb(-places):f}"
    value = read_arabic(numeral)
    assert value is not None
    assert Decimal(str(plain(value))) == Decimal(numeral)


def test_more_digits_behind_a_point_than_a_table_can_hold_are_no_number() -> None:
    assert read_arabic("12345678.123456789") is None
    assert read_arabic("1234567890123456789") == 1234567890123456789
