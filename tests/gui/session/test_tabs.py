"""Which tabs there are, which is in front, and what becomes of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.document.text_id import TextId
from gui.session.kept_tabs import as_line, from_line, learn_names
from gui.session.session import Session
from gui.session.tab import Tab
from gui.session.tabs import Tabs
from gui.session.trail import Step, Trail


@pytest.fixture
def tabs(qtbot: QtBot, tmp_path: Path) -> Iterator[Tabs]:
    """Tabs of their own, which load nothing: a, b and c, with b in front."""
    session = Session(tmp_path / "library.sqlite")
    found = Tabs(session.document)
    for name in "acb":
        found.choose(Tab(TextId(name)))
    found.move_by(-1)
    yield found
    session.close()


def told(tabs: Tabs) -> str:
    """The tabs of each side, the one in front in brackets."""
    return " | ".join(
        "".join(f"[{tab.text}]" if tab is side.front else str(tab.text) for tab in side.tabs)
        for side in tabs.sides
    )


def test_the_tab_looked_at_before_follows_one_that_is_closed(tabs: Tabs) -> None:
    assert told(tabs) == "a[b]c"
    assert tabs.front
    tabs.close(tabs.front)
    assert told(tabs) == "a[c]"
    assert tabs.front
    tabs.close(tabs.front)
    tabs.reopen()
    assert told(tabs) == "a[c]"
    tabs.reopen()
    assert told(tabs) == "ac[b]"
    assert not tabs.can_reopen


def test_a_tab_crosses_over_and_the_last_of_a_side_takes_it_along(tabs: Tabs) -> None:
    first, front = next(iter(tabs)), tabs.front
    assert front
    tabs.move_across(front)
    assert told(tabs) == "a[c] | [b]"
    tabs.move_across(first)
    assert told(tabs) == "[c] | b[a]"
    tabs.close(next(iter(tabs)))
    assert told(tabs) == "b[a]"
    assert tabs.side is tabs.both[0]
    tabs.split()
    assert told(tabs) == "b[a] | [a]"
    tabs.split()
    assert told(tabs) == "b[a]"


def test_the_only_tab_crosses_nowhere(tabs: Tabs) -> None:
    assert tabs.front
    tabs.close_others(tabs.front)
    tabs.move_across(tabs.front)
    assert told(tabs) == "[b]"


def test_tabs_are_kept_as_a_line(tabs: Tabs, qtbot: QtBot) -> None:
    assert tabs.front
    tabs.move_across(tabs.front)
    tabs.choose(Tab(page="library"))
    line = as_line(tabs)
    assert line == "a c | b page:library"
    assert [[(tab.text, tab.page) for tab in side] for side in from_line(line)] == [
        [("a", ""), ("c", "")],
        [("b", ""), (None, "library")],
    ]
    assert from_line("") == [[]]


def test_a_trail_leads_past_what_is_gone(qtbot: QtBot) -> None:
    here = [Step(Tab(TextId("a")), 0)]

    def go(step: Step) -> None:
        here[0] = step

    trail, gone, kept = Trail(lambda: here[0], go), Step(Tab(), 5), Step(Tab(TextId("b")), 7)
    begun = here[0]
    for step in (kept, gone, gone):
        trail.depart(step)
    trail.back()
    assert here[0] == kept
    assert not trail.can_go_back
    trail.forward()
    assert here[0] == begun
    assert trail.can_go_back


def test_tabs_of_another_library_are_let_go(qtbot: QtBot, session: Session) -> None:
    session.tabs.restore([[], [Tab(TextId("0" * 32))]])
    with qtbot.waitSignal(session.tabs.named):
        learn_names(session)
    assert [tab.text for tab in session.tabs] == [session.document.kept.text]
