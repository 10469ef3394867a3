"""Words in a library, found by its index, against what a scan of the texts finds."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.corpus import PLACES, Corpus, Where
from core.document.correction import Correction
from core.library.library import Library
from core.search.concordance import concordance
from core.search.order import ORDERS
from core.search.query import parse
from core.search.scan import scan
from core.search.searchable import About, searchable
from core.workspace.annotating import Mark, annotate
from core.workspace.correcting import correct
from core.workspace.editions import keep, put
from core.workspace.edits import Editor, remove, write_note
from core.workspace.indexing import Indexed, index_at
from core.workspace.searching import Asked, look_for
from core.workspace.trash import bring_back_reports, remove_reports
from core.workspace.workspace import report_of
from tests.county_reports import keep_words
from tests.small_report import REPORT, at

ALL = Corpus()
NORTH = """北县2023年政府工作报告
一、2022年工作回顾
全縣⼯業增加值９０亿元，就业稳
定，“三清”1行动。
二、2023年工作安排
新增就業千人。
名词解释
1.三清：清河、清路、清院。
"""


def fill(library: Library) -> None:
    keep(library, REPORT)
    keep_words(library, "北县.txt", NORTH.strip())
    annotate(library, REPORT, Mark(at("120亿元"), "red", "查去年的就业", ("经济",)))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as library:
        fill(library)
        yield library


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("library") / "library.sqlite") as library:
        fill(library)
        yield library


def scanned(library: Library, words: str, width: int) -> list[object]:
    """The same hits without an index."""
    found: list[object] = []
    for one in library.reports.all():
        about = About(one.text, one.title or one.name, one.place, one.year)
        report = searchable(about, report_of(library, one.text))
        found += concordance(report, scan(parse(words), report), width)
    return found


@settings(max_examples=60)
@given(data=st.data())
def test_an_index_tells_what_a_scan_tells(unchanged: Library, data: st.DataObject) -> None:
    texts = (REPORT.text, NORTH)
    terms = []
    for _ in range(data.draw(st.integers(1, 3))):
        text = data.draw(st.sampled_from(texts))
        start = data.draw(st.integers(0, len(text) - 1))
        sign = data.draw(st.sampled_from(["", "-", "OR ", '"']))
        terms.append(sign + text[start : start + data.draw(st.integers(1, 8))])
    words = " ".join(terms)
    found = look_for(unchanged, Asked(words, ALL, width=5))
    expected = scanned(unchanged, words, 5)
    assert list(found.lines) == expected
    assert (found.total, found.reports) == (len(expected), len({line.about for line in found.lines}))
    some = look_for(unchanged, Asked(words, ALL, limit=3, width=5))
    assert some == found._replace(lines=found.lines[:3])


@given(st.text(max_size=12), st.sampled_from(PLACES), st.sampled_from([None, *ORDERS]), st.integers(0, 3))
def test_no_query_is_a_mistake(
    unchanged: Library, words: str, where: Where, order: str | None, limit: int
) -> None:
    found = look_for(unchanged, Asked(words, ALL, where, limit, order))
    assert len(found.lines) == min(limit, found.total)
    assert found.reports <= min(found.total, 2)


def test_hits_are_sorted_over_all_reports_before_some_are_taken(library: Library) -> None:
    found = look_for(library, Asked("就业", ALL, order="year", limit=2))
    assert (found.total, found.reports) == (3, 2)
    assert [line.about.year for line in found.lines] == [2023, 2023]


def test_what_changes_is_found_at_once(library: Library) -> None:
    def notes(words: str) -> list[str]:
        return [line.after for line in look_for(library, Asked(words, ALL, "notes")).lines]

    assert notes("查") == ["去年的就业 · 经济"]
    (text,) = (one.text for one in library.reports.all() if one.place == "某省某县")
    editor = Editor(library)
    editor.reports[text] = REPORT
    (note,) = library.annotations.of(text)
    editor.do(text, write_note(note.id, "查今年"))
    assert notes("查") == ["今年 · 经济"]
    editor.do(text, remove([note.id]))
    assert notes("查") == []
    editor.undo(text)
    assert notes("查") == ["今年 · 经济"]


def test_another_text_of_a_report_is_not_counted_twice(library: Library) -> None:
    before = look_for(library, Asked("就业 OR 扩大内需", ALL))
    (text,) = (one.text for one in library.reports.all() if one.place == "某省某县")
    put(library, replace(REPORT, text=REPORT.text.replace("就业3000人", "岗位3000个")), text)
    after = look_for(library, Asked("就业 OR 扩大内需", ALL))
    assert (before.total, after.total, after.reports) == (4, 3, 2)


def test_what_lies_in_the_trash_is_not_searched(library: Library) -> None:
    before = look_for(library, Asked("就业", ALL))
    (text,) = (one.text for one in library.reports.all() if one.place == "某省某县")
    remove_reports(library, [text])
    assert look_for(library, Asked("就业", ALL)).total == 2
    assert look_for(library, Asked("就业", ALL, "notes")).total == 0
    bring_back_reports(library, [text])
    assert look_for(library, Asked("就业", ALL)) == before


def test_reports_are_told_and_chosen_by_what_was_corrected_and_collected(library: Library) -> None:
    (text,) = (one.text for one in library.reports.all() if one.place == "某省某县")
    correct(library, text, Correction(year=2020, title="报告"))
    (line,) = look_for(library, Asked("就业", Corpus(last_year=2021))).lines
    assert (line.about.title, line.about.year) == ("报告", 2020)
    with library.store.transaction():
        library.collections.add(library.collections.make("沿海"), [text])
    assert look_for(library, Asked("就业", Corpus(collection="沿海"))).reports == 1
    assert look_for(library, Asked("就业", Corpus(reports=(text,)))).reports == 1


@pytest.mark.parametrize("damage", ["", "delete", "empty", "cut", "other", "folder"])
def test_an_index_that_is_lost_or_damaged_is_made_anew(library: Library, damage: str) -> None:
    path = library.store.path.with_name("library.sqlite.index")
    found = look_for(library, Asked("就业", ALL))
    index_at.cache_clear()
    data = path.read_bytes()
    if damage:
        path.unlink()
    if damage == "folder":
        path.mkdir()
    elif damage not in ("", "delete"):
        path.write_bytes({"empty": b"", "cut": data[: len(data) // 2], "other": data[::-1]}[damage])
    assert look_for(library, Asked("就业", ALL)) == found
    index_at.cache_clear()
    lacking = [key for key in Indexed(library).bring() if key.kind == "text"]
    assert (lacking == []) == (damage != "folder")


@pytest.mark.parametrize("where", PLACES)
def test_nothing_is_found_in_an_empty_library(tmp_path: Path, where: Where) -> None:
    with Library.open(tmp_path / "new.sqlite") as library:
        assert look_for(library, Asked("就业", ALL, where)) == (0, 0, ())
    assert [path.name for path in tmp_path.iterdir() if "index" in path.name] == []
