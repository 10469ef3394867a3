from pathlib import Path

from PySide6.QtGui import QAccessible
from shiboken6 import isValid

from core.document.annotation import Author, Incoming
from core.workspace.edits import Here, highlight
from core.workspace.workspace import Workspace
from tests.gui.spoken.conftest import Ears, children, description, name
from tests.small_report import LINES

Role = QAccessible.Role


def test_headings_have_their_level_and_paragraphs_their_words(ears: Ears) -> None:
    levels = [
        (name(one), one.attributesInterface().attributeValue(QAccessible.Attribute.Level))
        for one in ears.heard(Role.Heading)
    ]
    assert levels[:3] == [("一、2024年工作回顾", 1), ("二、2025年工作安排", 1), ("（一）扩大内需", 2)]
    assert LINES[3] in [name(one) for one in ears.heard(Role.Paragraph)]
    assert ears.page.role() == Role.Document
    assert name(ears.page) == LINES[0]


def test_figures_terms_and_annotations_tell_what_a_popup_tells(ears: Ears) -> None:
    told = {name(one): description(one) for one in ears.heard(Role.Link)}
    assert "Measures 生产总值; That is 地区生产总值; Holds for 全县" in told["120亿元"]
    assert "Status Achieved" in told["120亿元"]
    assert told["“三清”行动"].startswith("指清河")
    ears.select(ears.span("全县"))
    ears.act("highlight_red")
    ears.saved()
    note = ears.heard(Role.Note)[0]
    assert (name(note), description(note)) == ("全县", "Red")
    assert note.parent().role() == Role.Paragraph


def test_whose_a_note_is_among_several_is_heard(ears: Ears) -> None:
    li = Author("1c8e8d1c-6c1e-4d3f-9c55-1f0f6f7e2a22", "李", "#a83a52")
    notes, text = ears.session.document.notes, ears.session.document.kept.text
    assert text is not None

    def come(workspace: Workspace) -> frozenset[str]:
        here = Here(workspace.library, text, workspace.editor.reports)
        (made,) = highlight(ears.span("全县"), "red", "核对")(here).made
        made = made._replace(author=li, created="2026-01-01T00:00:00.000+00:00", modified="2026-01-01")
        return workspace.library.merging.merge(text, [Incoming(made)]).annotations

    ears.session.library.ask(come, notes.see)
    ears.qtbot.waitUntil(lambda: bool(notes.placed))
    ears.select(ears.span("“三清”行动"))
    ears.act("highlight_blue")
    ears.saved()
    assert [description(one) for one in ears.heard(Role.Note)] == [
        "Red; Author: 李; 核对",
        "Blue; Author: Me",
    ]


def test_what_is_found_can_be_opened(ears: Ears) -> None:
    term = next(one for one in ears.heard(Role.Link) if name(one) == "“三清”行动")
    actions = term.actionInterface()
    actions.doAction(actions.actionNames()[0])
    ears.qtbot.waitUntil(ears.popup.isVisible)
    assert ears.popup in [child.object() for child in children(ears.page)]
    assert term.rect().intersects(ears.window.geometry())


def test_a_folded_heading_is_heard_as_folded_and_hides_its_rows(ears: Ears) -> None:
    heading = ears.heard(Role.Heading)[0]
    before = ears.page.childCount()
    assert heading.state().expanded
    heading.actionInterface().doAction(heading.actionInterface().actionNames()[0])
    ears.qtbot.waitUntil(lambda: ears.page.childCount() < before)
    assert heading.state().collapsed
    assert name(heading) == "一、2024年工作回顾"
    assert description(heading)


def test_each_has_its_place_in_the_tree(ears: Ears) -> None:
    page = ears.page
    for at, row in enumerate(children(page)):
        assert page.indexOfChild(row) == at
        for within, thing in enumerate(children(row)):
            assert row.indexOfChild(thing) == within
            assert thing.parent() is row
    figure = next(one for one in ears.heard(Role.Link) if name(one) == "120亿元")
    middle = figure.rect().center()
    row = page.childAt(middle.x(), middle.y())
    assert row is figure.parent()
    assert row.childAt(middle.x(), middle.y()) is figure


def test_nothing_of_a_report_is_left_in_another(ears: Ears, tmp_path: Path) -> None:
    rows = children(ears.page)
    other = tmp_path / "another.txt"
    other.write_text("另一个报告\n各位代表：\n一、开头\n说了一些话。", "utf-8")
    with ears.qtbot.waitSignal(ears.session.opened):
        ears.session.open_file(other)
    assert not any(isValid(row) for row in rows)
    assert [name(one) for one in ears.heard(Role.Heading)] == ["一、开头"]
