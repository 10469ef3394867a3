"""Texts taken for versions of one report, or for reports of their own; what is open follows."""

from collections.abc import Callable, Sequence
from functools import partial

from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.editions import Groups, group, part, take_for_one
from gui.session.session import Session

Then = Callable[[Callable[[], None]], object]
"""What follows, given what turns it back."""


def join_versions(session: Session, texts: Sequence[TextId], then: Then) -> None:
    """Take reports for versions of one."""
    _regroup(session, lambda library: take_for_one(library, texts), then)


def part_versions(session: Session, texts: Sequence[TextId], then: Then) -> None:
    """Let each of these texts be a report of its own again."""
    _regroup(session, lambda library: part(library, texts), then)


def _regroup(session: Session, work: Callable[[Library], Groups], then: Then) -> None:
    def follow(before: Groups) -> None:
        _look_again(session, before)
        then(partial(_back, session, before))

    session.library.ask(lambda workspace: work(workspace.library), follow)


def _back(session: Session, before: Groups) -> None:
    session.library.ask(
        lambda workspace: group(workspace.library, before), lambda _: _look_again(session, before)
    )


def _look_again(session: Session, groups: Groups) -> None:
    """Load the open ones among these texts anew: other notes belong to them now."""
    texts = {text for one in groups for text in one}
    for tab in session.tabs:
        tab.is_stale = tab.is_stale or tab.text in texts
    session.tabs.changed.emit()
    session.reports_changed.emit()
