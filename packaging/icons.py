"""Zhupi's icon in the sizes and kinds of files that systems ask for: `python packaging/icons.py FOLDER`."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[1] / "resources" / "icons" / "zhupi.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def painted(size: int) -> QImage:
    """The icon, so many pixels wide and high."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return picture


def main(folder: Path) -> None:
    """Lay them out as icon themes do on Linux; one file for Windows, and one for macOS, beside."""
    for size in SIZES:
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        painted(size).save(str(place / "zhupi.png"))
    painted(256).save(str(folder / "zhupi.ico"))
    painted(512).save(str(folder / "zhupi.icns"))


if __name__ == "__main__":
    app = QGuiApplication(["icons", "-platform", "offscreen"])
    main(Path(sys.argv[1]))
