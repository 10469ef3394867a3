"""What a reader settled of promises: a pair that is confirmed is a link, and that none is one, a tag.

Both are annotations of the earlier report as any other, which are undone, exported and merged as these are.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from core.analysis.promises.chosen import Chosen, meant
from core.analysis.promises.matching import promises
from core.analysis.promises.promise import Candidate, Promise
from core.analysis.promises.verdicts import ABOUT_POINTS, Judged
from core.document.annotation import COLOURS, Changes
from core.document.report import Report
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.edits import Edit, Edited, Here, highlight, link, remove
from core.workspace.placing import placed
from core.workspace.workspace import report_of

Standing = Literal["certain", "settled", "likely", "none"]
NONE = "未报告"
"""The tag of a promise of which a reader found that the next report says nothing."""
BY_HAND = "A reader found that the next report says nothing of it."


class Settled(NamedTuple):
    """The annotation that settles a promise, where this stands, and its outcome; none where there is none."""

    annotation: str
    promise: Span
    outcome: Span | None


class Pair(NamedTuple):
    """A report, that of the year after, and what a reader settled between them."""

    texts: tuple[TextId, TextId]
    reports: tuple[Report, Report]
    headings: tuple[str, str]
    settled: tuple[Settled, ...] = ()


class Outcome(NamedTuple):
    """A promise as a reader settled it by an annotation, or as it was found."""

    promise: Promise
    found: Promise
    annotation: str = ""

    @property
    def standing(self) -> Standing:
        """How certain it is, or that a reader settled it."""
        return "settled" if self.annotation else self.promise.tier

    @property
    def offered(self) -> tuple[Candidate, ...]:
        """What may be its outcome: found for certain, or likely, or chosen by hand."""
        found, now = self.found, self.promise
        offered = found.candidates
        if found.outcome is not None:
            offered = (Candidate(found.outcome, found.judged),)
        if now.outcome is not None and all(one.outcome != now.outcome for one in offered):
            offered = (*offered, Candidate(now.outcome, now.judged))
        return offered


def pair_of(library: Library, earlier: TextId, later: TextId) -> Pair:
    """Two reports of a library, and what was settled of the promises of the one."""
    texts = earlier, later
    reports = report_of(library, earlier), report_of(library, later)
    headings = library.reports.heading(earlier), library.reports.heading(later)
    return Pair(texts, reports, headings, tuple(_settled(library, texts, reports)))


def settled_between(library: Library, earlier: TextId, later: TextId) -> list[Settled]:
    """What a reader settled of the promises of a report; nothing where the library has not both."""
    texts = earlier, later
    if not all(text in library.texts and library.texts.words(text) for text in texts):
        return []
    return list(_settled(library, texts, (report_of(library, earlier), report_of(library, later))))


def settled_anew(library: Library, pair: Pair) -> Pair:
    """The same reports with what is settled now."""
    return pair._replace(settled=tuple(_settled(library, pair.texts, pair.reports)))


def outcomes(
    pair: Pair, about: Decimal = ABOUT_POINTS, found: Sequence[Promise] | None = None
) -> tuple[Outcome, ...]:
    """What became of each promise; what a reader settled is certain. `found` is what was found before."""
    found = promises(*pair.reports, about) if found is None else found
    promised, chosen = [one.promise for one in found], Chosen(pair.reports, about)
    settled = {told: one for one in pair.settled if (told := meant(one.promise, promised))}
    return tuple(
        _as_settled(one, settled[one.promise], chosen) if one.promise in settled else Outcome(one, one)
        for one in found
    )


def confirm(library: Library, pair: Pair, of: Outcome, outcome: Span) -> Edited:
    """Link a promise with its outcome, in place of what was settled of it before."""
    return _settle(library, pair, link(of.found.promise.span, (pair.texts[1], outcome), COLOURS[0]), of)


def refuse(library: Library, pair: Pair, of: Outcome) -> Edited:
    """Keep that the next report says nothing of a promise, in place of what was settled of it before."""
    return _settle(library, pair, highlight(of.found.promise.span, COLOURS[0], tags=(NONE,)), of)


def leave_open(library: Library, pair: Pair, of: Outcome) -> Edited:
    """Take back what was settled of a promise."""
    return _settle(library, pair, remove([of.annotation]), of._replace(annotation=""))


def undo(library: Library, pair: Pair) -> Edited | None:
    """Take back the last edit of the earlier report's notes; None where there is none."""
    changes = library.operations.undo(pair.texts[0])
    return changes and _edited(library, pair, changes)


def redo(library: Library, pair: Pair) -> Edited | None:
    """Do again what was last taken back; None where there is nothing."""
    changes = library.operations.redo(pair.texts[0])
    return changes and _edited(library, pair, changes)


def _settle(library: Library, pair: Pair, edit: Edit, of: Outcome) -> Edited:
    """One step of undo: something is settled, and what was settled before is so no more."""
    earlier = pair.texts[0]
    operation = edit(Here(library, earlier, dict(zip(pair.texts, pair.reports, strict=True))))
    if of.annotation:
        before = remove([of.annotation])(Here(library, earlier, {}))
        operation = operation._replace(ids=before.ids, change=before.change)
    return _edited(library, pair, library.operations.perform(earlier, operation))


def _edited(library: Library, pair: Pair, changes: Changes) -> Edited:
    notes = library.annotations.of(pair.texts[0], changes.annotations)
    return Edited(pair.texts[0], changes, placed(library, pair.texts[0], pair.reports[0], notes))


def _settled(
    library: Library, texts: tuple[TextId, TextId], reports: tuple[Report, Report]
) -> Iterator[Settled]:
    """The links from one report to the other, and the promises that have the tag, as they were made."""
    here, there = (
        placed(
            library,
            text,
            report,
            [note for note in library.annotations.of(text) if note.link or NONE in note.tags],
        )
        for text, report in zip(texts, reports, strict=True)
    )
    for uuid, one in here.items():
        near = one.placement.span
        other = there.get(uuid)
        far = other.placement.span if other else None
        if near and one.annotation.link and far and one.other is None:
            yield Settled(uuid, near, far)
        elif near and NONE in one.annotation.tags and one.annotation.link is None:
            yield Settled(uuid, near, None)


def _as_settled(one: Promise, by: Settled, chosen: Chosen) -> Outcome:
    if by.outcome is None:
        said = Judged("not reported", BY_HAND)
        return Outcome(Promise(one.promise, "none", said), one, by.annotation)
    offered = (candidate for candidate in Outcome(one, one).offered if candidate.outcome.span == by.outcome)
    candidate = next(offered, None) or chosen.candidate(one.promise.span, by.outcome)
    if candidate is None:
        return Outcome(one, one)
    settled = Promise(one.promise, "certain", candidate.judged, candidate.outcome)
    return Outcome(settled, one, by.annotation)
