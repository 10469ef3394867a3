"""Our window, started as `zhupi` starts; prints when the report is painted, and what all of it takes."""

import json
import resource
import sys
from pathlib import Path
from time import time

from PySide6.QtCore import QEvent, QObject, QTimer

from core.cli import Start
from gui.application import Application, make_qt_application
from gui.messages import listen_to_qt
from gui.settings import Settings


class Watch(QObject):
    """Notes when the page is painted with a report on it."""

    painted = 0.0

    def __init__(self, program: Application) -> None:
        super().__init__(program)
        self._program = program
        self._view = program.window.reader
        self._view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.painted and self._program.session.page:
            self._view.viewport().removeEventFilter(self)
            self._view.viewport().repaint()
            self.painted = time()
            QTimer.singleShot(600, self._program.quit)
        return False


def main(started: float, library: Path) -> None:
    listen_to_qt()
    app = make_qt_application()
    program = Application(app, Settings(library.with_suffix(".ini")), library, Start(size=(1280, 860)))
    watch = Watch(program)
    program.show()
    app.exec()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    program.session.close()
    sys.stdout.write(json.dumps({"painted": watch.painted - started, "memory": memory}) + "\n")


if __name__ == "__main__":
    main(float(sys.argv[1]), Path(sys.argv[2]))
