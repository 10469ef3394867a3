from pathlib import Path

import pytest

from core.document.problem import Problem
from core.document.word_list import WordList
from core.library.library import Library
from core.workspace.word_lists import read_lists, take_back, take_in, write_lists

LISTS = [
    WordList("数字", ("互联网+", "数字经济")),
    WordList("环境", ("环境", "#1", 'a"b')),
    WordList("空", ()),
]


def kept(library: Library) -> list[WordList]:
    return [one.list for one in library.word_lists.all()]


def test_lists_that_are_written_are_read_back_the_same(tmp_path: Path) -> None:
    file = tmp_path / "词表.txt"
    write_lists(file, LISTS)
    assert read_lists([file]) == LISTS


def test_a_list_that_comes_in_again_loses_no_word_and_goes_as_it_came(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        library.word_lists.put(WordList("环境", ("环境", "环保")))
        before = kept(library)
        taken = take_in(library, [WordList(" 环境 ", ("污染", "环保")), WordList("環境", ("環境",))])
        assert kept(library) == [
            WordList("环境", ("环境", "环保", "污染")),
            WordList("環境", ("環境",)),
        ]
        take_back(library, taken)
        assert kept(library) == before


def test_lists_of_one_name_that_come_in_together_are_one(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        library.word_lists.put(WordList("环境", ("环境",)))
        lists = [WordList("环境", ("环保",)), WordList("民生", ("就业",)), WordList("民\0生", ("教育",))]
        before = kept(library)
        taken = take_in(library, [*lists, WordList("环境", ("污染",))])
        assert kept(library) == [
            WordList("环境", ("环境", "环保", "污染")),
            WordList("民生", ("就业", "教育")),
        ]
        take_back(library, taken)
        assert kept(library) == before


def test_of_files_of_which_one_has_no_list_none_comes_in(tmp_path: Path) -> None:
    good, bad = tmp_path / "词表.txt", tmp_path / "空.txt"
    write_lists(good, LISTS)
    bad.write_text("# 环境 = 环保\n空 =\n", "utf-8")
    with pytest.raises(Problem, match="no word list in 空"):
        read_lists([good, bad])


def test_lists_one_of_which_has_no_name_all_stay_out(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        with pytest.raises(Problem):
            take_in(library, [WordList("环境", ("环保",)), WordList("\0", ("污染",))])
        assert kept(library) == []
