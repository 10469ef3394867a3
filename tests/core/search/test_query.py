import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.search.query import NOTHING, any_of, exactly, parse, understood
from core.text.folding import FINDING

SIGNS = st.sampled_from(
    ['"', "“", "”", "「", "』", "-", "－", "OR", "|", " ", "　", "\n", "*", "(", "\\", "NEAR"]
)
queries = st.lists(SIGNS | st.sampled_from("环境保护áＡ①\u200b\ud800") | st.text(max_size=3)).map("".join)


def told(words: str) -> tuple[list[str], str]:
    """The alternatives of a query, words parted by +, and what is unwanted, as they were written."""
    query = parse(words)
    alternatives = ["+".join(term.words for term in terms) for terms in query.alternatives]
    return alternatives, "+".join(term.words for term in query.unwanted)


@pytest.mark.parametrize(
    ("words", "alternatives", "unwanted"),
    [
        ("数字经济", ["数字经济"], ""),
        ("数字　经济\t平台", ["数字+经济+平台"], ""),
        ('"数字 经济" 平台', ["数字 经济+平台"], ""),
        ("“数字 经济”「平 台」『治 理』", ["数字 经济+平 台+治 理"], ""),
        ("”数字 经济”", ["数字 经济"], ""),
        ('"数字 经济', ["数字 经济"], ""),
        ("“数字 经济", ["数字 经济"], ""),
        ("”数字 经济", ["”数字+经济"], ""),
        ("环境 OR 环保 OR 污染", ["环境", "环保", "污染"], ""),
        ("环境|环保｜“污 染”", ["环境", "环保", "污 染"], ""),
        ("环境 OR OR 环保 |", ["环境", "环保"], ""),
        ("环境 or", ["环境+or"], ""),
        ("环境 OR 环保 -污染", ["环境", "环保"], "污染"),
        ("－“污 染” 环境 −噪声", ["环境"], "污 染+噪声"),
        ("环境 -", ["环境+-"], ""),
        ("环境-保护 --x", ["环境-保护"], "-x"),
        ("实施“三清”行动", ["实施“三清”行动"], ""),
        ("“三清”行动 环境", ["“三清”行动+环境"], ""),
        ("“老有所养”“病有所医”", ["老有所养+病有所医"], ""),
        ('"OR" "-x" "|"', ["OR+-x+|"], ""),
        ("范围 範圍 范圍", ["范围"], ""),
        ("甲 乙 OR 丙 OR 乙 甲", ["甲+乙", "丙"], ""),
        ("NEAR(甲 AND 乙)* ^%", ["NEAR(甲+AND+乙)*+^%"], ""),
        ("-污染", [], "污染"),
        ("", [], ""),
        (' "" 「」 OR \u200b', [], ""),
    ],
)
def test_a_query_is_understood(words: str, alternatives: list[str], unwanted: str) -> None:
    assert told(words) == (alternatives, unwanted)


def test_words_count_as_they_do_on_a_page() -> None:
    query = parse("「數字　經\n濟」 ⼯业\u200b ＬＮＧ -「“三清”」")
    assert [term.folded for term in query.alternatives[0]] == ["数字经济", "工业", "lng"]
    assert [term.folded for term in query.unwanted] == ['"三清"']


def test_what_was_understood_is_said() -> None:
    said = [str(one) for one in understood(parse("環境 「保 護」 OR 环保 OR 生态 绿色 -污染"))]
    assert said == [
        "Looked for, in one paragraph: “環境” “保 護”.",
        "Or: “环保”.",
        "Or, in one paragraph: “生态” “绿色”.",
        "Left out, paragraphs with: “污染”.",
    ]
    assert [str(one) for one in understood(parse("-污染"))] == [NOTHING]
    assert [str(one) for one in understood(parse("{words}"))] == ["Looked for: “{words}”."]


@given(queries)
def test_no_words_are_a_mistake(words: str) -> None:
    query = parse(words)
    terms = [*query.unwanted, *(term for terms in query.alternatives for term in terms)]
    assert all(query.alternatives)
    assert bool(query) == any(query.alternatives)
    assert all(term.folded and FINDING.fold(term.folded) == term.folded for term in terms)
    assert all(term.words in words for term in terms)
    assert all(str(one) for one in understood(query))


@given(st.lists(st.text(max_size=9) | queries, min_size=1, max_size=3))
def test_all_words_can_be_looked_for_as_they_are(several: list[str]) -> None:
    wanted = dict.fromkeys(filter(None, (FINDING.fold(words).replace("\n", "") for words in several)))
    query = parse(any_of(several))
    assert [term.folded for (term,) in query.alternatives] == list(wanted)
    assert parse(exactly(several[0])).alternatives == parse(any_of(several[:1])).alternatives
    assert not query.unwanted


@given(queries)
def test_what_was_understood_means_the_same_again(words: str) -> None:
    query = parse(words)
    alternatives = (exactly(*(term.words for term in terms)) for terms in query.alternatives)
    unwanted = (f" -{exactly(term.words)}" for term in query.unwanted)
    again = parse(" OR ".join(alternatives) + "".join(unwanted))
    assert [[term.folded for term in terms] for terms in again.alternatives] == [
        [term.folded for term in terms] for terms in query.alternatives
    ]
    assert [term.folded for term in again.unwanted] == [term.folded for term in query.unwanted]
