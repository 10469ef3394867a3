from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from core.text.regions import Region
from gui.look.fonts import first_available, in_region

pytestmark = pytest.mark.usefixtures("qapp")
FACE = "Noto Serif CJK"


@pytest.fixture(params=["en", "zh_CN", "zh_TW"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The window's language, of which Qt tells every face."""
    if first_available([f"{FACE} SC"]) is None:
        pytest.skip("this system has no Noto Serif CJK")
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def printed(words: str, font: QFont) -> QImage:
    picture = QImage(200, 60, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    font.setPixelSize(40)
    painter = QPainter(picture)
    painter.setFont(font)
    painter.drawText(10, 45, words)
    painter.end()
    return picture


@pytest.mark.parametrize("region", ["SC", "TC", "HK"])
@pytest.mark.parametrize("chosen", ["SC", "TC", "HK", "JP"])
def test_shapes_are_the_regions_whatever_the_language(language: str, region: Region, chosen: str) -> None:
    QLocale.setDefault(QLocale("en"))
    expected = printed("骨戶，。", QFont([f"{FACE} {region}"]))
    QLocale.setDefault(QLocale(language))
    assert printed("骨戶，。", in_region(QFont([f"{FACE} {chosen}"]), region)) == expected


def test_a_face_without_a_relative_stays() -> None:
    assert in_region(QFont(["No Such Face SC"]), "TC").families()[0] == "No Such Face SC"
    assert first_available(["No Such Face TC"]) is None
