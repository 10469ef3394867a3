"""The floor: a bare window with the same text in a QTextEdit; prints when it is painted and what it takes."""

import json
import resource
import sys
from pathlib import Path
from time import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit


class Page(QTextEdit):
    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = time()
            QTimer.singleShot(300, QApplication.quit)


def main(started: float, file: Path) -> None:
    app = QApplication([])
    window = QMainWindow()
    page = Page()
    font = QFont("Noto Serif CJK TC")
    font.setPixelSize(17)
    page.setFont(font)
    page.setPlainText(file.read_text("utf-8"))
    window.setCentralWidget(page)
    window.resize(1280, 860)
    window.show()
    app.exec()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(json.dumps({"painted": page.painted - started, "memory": memory}) + "\n")


if __name__ == "__main__":
    main(float(sys.argv[1]), Path(sys.argv[2]))
