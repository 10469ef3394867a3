"""What is done to annotations after they are made: linking, attaching, gathering, bringing back."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from core.document.annotation import COLOURS, Annotation, Colour, Placed, Revision
from core.document.span import Span
from gui.session.annotating import Annotating


class Linking(NamedTuple):
    """The first end of a link, chosen while the second is looked for."""

    version: int
    span: Span
    quote: str


class Tending(Annotating):
    """The notes of one report, and the longer life they have: trash, history, links, tags, meanings.

    `chosen` are the annotations that one edit is to touch together. While words are looked for on the page,
    `linking` is the first end of a link, or `attaching` the annotation that is to be attached.
    """

    chosen_changed = Signal()
    awaiting_changed = Signal()
    meanings_changed = Signal()

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(library, parent)
        self.chosen: frozenset[str] = frozenset()
        self.linking: Linking | None = None
        self.attaching: str | None = None
        self.meanings: dict[Colour, str] = {}

    # Several at once

    def choose(self, ids: Collection[str]) -> None:
        """Gather annotations for one edit."""
        chosen = frozenset(ids)
        if chosen != self.chosen:
            self.chosen = chosen
            self.chosen_changed.emit()

    def meant_with(self, annotation: str) -> list[str]:
        """The annotations that an edit of one is meant for: all that are chosen, if it is among them."""
        chosen = self.chosen & self.notes.keys()
        return sorted(chosen) if annotation in chosen else [annotation]

    def tag(self, ids: Collection[str], add: Sequence[str]) -> None:
        """Give annotations more tags."""
        self._edit(lambda desk, version: desk.tag(version, ids, add))

    # Bookmarks and links

    def bookmark(self, position: int, colour: Colour = COLOURS[0]) -> None:
        """Put a bookmark at the paragraph around a position; where there is one, take it away."""
        there = [note.annotation.id for note in self.notes.values() if _is_bookmark_at(note, position)]
        if there:
            self.remove(there)
        else:
            self._edit(lambda desk, version: desk.bookmark(version, position, colour))

    def begin_link(self, span: Span, quote: str) -> None:
        """Take words for the first end of a link."""
        if self.version is not None:
            self._await(linking=Linking(self.version, span, quote))

    def end_link(self, span: Span) -> None:
        """Take words of the open report for the second end: both are linked."""
        begun, colour = self.linking, COLOURS[0]
        self.give_up()
        if begun is None or (begun.version, begun.span) == (self.version, span):
            return
        if begun.version == self.version:
            self._edit(lambda desk, version: desk.link(version, begun.span, (version, span), colour))
        else:
            there = begun.version, begun.span
            self._edit(lambda desk, version: desk.link(version, span, there, colour))

    def begin_attaching(self, annotation: str) -> None:
        """Look for words on the page to attach an annotation to."""
        self._await(attaching=annotation)

    def take_words(self, span: Span) -> bool:
        """Take words for what was waiting for them; whether something was."""
        if self.linking is not None:
            self.end_link(span)
        elif self.attaching is not None:
            self.attach(self.attaching, span)
        else:
            return False
        return True

    def give_up(self) -> None:
        """Wait for words no longer."""
        self._await()

    def attach(self, annotation: str, span: Span) -> None:
        """Attach an annotation to words chosen by hand."""
        self.give_up()
        self._edit(lambda desk, version: desk.attach(version, annotation, span))

    def _await(self, linking: Linking | None = None, attaching: str | None = None) -> None:
        if (linking, attaching) != (self.linking, self.attaching):
            self.linking, self.attaching = linking, attaching
            self.awaiting_changed.emit()

    # What was before

    def trash(self, answer: Callable[[list[Annotation]], None]) -> None:
        """Ask for the removed annotations of the open report, the latest first."""
        version = self.version
        if version is not None:
            self._keeper.run(lambda: self._at_desk().trash(version), answer)

    def restore(self, ids: Collection[str]) -> None:
        """Bring annotations back from the trash."""
        self._edit(lambda desk, version: desk.restore(version, ids))

    def revisions(self, annotation: str, answer: Callable[[list[Revision]], None]) -> None:
        """Ask for every state that an annotation ever had, the oldest first."""
        self._keeper.run(lambda: self._at_desk().revisions(annotation), answer)

    def bring_back(self, annotation: str, revision: int) -> None:
        """Let an annotation be again as it was."""
        self._edit(lambda desk, version: desk.bring_back(version, annotation, revision))

    # The reader's own words

    def all_tags(self, answer: Callable[[list[str]], None]) -> None:
        """Ask for every tag in use, in any report."""
        self._keeper.run(lambda: self._at_desk().tags(), answer)

    def rename_tag(self, old: str, new: str) -> None:
        """Give a tag, and all nested in it, another name in every report; a name in use takes both in."""
        self._edit(lambda desk, version: desk.rename_tag(version, old, new))

    def learn_meanings(self) -> None:
        """Ask what the reader means by the colours."""
        if self.version is not None:
            self._keeper.run(lambda: self._at_desk().meanings(), self._take_meanings)

    def mean(self, colour: Colour, words: str) -> None:
        """Say what a colour means, in the whole library."""
        if self.version is not None:
            self._keeper.run(lambda: self._at_desk().mean(colour, words), lambda _: self.learn_meanings())

    def _take_meanings(self, meanings: dict[Colour, str]) -> None:
        if meanings != self.meanings:
            self.meanings = meanings
            self.meanings_changed.emit()


def _is_bookmark_at(placed: Placed, position: int) -> bool:
    span = placed.placement.span
    return placed.annotation.kind == "bookmark" and span is not None and span.start <= position <= span.end
