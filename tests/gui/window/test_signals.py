"""Ending as the system or the terminal asks."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import os, sys
from PySide6.QtCore import QCoreApplication, QTimer
from gui.window.signals import end_on_signal
app = QCoreApplication([])
end_on_signal(app.quit, app)
QTimer.singleShot(0, lambda: os.kill(os.getpid(), int(sys.argv[1])))
sys.exit(app.exec())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_program_in_order(number: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(int(number))],
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )
    assert (done.returncode, done.stderr) == (0, b"")
