"""Notes on the small report, of every colour and kind, as they go out."""

from core.anchoring.anchor import describe
from core.document.annotation import Annotation, Colour, Incoming, Link, Placement
from core.document.original import original_of
from core.interchange.notebook import Notebook
from tests.small_report import REPORT, at

ORIGINAL = original_of(REPORT)


def note(number: int, words: str, colour: Colour, said: str = "", *tags: str) -> Annotation:
    """A note made on a day of its own."""
    uuid = f"00000000-0000-4000-8000-{number:012}"
    made, changed = (f"2024-01-{day:02}T08:00:00.000+00:00" for day in (20 - number, 20 + number))
    return Annotation(uuid, ORIGINAL.id, describe(REPORT, at(words)), colour, said, tags, made, changed)


NOTES = (
    note(1, "生产总值120亿元", "red", "比上年多", "经济/增长"),
    note(2, "“三清”1行动", "yellow"),
    note(3, "𠮷祥路改造完成", "green", "民生\n见第二部分", "民生"),
    note(4, "增长6%左右", "blue", "", "经济"),
    note(5, "3000人", "purple", "<b>&", "就业"),
)
LINKED = note(6, "产业提质壮大。", "yellow")._replace(
    kind="link", link=Link(ORIGINAL.id, describe(REPORT, at("扩大内需")))
)
LOST = note(7, "全县", "red", "不见了")
HERE = (*NOTES, LINKED, LOST)
NOTEBOOK = Notebook(
    {ORIGINAL.id: ORIGINAL},
    (*map(Incoming, HERE), Incoming(note(8, "各位", "red")._replace(removed=True))),
    REPORT,
    HERE,
    {one.id: Placement(one.selectors.position, "exact", 1.0) for one in (*NOTES, LINKED)}
    | {LOST.id: Placement(None, "orphan", 0.0, "gone")},
    meanings={"red": "存疑"},
)
