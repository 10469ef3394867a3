"""What is kept beside the library that is open, whichever that is."""

from collections.abc import Callable
from typing import Generic, TypeVar

from core.library.library import Library
from core.workspace.workspace import Workspace

T = TypeVar("T")


class Beside(Generic[T]):
    """Knows what was there when it was asked last; used on the library's thread only."""

    def __init__(self, made: Callable[[Library], T]) -> None:
        self._made = made
        self._library: Library | None = None
        self._there: T | None = None

    def of(self, workspace: Workspace) -> T:
        """What is beside a library."""
        if self._there is None or workspace.library is not self._library:
            self._library, self._there = workspace.library, self._made(workspace.library)
        return self._there
