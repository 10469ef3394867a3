from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from gui.widgets.text_block import TextBlock

WORDS = st.text(st.sampled_from("落户全省首家SPV公司，。“”𠮷😀 \n123.5%"), max_size=80)


def font() -> QFont:
    font = QFont()
    font.setPixelSize(13)
    return font


@given(WORDS, st.integers(60, 300))
@settings(max_examples=60, deadline=None)
def test_nothing_is_lost_between_lines(qapp: object, words: str, width: int) -> None:
    block = TextBlock(words, font(), width)
    assert "".join(block.lines).replace(" ", "") == words.replace("\n", "").replace(" ", "")


def test_a_line_is_no_wider_than_its_room(qtbot: QtBot) -> None:
    block = TextBlock("全面重塑招商引资、项目管理体制机制" * 5, font(), 150)
    assert len(block.lines) > 1
    assert all(QFontMetricsF(font()).horizontalAdvance(line) <= 150 for line in block.lines)


def test_beyond_the_most_lines_there_is_an_ellipsis(qtbot: QtBot) -> None:
    block = TextBlock("全面重塑招商引资" * 20, font(), 150, most=2)
    assert len(block.lines) == 2
    assert block.lines[-1].endswith("…")
    assert block.height < TextBlock("全面重塑招商引资" * 20, font(), 150).height


def test_no_words_take_no_room(qtbot: QtBot) -> None:
    assert TextBlock("", font(), 150).height == 0
