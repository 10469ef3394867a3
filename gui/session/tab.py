"""What stands in one tab of the window."""

from typing import NamedTuple

from core.document.report import heading
from core.document.text_id import TextId
from gui.session.document import Document


class Named(NamedTuple):
    """What a report is called where there is little room."""

    name: str
    place: str | None
    year: int | None


class Tab:
    """A report, loaded or known by its id until it is looked at; or a page of the window that is no report.

    It outlives its closing, so that one can come back to it. A stale one is loaded anew before it is shown.
    """

    def __init__(self, text: TextId | None = None, page: str = "", named: Named | None = None) -> None:
        self.page = page
        self.document: Document | None = None
        self.is_awaited = self.is_stale = False
        self._text, self._named = text, named

    @property
    def text(self) -> TextId | None:
        """The id of the report, as soon as it has one."""
        return self.document.kept.text if self.document and self.document.kept.text else self._text

    @property
    def named(self) -> Named | None:
        """What the report is called, in the script that it is shown in; None while that is not known."""
        if self.document is None:
            return self._named
        view = self.document.view
        return Named(view.name, view.place, self.document.report.metadata.year)

    @property
    def heading(self) -> str:
        """The name of the report with its place and year."""
        return heading(*self.named) if self.named else ""

    def name(self, named: Named) -> None:
        """Learn what a report is called that is not loaded."""
        self._named = named

    def let_go(self) -> None:
        """Let nothing be written to the library for it any more."""
        self._text = self.text
        if self.document is not None:
            self.document.kept.text = None

    def unload(self) -> Document | None:
        """Let go of the document, and know of it what it takes to load it again."""
        self._text, self._named = self.text, self.named
        document, self.document = self.document, None
        return document

    @property
    def can_load(self) -> bool:
        """Whether there is anything to show: a report that no library kept is gone once it is closed."""
        return bool(self.page or self.document or self.text)
