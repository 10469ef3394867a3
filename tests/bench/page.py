"""The page: folding, themes, text sizes and scrolling."""

from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TypeVar

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from core.document.clean_text import CleanText, Source
from core.document.span import Span
from core.understanding.understand import understand
from core.workspace.workspace import Workspace
from gui.look.theme import TEXT_SIZES, load_theme
from gui.reader.page_view import PageView
from tests.bench.measure import ratio, tell
from tests.bench.texts import report_text

FRAME = 1 / 60
TIMES_OVER = 10
NOTES = 1000
ROUNDS = 22
"""Twice all text sizes."""
W = TypeVar("W", bound=QWidget)
PAGE = QFont("Noto Serif CJK TC")


def run() -> None:
    """Compare with a bare window laid out in full and painted once, and a frame with 16 ms."""
    QApplication.instance() or QApplication([])
    text = report_text()
    bare = _bare()
    bare_sizes = cycle(TEXT_SIZES)

    def full_layout() -> None:
        bare.setPlainText(text)
        bare.document().size()
        bare.viewport().repaint()

    def full_layout_in_another_size() -> None:
        font = QFont(PAGE)
        font.setPixelSize(next(bare_sizes))
        bare.setFont(font)
        bare.document().size()
        bare.viewport().repaint()

    with TemporaryDirectory() as folder:
        desk = Workspace(Path(folder) / "library.sqlite")
        view = _view(desk, text, notes=0)
        for name, change in _changes(view).items():

            def changed(change: Callable[[], object] = change) -> None:
                change()
                view.viewport().repaint()

            is_size = name == "another text size"
            value, floor = ratio(changed, full_layout_in_another_size if is_size else full_layout, ROUNDS)
            tell(name, value, 1, f"a bare window, full layout and repaint ({floor * 1000:.0f} ms)")
        view.close()
        view = _view(desk, "\n".join([text] * TIMES_OVER), NOTES)
        frames = _scroll(view)
        tell("a frame while scrolling 168,000 characters, p95", frames / FRAME, 1, "16.7 ms")
        desk.close()


def _shown(widget: W) -> W:
    """Show a widget and wait until it is on the screen: before, nothing of it is painted."""
    widget.show()
    for _ in range(5):
        QApplication.processEvents()
    return widget


def _bare() -> QTextEdit:
    bare = QTextEdit()
    font = QFont(PAGE)
    font.setPixelSize(17)
    bare.setFont(font)
    bare.resize(732, 788)
    return _shown(bare)


def _view(desk: Workspace, text: str, notes: int) -> PageView:
    source = Source("bench.txt", str(len(text)), "text/plain", "utf-8")
    report = understand(source, CleanText(text, (), ()))
    opened = desk.add_report(report, Path("bench.txt"))
    placed = dict(opened.notes)
    for number in range(notes):
        start = number * (len(text) - 40) // notes
        placed |= desk.highlight(opened.version or 0, Span(start, start + 20), "yellow").notes
    view = PageView(load_theme("light"), PAGE, 17)
    view.resize(732, 788)
    view.set_page(opened.page)
    view.set_notes(placed)
    return _shown(view)


def _changes(view: PageView) -> dict[str, Callable[[], object]]:
    themes = cycle([load_theme(name) for name in ("dark", "sepia", "light")])
    sizes = cycle(TEXT_SIZES)
    return {
        "folding a part": lambda: view.set_collapsing(view.collapsing.toggled(0)),
        "another theme": lambda: view.set_look(next(themes), PAGE, 17),
        "another text size": lambda: view.set_look(load_theme("light"), PAGE, next(sizes)),
    }


def _scroll(view: PageView) -> float:
    frames = []
    for _ in range(400):
        start = perf_counter()
        view.scroll_by(190)
        view.viewport().repaint()
        frames.append(perf_counter() - start)
    return quantiles(frames, n=20)[-1]
