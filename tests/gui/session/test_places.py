from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.document.annotation import Annotation, Link, Placed, Placement, Selectors
from core.document.span import Span
from core.document.text_id import TextId
from core.importing.importer import import_file
from core.page.page import build_page
from core.page.printed import heading_line
from core.understanding.understand import understand
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


def test_a_heading_of_two_lines_is_told_in_one(tmp_path: Path) -> None:
    body = "新建道路12公里，全年完成投资3亿元，各项工作顺利推进，群众满意。"
    lines = ["政府工作报告", "一、去年回顾", body, "二、今年安排", body, "附件1", "十大工程一览", body]
    path = tmp_path / "甲县.txt"
    path.write_text("\n".join(lines), "utf-8")
    page = build_page(understand(*import_file(path)))
    assert heading_line(page, len(page.report.sections) - 1, page.report.text) == "附件1 十大工程一览"
