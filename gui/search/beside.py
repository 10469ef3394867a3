"""The index beside the library that is open, whichever that is."""

from core.library.library import Library
from core.workspace.indexing import Indexed
from core.workspace.workspace import Workspace


class Beside:
    """Knows what was there when it was asked last; used on the library's thread only."""

    def __init__(self) -> None:
        self._library: Library | None = None
        self._there: Indexed | None = None

    def of(self, workspace: Workspace) -> Indexed:
        """What is beside a library."""
        if self._there is None or workspace.library is not self._library:
            self._library, self._there = workspace.library, Indexed(workspace.library)
        return self._there
