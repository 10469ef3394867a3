"""Which keys move: where the caret goes with Shift, and how the page scrolls without."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt

from core.document.span import Span
from core.text.sentences import paragraph_at
from gui.reader.page_layout import PageLayout

Key = Qt.Key
Step = Callable[[PageLayout, int], int]
WordAt = Callable[[int], Span]


def _line_up(page_layout: PageLayout, caret: int) -> int:
    return page_layout.position_at(QPointF(page_layout.x_of(caret), page_layout.line_top(caret) - 1))


def _line_down(page_layout: PageLayout, caret: int) -> int:
    return page_layout.position_at(QPointF(page_layout.x_of(caret), page_layout.next_line_top(caret)))


def _paragraph_up(page_layout: PageLayout, caret: int) -> int:
    return paragraph_at(page_layout.compositor.page.report.text, max(0, caret - 1)).start


def _paragraph_down(page_layout: PageLayout, caret: int) -> int:
    return paragraph_at(page_layout.compositor.page.report.text, caret).end + 1


STEPS: dict[tuple[Key, bool], Step] = {
    (Key.Key_Left, False): lambda _, caret: caret - 1,
    (Key.Key_Right, False): lambda _, caret: caret + 1,
    (Key.Key_Up, False): _line_up,
    (Key.Key_Down, False): _line_down,
    (Key.Key_Up, True): _paragraph_up,
    (Key.Key_Down, True): _paragraph_down,
    (Key.Key_Home, False): lambda page_layout, caret: page_layout.line_span(caret).start,
    (Key.Key_End, False): lambda page_layout, caret: page_layout.line_span(caret).end,
    (Key.Key_Home, True): lambda _, __: 0,
    (Key.Key_End, True): lambda page_layout, _: len(page_layout.compositor.page.report.text),
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


def caret_after(page_layout: PageLayout, word_at: WordAt, caret: int, key: int, *, ctrl: bool) -> int | None:
    """Where a key takes the caret; None for a key that is none of ours. Ctrl+Left and Right go by words."""
    if ctrl and key == Key.Key_Right:
        at = word_at(caret).end
    elif ctrl and key == Key.Key_Left:
        at = word_at(max(0, caret - 1)).start
    elif step := STEPS.get((Key(key), ctrl)):
        at = step(page_layout, caret)
    else:
        return None
    return min(max(0, at), len(page_layout.compositor.page.report.text))


def pixels_scrolled(key: int, line: int, window: int, page: int, *, shift: bool) -> int | None:
    """How far a key scrolls; None for a key that does not."""
    how = SCROLLS.get((Key(key), shift))
    if how is None:
        return None
    lines, windows, pages = how
    return round(lines * line + windows * window + pages * page)
