"""Going from one end of a link to the other, into another report where it is there."""

from core.document.annotation import Link
from core.document.span import Span
from gui.session.reading_view import Focus
from gui.session.session import Session
from gui.session.trail import Location


def follow(session: Session, annotation: str, away_from: Span | None = None) -> None:
    """Go to a link's other end; from the farther end of one within the report, to the nearer."""
    placed = session.document.notes.placed.get(annotation)
    if placed is None or placed.annotation.link is None:
        return
    if placed.other is None:
        _follow_into(session, annotation, placed.annotation.link)
        return
    goal = placed.placement.span if away_from == placed.other.span else placed.other.span
    session.document.view.visit(Focus("annotation", annotation), goal)


def _follow_into(session: Session, annotation: str, link: Link) -> None:
    def arrive() -> None:
        placed = session.document.notes.placed.get(annotation)
        if placed is not None:
            session.document.view.set_focus(Focus("annotation", annotation))
            if placed.placement.span is not None:
                session.document.view.go_to(placed.placement.span, traced=False)

    session.go(Location(link.text), arrive)
