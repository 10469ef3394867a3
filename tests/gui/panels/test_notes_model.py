from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.annotation import COLOURS, Annotation, Colour, Placed, Placement, Selectors
from core.document.span import Span
from core.document.text_id import TextId
from gui.panels.notes_model import PLACED, NotesModel, Order, Wanted

IDS = [f"note {number}" for number in range(6)]
ORDERS: tuple[Order, ...] = ("position", "time", "colour")


def note(
    name: str, start: int, colour: Colour = "yellow", tags: tuple[str, ...] = (), time: str = ""
) -> Placed:
    span = Span(start, start + 2)
    selectors = Selectors(span, "产业", "", "", "", "")
    annotation = Annotation(name, TextId("text"), selectors, colour, "", tags, time, time)
    return Placed(annotation, Placement(span, "exact", 1.0))


def shown(model: NotesModel) -> list[str]:
    return [model.index(row).data(PLACED).annotation.id for row in range(model.rowCount())]


def by_id(*notes: Placed) -> dict[str, Placed]:
    return {placed.annotation.id: placed for placed in notes}


def test_the_latest_stands_first_when_ordered_by_time() -> None:
    model = NotesModel()
    model.show_all(by_id(note("old", 5, time="2025"), note("new", 9, time="2026")), Wanted(order="time"))
    assert shown(model) == ["new", "old"]


def test_a_lost_annotation_stands_last() -> None:
    lost = note("lost", 0)._replace(placement=Placement(None, "orphan", 0.0))
    model = NotesModel()
    model.show_all(by_id(lost, note("there", 9)), Wanted())
    assert shown(model) == ["there", "lost"]


def test_a_tag_takes_those_below_it_along() -> None:
    model = NotesModel()
    notes = by_id(
        note("a", 1, tags=("土地/盘活",)), note("b", 2, tags=("土地改革",)), note("c", 3, tags=("土地",))
    )
    model.show_all(notes, Wanted(tags=frozenset({"土地"})))
    assert shown(model) == ["a", "c"]


PLACES = st.dictionaries(
    st.sampled_from(IDS), st.tuples(st.integers(0, 9), st.sampled_from(COLOURS)), max_size=len(IDS)
)
WANTED = st.builds(
    Wanted, colours=st.frozensets(st.sampled_from(COLOURS), max_size=3), order=st.sampled_from(ORDERS)
)


@given(PLACES, PLACES, WANTED)
@settings(deadline=None)
def test_looking_again_shows_what_looking_anew_would(
    qapp: object,
    before: dict[str, tuple[int, Colour]],
    after: dict[str, tuple[int, Colour]],
    wanted: Wanted,
) -> None:
    old = by_id(*(note(name, start, colour) for name, (start, colour) in before.items()))
    new = by_id(*(note(name, start, colour) for name, (start, colour) in after.items()))
    model, anew = NotesModel(), NotesModel()
    model.show_all(old, wanted)
    model.look_again(new, frozenset(name for name in IDS if old.get(name) != new.get(name)))
    anew.show_all(new, wanted)
    assert shown(model) == shown(anew)
