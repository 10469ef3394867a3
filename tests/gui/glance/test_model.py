from PySide6.QtCore import Qt

from core.analysis.series.glance import Seen
from core.document.text_id import TextId
from core.workspace.glance import Glance
from gui.glance.model import MEASURE, GlanceModel


def of(place: str, *measures: str) -> Glance:
    return Glance((place,), 2026, TextId("a"), None, tuple(map(Seen, measures)))


def test_a_measure_is_named_once_and_again_where_another_stands_for_it() -> None:
    model = GlanceModel()
    model.show([of("甲", "进出口总额", "就业"), of("乙", "出口总额", "就业"), of("丙", "出口总额", "就业")])
    shown = [model.data(model.index(row, MEASURE)) for row in range(model.rowCount())]
    assert shown == ["进出口总额", "出口总额", "", "就业", "", ""]
    spoken = [model.data(model.index(row, MEASURE), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == ["进出口总额", "出口总额", "出口总额"]


def test_a_place_without_a_report_has_no_rows() -> None:
    model = GlanceModel()
    model.show([of("甲", "就业"), Glance(("乙",), None, None, None)])
    assert (model.rowCount(), model.places) == (1, 1)
