from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from gui.reader.popup import place_beside

ROOM = QRect(0, 0, 700, 800)


@given(st.integers(0, 680), st.integers(0, 770), st.integers(20, 120), st.integers(40, 340))
def test_a_popup_stays_in_the_room_and_off_the_line(x: int, y: int, width: int, height: int) -> None:
    words = QRect(x, y, width, 28)
    popup = QRect(place_beside(words, QSize(340, height), ROOM), QSize(340, height))
    assert not popup.intersects(words)
    assert ROOM.contains(popup)
