from dataclasses import replace

import pytest

from core.document.clean_text import Mark, Removed
from core.document.original import Original, original_of
from core.document.problem import Problem
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.check import check_store
from tests.core.library.conftest import ID, TEXT, report_of
from tests.core.library.hand import QUOTE, add, keep


def test_an_original_comes_back_as_it_was(library: Library) -> None:
    original = Original(
        report_of().source,
        TEXT,
        (Removed("分享", "share", 0),),
        (("来源", "𠮷"),),
        (Mark(Span(0, 4), "heading", 1),),
    )
    with library.store.transaction():
        text = library.texts.keep(original)
    assert text == original.id
    assert library.texts.original(text) == original
    assert library.texts.words(text) == TEXT


def test_equal_bytes_and_text_are_one_text(library: Library) -> None:
    text = keep(library, report_of())
    assert keep(library, report_of()) == text == ID
    assert keep(library, report_of(sha256="b" * 64)) != text
    newer = keep(library, report_of(TEXT + "完"))
    assert newer != text
    assert library.texts.of_source("a" * 64) == newer
    assert library.texts.of_source("c" * 64) is None


@pytest.mark.parametrize("bad", ["前\ud800后", "前\0后"])
def test_text_that_no_file_can_keep_is_refused(library: Library, bad: str) -> None:
    with pytest.raises(Problem):
        keep(library, report_of(bad))
    with pytest.raises(Problem):
        keep(library, replace(report_of(), removed=(Removed(bad, "noise", 0),)))
    assert library.texts.of_source("a" * 64) is None


def test_the_words_of_a_text_known_by_its_id_come_to_its_notes(library: Library) -> None:
    with library.store.transaction():
        library.texts.know(ID)
    (uuid,) = add(library, ID, QUOTE, "red").annotations
    assert ID not in library.texts
    assert library.texts.words(ID) == ""
    assert keep(library, report_of()) == ID
    assert ID in library.texts
    assert library.texts.original(ID) == original_of(report_of())
    assert [note.id for note in library.annotations.of(ID)] == [uuid]
    assert check_store(library.store) == []


def test_an_unknown_text_is_a_bug(library: Library) -> None:
    for ask in (library.texts.original, library.texts.words):
        with pytest.raises(KeyError):
            ask(TextId("unknown"))
