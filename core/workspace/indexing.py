"""The index beside a library, and what of the library it is made from."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from core.document.annotation import Placed
from core.document.report import Report
from core.document.text_id import TextId
from core.index.document import Document, Key
from core.index.index import Index
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.search.notes import noted
from core.search.searchable import About, Searchable, searchable
from core.understanding import EXTRACTOR
from core.workspace.kept_notes import LOST, notes_without_words
from core.workspace.listed import listed
from core.workspace.placing import placed
from core.workspace.workspace import outline_of


@lru_cache(maxsize=4)
def index_at(library: Path) -> Index:
    """The index of the library at a path, one for all who ask in this process."""
    file = library.resolve()  # beside the file itself, where the path is a link
    return Index(file.with_name(f"{file.name}.index"))


class Indexed:
    """A library whose texts and notes are in an index; used from the library's thread only.

    `sign` is another whenever there is something else to be found than when it was last brought up to date.
    The index itself may be asked by any thread, once it was brought up to date here.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._state: tuple[int, int] | None = None
        self._reports: dict[TextId, ReportSummary] = {}
        self._stamps: dict[Key, str] = {}
        self.sign = 0
        self.index = index_at(library.store.path)

    def bring(self) -> list[Key]:
        """Let the index answer for what the library has now; gives what it lacks."""
        state = self._library.stamp
        if state != self._state:
            self._reports = {one.text: one for one in listed(self._library)}
            self._stamps = dict(self._stamped())
            self.sign = hash(frozenset((*self._stamps.items(), *map(self._told, self._reports.values()))))
            self._state = state
        return self.index.bring(self._stamps)

    def __contains__(self, text: TextId) -> bool:
        """Whether a text showed a report when the index was last brought up to date."""
        return text in self._reports

    @property
    def reports(self) -> list[ReportSummary]:
        """The reports that were there when the index was last brought up to date."""
        return list(self._reports.values())

    def feed(self, keys: Iterable[Key]) -> Iterator[Document]:
        """What the index lacks, as far as it is still there."""
        for key in keys:
            if key in self._stamps:
                text = self.text(key.report) if key.kind == "text" else self.notes(key.report)[0]
                yield Document(key, self._stamps[key], text)

    def taking_in(self) -> Iterator[tuple[int, int]]:
        """Have the index take in all that it lacks, one more at each step: so many of how many are done."""
        lacking = self.bring()
        for done, document in enumerate(self.feed(lacking)):
            yield done, len(lacking)
            self.index.add(document)

    def text(self, text: TextId) -> Searchable:
        """A report as it is searched."""
        return searchable(self._about(text), self._report(text))

    def notes(self, text: TextId) -> tuple[Searchable, list[Placed]]:
        """The notes on a report as they are searched, and with their places; also if its words are lost."""
        if not self._reports[text].length:
            lost = notes_without_words(self._library, text)
            return noted(Searchable(self._about(text), ""), lost), lost
        report = self._report(text)
        notes = placed(self._library, text, report, self._library.annotations.of(text))
        there = list(notes.values())
        return noted(searchable(self._about(text), report), there), there

    def _stamped(self) -> Iterator[tuple[Key, str]]:
        """What there is to be found; a text is named by its words, and found in by the same rules."""
        states = self._library.annotations.states()
        for summary in self._reports.values():
            if summary.length:
                yield Key(summary.text), str(EXTRACTOR)
            seals = [seal for one in summary.versions for seal in states.get(one, ())]
            if seals:
                told = blake2b(b"".join(seals), digest_size=8).hexdigest()
                yield Key(summary.text, "notes"), f"{EXTRACTOR if summary.length else LOST} {told}"

    def _report(self, text: TextId) -> Report:
        """A report with what is searched of it."""
        return outline_of(self._library, text, self._reports[text].name)

    def _told(self, report: ReportSummary) -> tuple[object, ...]:
        """What is told of a report where something is found in it, and what a corpus chooses it by."""
        return self._about(report.text), report.versions, report.level, report.collections, report.places

    def _about(self, text: TextId) -> About:
        summary = self._reports[text]
        return About(text, summary.title or summary.name, summary.place, summary.year)
