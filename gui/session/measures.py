"""The measure that a part of the window asks about through the years, told to whoever shows it."""

from PySide6.QtCore import QObject, Signal


class Measures(QObject):
    """One for a session."""

    wanted = Signal(str)


def measures_of(session: QObject) -> Measures:
    """Where a session's window asks about measures."""
    return session.findChild(Measures) or Measures(session)
