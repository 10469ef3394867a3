"""A Word file whose footnotes have no printed number: they have one on the page, none in the text."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.document.span import Span
from tests.core.importing.formats.made import docx, paragraph
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands


def call(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


BODY = (
    paragraph("2025年政府工作报告")
    + paragraph("各位代表：")
    + paragraph("一、2024年工作回顾")
    + paragraph("深入实施“三清”", call(1), "行动，建成𠮷祥路。推行“一件事”", call(2), call(3), "改革。")
    + paragraph("生产总值增长6%左右", call(3), "。")
)
SAID = ("“三清”行动：指清河、清路、清院。", "“一件事”改革：指一次办成一件事。", "生产总值：指地区生产总值。")
NOTES = "".join(
    f'<w:footnote w:id="{number}">{paragraph(words)}</w:footnote>' for number, words in enumerate(SAID, 1)
)


def hands(qtbot: QtBot, start: Starter, folder: Path) -> Hands:
    (file := folder / "报告.docx").write_bytes(docx(BODY, footnotes=NOTES))
    return Hands(qtbot, start(file, size=(1100, 800), theme="light", language="en"))


def test_a_footnote_s_number_stands_at_its_place_and_tells_what_it_says(
    qtbot: QtBot, start: Starter, tmp_path: Path
) -> None:
    reader = hands(qtbot, start, tmp_path)
    layout = reader.reader.canvas.page_layout
    after = reader.span("“三清”").end
    assert "“三清”1行动，建成𠮷祥路。推行“一件事”2,3改革。" in layout.row_of(after).layout.text  # type: ignore[union-attr]
    reader.move_to(reader.rect(Span(after, after)).center())
    qtbot.waitUntil(reader.popup.isVisible)
    assert "指清河" in reader.popup.accessibleDescription()
    both = reader.rect(Span(*[reader.span("“一件事”").end] * 2))
    for x, words in ((both.left() + 2, "一次办成"), (both.right() - 2, "地区生产总值")):
        place = both.center()
        place.setX(x)
        reader.click(place)
        assert words in reader.popup.accessibleDescription()
    reader.press(Qt.Key.Key_Return)
    assert reader.is_in_view(reader.span("指地区生产总值"))


def test_words_around_a_footnote_are_selected_copied_marked_and_found_without_it(
    qtbot: QtBot, start: Starter, tmp_path: Path
) -> None:
    reader = hands(qtbot, start, tmp_path)
    reader.select(reader.span("“三清”行动，建成𠮷"))
    assert reader.reader.selection.text() == "“三清”行动，建成𠮷"
    reader.act("copy")
    assert QGuiApplication.clipboard().text() == "“三清”行动，建成𠮷"
    reader.press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: len(reader.session.document.notes.placed) == 1)
    reader.select(reader.span("祥路"))
    reader.press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: len(reader.session.document.notes.placed) == 2)
    kept = reader.session.document.notes.in_order()
    assert [one.annotation.selectors.exact for one in kept] == ["“三清”行动，建成𠮷", "祥路"]
    reader.session.finding.look_for("三清”行动")
    assert reader.session.finding.hits[0] == reader.span("三清”行动")


def test_keys_walk_to_footnotes_and_explain_them(qtbot: QtBot, start: Starter, tmp_path: Path) -> None:
    reader = hands(qtbot, start, tmp_path)
    reader.reader.canvas.setFocus()
    told = []
    for _ in range(4):
        reader.act("next_reference")
        qtbot.waitUntil(reader.popup.isVisible)
        told.append(reader.popup.accessibleDescription())
    assert ["指清河" in told[0], "一次办成" in told[1], "地区生产总值" in told[2]] == [True] * 3
