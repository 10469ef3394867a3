"""What a popup says of a term, a figure or a note, in the script of the page."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from core.document.annotation import Annotation
from core.document.report import Figure
from core.document.span import Span
from core.page.figure_card import growth_of, in_short, written_out
from core.page.occurrences import occurrences
from core.text.typesetting import typeset
from gui.look.names import kind_name, time_name
from gui.look.people import Person, person
from gui.session.document import Document
from gui.session.places import in_script, indicator_words, measure_words, scope_words, value_words
from gui.session.team import Team


class Said(NamedTuple):
    """What somebody wrote; who, where one is not alone."""

    person: Person | None
    words: str


class Card(NamedTuple):
    """The words of a popup; `goal` is where Enter leads, `measure` what can be seen through the years.

    `beside` names what the report of another year tells of it, `said` is what several wrote.
    """

    number: str
    title: str
    body: str
    facts: tuple[tuple[str, str], ...]
    foot: str
    goal: Span | None
    measure: str = ""
    beside: str = ""
    said: tuple[Said, ...] = ()


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("Card", words, "", count)


def entry_card(document: Document, entry: int) -> Card:
    """A glossary entry: its term, its definition, and how often the body speaks of it."""
    report = document.report
    found = report.glossary[entry]
    return Card(
        number="" if found.number is None else str(found.number),
        title=typeset(in_script(document, found.term, found.span)),
        body=typeset(in_script(document, found.definition, found.span)),
        facts=(),
        foot=_tr("%n place(s) in the text", len(occurrences(report)[entry])),
        goal=found.span,
    )


def figure_card(document: Document, index: int) -> Card:
    """A figure: its value written out, what it measures, for what and when, how it grew, if it was kept."""
    figure = document.report.figures[index]
    value, short = written_out(figure), in_short(figure, document.view.shown)
    return Card(
        number="",
        title=value_words(document, f"{value} = {short}" if short else value, figure),
        body="",
        facts=tuple((name, words) for name, words in _facts(document, index, figure) if words),
        foot=kind_name(figure.kind),
        goal=None,
        measure=figure.measure or figure.indicator or "",
    )


def beside_name(figure: Figure) -> str:
    """What the report of the year after tells of a target, or that of the year before of an outcome."""
    return _tr("What became of it…") if figure.status == "target" else _tr("What was promised…")


def note_card(document: Document, annotation: Annotation, meaning: str, team: Team) -> Card | None:
    """A note and the replies to it, below what its colour means; None for a highlight that says nothing."""
    are_several = document.notes.are_of_several()
    thread = (annotation, *(placed.annotation for placed in document.notes.replies(annotation.id)))
    said = tuple(
        Said(person(team.named(one.author), team.me) if are_several else None, one.note)
        for one in thread
        if one.note or (are_several and one is annotation)
    )
    if not annotation.tags and not any(one.words for one in said):
        return None
    tags = " ".join(f"#{tag}" for tag in annotation.tags)
    title = meaning or _tr("Note")
    if annotation.resolved:
        title = f"{title} · ✓ {QCoreApplication.translate('Team', 'Resolved')}"
    return Card("", title, "", (), tags, None, said=said)


def figure_status(figure: Figure) -> str:
    """Whether a figure was achieved or is promised, in the language of the window."""
    names = {"outcome": _tr("Achieved"), "target": _tr("Promised")}
    return names.get(figure.status or "", "")


def _facts(document: Document, index: int, figure: Figure) -> list[tuple[str, str]]:
    growth = growth_of(document.report, index)
    changes = {"increase": _tr("Increase"), "decrease": _tr("Decrease")}
    return [
        (_tr("Measures"), typeset(indicator_words(document, figure))),
        (_tr("That is"), measure_words(document, figure)),
        (_tr("Holds for"), scope_words(document, figure)),
        (_tr("Time"), time_name(figure)),
        (_tr("Change"), changes.get(figure.change or "", "")),
        (_tr("Growth"), _growth(document, figure, growth) if growth else ""),
        (_tr("Status"), figure_status(figure)),
    ]


def _growth(document: Document, figure: Figure, growth: Figure) -> str:
    """How the figure grew, with its time where that is another than the figure's."""
    words = value_words(document, _signed(growth), growth)
    same = (growth.horizon, growth.from_year) == (figure.horizon, figure.from_year)
    return words if same or not growth.horizon else f"{words} · {time_name(growth)}"


def _signed(growth: Figure) -> str:
    sign = "−" if growth.change == "decrease" else "+"
    return sign + written_out(growth)
