"""What is to be done once a tab is shown."""

from collections.abc import Callable
from typing import NamedTuple

from gui.session.tab import Tab


def nothing() -> None:
    """What follows where nothing does."""


class Errand(NamedTuple):
    """What is to be done once a tab is shown; back and forward leave no trace."""

    tab: Tab
    then: Callable[[], object]
    traced: bool
