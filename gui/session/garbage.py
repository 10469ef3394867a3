"""Python's cycle collector, on the GUI thread only, and never so long that anybody notices.

It may run on whatever thread allocates, and a widget that it destroys off the GUI thread crashes Qt.
"""

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

EVERY_MS = 200
OLDER_AFTER, ALL_AFTER = 4, 30
"""So many collections of what is new, then one of what survived them; so many of these, then one of all."""
QUIET_MS = 2000
"""All there is takes a tenth of a second with many reports open: it waits until nobody does anything."""
_DONE = {
    QEvent.Type.KeyPress,
    QEvent.Type.InputMethod,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.Resize,
}
_MADE = "collects_garbage"


class _Collector(QObject):
    """Collects between two events of the window, what is new often and so little at a time."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        application.setProperty(_MADE, True)
        self._application = application
        gc.disable()
        gc.freeze()  # what is imported by now stays: no collection looks at it again
        timer = QTimer(self, interval=EVERY_MS)
        timer.timeout.connect(self._collect)
        timer.start()
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._collect_all)

    def _collect(self) -> None:
        new, young, old = gc.get_count()
        if new > gc.get_threshold()[0]:
            gc.collect(1 if young >= OLDER_AFTER else 0)
        if old >= ALL_AFTER and not self._quiet.isActive():
            self._application.installEventFilter(self)
            self._quiet.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait on as long as a person does something."""
        if event.type() in _DONE:
            self._quiet.start()
        return False

    def _collect_all(self) -> None:
        self._application.removeEventFilter(self)
        gc.collect()


def collect_on_this_thread_only() -> None:
    """From now on, collect on the GUI thread; calling it again does nothing."""
    application = QCoreApplication.instance()
    # Not by looking for it: Qt's children are then made known to Python, its style too, which takes 6 ms.
    if application is not None and not application.property(_MADE):
        _Collector(application)
