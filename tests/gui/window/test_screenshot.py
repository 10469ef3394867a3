"""The picture of the window, taken by the real program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.small_report import TEXT


def take(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "gui", "--screenshot", *map(str, arguments)]
    environment = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, cwd=Path(__file__).parents[3]
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_is_painted_without_a_screen(tmp_path: Path, own_home: Path, theme: str) -> None:
    file = tmp_path / "报告.txt"
    file.write_text(TEXT, "utf-8")
    done = take(tmp_path / "out.png", "--size", "900x700", "--theme", theme, "--lang", "zh_CN", file)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    picture = QImage(str(tmp_path / "out.png"))
    assert (picture.width(), picture.height()) == (900, 700)
    assert (picture.pixelColor(450, 690).lightness() < 100) == (theme == "dark")
    assert [path for path in own_home.rglob("*") if path.suffix in (".sqlite", ".ini")] == []


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = take(tmp_path / "out.png", "/missing.txt")
    assert (done.returncode, done.stderr) == (
        2,
        "zhupi: /missing.txt does not exist; it may have been moved or renamed.\n",
    )
    assert not (tmp_path / "out.png").exists()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    done = take(tmp_path / "no folder" / "out.png")
    assert done.returncode == 2
    assert "cannot be written" in done.stderr
