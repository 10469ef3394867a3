"""Word lists that come in as a file."""

from pathlib import Path

from core.document.problem import Problem
from core.document.word_list import WordList, lists_from_text
from core.files import read_whole
from core.importing.decode import decode

MOST = 2 * 1024 * 1024
"""Bytes of a file of word lists: more words than anybody gathers."""
NO_LIST = "There is no word list in {name}: write one a line, such as 环境 = 环境 + 环保 + 污染."


def import_word_lists(path: Path) -> list[WordList]:
    """The word lists of a file; one with a word a line is called as the file. Problem where there is none."""
    text = decode(read_whole(path, MOST), path.name).text
    lists = lists_from_text(text, path.stem)
    if not any(one.words for one in lists):
        raise Problem(NO_LIST, name=path.name)
    return lists
