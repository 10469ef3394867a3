"""What headings, figures, terms and annotations are called when they are heard."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from core.document.annotation import Annotation
from core.document.span import Span
from core.page.printed import printed
from gui.look.names import enumerated, meaning, named_colours
from gui.look.people import person
from gui.reader.cards import Card, entry_card, figure_card
from gui.reader.things import Thing
from gui.session.document import Document
from gui.session.session import Session
from gui.session.team import team_of

LONGEST = 400
"""Characters that are said of selected words, or of a note; who wants more reads them."""


class Named(NamedTuple):
    """What something is called, what is to be known of it, and what kind of thing it is."""

    name: str
    description: str
    kind: str

    @property
    def words(self) -> str:
        """All of it, to be said at once."""
        return "; ".join(filter(None, (f"{self.kind}: {self.name}", self.description)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Spoken", words)


def said(document: Document, span: Span) -> str:
    """Words of the report as they are printed, on one line."""
    return " ".join(printed(document.page, span, document.view.shown).split())


def card_words(card: Card) -> str:
    """What a card says, in one line."""
    facts = (f"{name} {words}" for name, words in card.facts)
    return "; ".join(filter(None, (card.title, card.body, *facts, card.foot)))


def named(session: Session, document: Document, thing: Thing) -> Named:
    """What a thing on the page is called, and what a popup would tell of it."""
    if thing.kind == "annotation":
        return _annotation(session, document, thing)
    if thing.kind == "figure":
        card = figure_card(document, int(thing.key))
        return Named(said(document, thing.span), card_words(card), _tr("Figure"))
    card = entry_card(document, document.report.references[int(thing.key)].entry)
    return Named(card.title, card.body, _tr("Term"))


def _annotation(session: Session, document: Document, thing: Thing) -> Named:
    placed = document.notes.placed.get(str(thing.key))
    kinds = {"highlight": _tr("Annotation"), "bookmark": _tr("Bookmark"), "link": _tr("Link")}
    if placed is None:
        return Named(said(document, thing.span), "", kinds["highlight"])
    annotation = placed.annotation
    name = said(document, thing.span)[:LONGEST]
    team = team_of(session)
    is_team = document.notes.are_of_several()
    who = person(team.named(annotation.author), team.me).name if is_team else ""
    return Named(name, _told(annotation, session, who), kinds[annotation.kind])


def _told(annotation: Annotation, session: Session, who: str) -> str:
    """Its colour with what that means, who wrote it, its note, its tags, and whether it is settled."""
    colour = named_colours(session.meanings.words)[annotation.colour]
    tags = enumerated(annotation.tags)
    author = meaning(_tr("Author"), who) if who else ""
    settled = QCoreApplication.translate("Team", "Resolved") if annotation.resolved else ""
    told = colour, author, annotation.note[:LONGEST], meaning(_tr("Tags"), tags) if tags else "", settled
    return "; ".join(filter(None, told))
