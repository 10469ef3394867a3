from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from core.document.annotation import Annotation, Placed, Placement, Selectors
from core.document.span import Span
from core.document.text_id import TextId
from gui.look.fonts import interface_font
from gui.look.theme import Appearance
from gui.panels.note_card import Faces, NoteCard, Told
from gui.widgets.card_list import GAP


def card(
    appearance: Appearance,
    placement: Placement,
    tags: tuple[str, ...] = (),
    place: str = "二 · ¶1",
    width: int = 280,
) -> NoteCard:
    selectors = Selectors(Span(0, 4), "产业壮大", "", "", "", "")
    annotation = Annotation("a", TextId("text"), selectors, "red", "", tags, "", "")
    return NoteCard(Told(Placed(annotation, placement), place), width, Faces.of(appearance, QFont()), {})


def test_a_card_that_lost_its_place_has_room_for_the_reason(qtbot: QtBot, appearance: Appearance) -> None:
    well = card(appearance, Placement(Span(0, 4), "exact", 1.0))
    lost = card(appearance, Placement(None, "orphan", 0.0, "The words are no longer in the text."))
    assert lost.height > well.height


def test_tags_flow_onto_further_lines(qtbot: QtBot, appearance: Appearance) -> None:
    one = card(appearance, Placement(Span(0, 4), "exact", 1.0), ("经济",))
    many = card(appearance, Placement(Span(0, 4), "exact", 1.0), tuple(f"经济/标签{n}" for n in range(8)))
    assert many.height > one.height


def test_actions_lie_within_the_card_and_apart(qtbot: QtBot, appearance: Appearance) -> None:
    found = card(appearance, Placement(Span(0, 4), "exact", 1.0))
    places = [place for _, place in found.actions()]
    assert all(QRectF(0, 0, 280, found.height).contains(place) for place in places)
    assert all(not a.intersects(b) for a in places for b in places if a is not b)


def test_actions_leave_the_place_and_the_tags_alone_and_are_easily_hit(
    qtbot: QtBot, appearance: Appearance
) -> None:
    whole = Placement(Span(0, 4), "exact", 1.0)
    for tags in ((), ("经济",), ("经济", "土地/盘活"), tuple("一二三四五六七八九")):
        for place, width in (
            ("二 · ¶1", 280),
            ("2023年工作回顾和2024年工作安排 · ¶12", 280),
            ("二 · ¶1", 190),
        ):
            found = card(appearance, whole, tags, place, width)
            actions = [frame for _, frame in found.actions()]
            places = [frame for name, frame in found.parts() if name == "place"]
            assert all(min(frame.width(), frame.height()) >= 24 for frame in actions)
            assert not any(frame.intersects(there) for frame in actions for there in places)
            assert places[0].width() > 30


def test_a_place_that_fits_its_card_is_whole_whatever_the_actions_need(
    qtbot: QtBot, appearance: Appearance
) -> None:
    small = QFontMetricsF(Faces.of(appearance, QFont()).place)
    for place in ("2023年工作回顾 · ¶1", "2023年工作回顾 · （十二） · ¶112"):
        for width in (240, 280, 320):
            found = card(appearance, Placement(Span(0, 4), "exact", 1.0), place=place, width=width)
            (frame,) = [frame for name, frame in found.parts() if name == "place"]
            assert frame.width() >= small.horizontalAdvance(place)


def test_a_place_has_the_shapes_of_the_report_whatever_the_language(
    qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.set_region("HK")
    faces = Faces.of(appearance, interface_font("", "zh_CN"))
    assert faces.place.families() == appearance.report_font(interface_font("", "zh_CN")).families()
    assert faces.place.pixelSize() == faces.small.pixelSize()
    assert faces.last("place") is faces.place


def test_a_narrow_card_keeps_no_empty_line(qtbot: QtBot, appearance: Appearance) -> None:
    whole = Placement(Span(0, 4), "exact", 1.0)
    narrow, wide = card(appearance, whole, width=190), card(appearance, whole)
    assert narrow.height < wide.height + QFontMetricsF(Faces.of(appearance, QFont()).small).height() / 2
    within = QRectF(0, 0, 190, narrow.height + GAP)
    assert all(within.contains(frame) for _, frame in narrow.actions())


def test_a_lost_note_offers_to_be_attached(qtbot: QtBot, appearance: Appearance) -> None:
    states = (Placement(None, "orphan", 0.0), Placement(Span(0, 4), "ambiguous", 0.5))
    assert all([part for part, _ in card(appearance, state).leads()] == ["attach"] for state in states)
    assert not list(card(appearance, Placement(Span(0, 4), "exact", 1.0)).leads())


def test_words_that_are_clicked_are_as_easily_hit_as_actions(qtbot: QtBot, appearance: Appearance) -> None:
    lost = card(appearance, Placement(None, "orphan", 0.0), ("经济",))
    assert all(frame.height() >= 24 for _, frame in lost.leads())
    (tag,) = [frame for part, frame in lost.parts() if part == "tag"]
    assert lost.tag_at(tag.center() - QPointF(0, 12 - 0.5)) == "经济"
