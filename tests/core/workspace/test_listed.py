from dataclasses import replace

import pytest

from core.document.corpus import EVERYTHING, Corpus
from core.document.report import PlaceLevel
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.understanding.gazetteer import path_of
from core.workspace.listed import chosen, listed, places_of, select
from tests.core.library.conftest import report_of
from tests.core.library.hand import keep


def row(
    text: str, place: str | None, year: int | None, level: PlaceLevel, *collections: str
) -> ReportSummary:
    row = ReportSummary(TextId(text), text, place, year, f"{text}.txt", 0, level=level)
    return row._replace(
        versions=(TextId(f"old-{text}"), row.text), collections=collections, places=path_of(place)
    )


ROWS = [
    row("a", "北仑区", 2024, "county", "沿海", "重点"),
    row("b", "宁波市", 2023, "city", "沿海"),
    row("c", "四川省", 2024, "province"),
    row("d", None, None, "county"),
]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("完县", "ab"),
        ("顺平", "ab"),
        ("保定市", "ab"),
        ("保定地区", "ab"),
        ("河北省", "ab"),
        ("塘沽区", "cd"),
        ("滨海新区", "cde"),
        ("汉沽区", "de"),
        ("易县", ""),
    ],
)
def test_a_place_is_found_by_its_former_and_later_names(asked: str, found: str) -> None:
    names = ("河北省保定市顺平县", "完县", "塘沽区", "天津市滨海新区", "汉沽区", "唐县西部")
    rows = [row(text, place, 2020, "county") for text, place in zip("abcdef", names, strict=True)]
    assert "".join(one.text for one in select(rows, Corpus(place=asked))).rstrip("f") == found


def test_places_are_offered_by_all_their_names() -> None:
    offered = places_of([row("a", "顺平县", 2020, "county"), row("b", "北仑区", 2020, "county")])
    assert offered[:6] == ("河北省", "保定市", "顺平县", "浙江省", "宁波市", "北仑区")
    assert {"完县", "保定地区", "宁波地区"} <= set(offered)


@pytest.mark.parametrize(
    ("corpus", "found"),
    [
        (EVERYTHING, "abcd"),
        (Corpus(place="浙江"), "ab"),
        (Corpus(place="寧波市"), "ab"),
        (Corpus(place="北仑"), "a"),
        (Corpus(first_year=2024, last_year=2024), "ac"),
        (Corpus(last_year=2023), "b"),
        (Corpus(level="county"), "ad"),
        (Corpus(collection="沿海"), "ab"),
        (Corpus(collection="海"), ""),
        (Corpus(reports=(TextId("old-c"), TextId("a"))), "ac"),
        (Corpus(reports=()), ""),
        (Corpus(place="浙江", level="city", first_year=2020, collection="沿海", part="plan"), "b"),
    ],
)
def test_a_corpus_means_those_of_the_reports(corpus: Corpus, found: str) -> None:
    assert "".join(row.text for row in select(ROWS, corpus)) == found


def test_the_reports_of_a_library_come_with_the_places_they_lie_in(library: Library) -> None:
    text = keep(library, report_of())
    other = report_of("另一份", "b" * 64)
    keep(library, replace(other, metadata=other.metadata._replace(place="四川省", level="province")))
    assert [row.places for row in listed(library)] == [("四川省",), ("浙江省", "宁波市", "北仑区")]
    assert [row.text for row in chosen(library, Corpus(place="宁波"))] == [text]
