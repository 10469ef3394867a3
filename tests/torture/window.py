"""Kills of the window itself, while it annotates as fast as it can.

`python -m tests.torture.window LIBRARY HOW` is such a window; prints `UUID STAGE` for each edit that
the window calls saved.
"""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from time import sleep

from core.document.span import Span
from core.library.library import Library
from core.workspace import edits, workspace
from core.workspace.reading import read_file
from tests.torture.kills import killed_often
from tests.torture.verdict import Verdict
from tests.torture.writer import KINDS, TAGS, words

REPORT = Path(__file__).parents[2] / "resources" / "reports" / "beilun-2024.txt"
PATIENCE = 120
AT_START = 5
"""Of so many windows one is killed while it opens."""


def run(times: int) -> Iterator[Verdict]:
    """Kill a window so often; the control calls saved what is not on the disk."""
    yield _killed_often(times, "careful")
    yield _killed_often(max(8, times // 20), "careless")  # of three, all may fall between two edits


def _killed_often(times: int, how: str) -> Verdict:
    killed = killed_often(times, with_report, lambda path, chance: _killed(path, how, chance))
    told = f"{killed.told} edits called saved"
    return Verdict("the window killed", times, killed.failed, how == "careless", told)


def with_report(path: Path) -> None:
    """A library with one report, that was opened last."""
    table = workspace.Workspace(path)
    table.add_report(read_file(REPORT), REPORT)
    table.library.store.close()


def _killed(path: Path, how: str, chance: random.Random) -> list[str]:
    """What a window called saved until it was killed."""
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.window", str(path), how],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert window.stdout
    watchdog = Timer(PATIENCE, window.kill)
    watchdog.start()
    if chance.randrange(AT_START):
        first = window.stdout.readline()
        sleep(chance.random() * 0.3)
    else:
        first = ""
        sleep(chance.random())
    window.kill()
    lines = [first, *window.stdout]
    window.wait()
    watchdog.cancel()
    return [line.strip() for line in lines if line.endswith("\n")]


def annotate(library: Path) -> None:
    """Show the window, and annotate until killed: highlight, note, tags, longer note, and so on."""
    from core.cli import Start  # noqa: PLC0415 - the judge needs no window
    from gui.window.application import Application, make_qt_application  # noqa: PLC0415
    from gui.window.settings import Settings  # noqa: PLC0415

    app = make_qt_application()
    program = Application(app, Settings(library.with_suffix(".ini")), library, Start(with_report=True))
    session = program.session
    uuid, stage = "", -1

    def made(edited: edits.Edited) -> None:
        nonlocal uuid
        (uuid,) = edited.notes

    def highlight() -> None:
        nonlocal stage
        stage = 0
        start = random.randrange(10_000)
        session.document.notes.do(edits.highlight(Span(start, start + 8), "red"), made)

    def go_on(saved: bool) -> None:
        nonlocal stage
        if not saved or stage < 0:
            return
        os.write(1, f"{uuid} {stage}\n".encode())
        stage += 1
        if stage == 2:
            session.document.notes.do(edits.set_tags(uuid, TAGS))
        elif stage < 4:
            session.document.notes.write(uuid, words(uuid, stage))
        else:
            highlight()

    session.saving.changed.connect(go_on)
    session.opened.connect(highlight)
    program.show()
    app.exec()


if __name__ == "__main__":
    workspace.Library = KINDS.get(sys.argv[2], Library)  # type: ignore[attr-defined]
    annotate(Path(sys.argv[1]))
