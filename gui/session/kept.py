"""Where the library keeps an open report: already, in a moment, or not at all."""

from collections.abc import Callable

from core.document.text_id import TextId
from core.workspace.workspace import Opened, Workspace


class Kept:
    """A report shown before the library has it is kept on the library's thread, before any edit of its notes.

    `text` is its id as soon as it is kept, `because` what forbade it.
    """

    def __init__(self, text: TextId | None = None, keep: Callable[[Workspace], Opened] | None = None) -> None:
        self.text = text
        self.because: Exception | None = None
        self._keep = keep

    @property
    def is_possible(self) -> bool:
        """Whether the library keeps the report's notes, or will."""
        return self.text is not None or self._keep is not None

    def text_in(self, workspace: Workspace) -> TextId:
        """The text's id, on the library's thread; keeps the report where that is still to be done."""
        if self.text is None:
            keep = self._keep
            if keep is None and self.because:  # it was refused while the edit was on its way
                raise self.because
            assert keep is not None  # noqa: S101 - nobody edits what cannot be kept
            self.text = keep(workspace).text
            assert self.text is not None  # noqa: S101 - what is kept has one
        return self.text

    def refuse(self, error: Exception) -> None:
        """It cannot be kept."""
        self.because = error
        self._keep = None
