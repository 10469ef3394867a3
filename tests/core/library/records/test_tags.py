import pytest

from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.check import check_store
from tests.core.library.conftest import report_of
from tests.core.library.hand import QUOTE, add, keep, remove, rename_tag, restore, write_note


def tags(library: Library, text: TextId) -> list[tuple[str, ...]]:
    return [note.tags for note in library.annotations.of(text)]


def test_a_tag_is_renamed_with_all_nested_in_it_in_every_report(library: Library, text: TextId) -> None:
    other = keep(library, report_of(sha256="b" * 64))
    add(library, text, QUOTE, "red", tags=["民生", "民生 / 住房/", "民生工程"])
    add(library, other, QUOTE, "red", tags=['民生/"两不愁"', "50%"])
    assert rename_tag(library, "民生", "社会/民生", other).undo == "rename"
    assert tags(library, text) == [("社会/民生", "社会/民生/住房", "民生工程")]
    assert tags(library, other) == [('社会/民生/"两不愁"', "50%")]
    library.operations.undo(other)
    assert tags(library, text) == [("民生", "民生/住房", "民生工程")]


def test_a_name_in_use_takes_both_in(library: Library, text: TextId) -> None:
    add(library, text, QUOTE, "red", tags=["住宅", "住房"])
    (removed,) = add(library, text, QUOTE, "red", tags=["住宅"]).annotations
    remove(library, [removed])
    rename_tag(library, "住宅", "住房", text)
    restore(library, [removed])
    assert tags(library, text) == [("住房",), ("住房",)]
    assert library.tags.all() == ["住房"]


@pytest.mark.parametrize("name", ['"', "\\", "%", "_", "a/b"])
def test_a_tag_of_odd_characters_is_renamed(library: Library, text: TextId, name: str) -> None:
    add(library, text, QUOTE, "red", tags=[name, "x"])
    rename_tag(library, name, "好", text)
    assert set(library.tags.all()) == {"好", "x"}


def test_a_tag_cannot_lose_its_name(library: Library, text: TextId) -> None:
    with pytest.raises(ValueError, match="name"):
        rename_tag(library, "甲", " / ", text)


def test_an_unused_tag_changes_nothing(library: Library, text: TextId) -> None:
    add(library, text, QUOTE, "red", tags=["甲"])
    assert rename_tag(library, "乙", "丙", text).undo == "highlight"


def test_colours_mean_what_the_reader_says(library: Library) -> None:
    assert library.meanings.all() == {}
    library.meanings.put("red", " 存疑 ")
    library.meanings.put("yellow", "数据")
    assert list(library.meanings.all().items()) == [("yellow", "数据"), ("red", "存疑")]
    library.meanings.put("red", "")
    assert library.meanings.all() == {"yellow": "数据"}
    assert check_store(library.store) == []


def test_a_pasted_nul_is_taken_out(library: Library, text: TextId) -> None:
    (uuid,) = add(library, text, QUOTE, "red", "注\0意", ["民\0生"]).annotations
    write_note(library, uuid, "\0改")
    (note,) = library.annotations.of(text)
    assert (note.note, note.tags) == ("改", ("民生",))
    library.meanings.put("red", "存\0疑")
    assert library.meanings.all() == {"red": "存疑"}
    assert check_store(library.store) == []
