from core.anchoring.anchor import describe
from core.document.annotation import Annotation, Placed, Placement
from core.document.text_id import TextId
from core.search.concordance import concordance
from core.search.notes import noted
from core.search.query import parse
from core.search.scan import scan
from core.search.searchable import Searchable
from tests.core.search.small import ABOUT, SMALL
from tests.small_report import REPORT, at


def placed(words: str, note: str, *tags: str, is_lost: bool = False) -> Placed:
    selectors = describe(REPORT, at(words))
    annotation = Annotation(note, TextId("a1"), selectors, "red", note, tags, "", "")
    return Placed(annotation, Placement(None if is_lost else at(words), "exact", 1.0), None)


NOTES = noted(
    SMALL,
    [
        placed("新增就业", "查去年\n比全市少", "民生"),
        placed("清河", "", is_lost=True),
        placed("产业", "查前年"),
    ],
)


def hits(query: str, notes: Searchable = NOTES) -> list[str]:
    return [hit.of(notes.text) for hit in scan(parse(query), notes)]


def test_a_note_is_found_by_all_that_it_says() -> None:
    assert hits("就业 少 民生") == ["就业", "少", "民生"]
    assert hits("查 -去年") == ["查"]


def test_no_word_goes_on_from_a_note_to_what_stands_behind_it() -> None:
    assert hits("查去年比全市") == hits("就业查去年") == hits("民生清河") == []


def test_a_note_is_told_by_where_it_stands() -> None:
    first, second = concordance(NOTES, scan(parse("查"), NOTES))
    assert (first.about, first.section, first.kind) == (ABOUT, "2025年工作安排 / 改善民生", "plan")
    assert (second.before, second.after, second.section) == ("产业 · ", "前年", "2024年工作回顾")
    (lost,) = concordance(NOTES, scan(parse("清河"), NOTES))
    assert (lost.section, lost.kind) == ("名词解释", None)
