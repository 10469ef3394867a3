"""What a window has open: reports from files or from the library, and the edits of their notes."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from core.document.annotation import Changes, Placed
from core.document.clean_text import COMMENT, Source
from core.document.original import Original, original_of
from core.document.problem import Problem
from core.document.report import Report
from core.document.text_id import TextId
from core.jobs.job import Job
from core.library.library import Library
from core.page.page import Page, build_page
from core.understanding import EXTRACTOR
from core.workspace.correcting import corrected
from core.workspace.edits import Editor
from core.workspace.reading import understood

OUTLINE = ("front", "sections", "glossary", "references")
"""What of the findings tells where words stand."""
NO_WORDS = "The library has not the words of this report: open its file, and the notes on it stand there."
NO_WORDS_OF = "The library has not the words of this report: open {path}, and the notes on it stand there."


class Arrived(NamedTuple):
    """A report that is new to the library: another text of a report that is there, or perhaps of some."""

    version_of: TextId | None
    perhaps: Sequence[TextId]


class Opened(NamedTuple):
    """A report with all that a window needs to show it as it was left; unkept, its text has no id.

    `commented` is the file of a report that is new here, where it has comments that can come in as notes.
    """

    text: TextId | None
    page: Page
    notes: Mapping[str, Placed]
    collapsed: frozenset[int]
    position: int
    changes: Changes
    arrived: Arrived | None = None
    commented: Path | None = None


class Workspace:
    """The library and the reports opened from it; used from one thread only."""

    def __init__(self, path: Path) -> None:
        self.library = Library.open_or_read(path)
        self.editor = Editor(self.library)

    def add_report(self, report: Report, path: Path | None) -> Opened:
        """Keep a report just read in the library and open it; without a path, it was no file.

        Where the library has another text of the same report, this becomes an edition of it, with all notes.
        """
        from core.workspace.editions import known_as, perhaps_versions, put  # noqa: PLC0415 - only a file does

        texts, known = self.library.texts, known_as(self.library, report)
        is_home = known is not None and not texts.words(known)  # a report that was lost: one and the same
        is_new = original_of(report).id not in texts and not is_home
        text = put(self.library, report, known)
        self.library.reading_states.opened(text, path)
        opened = self._open(text, corrected(self.library, text, report))
        perhaps = perhaps_versions(self.library, text) if is_new and known is None else ()
        return opened._replace(
            arrived=Arrived(known, perhaps) if is_new and (known or perhaps) else None,
            commented=path if path and is_new and _has_comments(report, path) else None,
        )

    def open_text(self, text: TextId, job: Job | None = None) -> Opened:
        """Open a report that the library keeps, understood by today's rules.

        Where the library has not the words of a text, another text of the report stands for it; Problem
        where there is none.
        """
        text = self._with_words(text)
        opened = self._open(text, report_of(self.library, text, job))
        self.library.reading_states.opened(text)
        return opened

    def open_last(self, job: Job | None = None) -> Opened | None:
        """Open the report that was open last, if there is one; that it stays the last needs no writing."""
        text = self.library.reading_states.last_opened()
        return None if text is None else self._open(text, report_of(self.library, text, job))

    def _with_words(self, text: TextId) -> TextId:
        texts = self.library.texts
        if texts.words(text):
            return text
        others = [one for one in self.library.editions.of(text) if texts.words(one)]
        if others:
            return others[-1]
        path = self.library.reading_states.path_of(text)
        raise Problem(NO_WORDS_OF, path=path) if path else Problem(NO_WORDS)

    def _open(self, text: TextId, report: Report) -> Opened:
        self.editor.reports[text] = report
        state = self.library.reading_states.of(text)
        return Opened(
            text=text,
            page=build_page(report),
            notes=self.editor.placed(text),
            collapsed=state.collapsed,
            position=state.position,
            changes=self.library.operations.possible(text),
        )


def _has_comments(report: Report, path: Path) -> bool:
    """Whether a report was read from a file with comments, which were left out of its text."""
    is_known = path.suffix.lower() in (".docx", ".docm", ".odt")
    return is_known and any(removed.reason == COMMENT for removed in report.removed)


def report_of(library: Library, text: TextId, job: Job | None = None) -> Report:
    """A report that the library keeps, with its metadata as they are corrected.

    Where its findings do not serve, they are found anew and kept.
    """
    original = library.texts.original(text)
    report = library.findings.report(text, original, EXTRACTOR)
    if report is None:
        report = understood(original, job)
        with library.store.transaction():
            library.findings.put(text, report, EXTRACTOR)
    return corrected(library, text, report)


def outline_of(library: Library, text: TextId, name: str) -> Report:
    """A report, called so, with no more of what was found in it than searching and counting need."""
    original = Original(Source(name, "", "", ""), library.texts.words(text))
    return library.findings.report(text, original, EXTRACTOR, *OUTLINE) or report_of(library, text)


def unkept(report: Report) -> Opened:
    """A report to read only, where there is no library to keep it and its notes."""
    nothing = Changes(frozenset(), undo=None, redo=None)
    return Opened(None, build_page(report), {}, frozenset(), 0, nothing)
