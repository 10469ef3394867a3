from pathlib import Path

import pytest

from core.document.span import Span
from core.document.text_id import TextId
from core.index import index as index_module
from core.index.document import Document, Key
from core.index.index import Index
from core.jobs.job import Cancelled, Job
from core.search.query import parse
from tests.core.index.documents import document, found, index_of, scanned, wanted

THREE = [
    document("a", "高质量发展。\n数字经济发展。"),
    document("b", "数字政府，乡村振兴。"),
    document("c", "發展鄉村"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.index"


@pytest.mark.parametrize(
    "words", ["发展", "乡村", "数字", "发", "数字 发展", "发展 -质量", "发展 OR 政府", '"展。数"']
)
def test_a_saved_index_is_found_by_another_program(path: Path, words: str) -> None:
    index_of(path, THREE)
    index = Index(path)
    assert index.bring(wanted(THREE)) == []
    assert found(index, words) == scanned(THREE, words)


def test_what_is_lacking_is_handed_in_while_one_searches_and_only_once(path: Path) -> None:
    index = Index(path)
    assert set(index.bring(wanted(THREE))) == {one.key for one in THREE}
    asked: list[Key] = []

    def feed(keys: list[Key]) -> list[Document]:
        asked.extend(keys)
        return [one for one in THREE if one.key in keys]

    hits = {one.report: one.hits for one in index.find(parse("发展"), feed=feed)}
    assert hits == scanned(THREE, "发展")
    assert found(index, "发展") == hits
    assert len(asked) == len(THREE)


def test_who_stops_searching_early_is_not_kept_waiting(path: Path) -> None:
    index = Index(path)
    index.bring(wanted(THREE))
    handed = iter(THREE)
    first = next(index.find(parse("发展"), feed=lambda _: handed))
    assert first.report == "a"
    assert next(handed).key.report == "b"


def test_what_changed_or_is_gone_is_found_no_more(path: Path) -> None:
    index = index_of(path, THREE)
    now = [document("a", "绿色发展", stamp="2"), THREE[2]]
    assert index.bring(wanted(now)) == [now[0].key]
    assert found(index, "发展") == scanned(now[1:], "发展")
    index.add(now[0])
    assert found(index, "发展") == scanned(now, "发展")
    index.save()
    assert found(Index(path), "发展") == {}
    again = Index(path)
    assert again.bring(wanted(now)) == []
    assert found(again, "发展") == scanned(now, "发展")


def test_notes_and_entries_are_found_apart_from_the_text(path: Path) -> None:
    text = document("a", "发展。\n名词解释\n发展：进步")
    text = text._replace(searchable=text.searchable._replace(entries=(Span(9, 14),)))
    notes = document("a", "发展得快\n\n民生")._replace(key=Key(TextId("a"), "notes"))
    index = index_of(path, [text, notes])
    assert [len(one.hits) for one in index.find(parse("发展"))] == [2]
    assert [one.hits for one in index.find(parse("发展"), within="entries")] == [((9, 11),)]
    assert [one.hits for one in index.find(parse("发展"), "notes")] == [((0, 2),)]


def test_only_the_reports_that_are_meant_are_searched(path: Path) -> None:
    index = index_of(path, THREE)
    assert [one.report for one in index.find(parse("发展"), reports={TextId("c")})] == ["c"]
    assert [one.hits for one in index.count(parse("发展"), reports={TextId("a")})] == [2]


def test_many_small_additions_become_few_segments(path: Path) -> None:
    documents = [document(str(number), f"第{number}号发展报告") for number in range(40)]
    index = Index(path)
    for number in range(40):
        index.bring(wanted(documents[: number + 1]))
        index.add(documents[number])
        index.save()
    assert len(index.saved.segments) <= index_module.MOST_SMALL + 1
    assert found(index, "发展") == scanned(documents, "发展")
    assert found(index, "17号") == scanned(documents, "17号")


def test_space_that_nobody_needs_is_given_back(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.index.saved.LEAST_DEAD", 0)
    text = "".join(map(chr, range(0x4E00, 0x5E00)))
    for stamp in range(12):
        index_of(path, [document("a", text, stamp=str(stamp))])
    index_of(once := path.with_name("once"), [document("a", text)])
    assert path.stat().st_size < 3 * once.stat().st_size


def test_what_is_held_in_memory_has_a_limit(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_module, "MOST_LOOSE", 20)
    index = index_of(path, THREE, saved=False)
    assert index.bring(wanted(THREE)) == [THREE[0].key]
    hits = {one.report: one.hits for one in index.find(parse("发展"), feed=lambda _: [THREE[0]])}
    assert hits == scanned(THREE, "发展")


def test_saving_can_be_cancelled_and_loses_nothing(path: Path) -> None:
    index = index_of(path, THREE, saved=False)
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        index.save(job)
    assert found(index, "发展") == scanned(THREE, "发展")
    assert not path.exists()


def test_a_long_text_takes_wider_places(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.index.building.NARROW_MOST", 8)
    index_of(path, THREE)
    index = Index(path)
    index.bring(wanted(THREE))
    for words in ("发展", "展。数字", "发"):
        assert found(index, words) == scanned(THREE, words)
