import pytest
from pytestqt.qtbot import QtBot

from core.document.annotation import Annotation, Link, Placed, Placement, Selectors
from core.document.span import Span
from core.document.text_id import TextId
from gui.session.places import other_end
from gui.session.session import Session


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("2025年工作安排\n（一）扩大内需", "（一）扩大内需"),
        ("水利/交通", "水利/交通"),
        ("", "新增就业"),
    ],
)
def test_a_far_link_is_told_by_the_innermost_section_in_one_line(
    qtbot: QtBot, session: Session, path: str, told: str
) -> None:
    words = Selectors(Span(0, 4), "新增就业", "", "", "", path)
    link = Link(TextId("elsewhere"), words)
    annotation = Annotation("a", TextId("here"), words, "red", "", (), "", "", "link", link=link)
    placed = Placed(annotation, Placement(Span(0, 4), "exact", 1.0))
    assert other_end(session.document, placed) == told
