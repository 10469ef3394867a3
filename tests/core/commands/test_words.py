import csv
import json
from pathlib import Path
from typing import Any
from zipfile import is_zipfile

import pytest

from core import cli
from core.document.word_list import WordList
from core.library.library import Library
from core.workspace.editions import keep
from core.workspace.reading import read_file
from tests.core.commands.test_attach import no_window

OLD = """北仑区2023年政府工作报告
一、2022年工作回顾
推进城镇化建设，城镇化建设加快。改善环境。
二、2023年工作安排
发展经济，发展经济。新增就业千人。
"""
NEW = """北仑区2024年政府工作报告
一、2023年工作回顾
發展新質生產力，壯大新質生產力。保护环境，治理污染。
二、2024年工作安排
推動經濟發展。推进城镇化建设，推动经济改革。“双招双引”见效。
"""
ABOVE = """宁波市2024年政府工作报告
一、2023年工作回顾
港口建设提速。发展经济，改善环境。
二、2024年工作安排
推进城镇化建设，改造港口。
"""
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    found = {}
    for name, text in {"old": OLD, "new": NEW, "above": ABOVE}.items():
        found[name] = tmp_path / f"{name}.txt"
        found[name].write_text(text, "utf-8")
    return found


@pytest.fixture
def library(tmp_path: Path, files: dict[str, Path]) -> Path:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        for file in files.values():
            keep(library, read_file(file))
        library.word_lists.put(WordList("环境", ("环境", "污染")))
    return path


def asked(library: Path, *words: str | Path) -> int:
    return cli.main(["--library", str(library), "words", *map(str, words)], no_window)


def rows(library: Path, capsys: Capture, *words: str | Path) -> list[dict[str, Any]]:
    assert asked(library, *words, "--json") == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["rows"]
    return found


def test_words_of_a_file_or_of_the_library_are_counted(
    library: Path, files: dict[str, Path], capsys: Capture
) -> None:
    of_file = {row["words"]: row for row in rows(library, capsys, "frequency", files["new"])}
    assert (of_file["推进"]["count"], of_file["推进"]["query"]) == (1, '"推进"')
    of_all = {row["words"]: row for row in rows(library, capsys, "frequency", "--place", "宁波")}
    assert (of_all["推进"]["count"], of_all["推进"]["range"]) == (3, 3)
    pairs = rows(
        library, capsys, "frequency", "--ngram", "2", "--year", "2024", "--least", "2", "--limit", "1"
    )
    assert [(row["words"], row["count"]) for row in pairs] == [("工作", 4)]


def test_words_that_say_little_are_left_out_unless_asked_for(
    library: Path, files: dict[str, Path], capsys: Capture
) -> None:
    files["new"].write_text(NEW + "我们的城市和乡村。\n", "utf-8")
    said = {row["words"] for row in rows(library, capsys, "frequency", files["new"])}
    every = {row["words"] for row in rows(library, capsys, "frequency", files["new"], "--every-word")}
    assert {"城市", "乡村"} <= said
    assert every - said == {"我们", "的", "和"}


def test_lists_are_counted_by_report_year_and_place(library: Path, tmp_path: Path, capsys: Capture) -> None:
    found = rows(library, capsys, "list", "--by", "year")
    assert [(row["list"], row["of"], row["hits"], row["query"]) for row in found] == [
        ("环境", 2023, 1, '"环境" OR "污染"'),
        ("环境", 2024, 3, '"环境" OR "污染"'),
    ]
    own = tmp_path / "民生.txt"
    own.write_text("就业\n教育\n", "utf-8")
    found = rows(library, capsys, "list", "--by", "place", "--lists", own, "--part", "plan")
    assert {(row["list"], row["of"], row["hits"]) for row in found} == {
        ("民生", "北仑区", 1),
        ("民生", "宁波市", 0),
    }


def test_a_report_is_compared_with_last_years(library: Path, files: dict[str, Path], capsys: Capture) -> None:
    found = rows(library, capsys, "new", "--place", "北仑", "--year", "2024")
    new = [row["words"] for row in found if row["change"] == "new"]
    assert {"新質生產力", "双招双引"} <= set(new)
    assert "城镇化建设" not in new
    same = rows(library, capsys, "new", files["new"], "--other", files["old"])
    assert same == found
    above = rows(library, capsys, "keyness", files["new"], "--against", "above", "--least", "1")
    assert above == []


def test_what_stands_near_a_word_and_when_it_is_first_used(library: Path, capsys: Capture) -> None:
    found = rows(library, capsys, "collocation", "--word", "经济", "--least", "2", "--place", "北仑")
    assert {row["words"] for row in found} == {"发展", "推動"}
    assert found[0]["query"].endswith(f'"{found[0]["words"]}"')
    used = rows(library, capsys, "first", "--word", "新质生产力")
    assert [(row["first"], row["year"], row["count"]) for row in used] == [(2024, 2024, 2)]


def test_what_is_alike_and_by_which_sentences(library: Path, files: dict[str, Path], capsys: Capture) -> None:
    found = rows(library, capsys, "similar", files["old"], "--by", "place")
    assert {row["of"] for row in found} == {"北仑区", "宁波市"}
    pairs = rows(library, capsys, "similar", files["old"], "--other", files["above"], "--sentences")
    assert all(row["cosine"] > 0 for row in pairs)


def test_tables_are_printed_in_columns_and_written(library: Path, tmp_path: Path, capsys: Capture) -> None:
    assert asked(library, "list", "--by", "year") == 0
    first, *others = capsys.readouterr().out.splitlines()
    assert first.split() == [
        *("list", "of", "hits", "characters", "per_10_000", "sentences", "share", "reports")
    ]
    assert others[0].split()[:3] == ["环境", "2023", "1"]
    out, book = tmp_path / "table", tmp_path / "book"
    assert asked(library, "frequency", "--csv", out, "--xlsx", book) == 0
    assert capsys.readouterr().out == ""
    assert is_zipfile(book)
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert {row["words"] for row in csv.DictReader(file)} >= {"推进"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["frequency", "--year", "1999"], "There are no such reports"),
        (["collocation"], "--word"),
        (["keyness", "--year", "2023"], "--against"),
        (["list", "--lists", "none.txt"], "none.txt"),
    ],
)
def test_what_cannot_be_counted_is_said(library: Path, words: list[str], said: str, capsys: Capture) -> None:
    assert asked(library, *words) == 2
    assert said in capsys.readouterr().err
    assert asked(library.with_name("none.sqlite"), "frequency") == 2


def test_no_list_is_said(files: dict[str, Path], tmp_path: Path, capsys: Capture) -> None:
    assert asked(tmp_path / "none.sqlite", "list", files["new"]) == 2
    assert "--lists" in capsys.readouterr().err
    files["old"].write_text("# nothing\n", "utf-8")
    assert asked(tmp_path / "none.sqlite", "list", files["new"], "--lists", files["old"]) == 2
    assert "old.txt" in capsys.readouterr().err
