"""Our window, started as the command `zhupi` starts it; prints when it is painted and what it takes."""

import json
import resource
import sys
from time import time

from core import cli
from gui import __main__ as command


class Watch:
    """Notes when the page has been painted with a report on it, and closes the window a while after."""

    painted = 0.0

    def show_window(self, start: cli.Start) -> int:
        run = command.load()
        self._look_at_the_page()
        return run(start)

    def _look_at_the_page(self) -> None:
        # Only now, so that everything is imported in the order in which the command imports it.
        from PySide6.QtCore import QTimer  # noqa: PLC0415
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        from gui.reader.canvas import Canvas  # noqa: PLC0415

        paint = Canvas.paintEvent

        def paint_and_note(page, event):  # type: ignore[no-untyped-def]
            paint(page, event)
            if page.page.rows and not self.painted:
                self.painted = time()
                QTimer.singleShot(600, QApplication.closeAllWindows)

        Canvas.paintEvent = paint_and_note  # type: ignore[method-assign]


def main(started: float) -> None:
    watch = Watch()
    watch.show_window(cli.Start(with_report=True))  # as without arguments, for which none are parsed
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(json.dumps({"painted": watch.painted - started, "memory": memory}) + "\n")


if __name__ == "__main__":
    main(float(sys.argv[1]))
