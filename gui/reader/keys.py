"""Which keys move: where the caret goes with Shift, and how the page scrolls without."""

from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt

from core.document.span import Span
from core.text.sentences import paragraph_at
from gui.reader.page_layout import PageLayout

Key = Qt.Key


class Way(NamedTuple):
    """How far a step goes: to which `x` of a line, over which height of a window, to which end of a word."""

    x: float
    window: int
    word_at: Callable[[int], Span]


Step = Callable[[PageLayout, int, Way], int]
VERTICAL = (Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown)
"""Keys that keep to one x, however short the lines between are."""


def _at(page_layout: PageLayout, way: Way, y: float) -> int:
    return page_layout.position_at(QPointF(way.x, y))


def _line_up(page_layout: PageLayout, caret: int, way: Way) -> int:
    return _at(page_layout, way, page_layout.line_top(caret) - 1)


def _line_down(page_layout: PageLayout, caret: int, way: Way) -> int:
    return _at(page_layout, way, page_layout.next_line_top(caret))


def _window_up(page_layout: PageLayout, caret: int, way: Way) -> int:
    return _at(page_layout, way, page_layout.line_top(caret) - PAGE * way.window)


def _window_down(page_layout: PageLayout, caret: int, way: Way) -> int:
    return _at(page_layout, way, page_layout.line_top(caret) + PAGE * way.window)


def _paragraph_up(page_layout: PageLayout, caret: int, _: Way) -> int:
    return paragraph_at(page_layout.compositor.page.report.text, max(0, caret - 1)).start


def _paragraph_down(page_layout: PageLayout, caret: int, _: Way) -> int:
    return paragraph_at(page_layout.compositor.page.report.text, caret).end + 1


STEPS: dict[tuple[Key, bool], Step] = {
    (Key.Key_Left, False): lambda _, caret, __: caret - 1,
    (Key.Key_Right, False): lambda _, caret, __: caret + 1,
    (Key.Key_Left, True): lambda _, caret, way: way.word_at(max(0, caret - 1)).start,
    (Key.Key_Right, True): lambda _, caret, way: way.word_at(caret).end,
    (Key.Key_Up, False): _line_up,
    (Key.Key_Down, False): _line_down,
    (Key.Key_PageUp, False): _window_up,
    (Key.Key_PageDown, False): _window_down,
    (Key.Key_Up, True): _paragraph_up,
    (Key.Key_Down, True): _paragraph_down,
    (Key.Key_Home, False): lambda page_layout, caret, _: page_layout.line_span(caret).start,
    (Key.Key_End, False): lambda page_layout, caret, _: page_layout.line_span(caret).end,
    (Key.Key_Home, True): lambda _, __, ___: 0,
    (Key.Key_End, True): lambda page_layout, _, __: len(page_layout.compositor.page.report.text),
}
"""Where the caret goes from where it is; the key, and whether Ctrl is held."""

LINES = 2.0
PAGE = 0.9
SCROLLS: dict[tuple[Key, bool], tuple[float, float, float]] = {
    (Key.Key_Up, False): (-LINES, 0, 0),
    (Key.Key_Down, False): (LINES, 0, 0),
    (Key.Key_PageUp, False): (0, -PAGE, 0),
    (Key.Key_PageDown, False): (0, PAGE, 0),
    (Key.Key_Space, True): (0, -PAGE, 0),
    (Key.Key_Space, False): (0, PAGE, 0),
    (Key.Key_Home, False): (0, 0, -1),
    (Key.Key_End, False): (0, 0, 1),
}
"""How far the page scrolls: in lines, in windows, in pages; the key, and whether Shift is held."""


def caret_after(page_layout: PageLayout, caret: int, key: int, way: Way, *, ctrl: bool) -> int | None:
    """Where a key takes the caret; None for a key that is none of ours."""
    step = STEPS.get((Key(key), ctrl))
    if step is None:
        return None
    at = min(max(0, step(page_layout, caret, way)), len(page_layout.compositor.page.report.text))
    return past_folds(page_layout, at, forward=at > caret)


def past_folds(page_layout: PageLayout, at: int, *, forward: bool) -> int:
    """The position itself, or where a fold hides it, the nearest before or after that shows."""
    page, shown = page_layout.compositor.page, page_layout.column.shown
    row = page.row_at(at)
    place = bisect_left(shown, row)
    if not shown or (place < len(shown) and shown[place] == row):
        return at
    if forward and place < len(shown):
        return page.rows[shown[place]].span.start
    return page.rows[shown[max(place - 1, 0)]].span.end


def pixels_scrolled(key: int, line: int, window: int, page: int, *, shift: bool) -> int | None:
    """How far a key scrolls; None for a key that does not."""
    how = SCROLLS.get((Key(key), shift))
    if how is None:
        return None
    lines, windows, pages = how
    return round(lines * line + windows * window + pages * page)
