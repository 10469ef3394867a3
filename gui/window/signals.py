"""Ctrl+C and the system's wish to end, heard although Qt's loop runs no Python by itself."""

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


def end_on_signal(end: Callable[[], object], parent: QObject) -> None:
    """Call `end` in Qt's loop when the process is asked to end; Windows asks the window itself."""
    if sys.platform == "win32":
        return
    heard, told = os.pipe()
    os.set_blocking(told, False)
    signal.set_wakeup_fd(told)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read, parent)
    notifier.activated.connect(lambda: (os.read(heard, 1), end()))
