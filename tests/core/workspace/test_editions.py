from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from core.anchoring.anchor import describe
from core.document.correction import Correction
from core.document.report import Report
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.check import check_store
from core.text.conversion import convert
from core.workspace.correcting import correct
from core.workspace.editions import group, groups_of, join, lost_report, part, same_report, take_for_one
from core.workspace.editions import keep as keep_report
from core.workspace.listed import listed
from core.workspace.reading import read_file
from tests.core.library.hand import add, keep
from tests.small_report import REPORT, TEXT, at


def sourced(report: Report, number: int) -> Report:
    return replace(report, source=report.source._replace(sha256=f"{number:064}"))


def reread(text: str, place: str | None = "某省某县", year: int | None = 2025) -> Report:
    return replace(REPORT, text=text, metadata=REPORT.metadata._replace(place=place, year=year))


@pytest.mark.parametrize(
    "text",
    [TEXT.replace("。", " ."), TEXT.replace("全县", "本县"), TEXT.replace("\n", "\n\u3000\u3000")],
    ids=["punctuation", "corrected", "layout"],
)
def test_another_text_of_the_same_report_is_known(library: Library, text: str) -> None:
    kept = keep(library, REPORT)
    assert same_report(library, reread(text)) == kept


def test_the_other_script_is_the_same_report(library: Library) -> None:
    text = keep(library, REPORT)
    assert same_report(library, reread(convert(TEXT, "traditional"), "某省某縣")) == text


@pytest.mark.parametrize(
    "other",
    [reread(TEXT, year=2024), reread(TEXT, place="邻县"), reread("坚持稳中求进工作总基调。" * 30)],
    ids=["another year", "another place", "another text"],
)
def test_another_report_is_not(library: Library, other: Report) -> None:
    keep(library, REPORT)
    assert same_report(library, other) is None


def test_real_reports_are_told_apart_whatever_their_dates(library: Library, shared: Path) -> None:
    files = sorted((shared / "reports" / "cases").glob("*.txt"))
    reports = [read_file(file) for file in Random(4).sample(files, 8)]
    for number, report in enumerate(reports):
        one = replace(report, metadata=report.metadata._replace(place=None, year=None))
        assert same_report(library, one) is None
        keep(library, replace(one, source=one.source._replace(sha256=f"{number:064}")))


def test_notes_of_a_lost_report_move_to_it_when_it_is_opened_again(library: Library) -> None:
    lost = TextId("lost-1")
    with library.store.transaction():
        library.texts.know(lost)
    for words in ("新增就业", "改善民生"):
        add(library, lost, describe(REPORT, at(words)), "red", words)
    assert lost_report(library, reread("坚持稳中求进工作总基调。" * 30)) is None
    text = keep_report(library, REPORT)
    assert {note.note for note in library.annotations.of(text)} == {"新增就业", "改善民生"}


def test_what_was_joined_is_parted_again_and_all_stays_with_its_own_text(library: Library) -> None:
    texts = [
        keep(library, sourced(reread(f"{TEXT}{number}", year=2021 + number), number)) for number in range(4)
    ]
    join(library, texts[1], texts[2])
    for text in texts[:2]:
        add(library, text, describe(REPORT, at("新增就业")), "red", f"在{text}")
    correct(library, texts[0], Correction(title="改过"))
    groups = groups_of(library, texts)
    assert take_for_one(library, texts) == groups
    assert [row.title for row in listed(library)] == ["改过"]
    assert len(library.annotations.of(texts[3])) == 2

    group(library, groups)
    assert groups_of(library, texts) == groups == [(texts[0],), (texts[1], texts[2]), (texts[3],)]
    assert {row.text: row.title for row in listed(library)} == {
        texts[0]: "改过",
        texts[2]: "政府工作报告",
        texts[3]: "政府工作报告",
    }
    assert [note.note for note in library.annotations.of(texts[2])] == [f"在{texts[1]}"]
    assert check_store(library.store) == []


@pytest.mark.parametrize("which", [0, 1, 2])
def test_one_text_is_a_report_of_its_own_again_also_the_oldest(library: Library, which: int) -> None:
    texts = [keep(library, sourced(reread(f"{TEXT}{number}"), number)) for number in range(3)]
    take_for_one(library, texts)
    before = part(library, [texts[which]])
    others = tuple(text for text in texts if text != texts[which])
    assert groups_of(library, texts) == [
        tuple(g) for g in sorted([(texts[which],), others], key=lambda g: texts.index(g[0]))
    ]
    group(library, before)
    assert groups_of(library, texts) == [tuple(texts)]


def test_a_text_that_was_parted_is_not_taken_for_a_version_again_by_itself(library: Library) -> None:
    first = keep_report(library, REPORT)
    other = sourced(reread(TEXT.replace("120亿元", "121亿元")), 1)
    text = keep_report(library, other)
    assert library.editions.of(text) == [first, text]
    part(library, [text])
    assert keep_report(library, other) == text
    assert library.editions.of(text) == [text]
