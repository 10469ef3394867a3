from PySide6.QtCore import QRectF

from gui.reader.painter import contour


def test_words_on_several_lines_have_one_contour() -> None:
    lines = [QRectF(100, 0, 300, 24), *(QRectF(0, 33 * row, 400, 24) for row in range(1, 7))]
    assert len(contour(lines).toSubpathPolygons()) == 1


def test_two_ends_that_meet_in_no_column_have_each_their_own() -> None:
    assert len(contour([QRectF(300, 0, 100, 24), QRectF(0, 33, 80, 24)]).toSubpathPolygons()) == 2
