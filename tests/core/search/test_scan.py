from hypothesis import given
from hypothesis import strategies as st

from core.search.query import parse
from core.search.scan import found, scan
from core.text.finding import Finder
from tests.core.search.small import SMALL
from tests.small_report import TEXT

TEXT_OF_THREE = "环境保护和绿色发展。\n环保督察，绿色发展，噪声。\n环境与\n发展。"


def words(query: str, text: str = TEXT_OF_THREE) -> list[str]:
    return [f"{text.count(chr(10), 0, hit.start)}{hit.of(text)}" for hit in found(parse(query), Finder(text))]


def test_several_words_are_wanted_in_one_paragraph() -> None:
    assert words("环境 绿色") == ["0环境", "0绿色"]
    assert words("环保 环境") == []
    assert words("环境") == ["0环境", "2环境"]


def test_any_alternative_will_do() -> None:
    assert words("环境 绿色 OR 環保") == ["0环境", "0绿色", "1环保"]
    assert words("没有 OR 噪聲") == ["1噪声"]


def test_no_paragraph_has_an_unwanted_word() -> None:
    assert words("绿色 -噪声") == ["0绿色"]
    assert words("环境 OR 绿色 -“环 保” -没有") == ["0环境", "0绿色", "2环境"]
    assert words("-噪声") == []


def test_a_word_over_a_line_break_is_in_both_lines() -> None:
    assert words("与发展。 环境") == ["2环境", "2与\n发展。"]
    assert words("环境 -与发展。") == ["0环境"]


def test_words_that_overlap_are_one_hit() -> None:
    assert words("环境 OR 环境保护 OR 境保") == ["0环境保护", "2环境"]


def test_hits_may_be_asked_for_in_some_sections() -> None:
    assert [hit.of(TEXT) for hit in scan(parse("三清行动 OR 生产总值"), SMALL)] == [
        *("生产总值", "生产总值"),
    ]
    assert [hit.start for hit in scan(parse("生产总值"), SMALL, "plan")] == [TEXT.rindex("生产总值")]
    assert [hit.of(TEXT) for hit in scan(parse("”行动"), SMALL, "outcome")] == ["”1行动"]
    assert [hit.start for hit in scan(parse("三清"), SMALL, "entries")] == [TEXT.rindex("三清")]
    assert scan(parse("三清"), SMALL, "body") == scan(parse("三清"), SMALL)[:-1]
    assert scan(parse("政府工作报告"), SMALL)
    assert not scan(parse("政府工作报告"), SMALL, "body")


texts = st.text("ab \n", max_size=40)
terms = st.text("ab", min_size=1, max_size=2)


@given(texts, st.lists(st.lists(terms, min_size=1, max_size=2), min_size=1, max_size=2), terms)
def test_a_line_has_hits_if_it_has_the_words(text: str, alternatives: list[list[str]], unwanted: str) -> None:
    query = " OR ".join(map(" ".join, alternatives))
    hits = found(parse(f"{query} -{unwanted}"), Finder(text))
    for number, line in enumerate(text.replace(" ", "").split("\n")):
        is_wanted = any(all(term in line for term in one) for one in alternatives) and unwanted not in line
        assert is_wanted == any(text.count("\n", 0, hit.start) == number for hit in hits)
