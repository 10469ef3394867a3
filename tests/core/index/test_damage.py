"""An index that was deleted, cut, written over or exchanged: never an error, never a wrong count."""

import os
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.index import file
from core.index.document import Document, Key
from core.index.index import Index
from core.search.query import parse
from tests.core.index.documents import document, index_of, scanned, wanted

DOCUMENTS = [
    document(str(number), f"第{number}号：高质量发展，乡村振兴。\n发展为了人民") for number in range(6)
]
WORDS = ("发展", "乡村振兴", "3号", "的")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    index_of(path := tmp_path / "library.index", DOCUMENTS)
    return path


def feed(keys: list[Key]) -> list[Document]:
    return [one for one in DOCUMENTS if one.key in keys]


def is_right(index: Index) -> None:
    """Search as a program does that can read the library."""
    for words in WORDS:
        index.bring(wanted(DOCUMENTS))
        expected = scanned(DOCUMENTS, words)
        assert {one.report: one.hits for one in index.find(parse(words), feed=feed)} == expected
        counts = {one.report: one.hits for one in index.count(parse(words), feed=feed)}
        assert counts == {report: len(hits) for report, hits in expected.items()}


def pipe_at(path: Path) -> None:
    path.unlink()
    if hasattr(os, "mkfifo"):
        os.mkfifo(path)


def test_an_index_of_another_version_is_made_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as other:
        other.setattr(file, "VERSION", b"?" * 16)
        index_of(path, DOCUMENTS[:2])
    index = Index(path)
    assert len(index.bring(wanted(DOCUMENTS))) == len(DOCUMENTS)
    is_right(index)
    index.save()
    assert Index(path).bring(wanted(DOCUMENTS)) == []


@given(data=st.data())
def test_a_damaged_index_is_noticed(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    path = tmp_path_factory.mktemp("index") / "library.index"
    index_of(path, DOCUMENTS[:3])
    whole = index_of(path, DOCUMENTS)
    written = path.read_bytes()
    place = data.draw(st.integers(0, len(written) - 1))
    match data.draw(st.sampled_from(["cut", "zeros", "bit", "other"])):
        case "cut":
            path.write_bytes(written[:place])
        case "zeros":
            path.write_bytes(written[:place] + bytes(len(written) - place))
        case "bit":
            path.write_bytes(written[:place] + bytes([written[place] ^ 1]) + written[place + 1 :])
        case "other":
            path.write_bytes(data.draw(st.binary(max_size=2000)))
    index = Index(path)
    is_right(index)
    is_right(whole)
    index.save()
    again = Index(path)
    assert again.bring(wanted(DOCUMENTS)) == []
    is_right(again)


@pytest.mark.parametrize(
    "harm",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:1500]),
        lambda path: path.write_bytes(bytes(path.stat().st_size)),
        lambda path: index_of(path, [document("0", "别的", stamp="1")]),
        lambda path: (path.unlink(), path.mkdir()),
        pipe_at,
    ],
)
def test_an_index_that_is_harmed_during_a_search(path: Path, harm: Callable[[Path], object]) -> None:
    index = Index(path)
    index.bring(wanted(DOCUMENTS))
    search = index.find(parse("发展"), feed=feed)
    found = [next(search)]
    harm(path)
    found += search
    assert {one.report: one.hits for one in found} == scanned(DOCUMENTS, "发展")
    assert len(found) == len(DOCUMENTS)
    is_right(index)
    index.save()
    is_right(Index(path))


def test_where_nothing_can_be_written_one_searches_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    index = Index(tmp_path / "file" / "library.index")
    is_right(index)
    index.save()
    is_right(index)


def test_who_is_stopped_while_he_writes_leaves_what_was_there(path: Path) -> None:
    before = path.read_bytes()
    now = [*DOCUMENTS, document("7", "新的发展")]
    index_of(path, now)
    after = path.read_bytes()
    records = {at: before[:1024] + after[1024:at] for at in range(len(before), len(after), 97)}
    for written in records.values():  # the record comes last
        path.write_bytes(written)
        index = Index(path)
        assert index.bring(wanted(now)) == [now[-1].key]


def test_of_two_who_write_at_once_none_spoils_what_the_other_wrote(path: Path) -> None:
    more = [document(str(number), f"新的第{number}号发展") for number in range(10, 30)]
    all_of_them = [*DOCUMENTS, *more]
    indexes = [Index(path), Index(path)]
    for index in indexes:
        index.bring(wanted(all_of_them))

    def write(index: Index, mine: list[Document]) -> None:
        for one in mine:
            index.add(one)
            index.save()

    threads = [Thread(target=write, args=(index, more[at::2])) for at, index in enumerate(indexes)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for index in (*indexes, Index(path)):
        lacking = index.bring(wanted(all_of_them))
        hits = index.find(parse("发展"), feed=lambda keys: [one for one in all_of_them if one.key in keys])
        assert {one.report: one.hits for one in hits} == scanned(all_of_them, "发展")
    assert len(lacking) < len(more)
