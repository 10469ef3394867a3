"""The script that reports are read in."""

from PySide6.QtCore import QObject, Signal

from core.text.conversion import Script


class ChosenScript(QObject):
    """One for a session; `changed` tells that another was chosen."""

    changed = Signal()

    def __init__(self, session: QObject) -> None:
        super().__init__(session)
        self.value: Script = "source"

    def choose(self, script: Script) -> None:
        """Read in a script from now on."""
        if script != self.value:
            self.value = script
            self.changed.emit()


def script_of(session: QObject) -> ChosenScript:
    """The script that a session's reports are read in."""
    return session.findChild(ChosenScript) or ChosenScript(session)
