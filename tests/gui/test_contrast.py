"""Everything can be read, and told apart, on whatever it may stand on (WCAG 2.2, 1.4.3 and 1.4.11).

Words have 4.5 to 1 at least; rings, dots, lines of charts and the edges of fields have 3 to 1.
"""

from collections import Counter
from functools import partial

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from pytestqt.qtbot import QtBot

from core.document.annotation import COLOURS
from core.workspace import edits
from gui.charts.drawing import colours
from gui.look.theme import THEMES, Theme, load_theme, mixed, palette, stylesheet
from gui.reader.painter import UNCHOSEN
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

WORDS, SHAPES = 4.5, 3.0
Role, Group = QPalette.ColorRole, QPalette.ColorGroup


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(text: QColor, ground: QColor) -> float:
    lighter, darker = sorted((luminance(text), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def quiet_grounds(theme: Theme) -> list[QColor]:
    return [theme.page, theme.ui, theme.popup, theme.soft, theme.current]


def hits_on(theme: Theme) -> list[QColor]:
    """Hits that are not the current one let through what they lie on."""
    grounds = [theme.page, *theme.highlights.values()]
    return [mixed(theme.hit, ground, UNCHOSEN) for ground in grounds]


def words(theme: Theme) -> list[tuple[QColor, QColor]]:
    grounds = [*quiet_grounds(theme), theme.hit, theme.selection, *theme.highlights.values(), *hits_on(theme)]
    texts = [theme.ink, theme.accent, *theme.figures.values()]
    return [(text, ground) for text in texts for ground in grounds] + [
        (theme.mute, ground) for ground in quiet_grounds(theme)
    ]


def shapes(theme: Theme) -> list[tuple[QColor, QColor]]:
    rings = [(theme.accent, ground) for ground in (*quiet_grounds(theme), *theme.highlights.values())]
    dots = [(dot, ground) for dot in theme.dots.values() for ground in (theme.page, theme.ui, theme.popup)]
    edges = [(theme.edge, ground) for ground in (theme.page, theme.ui)]
    return [*rings, *dots, *edges, *((line, theme.page) for line in colours(theme))]


def weak(pairs: list[tuple[QColor, QColor]], least: float) -> list[tuple[str, str, float]]:
    found = ((over.name(), ground.name(), round(contrast(over, ground), 2)) for over, ground in pairs)
    return [(over, ground, value) for over, ground, value in found if value < least]


@pytest.mark.parametrize("name", THEMES)
def test_every_text_stands_out(name: str) -> None:
    assert weak(words(load_theme(name)), WORDS) == []


@pytest.mark.parametrize("name", THEMES)
def test_every_shape_stands_out(name: str) -> None:
    assert weak(shapes(load_theme(name)), SHAPES) == []


@pytest.mark.parametrize("name", THEMES)
def test_qt_s_own_roles_stand_out(name: str) -> None:
    painted = palette(load_theme(name))
    pairs = [
        (painted.color(Group.Active, text), painted.color(Group.Active, ground))
        for text, ground in (
            (Role.WindowText, Role.Window),
            (Role.Text, Role.Base),
            (Role.Text, Role.AlternateBase),
            (Role.ButtonText, Role.Button),
            (Role.PlaceholderText, Role.Base),
            (Role.HighlightedText, Role.Highlight),
            (Role.ToolTipText, Role.ToolTipBase),
            (Role.Link, Role.Base),
        )
    ]
    assert weak(pairs, WORDS) == []


@pytest.mark.parametrize("name", THEMES)
def test_fields_have_an_edge_that_is_seen(name: str) -> None:
    theme = load_theme(name)
    assert (
        f"QLineEdit {{ background: {theme.page.name()}; border: 1px solid {theme.edge.name()}"
        in stylesheet(theme)
    )


def of_words(image: QImage) -> float:
    """The contrast of what stands out most from the ground, which most of a picture of words is."""
    pixels = Counter(image.pixel(x, y) for x in range(image.width()) for y in range(image.height()))
    ground = QColor.fromRgb(pixels.most_common(1)[0][0])
    return max(contrast(QColor.fromRgb(pixel), ground) for pixel in pixels)


@pytest.mark.parametrize("theme", THEMES)
def test_highlighted_words_are_painted_so_that_they_can_be_read(
    qtbot: QtBot, start: Starter, theme: str
) -> None:
    """What is on the screen, also where words that are looked for lie on a highlight."""
    reader = Hands(qtbot, start(size=(1280, 1000), theme=theme, language="en"))
    notes, span = reader.session.document.notes, reader.span("2730億元")
    for colour in COLOURS:
        notes.do(edits.highlight(span, colour))
        qtbot.waitUntil(partial(_is_highlighted, reader, colour))
        for looked_for in ("", "2730億元", "億元"):
            reader.window.find_bar.look_for(looked_for)
            image = reader.reader.canvas.viewport().grab(reader.rect(span)).toImage()
            assert of_words(image) >= WORDS, (colour, looked_for)
        notes.do(edits.remove(list(notes.placed)))
        qtbot.waitUntil(lambda: not notes.placed)


def _is_highlighted(reader: Hands, colour: str) -> bool:
    return [one.annotation.colour for one in reader.session.document.notes.placed.values()] == [colour]
