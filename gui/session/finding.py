"""What is looked for in the report in front, and where it is."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from core.document.span import Span
from core.document.text_id import TextId
from gui.session.document import Document


class Finding(QObject):
    """`hits` are the places of `words`, `current` is the one gone to last.

    `is_shown` says whether they are marked on the page; `left` tells that looking is over for now: the
    marks are gone, the words are kept to go on with. `marked` tells that words are shown that were found
    elsewhere.
    """

    changed = Signal()
    left = Signal()
    marked = Signal(str)

    def __init__(self, front: Callable[[], Document], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.hits: Sequence[Span] = ()
        self.current: int | None = None
        self.is_shown = False
        self._front = front
        self._marked: Mapping[TextId, Sequence[Span]] | None = None
        self._finder: tuple[str, Callable[[str], list[Span]]] | None = None

    def look_for(self, words: str, start: int | None = None) -> None:
        """Find words, and go to the first of them from a position on, or from where one reads."""
        is_typing = self._is_at_hit()
        self.words, self._marked = words.strip(), None
        self.is_shown = bool(self.words)
        self._look(self._front().view.position if start is None else start)
        self._go(is_typing=is_typing)

    def mark(self, words: str, found: Mapping[TextId, Sequence[Span]], here: Span) -> None:
        """Show what words were found to mean in reports; one has come to one of the places already."""
        self.words, self._marked, self.is_shown = words.strip(), found, True
        self._look(here.start)
        self.marked.emit(self.words)

    def look_again(self) -> None:
        """Find the same words in the report that is in front now; one stays where one is."""
        if self.words:
            self._look(self._front().view.position)

    def show(self) -> None:
        """Mark the hits again."""
        if self.words and not self.is_shown:
            self.is_shown = True
            self.changed.emit()

    def step(self, by: int) -> None:
        """Go on by some hits, round and round."""
        if self.current is not None:
            self.go_to((self.current + by) % len(self.hits))
        else:
            self.show()

    def go_to(self, hit: int) -> None:
        """Go to one of the hits."""
        self.current, self.is_shown = hit, True
        self.changed.emit()
        self._go()

    def leave(self) -> None:
        """Take the marks off the page."""
        self.is_shown = False
        self.changed.emit()
        self.left.emit()

    def _look(self, start: int) -> None:
        self.hits = self._find(self.words) if self.words else ()
        from_here = (at for at, hit in enumerate(self.hits) if hit.start >= start)
        self.current = next(from_here, 0) if self.hits else None
        self.changed.emit()

    def _find(self, words: str) -> Sequence[Span]:
        from core.text.finding import Finder  # noqa: PLC0415 - its table is not needed to show a page

        if self._marked is not None:
            return self._marked.get(self._front().kept.text or TextId(""), ())
        report = self._front().report
        if self._finder is None or self._finder[0] is not report.text:
            self._finder = report.text, Finder(report.text, report.markers).find
        return self._finder[1](words)

    def _go(self, *, is_typing: bool = False) -> None:
        """Jump to a hit; while words are typed, back leads to where one began to."""
        if self.current is not None:
            self._front().view.go_to(self.hits[self.current], traced=not is_typing)

    def _is_at_hit(self) -> bool:
        is_there = self.is_shown and self.current is not None
        return is_there and self._front().view.position == self.hits[self.current or 0].start
