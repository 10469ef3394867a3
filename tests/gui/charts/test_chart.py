"""A chart tells its values to eye, pointer, keyboard and screen reader, and leads on from each."""

import pytest
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_PATH
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from gui.charts.chart import Chart
from gui.charts.data import Data, Kind, Mark, Point, Series, of_values
from gui.look.theme import THEMES, Appearance, load_theme

KEY = Qt.Key
DATA = of_values(("2021", "2022", "2023"), [("环境", (1.0, None, 4.0)), ("数字", (2.0, 0.0, 3.0))])
KINDS: tuple[Kind, ...] = ("columns", "lines", "rows", "dots", "panels")


def tell(mark: Mark) -> str:
    return f"{DATA.series[mark.series].name} {DATA.names[mark.at]}"


def chart(qtbot: QtBot, kind: Kind, theme: str = "light") -> Chart:
    made = Chart(Appearance(load_theme(theme), QFont(), 17))
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_data(DATA, kind, "per 10,000", tell)
    made.show()
    made.activateWindow()
    return made


@pytest.mark.parametrize("kind", KINDS)
def test_a_click_on_a_value_wants_it(qtbot: QtBot, kind: Kind) -> None:
    made, wanted = chart(qtbot, kind), list[tuple[int, int]]()
    made.wanted.connect(lambda *mark: wanted.append(mark))
    for mark in ((0, 2), (1, 0)):
        place = made.box(*mark).center().toPoint()
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=place)
    assert wanted == [(0, 2), (1, 0)]


@pytest.mark.parametrize("kind", ["columns", "lines", "panels"])
def test_keys_go_from_value_to_value_over_gaps(qtbot: QtBot, kind: Kind) -> None:
    made, wanted = chart(qtbot, kind), list[tuple[int, int]]()
    made.wanted.connect(lambda *mark: wanted.append(mark))
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    for key in (KEY.Key_Return, KEY.Key_Right, KEY.Key_Return, KEY.Key_Down, KEY.Key_Left, KEY.Key_Return):
        qtbot.keyClick(made, key)
    assert wanted == [(0, 0), (0, 2), (1, 1)]


@pytest.mark.parametrize("kind", ["rows", "dots"])
def test_keys_go_down_the_rows(qtbot: QtBot, kind: Kind) -> None:
    made = chart(qtbot, kind)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    seen = [made.current]
    for _ in range(5):
        qtbot.keyClick(made, KEY.Key_Down)
        seen.append(made.current)
    assert seen == [Mark(0, 0), Mark(1, 0), Mark(1, 1), Mark(0, 2), Mark(1, 2), Mark(1, 2)]


def test_the_numbers_are_told_to_those_who_do_not_see_it(qtbot: QtBot) -> None:
    assert chart(qtbot, "lines").accessibleDescription() == (
        "环境 2021; 环境 2023; 数字 2021; 数字 2022; 数字 2023"
    )


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", KINDS)
def test_it_is_painted_wherever_the_pointer_is(qtbot: QtBot, kind: Kind, theme: str) -> None:
    made = chart(qtbot, kind, theme)
    before = made.grab().toImage()
    qtbot.mouseMove(made, made.box(0, 2).center().toPoint())
    assert made.grab().toImage() != before


def test_rows_that_scroll_come_into_view(qtbot: QtBot) -> None:
    data = of_values([*map(str, range(300))], [("环境", [*map(float, range(300))])])
    area, made = QScrollArea(), Chart(Appearance(load_theme("light"), QFont(), 17))
    qtbot.addWidget(area)
    area.setWidget(made)
    area.setWidgetResizable(True)
    area.resize(400, 200)
    area.show()
    area.activateWindow()
    made.show_data(data, "rows", "", lambda mark: data.names[mark.at])
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    qtbot.keyClick(made, KEY.Key_End)
    assert made.visibleRegion().boundingRect().contains(made.box(0, 299).center().toPoint())


@pytest.mark.parametrize(("ending", "sign"), [(".svg", b"<?xml"), (".png", b"\x89PNG"), (".pdf", b"%PDF")])
def test_it_is_a_picture_for_a_file(qtbot: QtBot, ending: str, sign: bytes) -> None:
    assert chart(qtbot, "lines").picture(ending).startswith(sign)


@pytest.mark.parametrize("kind", KINDS)
def test_a_pdf_file_has_outlines_and_no_radicals_in_the_place_of_words(qtbot: QtBot, kind: Kind) -> None:
    made, paths = chart(qtbot, kind), list[int]()
    for unit in ("人均", ""):
        made.show_data(of_values(("生产", "高新"), [("工业", (2.0, 3.0))]), kind, unit, tell)
        page = PdfDocument(made.picture(".pdf"))[0]
        assert page.get_textpage().get_text_range() == ""
        paths.append(sum(one.type == FPDF_PAGEOBJ_PATH for one in page.get_objects()))
    assert paths[0] > paths[1]


def test_it_is_copied_as_a_picture(qtbot: QtBot) -> None:
    made = chart(qtbot, "lines")
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    qtbot.keyClick(made, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().width() > made.width()


def test_a_picture_shows_nothing_that_is_only_pointed_at(qtbot: QtBot) -> None:
    made = chart(qtbot, "lines")
    before = made.picture(".png")
    qtbot.mouseMove(made, made.box(0, 2).center().toPoint())
    assert made.picture(".png") == before


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", ["lines", "dots", "panels"])
@pytest.mark.parametrize(
    "points",
    [
        (),
        (Point(5.0),),
        (Point(-3.0, -4.0, -2.0), None, Point(1e15, is_sure=False)),
        (Point(6.0, 6.0), Point(0.00001), Point(-1e-12)),
        (None, None),
    ],
)
def test_all_kinds_of_points_are_painted(
    qtbot: QtBot, kind: Kind, theme: str, points: tuple[Point | None, ...]
) -> None:
    made = chart(qtbot, kind, theme)
    names = tuple(str(2020 + at) for at in range(len(points)))
    series = (Series("结果", points), Series("目标", points[::-1], is_dashed=True))
    for width in (160, 390, 1600):
        made.resize(width, 300)
        made.show_data(Data(names, series, ("甲市",)), kind, "%", lambda _: "")
        made.grab()
