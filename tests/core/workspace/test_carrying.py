"""Notes proposed for the sentences that theirs have become."""

from core.document.annotation import Annotation, Kind, Placed, Placement, Selectors
from core.document.span import Span
from core.document.text_id import TextId
from core.workspace.carrying import proposals
from core.workspace.comparing import by_sentences
from tests.comparison.changes import report_of

LEFT = """全县生产总值增长5.2%，好于预期。
修建农村公路三百公里，惠及沿线群众。新增就业三千人，落实到户。
成功举办首届苹果文化节。
"""
RIGHT = """修建農村公路三百公里，惠及沿線群眾。新增就業三千人，落實到戶。
全县生产总值增长5.4%，好于预期。
新建污水处理厂两座，黑臭水体全部消除。
"""


def placed(words: str, kind: Kind = "highlight", note: str = "记", text: str = LEFT) -> Placed:
    start = text.index(words)
    span = Span(start, start + len(words))
    selectors = Selectors(span, words, "", "", "", "")
    made = Annotation(words, TextId("left"), selectors, "red", note, ("民生",), "", "", kind)
    return Placed(made, Placement(span, "exact", 1.0))


def proposed(*notes: Placed, there: tuple[Placed, ...] = ()) -> list[str]:
    found = by_sentences(report_of(LEFT), report_of(RIGHT))
    return [one.span.of(RIGHT) for one in proposals(found, (LEFT, RIGHT), notes, there)]


def test_words_are_proposed_that_a_notes_words_have_become() -> None:
    assert proposed(placed("增长5.2%")) == ["增长5.4%"]
    assert proposed(placed("惠及沿线")) == ["惠及沿線"]
    assert proposed(placed("惠及沿线群众。新增就业三千人，落实到户。")) == [RIGHT.splitlines()[0]]


def test_nothing_is_proposed_where_a_sentence_has_no_like_or_for_a_link() -> None:
    assert proposed(placed("苹果文化节")) == []
    assert proposed(placed("落实到户。\n成功举办")) == []
    assert proposed(placed("增长5.2%", kind="link")) == []


def test_what_was_carried_is_not_proposed_again() -> None:
    there = placed("5.4%", text=RIGHT)
    assert proposed(placed("增长5.2%"), there=(there,)) == []
    assert proposed(placed("增长5.2%", note="别的"), there=(there,)) == ["增长5.4%"]
