"""What the quick switcher leads to: reports, and the sections, notes and terms of the one in front."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from core.document.annotation import Placed
from core.document.report import beside
from core.document.span import Span
from core.document.text_id import TextId
from core.text.picking import Line, line
from core.workspace.workspace import Workspace
from gui.session.document import Document
from gui.session.places import headings, in_script, short_place
from gui.session.reading_view import Focus
from gui.session.session import Session
from gui.session.tab import Tab
from gui.session.trail import Location

Kind = Literal["report", "section", "note", "term"]
SIGNS: dict[str, Kind] = {"/": "report", "@": "section", "#": "note", "?": "term"}
"""What is typed first to have only one kind; full width counts the same."""
_WIDE = str.maketrans("／＠＃？、", "/@#?/")


class Goal(NamedTuple):
    """One thing to go to; `beside` tells where it is, `words` what else it may be looked for by."""

    kind: Kind
    name: str
    beside: str
    go: Callable[[], object]
    words: str = ""


def asked(typed: str) -> tuple[Kind | None, str]:
    """Which kind is asked for, and by which words."""
    sign = typed[:1].translate(_WIDE)
    return (SIGNS[sign], typed[1:]) if sign in SIGNS else (None, typed)


def lines(goals: list[Goal]) -> list[Line[Goal]]:
    """What goals are picked by; takes a while, and needs nothing of the window."""
    return [line(goal, f"{goal.name} {goal.beside} {goal.words}") for goal in goals]


def open_goals(session: Session, page_name: Callable[[str], str]) -> list[Goal]:
    """All that is open: the tabs, and what stands in the report in front; its notes are the last."""
    document = session.document
    return [
        *_tabs(session, page_name),
        *_sections(document),
        *_terms(document),
    ]


def note_goals(document: Document, notes: list[Placed]) -> list[Goal]:
    """The notes of a report that have a place on its page."""
    return [_note(document, placed) for placed in notes if placed.placement.span is not None]


def kept_goals(session: Session, workspace: Workspace, but: set[TextId]) -> list[Line[Goal]]:
    """The reports of the library, on its thread; those that are open are named already."""

    def go(text: TextId) -> Callable[[], None]:
        return lambda: session.go(Location(text))

    return lines(
        [
            Goal(
                "report",
                report.title or report.name,
                _place(report.title, report.place, report.year),
                go(report.text),
            )
            for report in workspace.library.reports.all()
            if report.text not in but
        ]
    )


def _tabs(session: Session, page_name: Callable[[str], str]) -> Iterator[Goal]:
    """The one in front is the last: one is there."""
    for tab in sorted(session.tabs, key=lambda tab: tab is session.tabs.front):

        def go(tab: Tab = tab) -> None:
            session.tabs.choose(tab)

        if tab.page:
            yield Goal("report", page_name(tab.page), "", go)
        elif tab.named is not None:
            yield Goal("report", tab.named.name, beside(*tab.named), go)


def _sections(document: Document) -> Iterator[Goal]:
    view = document.view
    for number, section in enumerate(document.report.sections):

        def go(heading: Span = section.heading) -> None:
            view.go_to(heading)

        yield Goal("section", headings(document)[number], "", go)


def _terms(document: Document) -> Iterator[Goal]:
    view, report = document.view, document.report
    for number, entry in enumerate(report.glossary):

        def go(number: int = number, span: Span = entry.span) -> None:
            view.visit(Focus("entry", number), span)

        yield Goal("term", in_script(document, entry.term, entry.span), "", go)


def _note(document: Document, placed: Placed) -> Goal:
    note, span = placed.annotation, placed.placement.span
    where = "" if span is None else short_place(document.page, span.start, document.view.shown)

    def go() -> None:
        document.view.visit(Focus("annotation", note.id), span)

    quote = note.selectors.exact.partition("\n")[0]
    return Goal("note", note.note.partition("\n")[0] or quote, where, go, f"{quote} {' '.join(note.tags)}")


def _place(title: str | None, place: str | None, year: int | None) -> str:
    return beside(title or "", place, year)
