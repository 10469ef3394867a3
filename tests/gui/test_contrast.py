"""Every text can be read on everything it may stand on (WCAG 2.2, 1.4.3: at least 4.5 to 1)."""

import pytest
from PySide6.QtGui import QColor

from gui.look.theme import THEMES, Theme, load_theme


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(text: QColor, ground: QColor) -> float:
    lighter, darker = sorted((luminance(text), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pairs(theme: Theme) -> list[tuple[QColor, QColor]]:
    quiet_grounds = [theme.page, theme.ui, theme.popup, theme.soft, theme.current]
    grounds = [*quiet_grounds, theme.hit, theme.selection, *theme.highlights.values()]
    texts = [theme.ink, theme.accent, *theme.figures.values()]
    return [(text, ground) for text in texts for ground in grounds] + [
        (theme.mute, ground) for ground in quiet_grounds
    ]


@pytest.mark.parametrize("name", THEMES)
def test_every_text_stands_out(name: str) -> None:
    weak = [(t.name(), g.name()) for t, g in pairs(load_theme(name)) if contrast(t, g) < 4.5]
    assert weak == []
