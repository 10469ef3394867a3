"""Buttons of which one is chosen, as a screen reader finds them: Qt takes them for check boxes."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QToolButton

from gui.widgets.count_tab import CountTab

Role = QAccessible.Role
_kept: dict[int, QAccessibleInterface] = {}
"""What Qt has the address of, until its button is gone."""


class OneOfSeveral(QAccessibleWidget):
    """A tab, or one choice of which there is always one."""

    def __init__(self, button: QAbstractButton, role: Role) -> None:
        super().__init__(button, role, "")
        self._button = button

    def text(self, what: QAccessible.Text) -> str:
        told = super().text(what)
        return self._button.text() if what == QAccessible.Text.Name and not told else told

    def state(self) -> QAccessible.State:
        state = super().state()
        is_chosen = int(self._button.isChecked())
        if self.role() == Role.PageTab:
            state.selectable, state.selected = 1, is_chosen
        else:
            state.checkable, state.checked = 1, is_chosen
        return state

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        if name == self.pressAction():
            self._button.click()
        else:
            super().doAction(name)


def one_of_several(button: QToolButton) -> QAccessibleInterface | None:
    """What stands for a button that is one of several; None for any other."""
    role = _role(button)
    if role is None:
        return None
    found = OneOfSeveral(button, role)
    key = id(found)
    _kept[key] = found
    button.destroyed.connect(lambda: _kept.pop(key, None))
    return found


def _role(button: QToolButton) -> Role | None:
    # Asking for its action or group would take these from Python again: Qt asks while a button is being made.
    if isinstance(button, CountTab):
        return Role.PageTab
    return Role.RadioButton if button.property("oneOfSeveral") else None
