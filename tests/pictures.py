"""`make screenshots`: the real window in all its states, the README's picture among them.

python -m tests.pictures FOLDER paints every state in every theme; without FOLDER only the README's picture.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from core.workspace import edits

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from core.cli import Start
from core.document.annotation import Colour
from core.document.span import Span
from gui.look.theme import THEMES
from gui.window.application import Application, make_qt_application
from gui.window.messages import listen_to_qt
from gui.window.settings import Settings
from tests.conftest import ROOT

README_PICTURE = ROOT / "resources" / "screenshot.png"
NOTES: tuple[tuple[str, Colour, str, tuple[str, ...]], ...] = (
    ("落戶全省首家融資租賃SPV公司", "yellow", "查2022年報告：當時寫“爭取”，今年落地。", ("金融", "制度創新")),
    ("4563億元", "red", "與2024年目標“占全國份額穩定”對照。", ("外貿",)),
    ("盤活存量土地2819畝", "green", "2024目標：盤活2000畝。", ("土地/盤活",)),
    ("無感監測營商指數全市第一", "blue", "", ()),
    ("營商指數全市第一", "purple", "", ("營商",)),
)


def gather(made: list[str], edited: edits.Edited) -> None:
    """Keep the ids of what was made."""
    made.extend(edited.notes)


class Studio:
    """A window with a library of its own, and time that passes until it is at rest."""

    def __init__(self, folder: Path, language: str, size: tuple[int, int]) -> None:
        start = Start(size=size, language=language, theme="light")
        settings = Settings(folder / "settings.ini")
        self.program = Application(APP, settings, folder / f"{language}-{size[0]}.sqlite", start)
        self.program.show()
        self.session = self.program.session
        self.rest(900)

    def rest(self, milliseconds: int = 400) -> None:
        """Let the window do what it has to."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def span(self, words: str) -> Span:
        """Where words first stand in the open report."""
        assert self.session.document.report
        start = self.session.document.report.text.index(words)
        return Span(start, start + len(words))

    def annotate(self) -> None:
        """Put a reader's notes on the report."""
        for words, colour, note, tags in NOTES:
            made: list[str] = []
            edit = edits.highlight(self.span(words), colour)
            self.session.document.notes.do(edit, partial(gather, made))
            self.rest(120)
            self.session.document.notes.write(made[0], note)
            self.session.document.notes.do(edits.set_tags(made[0], tags))
        self.rest()

    def point_at_term(self) -> None:
        """Open the popup of entry 4, pinned."""
        reader = self.program.window.reader
        assert self.session.document.report
        index, reference = next(
            (index, reference)
            for index, reference in enumerate(self.session.document.report.references)
            if reference.origin == "marker"
            and self.session.document.report.glossary[reference.entry].number == 4
        )
        rect = reader.canvas.rect_of(reference.span)
        assert rect
        rect.moveTopLeft(reader.canvas.viewport().mapToGlobal(rect.topLeft()))
        reader.pointer.activated.emit("reference", index, rect)
        self.rest()

    def save(self, path: Path) -> None:
        """Write the window's picture."""
        assert self.program.window.grab().save(str(path))

    def close(self) -> None:
        """Close the window and its library."""
        self.program.window.close()


def at_section_two(studio: Studio) -> None:
    """The view of the README: a folded section, notes, a popup."""
    session = studio.session
    session.finding.leave()
    studio.program.window.show_panel("notes")
    assert session.document.view.collapsing
    session.document.view.collapse(session.document.view.collapsing.toggled(1))
    session.document.view.go_to(studio.span("二、開放創新引領向前"))
    studio.rest(1200)
    studio.program.window.reader.canvas.scrolling.to(0)
    session.document.view.go_to(studio.span("盤活存量土地2819畝"))
    studio.rest(1500)


def folded(studio: Studio) -> None:
    """Everything folded to the parts' sections."""
    assert studio.session.document.view.collapsing
    studio.session.document.view.collapse(studio.session.document.view.collapsing.to_level(2))
    studio.program.window.reader.canvas.scrolling.to(0)
    studio.rest()


def selected(studio: Studio) -> None:
    """Words selected, the bar beside them."""
    assert studio.session.document.view.collapsing
    studio.session.document.view.collapse(studio.session.document.view.collapsing.with_none())
    span = studio.span("全面承接、頂格盡出穩經濟一攬子政策舉措")
    studio.session.document.view.go_to(span)
    studio.rest(1200)
    studio.program.window.reader.selection.select(span)
    studio.rest()


def panel(name: str) -> Callable[[Studio], None]:
    """A panel of the side panel."""

    def show(studio: Studio) -> None:
        studio.program.window.reader.selection.select(None)
        studio.program.window.show_panel(name)
        studio.rest(600)

    return show


def hits(studio: Studio) -> None:
    """Words looked for, and the list of their places."""
    studio.program.window.find_bar.look_for("經濟")
    panel("hits")(studio)


STATES: dict[str, Callable[[Studio], None]] = {
    "notes": at_section_two,
    "popup": Studio.point_at_term,
    "folded": folded,
    "selected": selected,
    "figures": panel("figures"),
    "glossary": panel("glossary"),
    "about": panel("about_document"),
    "hits": hits,
}


def paint_all(folder: Path) -> None:
    """Every state in every theme, three widths, three languages."""
    for language, size in (("zh_TW", (1280, 860)), ("zh_CN", (900, 860)), ("en", (1600, 900))):
        with TemporaryDirectory() as kept:
            studio = Studio(Path(kept), language, size)
            studio.annotate()
            for theme in THEMES:
                studio.program.choose_theme(theme)
                for name, state in STATES.items():
                    state(studio)
                    studio.save(folder / f"{size[0]}-{name}-{theme}.png")
            studio.close()


def paint_readme() -> None:
    """The README's picture."""
    with TemporaryDirectory() as kept:
        studio = Studio(Path(kept), "zh_TW", (1280, 860))
        studio.annotate()
        at_section_two(studio)
        studio.point_at_term()
        studio.save(README_PICTURE)
        studio.close()


if __name__ == "__main__":
    listen_to_qt()
    APP: QApplication = make_qt_application()
    if len(sys.argv) > 1:
        paint_all(Path(sys.argv[1]))
    else:
        paint_readme()
