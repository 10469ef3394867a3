"""Python's cycle collector, on the GUI thread only.

It may run on whatever thread allocates, and a widget that it destroys off the GUI thread crashes Qt.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

EVERY_MS = 1000
_MADE = "collects_garbage"


class _Collector(QObject):
    """Collects when the collector itself would have, but between two events of the window."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        application.setProperty(_MADE, True)
        gc.disable()
        gc.freeze()  # what is imported by now stays: no collection looks at it again
        timer = QTimer(self)
        timer.timeout.connect(self._collect)
        timer.start(EVERY_MS)

    def _collect(self) -> None:
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))


def collect_on_this_thread_only() -> None:
    """From now on, collect on the GUI thread; calling it again does nothing."""
    application = QCoreApplication.instance()
    # Not by looking for it: Qt's children are then made known to Python, its style too, which takes 6 ms.
    if application is not None and not application.property(_MADE):
        _Collector(application)
