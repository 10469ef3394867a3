"""What Qt has to say: its chatter is dropped, and a screen it cannot open is told in a sentence."""

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

BAD_LUCK = 2
CHATTER = ("This plugin does not support propagateSizeHints()",)
BEFORE_GIVING_UP = ("qt.qpa.plugin", "qt.qpa.xcb")
NO_SCREEN = (
    "Qt cannot open a window on this display: check DISPLAY or WAYLAND_DISPLAY, "
    "or paint the window into a picture with --screenshot OUT.png."
)


def listen_to_qt() -> None:
    """Hear Qt's messages before anyone else does."""
    qInstallMessageHandler(_hear)


def _hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind == QtMsgType.QtFatalMsg:
        # Qt aborts the process when this returns; no screen is bad luck and not worth a core dump.
        told = _why_no_screen() if "platform plugin" in message else message
        sys.stderr.write(f"zhupi: {told}\n")
        sys.stderr.flush()
        os._exit(BAD_LUCK)
    if message not in CHATTER and context.category not in BEFORE_GIVING_UP:
        sys.stderr.write(f"{message}\n")


def _why_no_screen() -> str:
    from gui.window.missing import what_is_missing  # noqa: PLC0415 - only where no window opens

    return str(what_is_missing() or NO_SCREEN)
