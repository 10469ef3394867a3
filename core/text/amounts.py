"""Numbers as people write them: in 万 and 亿, with as many digits as they have."""

from decimal import Decimal

TEN_THOUSAND = 10**4
SCALES = ((10**12, "万亿", "萬億"), (10**8, "亿", "億"), (TEN_THOUSAND, "万", "萬"))


def written(value: Decimal, *, thousands: bool = True) -> str:
    """A number with its own digits and no zeros behind them."""
    number = f"{value:,f}" if thousands else f"{value:f}"
    return number.rstrip("0").rstrip(".") if "." in number else number


def scale_of(top: float, *, traditional: bool = False) -> tuple[int, str]:
    """By what a number so great is divided when it is written in short, and the word for that."""
    for scale, simplified, other in SCALES:
        if top >= scale:
            return scale, other if traditional else simplified
    return 1, ""
