"""Which reports are laid beside each other, and what a reader settles of their promises."""

import pytest

from core.document.problem import Problem
from core.document.text_id import TextId
from core.workspace.edits import link
from core.workspace.promise_links import (
    BY_HAND,
    Outcome,
    confirm,
    leave_open,
    outcomes,
    pair_of,
    redo,
    refuse,
    undo,
)
from core.workspace.promise_pairs import ALONE, NO_PAIR, Beside, beside, of_same_place, paired
from core.workspace.workspace import NO_WORDS, Workspace
from tests.core.analysis.promises.small import earlier, later, report

PROMISED = "城镇新增就业3000人。改造老旧小区50个。地区生产总值增长6%左右。"
REPORTED = "城镇新增就业3200人。改造城镇老旧小区1.2万户。地区生产总值增长5.9%。"


@pytest.fixture
def texts(workspace: Workspace) -> tuple[TextId, TextId]:
    return tuple(_added(workspace, one) for one in (earlier(PROMISED), later(REPORTED)))  # type: ignore[return-value]


def _added(workspace: Workspace, report: object) -> TextId:
    text = workspace.add_report(report, None).text  # type: ignore[arg-type]
    assert text is not None
    return text


def now(workspace: Workspace, texts: tuple[TextId, TextId]) -> dict[str, Outcome]:
    """What became of each promise, by its figure."""
    return {one.promise.promise.figure.text: one for one in outcomes(pair_of(workspace.library, *texts))}


def test_the_report_of_the_year_after_is_found_and_of_the_later_one_that_of_the_year_before(
    workspace: Workspace, texts: tuple[TextId, TextId]
) -> None:
    first, second = texts
    assert beside(workspace.library, first) == Beside(after=second)
    assert beside(workspace.library, second) == Beside(before=first)
    for chosen in ([first], [second], [first, second], [second, first]):
        assert paired(workspace.library, chosen) == texts
    assert [one.text for one in of_same_place(workspace.library, [second])] == [first, second]
    with pytest.raises(Problem, match=NO_PAIR[:20]):
        paired(workspace.library, [])
    with pytest.raises(Problem, match=NO_WORDS[:20]):
        paired(workspace.library, [first, TextId("0" * 32)])


def test_reports_of_the_nation_need_no_place(workspace: Workspace) -> None:
    whole = "{0}年政府工作报告\n各位代表：\n现在，我代表国务院，向大会报告政府工作。\n一、回顾\n增长5%。\n"
    texts = [_added(workspace, report(whole.format(year))) for year in (2023, 2024)]
    assert paired(workspace.library, texts[:1]) == tuple(texts)


def test_a_report_alone_has_nothing_beside_it(workspace: Workspace) -> None:
    text = _added(workspace, earlier(PROMISED))
    with pytest.raises(Problem, match=ALONE[:20]):
        paired(workspace.library, [text])


def test_a_confirmed_pair_is_a_link_that_counts_as_certain_and_is_undone_in_one_step(
    workspace: Workspace, texts: tuple[TextId, TextId]
) -> None:
    library = workspace.library
    before = now(workspace, texts)["50个"]
    assert (before.promise.tier, before.annotation) == ("likely", "")
    outcome = before.offered[0].outcome
    confirm(library, pair_of(library, *texts), before, outcome.span)
    after = now(workspace, texts)["50个"]
    assert (after.promise.tier, after.promise.outcome) == ("certain", outcome)
    for text, span in zip(texts, (before.promise.promise.span, outcome.span), strict=True):
        (note,) = library.annotations.of(text)
        assert (note.kind, note.selectors.position) == ("link", span)
    pair = pair_of(library, *texts)
    assert undo(library, pair) is not None
    assert now(workspace, texts)["50个"] == before
    assert redo(library, pair) is not None
    assert now(workspace, texts)["50个"] == after
    assert after.offered == before.offered


def test_what_is_settled_otherwise_takes_the_place_of_what_was_settled_before(
    workspace: Workspace, texts: tuple[TextId, TextId]
) -> None:
    library, one = workspace.library, now(workspace, texts)["3000人"]
    assert one.promise.outcome is not None
    confirm(library, pair_of(library, *texts), one, one.promise.outcome.span)
    refuse(library, pair_of(library, *texts), now(workspace, texts)["3000人"])
    refused = now(workspace, texts)["3000人"]
    assert (refused.promise.verdict, refused.promise.judged.sentence) == ("not reported", BY_HAND)
    assert [note.kind for note in library.annotations.of(texts[0])] == ["highlight"]
    undo(library, pair_of(library, *texts))
    assert [note.kind for note in library.annotations.of(texts[0])] == ["link"]
    leave_open(library, pair_of(library, *texts), now(workspace, texts)["3000人"])
    assert now(workspace, texts)["3000人"] == one


def test_a_link_made_by_hand_confirms_what_was_not_offered(
    workspace: Workspace, texts: tuple[TextId, TextId]
) -> None:
    pair = pair_of(workspace.library, *texts)
    words, other = (text.text for text in pair.reports)
    place = pair.reports[0].figures[[one.text for one in pair.reports[0].figures].index("50个")].span
    wrong = pair.reports[1].figures[[one.text for one in pair.reports[1].figures].index("3200人")].span
    workspace.editor.do(texts[0], link(place, (texts[1], wrong), "yellow"))
    now_ = now(workspace, texts)["50个"]
    assert now_.promise.outcome is not None
    assert (now_.promise.outcome.figure.text, now_.promise.tier) == ("3200人", "certain")
    assert now_.promise.verdict == "unclear"
    assert len(now_.offered) == len(now_.found.candidates) + 1
    assert words != other
