"""Nothing in the window moves by itself: there is nothing to turn off for whom motion makes unwell."""

from pathlib import Path

import gui

ANIMATIONS = (
    "QVariantAnimation",
    "QPropertyAnimation",
    "QTimeLine",
    "QScroller",
    "QMovie",
    "setAnimated(True",
)


def test_nothing_is_animated() -> None:
    sources = Path(gui.__file__).parent.rglob("*.py")
    moved = [(file.name, name) for file in sources for name in ANIMATIONS if name in file.read_text("utf-8")]
    assert moved == []
