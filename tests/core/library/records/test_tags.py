import pytest

from core.document.annotation import Selectors
from core.document.span import Span
from core.library.library import Library
from tests.core.library.conftest import report_of

QUOTE = Selectors(Span(3, 5), "作报", "政府工", "告\n一", "00ff", "過去一年")


def tags(library: Library, version: int) -> list[tuple[str, ...]]:
    return [note.tags for note in library.annotations(version)]


def test_a_tag_is_renamed_with_all_nested_in_it_in_every_report(library: Library, version: int) -> None:
    other = library.keep(report_of(sha256="b" * 64), 1)
    library.add(version, QUOTE, "red", tags=["民生", "民生 / 住房/", "民生工程"])
    library.add(other, QUOTE, "red", tags=['民生/"两不愁"', "50%"])
    assert library.rename_tag("民生", "社会/民生", other).undo == "rename"
    assert tags(library, version) == [("社会/民生", "社会/民生/住房", "民生工程")]
    assert tags(library, other) == [('社会/民生/"两不愁"', "50%")]
    library.undo(other)
    assert tags(library, version) == [("民生", "民生/住房", "民生工程")]


def test_a_name_in_use_takes_both_in(library: Library, version: int) -> None:
    library.add(version, QUOTE, "red", tags=["住宅", "住房"])
    (removed,) = library.add(version, QUOTE, "red", tags=["住宅"]).annotations
    library.remove([removed])
    library.rename_tag("住宅", "住房", version)
    library.restore([removed])
    assert tags(library, version) == [("住房",), ("住房",)]
    assert library.tags() == ["住房"]


@pytest.mark.parametrize("name", ['"', "\\", "%", "_", "a/b"])
def test_a_tag_of_odd_characters_is_renamed(library: Library, version: int, name: str) -> None:
    library.add(version, QUOTE, "red", tags=[name, "x"])
    library.rename_tag(name, "好", version)
    assert set(library.tags()) == {"好", "x"}


def test_a_tag_cannot_lose_its_name(library: Library, version: int) -> None:
    with pytest.raises(ValueError, match="name"):
        library.rename_tag("甲", " / ", version)


def test_an_unused_tag_changes_nothing(library: Library, version: int) -> None:
    library.add(version, QUOTE, "red", tags=["甲"])
    assert library.rename_tag("乙", "丙", version).undo == "highlight"


def test_colours_mean_what_the_reader_says(library: Library) -> None:
    assert library.meanings() == {}
    library.mean("red", " 存疑 ")
    library.mean("yellow", "数据")
    assert list(library.meanings().items()) == [("yellow", "数据"), ("red", "存疑")]
    library.mean("red", "")
    assert library.meanings() == {"yellow": "数据"}
    assert library.check() == []
