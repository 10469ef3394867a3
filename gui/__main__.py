"""Where `zhupi` begins; Qt is imported only when there is a window to show."""

import builtins
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

from core import cli
from core.document.problem import Problem

WORKER = "--worker"
NO_DISPLAY = (
    "There is no display to open a window on: start Zhupi in a desktop session, "
    "or paint the window into a picture with --screenshot OUT.png."
)
NO_QT = "Qt cannot be loaded ({reason}): install Zhupi anew."


def main() -> int:
    """Do what the command line asks for; the exit status."""
    if sys.argv[1:2] == [WORKER]:
        from core.jobs import child  # noqa: PLC0415 - a program without Python is its own worker

        return child.main()
    return cli.main(sys.argv[1:], show_window, ask_window)


def show_window(start: cli.Start) -> int:
    """Open the window, or paint it into a picture; the exit status."""
    if start.screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not _has_display():
        raise Problem(NO_DISPLAY)
    run = load()
    if start.screenshot:
        from gui.window.screenshot import take  # noqa: PLC0415

        return take(start)
    return run(start)


def ask_window(library: Path, question: bytes) -> bytes | None:
    """What the window that has a library open answers to a command; None where there is none."""
    try:
        from gui.window.instance import Instance  # noqa: PLC0415
    except ImportError:  # without Qt there is no window
        return None
    return Instance(library).ask(question)


def load() -> Callable[[cli.Start], int]:
    """Import the program, and give what runs it; Problem where Qt is incomplete."""
    gc.disable()  # all that is made now stays; the session collects later, between events
    plain_import = builtins.__import__
    try:
        import PySide6.QtWidgets  # noqa: F401, PLC0415 - only to see whether it can be
    except ImportError as error:
        from gui.window.missing import what_is_missing  # noqa: PLC0415 - only where Qt is incomplete

        raise what_is_missing() or Problem(NO_QT, reason=error) from error
    # Qt would read and keep the source of every module, to see whether it wants methods named in another way.
    builtins.__import__ = plain_import
    from gui.window.application import run  # noqa: PLC0415

    return run


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
