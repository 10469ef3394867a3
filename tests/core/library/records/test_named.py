import pytest

from core.document.corpus import EVERYTHING, Corpus
from core.document.problem import Problem
from core.document.text_id import TextId
from core.document.word_list import WordList
from core.library.library import Library
from core.library.safety.check import check_store
from tests.core.library.conftest import TEXT, report_of
from tests.core.library.hand import join, keep


def test_a_report_is_in_several_collections_with_all_its_versions(library: Library, text: TextId) -> None:
    second = keep(library, report_of(TEXT + "完", "b" * 64))
    join(library, second, text)
    coast, core = library.collections.make("沿海"), library.collections.make("重点")
    library.collections.add(coast, [text])
    library.collections.add(coast, [second])
    library.collections.add(core, [second])
    (row,) = library.reports.all()
    assert sorted(row.collections) == ["沿海", "重点"]
    assert [(one.name, one.texts) for one in library.collections.all()] == [
        ("沿海", (text,)),
        ("重点", (second,)),
    ]
    library.collections.take_out(coast, [second])
    assert library.reports.all()[0].collections == ("重点",)
    library.collections.add(coast, [second])
    assert sorted(library.reports.all()[0].collections) == ["沿海", "重点"]
    assert check_store(library.store) == []


def test_a_collection_is_renamed_removed_and_brought_back(library: Library, text: TextId) -> None:
    number = library.collections.make(" 沿海 ")
    assert library.collections.make("沿海") == number
    library.collections.add(number, [text])
    library.collections.rename(number, "长三角")
    library.collections.remove(number)
    assert (library.collections.all(), library.reports.all()[0].collections) == ([], ())
    other = library.collections.make("长三角")
    library.collections.bring_back(number)
    assert [one.name for one in library.collections.all()] == ["长三角′", "长三角"]
    assert library.reports.all()[0].collections == ("长三角′",)
    with pytest.raises(Problem, match="one called 长三角 already"):
        library.collections.rename(number, "长三角")
    with pytest.raises(Problem):
        library.collections.rename(other, "  ")
    assert check_store(library.store) == []


def test_a_search_is_kept_with_the_reports_that_it_asks(library: Library) -> None:
    corpus = Corpus((TextId("a"), TextId("b")), "浙江", 2019, None, "city", "plan", "沿海")
    first = library.searches.put("地", "高质量 -发展", corpus, "glossary")
    library.searches.put("天", '"天"')
    assert [one[1:] for one in library.searches.all()] == [
        ("地", "高质量 -发展", corpus, "glossary"),
        ("天", '"天"', EVERYTHING, "text"),
    ]
    assert library.searches.put("地", "新") == first
    assert library.searches.all()[0].words == "新"
    library.searches.remove(first)
    assert [one.name for one in library.searches.all()] == ["天"]


def test_word_lists_are_kept_under_their_names(library: Library) -> None:
    number = library.word_lists.put(WordList("环境", ("环境", "环保", " 污染 ", "环保", "")))
    library.collections.make("环境")  # a name of another kind
    assert [kept.list for kept in library.word_lists.all()] == [WordList("环境", ("环境", "环保", "污染"))]
    library.word_lists.change(number, ("绿色", " 低碳 ", "绿色"))
    assert library.word_lists.all()[0].list == WordList("环境", ("绿色", "低碳"))
    library.word_lists.rename(number, "绿色")
    assert library.word_lists.all()[0].list.name == "绿色"


@pytest.mark.parametrize("content", ["", "7", "{}", '{"words": 1, "corpus": []}'])
def test_what_a_search_or_a_list_cannot_read_is_empty(library: Library, content: str) -> None:
    library.searches.put("地", "x")
    library.word_lists.put(WordList("环境", ("x",)))
    library.store.connection.execute("UPDATE named SET content = ?", (content,))
    assert library.word_lists.all()[0].list.words in ((), ("words", "corpus"))
    assert library.searches.all()[0].corpus == EVERYTHING


def test_a_search_of_old_looks_in_the_text_and_what_has_no_sense_is_passed_over(library: Library) -> None:
    library.searches.put("地", "x", Corpus(place="浙江"), "notes")
    kept = '{"words": "就业", "corpus": {"place": "宁波市", "first_year": "2019", "level": [], "more": 1}%s}'
    for content in (kept % "", kept % ', "where": ["notes"]', kept % ', "where": "elsewhere"'):
        library.store.connection.execute("UPDATE named SET content = ?", (content,))
        assert library.searches.all()[0][2:] == ("就业", Corpus(place="宁波市"), "text")
