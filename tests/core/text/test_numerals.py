import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.numerals import read_arabic, read_chinese, scale_of

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
    assert read_chinese(f"{chinese(number)}点{fraction}") == float(f"{number}.{digits}")


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
    ],
)
def test_forms_in_use(numeral: str, value: int) -> None:
    assert read_chinese(numeral) == value


@pytest.mark.parametrize("numeral", ["七八", "十十", "百万", "零", "五百千", "一" * 50])
def test_what_is_no_number(numeral: str) -> None:
    assert not read_chinese(numeral)


def test_scales() -> None:
    assert (scale_of("万亿"), scale_of("千万"), scale_of("")) == (10**12, 10**7, 1)
