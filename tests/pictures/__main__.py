"""`make screenshots`: the real window in all its states, the README's picture among them.

python -m tests.pictures FOLDER paints every dialog, menu and popup in every theme and language on a sheet of
its own, and the states of the window in three widths; QT_SCALE_FACTOR=2 paints them for a dense screen. Names
after FOLDER (about, window-notes) paint only these. Without FOLDER only the README's picture.
"""

import os
import sys
from collections.abc import Collection
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gui.look.theme import THEMES
from gui.window.application import make_qt_application
from gui.window.messages import listen_to_qt
from tests.conftest import ROOT
from tests.pictures.dialogs import OPENED, look_at
from tests.pictures.sheets import sheet
from tests.pictures.states import STATES, at_section_two
from tests.pictures.studio import Studio

README_PICTURE = ROOT / "resources" / "screenshot.png"
USUAL = 1280, 860
SETTINGS = (("zh_TW", "source", 700), ("zh_CN", "simplified", 900), ("en", "hongkong", 1600))
"""For each language a script and a width of the window's own pictures."""
Pictures = dict[str, list[QImage]]


def paint_all(app: QApplication, folder: Path, names: Collection[str]) -> None:
    """Every dialog and every state in three languages and three themes."""
    dialogs: Pictures = {name: [] for name in OPENED if not names or name in names}
    states: Pictures = {name: [] for name in STATES if not names or f"window-{name}" in names}
    for language, script, width in SETTINGS:
        with TemporaryDirectory() as kept:
            studio = Studio(app, Path(kept), language, USUAL)
            studio.annotate()
            studio.program.choose_script(script)
            for theme in THEMES:
                studio.program.choose_theme(theme)
                for name, pictures in dialogs.items():
                    pictures.append(look_at(studio, OPENED[name]))
            studio.window.resize(width, USUAL[1])
            for theme in THEMES:
                studio.program.choose_theme(theme)
                for name, pictures in states.items():
                    studio.tidy()
                    STATES[name](studio)
                    pictures.append(studio.look())
            studio.close()
    for name, pictures in dialogs.items():
        sheet(pictures, len(THEMES)).save(str(folder / f"{name}.png"))
    for name, pictures in states.items():
        for at, (language, _, width) in enumerate(SETTINGS):
            some = pictures[at * len(THEMES) : (at + 1) * len(THEMES)]
            sheet(some, len(THEMES)).save(str(folder / f"window-{name}-{width}-{language}.png"))


def paint_readme(app: QApplication) -> None:
    """The README's picture."""
    with TemporaryDirectory() as kept:
        studio = Studio(app, Path(kept), "zh_TW", USUAL)
        studio.annotate()
        at_section_two(studio)
        studio.explain_term()
        assert studio.look().save(str(README_PICTURE))
        studio.close()


if __name__ == "__main__":
    listen_to_qt()
    if len(sys.argv) > 1:
        paint_all(make_qt_application(), Path(sys.argv[1]), sys.argv[2:])
    else:
        paint_readme(make_qt_application())
