"""Words of rows are shaped once for a face and a width, and stand as they did without that."""

from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from core.document.span import Span
from gui.promises.marked import Marked, Words
from gui.promises.typesetting import LINES, Typesetting

WORDS = Words("城镇新增就业3000人，失业率控制在5.5%以内，居民收入与经济同步增长。", Span(6, 11))


def test_the_same_words_in_the_same_face_and_width_are_set_once(qapp: QApplication) -> None:
    typesetting, face, larger = Typesetting(QColor("red")), QFont(qapp.font()), QFont(qapp.font())
    larger.setPixelSize(40)
    narrow = typesetting.marked(WORDS, face, 120)
    assert typesetting.marked(WORDS, QFont(face), 120) is narrow
    assert typesetting.marked(WORDS, larger, 120) is not narrow
    for font, width in ((face, 120), (face, 900), (larger, 120)):
        set_now = Marked(WORDS, font, width, QColor("red"), LINES)
        assert typesetting.marked(WORDS, font, width).height == set_now.height
        assert typesetting.advance(WORDS.text, font) == QFontMetrics(font).horizontalAdvance(WORDS.text)
