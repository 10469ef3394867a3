from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtGui import QFont

from core.document.clean_text import Mark
from core.document.span import Span
from core.page.page import build_page
from gui.look.theme import load_theme
from gui.reader.compositor import Compositor
from gui.reader.typography import Typography
from tests.gui.reader.conftest import make_report, span_of


def width(span: Span, marks: Iterable[Mark] = ()) -> float:
    """How wide words are set."""
    page = build_page(replace(make_report(), marks=tuple(marks)))
    compositor = Compositor(page, Typography(QFont(), QFont(), 15, 600), load_theme("light"), frozenset())
    row = page.row_at(span.start)
    (rect,) = compositor.row(row).pieces(span.shifted(-page.rows[row].span.start))
    return rect.width()


def test_a_power_that_the_file_raises_is_set_smaller_than_its_words() -> None:
    power = Span(span_of("各位代表").start, span_of("各位代表").start + 1)
    assert width(power, [Mark(power, "raised")]) < width(power)
