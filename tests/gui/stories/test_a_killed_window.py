"""What the window called saved is there after it was killed."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Timer

from tests.conftest import ROOT

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from core.cli import Start
from core.document.span import Span
from core.workspace import edits
from gui.window.application import Application, make_qt_application
from gui.window.settings import Settings

app = make_qt_application()
library = Path(sys.argv[1])
program = Application(app, Settings(library.with_suffix(".ini")), library, Start(with_report=True))
session = program.session
made = []

def annotate():
    start = 40 + 7 * len(made)
    session.document.notes.do(edits.highlight(Span(start, start + 5), "yellow"), write)

def write(edited):
    (note,) = edited.notes
    made.append(note)
    session.document.notes.write(note, f"note {len(made)}")

def tell(saved):
    if saved and made:
        print(f"saved {len(made)}", flush=True)
        QTimer.singleShot(0, annotate)

session.saving.changed.connect(tell)
session.opened.connect(annotate)
program.show()
app.exec()
"""


def test_nothing_called_saved_is_lost(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(library)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert window.stdout
    watchdog = Timer(60, window.kill)
    watchdog.start()
    saved = 0
    for line in window.stdout:
        saved = int(line.split()[1])
        if saved == 12:
            break
    window.send_signal(signal.SIGKILL)
    saved = max([saved, *(int(line.split()[1]) for line in window.stdout)])
    window.wait()
    watchdog.cancel()
    assert saved >= 12

    told = subprocess.run(
        [
            *(sys.executable, "-m", "gui", "notes", "--json", "--library", str(library)),
            str(ROOT / "resources" / "reports" / "beilun-2024.txt"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    notes = [kept["note"] for kept in json.loads(told.stdout)]
    assert notes[:saved] == [f"note {number}" for number in range(1, saved + 1)]
