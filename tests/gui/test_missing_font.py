import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

NO_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}</cachedir></fontconfig>"""
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from core.cli import Start
from gui.window.application import Application, make_qt_application
from gui.window.settings import Settings

app = make_qt_application()
folder = Path(sys.argv[1])
start = Start(language="zh_CN", with_report=True)
program = Application(app, Settings(folder / "settings.ini"), folder / "library.sqlite", start)
program.show()

def tell():
    notice = program.window.findChild(QLabel, "notice")
    if notice is None:
        return
    print(notice.isVisible(), program.window.reader.canvas.isVisible(), notice.text())
    app.quit()

timer = QTimer()
timer.timeout.connect(tell)
timer.start(50)
QTimer.singleShot(20_000, app.quit)
app.exec()
program.window.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="fonts are fontconfig's on Linux only")
def test_without_a_chinese_font_a_sentence_stands_in_place_of_boxes(tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(NO_FONTS.format(folder=tmp_path), "utf-8")
    told = subprocess.run(
        [sys.executable, "-c", WINDOW, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"FONTCONFIG_FILE": str(fonts), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.startswith("True False This system has no Chinese font")
    assert "fonts-noto-cjk" in told.stdout
