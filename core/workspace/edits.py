"""Edits of the annotations of the open reports; each is on the disk when it ends."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from core.anchoring.anchor import describe
from core.document.annotation import Annotation, Changes, Colour, Link, Placed, Revision
from core.document.report import Report
from core.document.span import Span
from core.library.library import Library
from core.text.sentences import paragraph_at
from core.workspace.placing import placed


class Edited(NamedTuple):
    """What an edit changed, and the annotations it touched as they are now; a removed one is missing."""

    version: int
    changes: Changes
    notes: Mapping[str, Placed]


class Edits:
    """What a reader does to the annotations of a report; `version` is the one that is open."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._reports: dict[int, Report] = {}

    def highlight(self, version: int, span: Span, colour: Colour) -> Edited:
        """Annotate the words of a span."""
        selectors = describe(self._reports[version], span)
        return self._edited(version, self._library.add(version, selectors, colour))

    def bookmark(self, version: int, position: int, colour: Colour) -> Edited:
        """Put a bookmark at the paragraph around a position."""
        selectors = describe(self._reports[version], paragraph_at(self._reports[version].text, position))
        return self._edited(version, self._library.bookmark(version, selectors, colour))

    def link(self, version: int, span: Span, to: tuple[int, Span], colour: Colour) -> Edited:
        """Link words with words of this or another report, which has been opened at this desk."""
        other, there = to
        end = Link(other, describe(self._reports[other], there))
        selectors = describe(self._reports[version], span)
        return self._edited(version, self._library.link(version, selectors, end, colour))

    def recolour(self, version: int, ids: Collection[str], colour: Colour) -> Edited:
        """Give annotations another colour."""
        return self._edited(version, self._library.recolour(ids, colour, version))

    def write_note(self, version: int, annotation: str, note: str, *, continues: bool) -> Edited:
        """Write an annotation's note; `continues` makes it one step of undo with the writing before."""
        changes = self._library.write_note(annotation, note, version, continues=continues)
        return self._edited(version, changes)

    def set_tags(self, version: int, annotation: str, tags: Sequence[str]) -> Edited:
        """Give an annotation these tags and no others."""
        return self._edited(version, self._library.set_tags(annotation, tags, version))

    def tag(
        self, version: int, ids: Collection[str], add: Sequence[str], drop: Collection[str] = ()
    ) -> Edited:
        """Give annotations more tags, and take tags from them."""
        return self._edited(version, self._library.tag(ids, add, drop, version))

    def rename_tag(self, version: int, old: str, new: str) -> Edited:
        """Give a tag, and all nested in it, another name in every report; a name in use takes both in."""
        return self._edited(version, self._library.rename_tag(old, new, version))

    def remove(self, version: int, ids: Collection[str]) -> Edited:
        """Take annotations off the page; they lie in the trash, and their history stays."""
        return self._edited(version, self._library.remove(ids, version))

    def restore(self, version: int, ids: Collection[str]) -> Edited:
        """Bring annotations back from the trash."""
        return self._edited(version, self._library.restore(ids, version))

    def attach(self, version: int, annotation: str, span: Span, *, far: bool = False) -> Edited:
        """Attach an annotation, or the `far` end of a link as it is shown here, to words chosen by hand."""
        selectors = describe(self._reports[version], span)
        (seen,) = self._library.annotations(version, [annotation])
        whole = self._library.annotation(annotation)
        turned = whole is not None and whole.version != seen.version
        return self._edited(version, self._library.attach(annotation, version, selectors, far=far != turned))

    def bring_back(self, version: int, annotation: str, revision: int) -> Edited:
        """Let an annotation be again as it was at a revision of its own."""
        return self._edited(version, self._library.bring_back(annotation, revision, version))

    def undo(self, version: int) -> Edited | None:
        """Take back the last edit of a report's notes; None where there is none."""
        changes = self._library.undo(version)
        return None if changes is None else self._edited(version, changes)

    def redo(self, version: int) -> Edited | None:
        """Do again what was last taken back; None where there is nothing."""
        changes = self._library.redo(version)
        return None if changes is None else self._edited(version, changes)

    def trash(self, version: int | None = None) -> list[Annotation]:
        """The removed annotations of a report, or of all, the latest first."""
        return self._library.trash(version)

    def revisions(self, annotation: str) -> list[Revision]:
        """Every state that an annotation ever had, the oldest first."""
        return self._library.revisions(annotation)

    def tags(self) -> list[str]:
        """Every tag in use."""
        return self._library.tags()

    def meanings(self) -> dict[Colour, str]:
        """What the reader means by the colours."""
        return self._library.meanings()

    def mean(self, colour: Colour, words: str) -> None:
        """Say what a colour means."""
        self._library.mean(colour, words)

    def _edited(self, version: int, changes: Changes) -> Edited:
        notes = self._library.annotations(version, changes.annotations)
        return Edited(version, changes, self._placed(version, notes))

    def _placed(self, version: int, notes: Sequence[Annotation]) -> dict[str, Placed]:
        return placed(self._library, version, self._reports[version], notes)
