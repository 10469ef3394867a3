"""What the actions of versions do: two texts compared on the two sides, or parted again."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from gui.look.names import differences_name, sentences_name, told_difference
from gui.session.comparing import comparing_of
from gui.session.session import Session
from gui.window.actions import Actions
from gui.window.comment_notices import CommentNotices
from gui.window.main_window import MainWindow
from gui.window.version_notices import VersionNotices

if TYPE_CHECKING:
    from gui.library.page import LibraryPage


Page = Callable[[], "LibraryPage | None"]


def connect_versions(
    actions: Actions, window: MainWindow, session: Session, page: Page
) -> Callable[[], None]:
    """Bind the actions of versions; what is given sees whether they can work with other tabs or reports."""
    CommentNotices(session, window.status_bar.notice)
    comparing, notices = comparing_of(session), VersionNotices(session, window.status_bar.notice)

    def compare() -> None:
        here = page()
        if here is not None:
            here.do("compare_versions")
        elif comparing.is_on:
            comparing.end()
        else:
            comparing.begin()
        follow()

    def part() -> None:
        here, text = page(), session.document.kept.text
        if here is not None:
            here.do("part_versions")
        elif text is not None:
            notices.part(text)

    follow = partial(_follow, actions, session, page)
    actions.on("compare_versions", compare)
    actions.on("part_versions", part)
    actions.on("carry_notes", partial(_carry_notes, window, session))
    actions.on("opposite", comparing.show_opposite)
    actions.on("next_difference", partial(comparing.step, 1))
    actions.on("previous_difference", partial(comparing.step, -1))
    for signal in (comparing.changed, comparing.narrowed, comparing.offered):
        signal.connect(follow)
    session.opened.connect(follow)
    _show_compared(window, session)
    return follow


def _follow(actions: Actions, session: Session, page: Page, *_: object) -> None:
    """Switch the actions on and off as they can work or not."""
    comparing, here = comparing_of(session), page()
    possible = here.possible() if here is not None else set()
    can_compare = "compare_versions" in possible if here else comparing.is_on or comparing.can_begin
    can_part = "part_versions" in possible if here else comparing.versions is not None
    actions["compare_versions"].setEnabled(can_compare)
    is_kept = session.document.kept.text is not None and session.library.is_open
    actions["compare_with"].setEnabled("compare_with" in possible if here else is_kept)
    actions["compare_versions"].setChecked(comparing.is_on and here is None)
    actions["part_versions"].setEnabled(can_part)
    found = comparing.found
    for name in ("carry_notes", "opposite"):
        actions[name].setEnabled(found is not None and found.is_by_sentences)
    differs = bool(comparing.listed)
    for name in ("next_difference", "previous_difference"):
        actions[name].setEnabled(differs)


def _carry_notes(window: MainWindow, session: Session) -> None:
    from gui.dialogs.carrying import CarryingDialog  # noqa: PLC0415 - only when asked for

    dialog = window.findChild(CarryingDialog) or CarryingDialog(session, window.appearance, window)
    dialog.show()
    dialog.activateWindow()


def _show_compared(window: MainWindow, session: Session) -> None:
    """Let the pages, the panel and the status bar tell what differs."""
    comparing = comparing_of(session)

    def begin() -> None:
        from gui.reader.compared import Compared  # noqa: PLC0415 - only when asked for

        comparing.changed.disconnect(begin)
        Compared(comparing, lambda: window.stages.readers, window).follow()

    def tell() -> None:
        found = comparing.found
        if found is not None:
            window.side_panel.show_panel("differences")
            session.said.emit(
                sentences_name(found.kinds)
                if found.is_by_sentences
                else differences_name(len(found.differences), found.values)
            )

    def tell_step() -> None:
        found, number = comparing.found, comparing.current
        if found is not None and number is not None:
            words = told_difference(found.differences[number], comparing.words_of)
            at = comparing.listed.index(number) + 1 if number in comparing.listed else number + 1
            session.said.emit(f"{at} / {len(comparing.listed)}  {words}")

    comparing.changed.connect(begin)
    comparing.changed.connect(tell)
    comparing.stepped.connect(tell_step)
